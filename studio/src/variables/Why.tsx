import type { Reason } from "../../../debugger/index.ts";
import { goToEntry } from "../debugger/position.ts";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import { explain, explained, isOfNow } from "./why.ts";

/** Which lines made the robot move as it does at the moment that is shown, and what they read. */
export function Why() {
  const found = explained.value;
  const causes = found && isOfNow(found) ? found.answer : undefined;
  return (
    <section class="why" aria-label={t("studio.watch.why")}>
      <button type="button" class="soft" onClick={() => void explain()}>
        {t("studio.watch.why")}
      </button>
      <div role="status">
        {causes && (
          <>
            {causes.causes.length === 0 && causes.gaveUpAfter === undefined && (
              <p class="quiet">{t("studio.watch.whyNone")}</p>
            )}
            <ol>
              {causes.causes.map((cause) => (
                <li key={cause.index}>
                  <ReasonLine reason={cause} />
                  {cause.decidedBy && (
                    <p>
                      {t("studio.watch.whyDecided")} <ReasonLine reason={cause.decidedBy} />
                    </p>
                  )}
                </li>
              ))}
            </ol>
            {causes.gaveUpAfter !== undefined && (
              <p class="quiet">{t("studio.watch.whyGaveUp", { count: causes.gaveUpAfter })}</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** A line that leads to its moment, with what it read there. */
function ReasonLine({ reason: { index, line, text, timeUs, reads } }: { reason: Reason }) {
  const go = () => {
    const run = player.recording.peek();
    if (run) goToEntry(run, index);
  };
  return (
    <>
      <button type="button" class="link" onClick={go}>
        {t("studio.watch.whyLine", { line, seconds: timeUs / 1e6 })}
      </button>{" "}
      <code class="why-text">{text}</code>
      {reads.length > 0 && <small> {reads.map((read) => `${read.text} = ${read.value}`).join(", ")}</small>}
    </>
  );
}
