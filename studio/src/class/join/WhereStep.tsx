import { useSignal } from "@preact/signals";
import { classAddress } from "../../../../school/index.ts";
import { t } from "../../ui/language.ts";
import { whyNot } from "../link/refusal.ts";
import { goTo, relay } from "../link/relay.ts";

/**
 * Where the class is, for a page of this computer's own server.
 * @param found with the code, where a link was typed that has one, and what is to be told beside
 */
export function WhereStep({ found }: { found: (code: string, note: string) => void }) {
  const typed = useSignal(relay.peek()?.address ?? "");
  const busy = useSignal(false);
  const told = useSignal("");
  const go = async () => {
    busy.value = true;
    const result = await goTo(typed.peek());
    busy.value = false;
    told.value = whyNot(result);
    if (result.kind !== "done") return;
    const note = result.value.kept === false ? t("classroom.whereNotKept") : "";
    found(classAddress(typed.peek())?.code ?? "", note);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h3>{t("classroom.where")}</h3>
      <label class="field wide">
        {t("classroom.whereAddress")}
        <input
          required
          maxLength={400}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="url"
          placeholder="http://192.168.1.7:4173"
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{t("classroom.whereHelp")}</p>
      <p class="warn" role="alert">
        {told.value}
      </p>
      <button type="submit" class="primary" disabled={busy.value || typed.value.trim() === ""}>
        {t(busy.value ? "classroom.waiting" : "classroom.goOn")}
      </button>
    </form>
  );
}
