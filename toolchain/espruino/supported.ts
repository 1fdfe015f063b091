import type { Kit, PartType } from "../kit/kit.ts";

/** Parts of a kit that Espruino's own pins drive. */
export const supportedParts: readonly PartType[] = [
  "activeBuzzer",
  "button",
  "led",
  "lightBulb",
  "lineArray",
  "motor",
  "reflectedLight",
  "rotaryEncoder",
];

/** What of `@devicescript/core` a program may import. */
export const coreNames: readonly string[] = ["sleep", "millis", "gpio", "GPIOMode"];

/** What of `@robonet/runtime` has no meaning without DeviceScript's services. */
export const missingRuntime: ReadonlySet<string> = new Set([
  "connectWires",
  "plot",
  "signalEnd",
  "stopOnLowBattery",
  "stopWhenUnplugged",
]);

/** The kit without the parts that Espruino does not drive. */
export function supportedKit(kit: Kit): Kit {
  const parts = Object.entries(kit.parts).filter(([, { type }]) => supportedParts.includes(type));
  return { ...kit, parts: Object.fromEntries(parts) };
}

/** The same robot for DeviceScript's type checker, which knows no HC-SR04: another ultrasonic sensor has its place. */
export function kitToCheckTypes(kit: Kit): Kit {
  const { parts, espruino, ...rest } = supportedKit(kit);
  if (!espruino) return { ...rest, parts };
  const distance = { type: "rcwl9620" as const, address: 0x57 as const, at: espruino.hcSr04.at };
  const { trigger, echo } = espruino.hcSr04.pins;
  return { ...rest, i2c: { sda: trigger, scl: echo, kHz: 100 }, parts: { ...parts, distance } };
}
