import { t } from "../app/language.ts";
import type { Session } from "../lessons/session.ts";
import { format, replaceText } from "./edit.ts";

/** Above the program: its name, and what can be done with it. */
export function ProgramMenu({ session }: { session: Session }) {
  return (
    <div class="program-menu">
      <h2>{t("studio.program")}</h2>
      <div class="grow" />
      <button type="button" class="soft" onClick={() => void format(session)}>
        {t("studio.format")}
      </button>
      <button type="button" class="soft" onClick={() => replaceText(session.files.starter)}>
        {t("studio.startAgain")}
      </button>
    </div>
  );
}
