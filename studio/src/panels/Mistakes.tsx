import { explain } from "../../../toolchain/index.ts";
import { mend } from "../editor/current-editor.ts";
import type { ProgramMistakes } from "../run/build-programs.ts";
import { player } from "../run/page-player.ts";
import { language, t } from "../ui/language.ts";
import { sourceTitle } from "../work/program-title.ts";
import type { Session } from "../work/session.ts";
import { LineLink } from "./LineLink.tsx";

/** Why programs could not be compiled, each mistake with its line; no longer than the program is that program. */
export function Mistakes({ session }: { session: Session }) {
  return (
    <>
      {mistakesNow(session).map((each) => (
        <OfProgram key={each.source.name} mistakes={each} inEditor={session.isInEditor(each.source)} />
      ))}
    </>
  );
}

/** Mistakes of the programs as they stand. */
export function mistakesNow(session: Session): readonly ProgramMistakes[] {
  return player.mistakes.value.filter(
    ({ source }) => !session.isInEditor(source) || session.text.value === source.text,
  );
}

function OfProgram({ mistakes, inEditor }: { mistakes: ProgramMistakes; inEditor: boolean }) {
  const { source, list } = mistakes;
  const count = t("build.errors", { count: list.length });
  return (
    <>
      <p class="line error">{inEditor ? count : `${sourceTitle(source)}: ${count}`}</p>
      {list.map((mistake, i) => {
        const { fix } = mistake;
        return (
          <p key={i} class="line error">
            <span>
              <LineLink line={mistake.line} inEditor={inEditor} /> {explain(mistake, language.value)}
              {fix && inEditor && (
                <button type="button" class="fix" onClick={() => void mend(source, fix)}>
                  {t(fix.title, fix.params)}
                </button>
              )}
            </span>
          </p>
        );
      })}
    </>
  );
}
