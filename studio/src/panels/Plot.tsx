import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { numberText, t } from "../ui/language.ts";
import type { Series } from "./series.ts";
import { seriesName } from "./series-name.ts";

export interface PlotProps {
  readonly series: Series;
  /** Seconds. */
  readonly times: number[];
  readonly values: number[];
}

const heightPx = 120;

/** One series over time. The plots of a run have one cursor. */
export function Plot({ series, times, values }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot | undefined>(undefined);
  const name = seriesName(series);
  const last = values.at(-1);
  const shown = last === undefined ? "" : `${numberText(last, 1)} ${series.unit}`;

  useEffect(() => {
    const element = host.current!;
    const colour = (variable: string) => getComputedStyle(element).getPropertyValue(variable).trim();
    const axis = {
      stroke: colour("--ink-2"),
      grid: { stroke: colour("--border"), width: 1 },
      ticks: { show: false },
      font: "12px system-ui",
    };
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height: heightPx,
        legend: { show: false },
        cursor: { sync: { key: "run" }, drag: { x: false, y: false } },
        scales: { x: { time: false } },
        axes: [
          { ...axis, size: 24 },
          { ...axis, size: 48 },
        ],
        series: [{}, { stroke: colour("--trail"), width: 2, points: { show: false } }],
      },
      [times, values],
      element,
    );
    drawn.current = plot;
    const fit = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: heightPx }));
    fit.observe(element);
    return () => {
      fit.disconnect();
      plot.destroy();
    };
  }, []);

  useEffect(() => {
    drawn.current?.setData([times, values]);
  }, [times, values]);

  return (
    <figure class="plot">
      <figcaption>
        {name} <output>{shown}</output>
      </figcaption>
      <div ref={host} role="img" aria-label={t("studio.plotOf", { name })} />
    </figure>
  );
}
