import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { numberText, t } from "../ui/language.ts";
import { tintOf } from "../ui/tint.ts";
import { Whose } from "../ui/Whose.tsx";
import type { Curve, Series } from "./series.ts";
import { seriesName } from "./series-name.ts";

export interface PlotProps {
  readonly series: Series;
  /** The same robots as long as it is drawn. */
  readonly curves: readonly Curve[];
}

const heightPx = 120;

/** One series of all robots over time. The plots of a run have one cursor. */
export function Plot({ series, curves }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLElement>(null);
  const drawn = useRef<uPlot | undefined>(undefined);
  const name = seriesName(series);
  const data = uPlot.join(curves.map(({ times, values }) => [times, values]));

  useEffect(() => {
    const element = host.current!;
    const colour = (variable: string, of: Element = element) =>
      getComputedStyle(of).getPropertyValue(variable).trim();
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
        series: [
          {},
          ...[...caption.current!.querySelectorAll("output")].map((output) => ({
            stroke: colour("--trail", output),
            width: 2,
            points: { show: false },
          })),
        ],
      },
      data,
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
    drawn.current?.setData(data);
  }, [curves]);

  return (
    <figure class="plot">
      <figcaption ref={caption}>
        {name}{" "}
        {curves.map(({ robot, index, values }) => (
          <output key={robot} data-tint={tintOf(index)}>
            <Whose robot={robot} index={index} />
            {values.length > 0 && `${numberText(values.at(-1)!, 1)} ${series.unit}`}
          </output>
        ))}
      </figcaption>
      <div ref={host} role="img" aria-label={t("studio.plotOf", { name })} />
    </figure>
  );
}
