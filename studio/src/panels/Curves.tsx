import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../ui/language.ts";
import type { PlotProps } from "./Plot.tsx";
import { type Curve, isPlotted, type Series } from "./series.ts";
import { seriesName } from "./series-name.ts";

/** What the pupil wants to see; stays from run to run. */
const chosen = signal<ReadonlySet<string>>(new Set());
/** Values that the program plots are shown without being asked for, unless they were put away. */
const hidden = signal<ReadonlySet<string>>(new Set());

/** The plot library is only loaded when it is wanted. */
const plot = signal<FunctionComponent<PlotProps> | undefined>(undefined);

export interface CurvesProps<S extends Series> {
  readonly all: readonly S[];
  /** One of them, of each robot that has it. */
  readonly curvesOf: (series: S) => readonly Curve[];
}

/** Series to choose from, and those that are chosen over time. */
export function Curves<S extends Series>({ all, curvesOf }: CurvesProps<S>) {
  useEffect(() => {
    void import("./Plot.tsx").then((module) => {
      plot.value = module.Plot;
    });
  }, []);
  const isShown = (series: Series) =>
    isPlotted(series) ? !hidden.value.has(series.id) : chosen.value.has(series.id);
  const toggle = (series: Series) => {
    const set = isPlotted(series) ? hidden : chosen;
    const next = new Set(set.value);
    if (!next.delete(series.id)) next.add(series.id);
    set.value = next;
  };
  const Plot = plot.value;
  return (
    <div class="plots">
      <fieldset class="chips">
        <legend class="hidden">{t("studio.plotsChoose")}</legend>
        {all.map((series) => (
          <label key={series.id} class="chip">
            <input type="checkbox" checked={isShown(series)} onChange={() => toggle(series)} />
            {seriesName(series)}
          </label>
        ))}
      </fieldset>
      {Plot &&
        all.filter(isShown).map((series) => {
          const curves = curvesOf(series);
          const whose = curves.map(({ robot }) => robot).join();
          return <Plot key={`${series.id} ${whose}`} series={series} curves={curves} />;
        })}
    </div>
  );
}
