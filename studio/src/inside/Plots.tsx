import { computed, signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../app/language.ts";
import { playheadUs, recording } from "../run/player.ts";
import type { PlotProps } from "./Plot.tsx";
import { partSeries, plottedSeries } from "./series.ts";
import { seriesName } from "./series-name.ts";

/** What the pupil wants to see; stays from run to run. */
const chosen = signal<ReadonlySet<string>>(new Set());
/** Values that the program plots are shown without being asked for, unless they were put away. */
const hidden = signal<ReadonlySet<string>>(new Set());

/** The plot library is only loaded when it is wanted. */
const plot = signal<FunctionComponent<PlotProps> | undefined>(undefined);

/** Ten times a second is enough for the eye. */
const shownUs = computed(() => Math.ceil(playheadUs.value / 100_000) * 100_000);

/** Sensors, motors and the program's own values over time. */
export function Plots() {
  useEffect(() => {
    void import("./Plot.tsx").then((module) => {
      plot.value = module.Plot;
    });
  }, []);
  const run = recording.value;
  if (!run) return <p class="quiet padded">{t("studio.plotsEmpty")}</p>;
  const own = plottedSeries(run.events.slice(0, run.eventsUntil(shownUs.value)));
  const all = [...own, ...partSeries(run.scene.robot)];
  const isShown = (id: string) => (id.startsWith("plot.") ? !hidden.value.has(id) : chosen.value.has(id));
  const toggle = (id: string) => {
    const set = id.startsWith("plot.") ? hidden : chosen;
    const next = new Set(set.value);
    if (!next.delete(id)) next.add(id);
    set.value = next;
  };
  return (
    <div class="plots">
      <fieldset class="chips">
        <legend class="hidden">{t("studio.plotsChoose")}</legend>
        {all.map((series) => (
          <label key={series.id} class="chip">
            <input type="checkbox" checked={isShown(series.id)} onChange={() => toggle(series.id)} />
            {seriesName(series)}
          </label>
        ))}
      </fieldset>
      {plot.value &&
        all
          .filter(({ id }) => isShown(id))
          .map((series) => {
            const Plot = plot.value!;
            return <Plot key={series.id} run={run} series={series} untilUs={shownUs.value} />;
          })}
    </div>
  );
}
