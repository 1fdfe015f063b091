import { type Kit, partsOf } from "./kit.ts";
import type { RobotCode } from "./part.ts";

/** How long a button that the program uses itself is held for an emergency stop. */
const holdMs = 2000;

/** Lines of `@robonet/kit` that stop the robot from outside its program, with their imports. */
export interface StopCode extends Pick<RobotCode, "runtime" | "drivers"> {
  readonly lines: readonly string[];
  /** Parts that they need started. */
  readonly parts: readonly string[];
}

/** The kit's first button is its emergency stop, and a part that measures the battery watches over it. */
export function stopCode(kit: Kit): StopCode[] {
  const { lowVolts } = kit.battery;
  const button = partsOf(kit, "button")[0]?.[0];
  const stops: StopCode[] = [];
  if (button && kit.emergencyStop !== false)
    stops.push({
      lines: [`emergencyStopOn(${button}, ${holdMs})`],
      parts: [button],
      runtime: ["emergencyStopOn"],
    });
  const battery = lowVolts !== undefined && batteryDriver(kit);
  if (battery)
    stops.push({
      lines: [`stopOnLowBattery(async () => await ${battery.code}, ${lowVolts})`],
      parts: [],
      runtime: ["stopOnLowBattery"],
      drivers: [battery.start],
    });
  return stops;
}

function batteryDriver(kit: Kit): { start: string; code: string } | undefined {
  const divider = partsOf(kit, "batteryDivider")[0]?.[1];
  if (divider)
    return {
      start: "startBatteryDivider",
      code: `startBatteryDivider({ pin: gpio(${divider.pins.signal}), ratio: ${divider.ratio} })`,
    };
  const monitor = partsOf(kit, "ina219")[0]?.[1];
  if (!monitor) return undefined;
  const { address, shuntOhm } = monitor;
  return {
    start: "startINA219",
    code: `startINA219({ address: ${address}, shuntOhm: ${shuntOhm} })`,
  };
}
