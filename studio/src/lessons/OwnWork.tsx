import { useSignal } from "@preact/signals";
import { isNewerWork, type MergePlan, parseWork, planMerge, work } from "../store/index.ts";
import { openFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { saveAllWork } from "../work/all-work.ts";
import { formerContext, workReady } from "../work/former-work.ts";
import { MergePreview } from "./MergePreview.tsx";

/** All of the pupil's work as a file: to keep it, or to go on at another computer. */
export function OwnWork() {
  const told = useSignal("");
  const plan = useSignal<MergePlan | undefined>(undefined);
  const load = async () => {
    const text = await openFile(".json");
    if (text === undefined) return;
    await workReady;
    await work.keepAll();
    const found = parseWork(text, formerContext);
    told.value = found ? "" : t(isNewerWork(text) ? "studio.workNewer" : "studio.workWrong");
    plan.value = found && planMerge(found, work.programs.peek(), work.stars.peek());
  };
  const close = (sentence: string) => {
    plan.value = undefined;
    told.value = sentence;
  };
  return (
    <section class="own-work">
      <h2>{t("studio.work")}</h2>
      <p class="quiet">{t("studio.workHelp")}</p>
      <button type="button" class="soft" onClick={() => void saveAllWork()}>
        {t("studio.workSave")}
      </button>
      <button type="button" class="soft" onClick={() => void load()}>
        {t("studio.workLoad")}
      </button>
      <p role="status">{told.value}</p>
      {plan.value && <MergePreview plan={plan.value} close={close} />}
    </section>
  );
}
