import { type Kit, partsOf } from "../../robot-kit/index.ts";

/** What of `@devicescript/core` a program may import. */
export const coreNames: readonly string[] = ["sleep", "millis", "gpio", "GPIOMode"];

/** What of `@robonet/runtime` has no meaning without DeviceScript's services. */
export const missingRuntime: ReadonlySet<string> = new Set([
  "connectSpi",
  "connectWires",
  "plot",
  "signalEnd",
  "stopOnLowBattery",
  "stopWhenUnplugged",
]);

/** The kit without the parts that Espruino does not drive. */
export function supportedKit(kit: Kit): Kit {
  const parts = partsOf(kit).filter(({ definition }) => definition.espruino);
  return { ...kit, parts: Object.fromEntries(parts.map(({ name, part }) => [name, part])) };
}
