import type { WireStyle } from "./shapes.ts";

/** Colours that hold on white paper and are told apart by most people; the names at both ends tell all. */
const named: Readonly<Record<string, string>> = {
  GND: "#1d1f24",
  "3V3": "#d12b2b",
  "5V": "#e07b00",
  BAT: "#a3157a",
  SDA: "#1f5fbf",
  SCL: "#8a6d00",
};
const signals = ["#0f8a4b", "#7a3fc4", "#0a8fa8", "#a0522d", "#5b7d00", "#c2267f", "#3b5bd9", "#5c626c"];

export function colourOf(style: WireStyle): string {
  const own = named[style];
  return own ?? signals[Number(style.slice("signal".length)) % signals.length]!;
}
