import type { RobotCode, StopSource } from "../../drivers/part.ts";
import { type Kit, partsOf } from "../schema/kit.ts";

/** How long a button that the program uses itself is held for an emergency stop. */
const holdMs = 2000;

/** Lines of `@robonet/kit` that stop the robot from outside its program, with their imports. */
export interface StopCode extends Pick<RobotCode, "runtime" | "drivers"> {
  readonly lines: readonly string[];
  /** Parts that they need started. */
  readonly parts: readonly string[];
}

/** Whether a program waits for a press of the kit's first button after power-on, a reset or a fault. */
export function waitsForButton(kit: Kit): boolean {
  return kit.waitsForButton !== false && firstSource(kit, "button") !== undefined;
}

/** A press of the kit's first button starts the program and is its emergency stop, and the first part that measures the battery watches over it. */
export function stopCode(kit: Kit, startsAtOnce: boolean): StopCode[] {
  const { lowVolts } = kit.battery;
  const button = firstSource(kit, "button");
  const battery = lowVolts === undefined ? undefined : firstSource(kit, "battery");
  const stops: StopCode[] = [];
  if (button && waitsForButton(kit) && !startsAtOnce)
    stops.push({
      lines: [`${button.source.client}.up.subscribe(begin)`],
      parts: [button.name],
      runtime: ["begin"],
    });
  if (button && kit.emergencyStop !== false)
    stops.push({
      lines: [`emergencyStopOn(${button.source.client}, ${holdMs})`],
      parts: [button.name],
      runtime: ["emergencyStopOn"],
    });
  if (battery)
    stops.push({
      lines: [`stopOnLowBattery(async () => await ${battery.source.start}, ${lowVolts})`],
      parts: [],
      runtime: ["stopOnLowBattery"],
      drivers: battery.source.drivers,
    });
  return stops;
}

function firstSource<By extends StopSource["by"]>(
  kit: Kit,
  by: By,
): { readonly name: string; readonly source: Extract<StopSource, { by: By }> } | undefined {
  for (const { name, part, definition } of partsOf(kit)) {
    const stop = definition.robot?.(name, part).stop;
    if (stop?.by === by) return { name, source: stop as Extract<StopSource, { by: By }> };
  }
  return undefined;
}
