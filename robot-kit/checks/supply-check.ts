import type { Rail } from "../../drivers/part.ts";
import { type Kit, type KitPart, partsOf } from "../schema/kit.ts";
import { isBridgeSignal, moduleOf, railOf } from "../wiring/wiring.ts";
import type { WiringFinding } from "./finding.ts";

/** The boards give 3.3 V and stand at most 3.6 V on a pin (ESP32 datasheet, "Absolute Maximum Ratings"). */
const boardVolts = 3.3;
/** Forward voltages at some 10 mA: 1N4007 (Vishay 88503, figure 3), 1N5819 (ST DS0264, figure 6). */
const siliconVolts = 0.7;
const schottkyVolts = 0.3;

/** Whether each part stands what its rail gives, and the board what each part's signals have. */
export function checkSupply(kit: Kit): WiringFinding[] {
  return partsOf(kit).flatMap((part) => [...signalLevel(part), ...supply(kit, part)]);
}

function signalLevel({ name, definition }: KitPart): WiringFinding[] {
  const { supplyVolts, signalsAtSupply, title } = definition;
  if (!signalsAtSupply || supplyVolts[0] <= boardVolts) return [];
  const params = { part: name, title, volts: supplyVolts[0] };
  return [{ level: "warning", id: "kit.levelShifter", params, at: ["parts", name] }];
}

/** The board's own 3.3 V suits all modules; the battery is what a school chooses. */
function supply(kit: Kit, part: KitPart): WiringFinding[] {
  const { supplyVolts, title } = part.definition;
  const [least, most] = supplyVolts;
  const { power } = moduleOf(part);
  // VCC of a PWM module is 3.3 V; what its outputs switch is another's matter.
  const main: Rail | undefined = isBridgeSignal(part) ? "BAT" : power[0]?.[1];
  const rail = main && railOf(kit, main);
  if (rail !== "BAT" && rail !== "5V") return [];
  const [pin] = power.find(([, each]) => each === main) ?? [];
  const wire = `${part.name}.${pin}`;
  const volts = (rail === "BAT" ? kit.battery.volts : 5) - diodeDrop(kit.wiring?.through[wire]);
  const suits = (each: number) => each >= least && each <= most;
  if (suits(volts)) return [];
  const diode = pin !== undefined && suits(volts - siliconVolts) ? wire : "none";
  const params = { part: part.name, title, least, most, volts, rail, diode };
  return [{ level: "error", id: "kit.supply", params, at: ["parts", part.name] }];
}

/** What a diode in a wire takes. */
function diodeDrop(through = ""): number {
  if (/^1N40/.test(through)) return siliconVolts;
  return /^1N58/.test(through) ? schottkyVolts : 0;
}
