import { useSignal } from "@preact/signals";
import { type MergePlan, work } from "../store/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import { programTitle } from "../work/program-title.ts";
import { mergeGroups, takeMerge, textInFile } from "./merge-groups.ts";

/** What loading a file would do, before it does it. */
export function MergePreview({ plan, close }: { plan: MergePlan; close: (told: string) => void }) {
  const refused = useSignal("");
  const nothing = plan.records.length === 0 && plan.stars.length === 0;
  // What is new here has its name in the file.
  const title = (id: string) =>
    programTitle(id, (document) => work.textOf(document) ?? textInFile(plan, document));
  const take = async () => {
    const trouble = await takeMerge(work, plan);
    if (trouble) refused.value = t("studio.merge.refused");
    else close(t("studio.workLoaded"));
  };
  return (
    <Dialog title={t("studio.merge")} close={() => close("")}>
      <p>{t(nothing ? "studio.merge.nothing" : "studio.merge.help")}</p>
      <dl class="merge">
        {mergeGroups(plan.effects).map(({ told, ids }) => (
          <div key={told}>
            <dt>{t(told, { count: ids.length })}</dt>
            <dd>{ids.map(title).join(", ")}</dd>
          </div>
        ))}
      </dl>
      {plan.stars.length > 0 && <p>{t("studio.merge.stars", { count: plan.stars.length })}</p>}
      {refused.value !== "" && (
        <p class="warn" role="alert">
          {refused.value}
        </p>
      )}
      {!nothing && (
        <button type="button" class="primary" onClick={() => void take()}>
          {t("studio.merge.take")}
        </button>
      )}
    </Dialog>
  );
}
