import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../ui/language.ts";
import type { PlotProps } from "./Plot.tsx";
import type { Series } from "./series.ts";
import { seriesName } from "./series-name.ts";

/** What the pupil wants to see; stays from run to run. */
const chosen = signal<ReadonlySet<string>>(new Set());
/** Values that the program plots are shown without being asked for, unless they were put away. */
const hidden = signal<ReadonlySet<string>>(new Set());

/** The plot library is only loaded when it is wanted. */
const plot = signal<FunctionComponent<PlotProps> | undefined>(undefined);

export interface CurvesProps<S extends Series> {
  readonly all: readonly S[];
  /** Seconds and values of one of them. */
  readonly valuesOf: (series: S) => [number[], number[]];
}

/** Series to choose from, and those that are chosen over time. */
export function Curves<S extends Series>({ all, valuesOf }: CurvesProps<S>) {
  useEffect(() => {
    void import("./Plot.tsx").then((module) => {
      plot.value = module.Plot;
    });
  }, []);
  const isShown = (id: string) => (id.startsWith("plot.") ? !hidden.value.has(id) : chosen.value.has(id));
  const toggle = (id: string) => {
    const set = id.startsWith("plot.") ? hidden : chosen;
    const next = new Set(set.value);
    if (!next.delete(id)) next.add(id);
    set.value = next;
  };
  const Plot = plot.value;
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
      {Plot &&
        all
          .filter(({ id }) => isShown(id))
          .map((series) => {
            const [times, values] = valuesOf(series);
            return <Plot key={series.id} series={series} times={times} values={values} />;
          })}
    </div>
  );
}
