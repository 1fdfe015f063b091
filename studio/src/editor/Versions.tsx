import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { newestFirst, versionOf, work } from "../store/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { replaceText } from "./edit.ts";

/** Earlier versions of the program, newest first, to look at and to take back. */
function versionsOf({ id, text }: Session): { readonly version: string; readonly at: number }[] {
  const history = work.history(id);
  const seen = new Set([versionOf(text.value)]);
  return newestFirst(history).flatMap((record) => {
    const { version, at } = history.get(record)!;
    if (seen.has(version)) return [];
    seen.add(version);
    return [{ version, at }];
  });
}

export function Versions({ session, close }: { session: Session; close: () => void }) {
  const versions = versionsOf(session);
  const chosen = useSignal(versions[0]?.version);
  const text = useSignal("");
  const version = chosen.value;
  useEffect(() => {
    void session.program.keep();
  }, [session]);
  useEffect(() => {
    if (version === undefined) return;
    void work.text(version).then((found) => {
      if (chosen.peek() === version) text.value = found ?? "";
    });
  }, [version]);
  const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Dialog title={t("studio.versions")} close={close}>
      {versions.length === 0 ? (
        <p>{t("studio.noVersions")}</p>
      ) : (
        <div class="versions">
          <label class="field">
            {t("studio.versionOf")}
            <select value={version} onChange={(event) => (chosen.value = event.currentTarget.value)}>
              {versions.map((each) => (
                <option key={each.version} value={each.version}>
                  {time.format(each.at)}
                </option>
              ))}
            </select>
          </label>
          <pre tabIndex={0}>{text.value}</pre>
          <button
            type="button"
            class="primary"
            onClick={() => {
              close();
              void session.program.keep();
              replaceText(text.value);
            }}
          >
            {t("studio.takeVersion")}
          </button>
        </div>
      )}
    </Dialog>
  );
}
