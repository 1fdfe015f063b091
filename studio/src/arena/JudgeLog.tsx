import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { judgeWords, momentWords } from "../../../competitions/index.ts";
import { language, t } from "../ui/language.ts";
import { showPlayer } from "./match.ts";
import type { Show } from "./show.ts";

/** What the judge has said until the furthest moment that was shown: why points fell. A line leads to its moment. */
export function JudgeLog({ show }: { show: Show }) {
  const list = useRef<HTMLOListElement>(null);
  const count = useComputed(() => {
    showPlayer.lengthUs.value;
    const untilUs = showPlayer.furthestUs.value;
    return show.told.filter(({ atUs }) => atUs <= untilUs).length;
  });
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [count.value]);
  const lines = show.told.slice(0, count.value);
  return (
    <section class="judge-log" aria-labelledby="arena-judge">
      <h2 id="arena-judge">{t("arena.judge")}</h2>
      {lines.length === 0 && <p class="quiet">{t("arena.silent")}</p>}
      <div role="log">
        <ol ref={list}>
          {lines.map(({ line, index, atUs }, i) => {
            const { round, attempt, places } = show.rounds[index]!;
            const isFirst = lines[i - 1]?.index !== index;
            return (
              <li key={i}>
                {isFirst && show.rounds.length > 1 && (
                  <span class="judge-round">{t("arena.round", { round, attempt })}</span>
                )}
                <button type="button" title={t("arena.goTo")} onClick={() => goTo(atUs)}>
                  <span class="time">{momentWords(line.timeMs, language.value)}</span>
                  <span>{judgeWords(line, places, show.names, language.value)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** A little before it, so that one sees it happen. */
function goTo(atUs: number): void {
  showPlayer.seek(atUs - 1_500_000);
  showPlayer.play();
}
