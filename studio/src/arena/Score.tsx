import { useComputed } from "@preact/signals";
import { numberText, t } from "../ui/language.ts";
import { tintOf } from "../ui/tint.ts";
import { clockWords } from "./clock-words.ts";
import { showPlayer } from "./match.ts";
import type { Show } from "./show.ts";

/** Names and points at the moment that is shown, the round and the clock; at the end who has won. */
export function Score({ show }: { show: Show }) {
  const moment = useComputed(() => {
    showPlayer.lengthUs.value;
    return show.momentAt(showPlayer.playheadUs.value);
  });
  const at = moment.value;
  if (!at) return null;
  const tallies = show.scoreAt(at);
  const { round, attempt } = at.round;
  const ended = show.outcome !== undefined && at.isOver && at.index === show.rounds.length - 1;
  return (
    <div class="score">
      <ol class="score-teams">
        {show.names.map((name, team) => {
          const { points, penalties, timeMs } = tallies[team]!;
          return (
            <li key={name} data-tint={tintOf(team)}>
              <span class="whose">{name}</span>
              <strong class="score-points">{points}</strong>
              <span class="score-more">
                {timeMs !== undefined && `${numberText(timeMs / 1000, 2, 2)} s `}
                {penalties > 0 && t("arena.penalties", { count: penalties })}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="score-round">
        <span>{t("arena.round", { round, attempt })}</span>
        <span class="clock" title={t("arena.clock")}>
          {clockWords(show, at)}
        </span>
      </p>
      <p class="score-end" role="status">
        {ended && wonBy(show)}
      </p>
    </div>
  );
}

/** Who has won; alone nobody does. */
function wonBy({ outcome, names }: Show): string {
  if (names.length === 1) return "";
  const { winner } = outcome!;
  return winner === undefined ? t("match.draw") : t("match.won", { name: names[winner]! });
}
