import { momentWords } from "../../../competitions/index.ts";
import { language, t } from "../ui/language.ts";
import type { Show, ShowMoment } from "./show.ts";
import { showClock } from "./show-clock.ts";

/** The clock of a show in the page's language. */
export function clockWords({ discipline }: Show, { clockMs }: ShowMoment): string {
  const clock = showClock(clockMs, discipline.startDelayUs / 1000);
  if (clock.phase === "ready") return t("arena.ready");
  if (clock.phase === "countdown") return t("arena.countdown", { seconds: clock.seconds });
  return momentWords(clock.timeMs, language.value);
}
