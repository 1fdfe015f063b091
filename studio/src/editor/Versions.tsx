import { useSignal } from "@preact/signals";
import { Dialog } from "../ui/Dialog.tsx";
import { language, t } from "../ui/language.ts";
import { versionsOf } from "../work/programs.ts";
import type { Session } from "../work/session.ts";
import { replaceText } from "./edit.ts";

/** Earlier versions of the program, to look at and to take back. */
export function Versions({ session, close }: { session: Session; close: () => void }) {
  const versions = versionsOf(session.id);
  const chosen = useSignal(0);
  const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  const text = versions[chosen.value]?.text ?? "";
  return (
    <Dialog title={t("studio.versions")} close={close}>
      {versions.length === 0 ? (
        <p>{t("studio.noVersions")}</p>
      ) : (
        <div class="versions">
          <label class="field">
            {t("studio.versionOf")}
            <select
              value={chosen.value}
              onChange={(event) => (chosen.value = Number(event.currentTarget.value))}
            >
              {versions.map(({ at }, i) => (
                <option key={at} value={i}>
                  {time.format(at)}
                </option>
              ))}
            </select>
          </label>
          <pre tabIndex={0}>{text}</pre>
          <button
            type="button"
            class="primary"
            onClick={() => {
              close();
              replaceText(text);
            }}
          >
            {t("studio.takeVersion")}
          </button>
        </div>
      )}
    </Dialog>
  );
}
