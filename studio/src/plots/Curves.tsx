import { signal } from "@preact/signals";
import type { ComponentChildren, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { csvText } from "../../../messages/index.ts";
import { saveFile } from "../ui/files.ts";
import { language, t } from "../ui/language.ts";
import { curvesTable } from "./curves-table.ts";
import type { PlotProps } from "./Plot.tsx";
import { SeriesChoice } from "./SeriesChoice.tsx";
import { type Curve, isPlotted, type Series } from "./series.ts";
import { captionOf } from "./series-name.ts";
import { shownSeries } from "./shown-series.ts";

/** The plot library is only loaded when it is wanted. */
const plot = signal<FunctionComponent<PlotProps> | undefined>(undefined);

export interface CurvesProps<S extends Series> {
  readonly all: readonly S[];
  /** Members of `robot` that the lesson uses: what they measure is shown without being asked for. */
  readonly parts?: readonly string[];
  /** One of them, of each robot that has it. */
  readonly curvesOf: (series: S) => readonly Curve[];
  /** The moment that is shown, seconds; left out: the last one. */
  readonly momentS?: number;
  /** Goes to a moment, seconds. */
  readonly seek?: (seconds: number) => void;
  /** Further things to choose. */
  readonly children?: ComponentChildren;
}

/** Series to choose from, and those that are chosen over time. */
export function Curves<S extends Series>({
  all,
  parts = [],
  curvesOf,
  momentS,
  seek,
  children,
}: CurvesProps<S>) {
  useEffect(() => {
    void import("./Plot.tsx").then((module) => {
      plot.value = module.Plot;
    });
  }, []);
  const shown = shownSeries(all, parts);
  const Plot = plot.value;
  return (
    <div class="plots">
      <div class="plots-tools">
        {children}
        <button
          type="button"
          class="soft"
          disabled={shown.length === 0}
          onClick={() => saveFile("robonet.csv", tableOf(shown, curvesOf), "text/csv")}
        >
          {t("studio.plotsSave")}
        </button>
      </div>
      {Plot &&
        shown.map((series) => {
          const curves = curvesOf(series);
          const whose = curves.map(({ robot, isBefore }) => `${robot}${isBefore ? "'" : ""}`).join();
          return (
            <Plot
              key={`${series.id} ${whose} ${language.value}`}
              series={series}
              curves={curves}
              {...(momentS !== undefined && { momentS })}
              {...(seek && { seek })}
            />
          );
        })}
      {/* Below what is drawn: what the lesson is about is drawn already. */}
      <SeriesChoice all={all} shown={shown} />
    </div>
  );
}

/** As a file for a spreadsheet. */
function tableOf<S extends Series>(shown: readonly S[], curvesOf: (series: S) => readonly Curve[]): string {
  const columns = shown.flatMap((series) => {
    const curves = curvesOf(series);
    const isOne = curves.every(({ robot }) => robot === curves[0]!.robot);
    return curves.map(({ robot, isBefore, times, values }) => {
      const unit = isPlotted(series) || series.unit === "" ? "" : `, ${series.unit}`;
      const whose = isOne ? "" : `, ${robot}`;
      const when = isBefore ? ` (${t("studio.runBefore")})` : "";
      return { name: captionOf(series) + whose + unit + when, times, values };
    });
  });
  return csvText(curvesTable(t("studio.plotsTime"), columns), language.peek());
}
