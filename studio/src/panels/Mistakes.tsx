import { explain } from "../../../toolchain/index.ts";
import type { ProgramMistakes } from "../run/build-programs.ts";
import { player } from "../run/page-player.ts";
import { language, t } from "../ui/language.ts";
import { sourceTitle } from "../work/program-title.ts";
import type { Session } from "../work/session.ts";
import { LineLink } from "./LineLink.tsx";

/** Why programs could not be compiled, each mistake with its line. */
export function Mistakes({ session }: { session: Session }) {
  return (
    <>
      {player.mistakes.value.map((each) => (
        <OfProgram key={each.source.name} mistakes={each} inEditor={session.isInEditor(each.source)} />
      ))}
    </>
  );
}

function OfProgram({ mistakes, inEditor }: { mistakes: ProgramMistakes; inEditor: boolean }) {
  const { source, diagnostics } = mistakes;
  const count = t("build.errors", { count: diagnostics.length });
  return (
    <>
      <p class="line error">{inEditor ? count : `${sourceTitle(source)}: ${count}`}</p>
      {diagnostics.map((mistake, i) => (
        <p key={i} class="line error">
          <span>
            <LineLink line={mistake.line} inEditor={inEditor} /> {explain(mistake, language.value)}
          </span>
        </p>
      ))}
    </>
  );
}
