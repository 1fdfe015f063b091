import { type Language, say } from "../../../messages/index.ts";
import type { Kit } from "../../schema/kit.ts";
import { colourOf } from "./colours.ts";
import type { WireStyle } from "./shapes.ts";
import { svgText, textWidth } from "./svg-text.ts";

const size = 11;

/** What the lines mean, in rows of at most this width; returns the rows' height, too. */
export function drawLegend(
  kit: Kit,
  styles: ReadonlySet<WireStyle>,
  x: number,
  y: number,
  width: number,
  language: Language,
): { svg: string; height: number } {
  const line = (style: WireStyle, thick = 2) =>
    `<path d="M0 -4h26" stroke="${colourOf(style)}" stroke-width="${thick}"/>`;
  const crossing = '<path d="M0 -4h26M13 -12v16" stroke="#5c626c" stroke-width="2" fill="none"/>';
  const entries: (readonly [sign: string, text: string])[] = [
    [line("signal0"), say(language, "wiring.signal")],
    ...(styles.has("SDA") ? [[line("SDA", 3), `${say(language, "wiring.i2c")}: SDA`] as const] : []),
    ...(styles.has("SCL") ? [[line("SCL", 3), `${say(language, "wiring.i2c")}: SCL`] as const] : []),
    [line("GND", 3), say(language, "wiring.ground")],
    [line("3V3", 3), say(language, "wiring.board3V3")],
    ...(styles.has("5V") ? [[line("5V", 3), say(language, "wiring.stepped5V")] as const] : []),
    [line("BAT", 3), say(language, "wiring.batteryRail", { volts: kit.battery.volts })],
    [`${crossing}<circle cx="13" cy="-4" r="4" fill="#5c626c"/>`, say(language, "wiring.joined")],
    [crossing, say(language, "wiring.notJoined")],
  ];
  let [left, top] = [0, 0];
  const signs = entries.map(([sign, text]) => {
    const needed = 34 + textWidth(text, size) + 26;
    if (left > 0 && left + needed > width) [left, top] = [0, top + 22];
    const at = `<g transform="translate(${Math.round(x + left)} ${Math.round(y + top)})">${sign}${svgText(text, 34, 0, { size })}</g>`;
    left += needed;
    return at;
  });
  return { svg: `<g>${signs.join("\n")}</g>`, height: top + 12 };
}
