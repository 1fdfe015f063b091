import { type Colour, hexOf } from "../../../sim/index.ts";
import { shares } from "../plots/series.ts";
import { colourSensorName } from "../plots/series-name.ts";
import { numberText, t } from "../ui/language.ts";

/** A scale shorter than this, as of a battery's volts, has decimals. */
const fineSpan = 20;

export interface GaugeProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** At the end of its scale nothing was seen: the value may be anything beyond. */
  readonly openEnded?: boolean;
}

/** A value as a bar and in figures; what can be negative grows from the middle. */
export function Gauge({ label, value, low, high, unit, openEnded = false }: GaugeProps) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {low < 0 ? (
          <svg
            class="duty"
            viewBox={`${low} 0 ${high - low} 10`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="all" x={low} width={high - low} height="10" />
            <rect x={Math.min(0, value)} width={Math.abs(value)} height="10" />
            <rect class="zero" x="-0.5" width="1" height="10" />
          </svg>
        ) : (
          <meter min={low} max={high} value={value} aria-label={label} />
        )}
        <span>
          {openEnded && value >= high && "> "}
          {numberText(value, high - low < fineSpan ? 2 : 0)} {unit}
        </span>
      </dd>
    </>
  );
}

/** The colour that a sensor has below it, with its shares of light. */
export function ColourGauge({ name, colour }: { name: string; colour: Colour }) {
  const hex = hexOf(colour);
  return (
    <>
      <dt>{colourSensorName(name)}</dt>
      <dd class="colour">
        <svg viewBox="0 0 20 14" role="img" aria-label={`${t("studio.colourSeen")}: ${hex}`}>
          <rect x="1" y="1" width="18" height="12" rx="3" fill={hex} />
        </svg>
        {shares.map((share) => (
          <span key={share} class={share}>
            {t(`studio.share.${share}`, { percent: Math.round(colour[share] * 100) })}
          </span>
        ))}
      </dd>
    </>
  );
}
