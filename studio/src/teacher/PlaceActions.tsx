import { useSignal } from "@preact/signals";
import { addressOf } from "../class/link/call.ts";
import { t } from "../ui/language.ts";
import { ask } from "./ask.ts";
import { hrefOf } from "./route.ts";

interface PlaceActionsProps {
  readonly classId: string;
  readonly placeId: string;
  readonly names: readonly string[];
}

/** Name, pictures, and what is kept of a pupil. */
export function PlaceActions({ classId, placeId, names }: PlaceActionsProps) {
  const typed = useSignal(names.join(" + "));
  const done = useSignal("");
  const asksRemove = useSignal(false);
  const at = { place: placeId };
  const whole = names.join(" + ");
  const rename = async () => {
    const wanted = typed
      .peek()
      .split(/[+&]/)
      .map((each) => each.trim());
    if (await ask("changePlace", { at, body: { names: wanted } })) done.value = t("teacher.done");
  };
  const reset = async () => {
    if (await ask("resetSecret", { at })) done.value = t("teacher.resetDone");
  };
  const remove = async () => {
    if (await ask("removePlace", { at })) location.hash = hrefOf.tab(classId, "pupils");
  };
  return (
    <section class="card-form">
      <h2>{t("teacher.place")}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <label class="stacked">
          {t("teacher.rename")}
          <input
            required
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="soft">
          {t("teacher.save")}
        </button>
      </form>
      <p>
        <button type="button" class="soft" onClick={() => void reset()}>
          {t("teacher.reset")}
        </button>{" "}
        <span class="quiet">{t("teacher.resetHelp")}</span>
      </p>
      <p>
        <a href={addressOf("exportPlace", at)} download="">
          {t("teacher.export", { names: whole })}
        </a>
      </p>
      {asksRemove.value ? (
        <p role="alert">
          {t("teacher.removeSure", { names: whole })}{" "}
          <button type="button" class="soft" onClick={() => void remove()}>
            {t("teacher.yes")}
          </button>{" "}
          <button type="button" class="soft" onClick={() => (asksRemove.value = false)}>
            {t("teacher.no")}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="soft" onClick={() => (asksRemove.value = true)}>
            {t("teacher.remove")}
          </button>
        </p>
      )}
      <p role="status">{done.value}</p>
    </section>
  );
}
