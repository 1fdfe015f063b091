import { useSignal } from "@preact/signals";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { hrefOf } from "./route.ts";

/** Nobody deletes a class by a slip: its name is typed first. */
export function DeleteClass({ id, name }: { id: string; name: string }) {
  const typed = useSignal("");
  const remove = async () => {
    if (await ask("removeClass", { at: { class: id } })) location.hash = hrefOf.classes;
  };
  return (
    <form
      class="card-form danger"
      onSubmit={(event) => {
        event.preventDefault();
        void remove();
      }}
    >
      <h2>{t("teacher.removeClass")}</h2>
      <label class="stacked">
        {t("teacher.removeClassHelp", { name })}
        <input value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
      </label>
      <button type="submit" class="soft" disabled={typed.value.trim() !== name}>
        {t("teacher.removeClass")}
      </button>
    </form>
  );
}
