import { useSignal } from "@preact/signals";
import { openFile, saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { packWork, unpackWork } from "../work/transfer.ts";

/** All of the pupil's work as a file: to keep it, or to go on at another computer. */
export function OwnWork() {
  const told = useSignal("");
  const load = async () => {
    const text = await openFile(".json");
    if (text !== undefined) told.value = t(unpackWork(text) ? "studio.workLoaded" : "studio.workWrong");
  };
  return (
    <section class="own-work">
      <h2>{t("studio.work")}</h2>
      <p class="quiet">{t("studio.workHelp")}</p>
      <button
        type="button"
        class="soft"
        onClick={() => saveFile("robonet.json", packWork(), "application/json")}
      >
        {t("studio.workSave")}
      </button>
      <button type="button" class="soft" onClick={() => void load()}>
        {t("studio.workLoad")}
      </button>
      <p role="status">{told.value}</p>
    </section>
  );
}
