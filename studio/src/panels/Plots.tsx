import { computed } from "@preact/signals";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import { Curves } from "./Curves.tsx";
import { curvesOf, plottedSeries, seriesOf } from "./series.ts";

/** Ten times a second is enough for the eye. */
const shownUs = computed(() => Math.ceil(player.playheadUs.value / 100_000) * 100_000);

/** The robots' sensors, motors and the programs' own values over time. */
export function Plots() {
  const run = player.recording.value;
  if (!run) return <p class="quiet padded">{t("studio.plotsEmpty")}</p>;
  const untilUs = shownUs.value;
  const own = plottedSeries(run.events.slice(0, run.eventsUntil(untilUs)));
  const all = [...own, ...seriesOf(run.scene.robots)];
  return <Curves all={all} curvesOf={(series) => curvesOf(run, series, untilUs)} />;
}
