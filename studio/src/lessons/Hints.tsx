import { useSignal } from "@preact/signals";
import { t } from "../ui/language.ts";
import { hintsAllowed, testHere } from "./help-allowed.ts";

/** Hints, opened one by one. */
export function Hints({ items }: { items: readonly string[] }) {
  const open = useSignal(0);
  if (!hintsAllowed.value) return <p>{t(testHere.value ? "map.here.noHints" : "classroom.noHints")}</p>;
  return (
    <div class="hints">
      <ol aria-live="polite" class={open.value === 0 ? "unopened" : ""}>
        {items.map((html, i) => (
          <li key={i} class={i < open.value ? "" : "unopened"} dangerouslySetInnerHTML={{ __html: html }} />
        ))}
      </ol>
      {open.value < items.length && (
        <button type="button" class="soft" onClick={() => open.value++}>
          {t("studio.hint", { number: open.value + 1, count: items.length })}
        </button>
      )}
    </div>
  );
}
