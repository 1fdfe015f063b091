import { useSignal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";
import { t } from "../ui/language.ts";

/** The steps of a lesson, to be ticked. The ticks are kept in this browser alone: they are no part of the pupil's work. */
export function Steps({ lesson, items }: { lesson: string; items: readonly string[] }) {
  const name = `steps/${lesson}`;
  const ticked = useSignal(new Set(readStored(name)?.match(/\d+/g)?.map(Number)));
  const tick = (step: number, done: boolean) => {
    const steps = new Set(ticked.value);
    if (done) steps.add(step);
    else steps.delete(step);
    ticked.value = steps;
    writeStored(name, [...steps].join(","));
  };
  return (
    <ol class="ticked-steps">
      {items.map((html, i) => (
        <li key={i} class={ticked.value.has(i) ? "ticked" : ""}>
          <input
            type="checkbox"
            aria-label={t("studio.stepDone", { number: i + 1 })}
            title={t("studio.stepDone", { number: i + 1 })}
            checked={ticked.value.has(i)}
            onChange={(event) => tick(i, event.currentTarget.checked)}
          />
          <span aria-hidden="true">{i + 1}.</span>
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </li>
      ))}
    </ol>
  );
}
