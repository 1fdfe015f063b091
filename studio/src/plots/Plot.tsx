import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { numberText, t } from "../ui/language.ts";
import { tintOf } from "../ui/tint.ts";
import { Whose } from "../ui/Whose.tsx";
import { type Curve, type Series, valueAt } from "./series.ts";
import { captionOf } from "./series-name.ts";

export interface PlotProps {
  readonly series: Series;
  /** The same robots and runs as long as it is drawn. */
  readonly curves: readonly Curve[];
  /** The moment that is shown, seconds; left out: the last one. */
  readonly momentS?: number;
  /** Goes to a moment, seconds. */
  readonly seek?: (seconds: number) => void;
}

const heightPx = 130;

/** One series of all robots over time. The plots of a run have one cursor; a click goes to its moment. */
export function Plot({ series, curves, momentS, seek }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLElement>(null);
  const drawn = useRef<uPlot | undefined>(undefined);
  const moment = useRef(momentS);
  const pointedS = useSignal<number | undefined>(undefined);
  const name = captionOf(series);
  const data = uPlot.join(curves.map(({ times, values }) => [times, values]));
  moment.current = momentS;

  useEffect(() => {
    const element = host.current!;
    const colour = (variable: string, of: Element = element) =>
      getComputedStyle(of).getPropertyValue(variable).trim();
    // Asked for with each drawing: the evening may have made the page dark.
    const [ink, border] = [() => colour("--ink-2"), () => colour("--border")];
    const axis = {
      stroke: ink,
      grid: { stroke: border, width: 1 },
      ticks: { show: true, stroke: border, width: 1, size: 4 },
      font: "12px system-ui",
    };
    const withUnit = (unit: string) => (_: uPlot, ticks: (number | null)[]) =>
      ticks.map((tick) => (tick === null ? "" : `${numberText(tick, 2)}${unit}`));
    const unit = series.unit && ` ${series.unit}`;
    const plot = new uPlot(
      {
        width: element.clientWidth,
        height: heightPx,
        legend: { show: false },
        cursor: { sync: { key: "run" }, drag: { x: false, y: false } },
        scales: { x: { time: false } },
        axes: [
          { ...axis, size: 26, values: withUnit(" s") },
          { ...axis, size: 74, values: withUnit(unit) },
        ],
        series: [
          {},
          ...[...caption.current!.querySelectorAll<HTMLElement>("output")].map((output) => ({
            stroke: () => colour("--trail", output),
            width: 2,
            ...("before" in output.dataset && { dash: [3, 4], width: 1.5 }),
            points: { show: false },
          })),
        ],
        hooks: {
          draw: [(plot) => drawMoment(plot, moment.current, colour("--accent"))],
          setCursor: [
            ({ cursor, posToVal }) => {
              const left = cursor.left ?? -1;
              pointedS.value = left < 0 ? undefined : posToVal(left, "x");
            },
          ],
        },
      },
      data,
      element,
    );
    if (seek) plot.over.addEventListener("click", () => seek(plot.posToVal(plot.cursor.left ?? 0, "x")));
    drawn.current = plot;
    const fit = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height: heightPx }));
    fit.observe(element);
    const darkness = matchMedia("(prefers-color-scheme: dark)");
    const drawAgain = () => plot.redraw(false, true);
    darkness.addEventListener("change", drawAgain);
    return () => {
      darkness.removeEventListener("change", drawAgain);
      fit.disconnect();
      plot.destroy();
    };
  }, []);

  useEffect(() => {
    drawn.current?.setData(data);
  }, [curves]);
  useEffect(() => {
    drawn.current?.redraw(false, false);
  }, [momentS]);

  const toldS = pointedS.value ?? momentS;
  return (
    <figure class={seek ? "plot can-seek" : "plot"}>
      <figcaption ref={caption}>
        {name}
        {pointedS.value !== undefined && <span class="at">{numberText(pointedS.value, 2, 2)} s</span>}{" "}
        {curves.map((curve) => {
          const value = valueAt(curve, toldS);
          return (
            <output
              key={`${curve.robot} ${curve.isBefore}`}
              data-tint={tintOf(curve.index)}
              {...(curve.isBefore && { "data-before": "" })}
            >
              <Whose robot={curve.robot} index={curve.index} />
              {curve.isBefore && `${t("studio.runBefore")}: `}
              {value === undefined ? "–" : `${numberText(value, 1)} ${series.unit}`}
            </output>
          );
        })}
      </figcaption>
      <div ref={host} role="img" aria-label={t("studio.plotOf", { name })} />
    </figure>
  );
}

/** An upright line at the moment that is shown. */
function drawMoment(
  { ctx, bbox, valToPos, scales }: uPlot,
  seconds: number | undefined,
  colour: string,
): void {
  const { min, max } = scales["x"]!;
  if (seconds === undefined || min == null || max == null || seconds < min || seconds > max) return;
  const x = Math.round(valToPos(seconds, "x", true));
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}
