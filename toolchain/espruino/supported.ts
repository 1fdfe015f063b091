import { type Kit, type Part, partsOf } from "../../robot-kit/index.ts";

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
  const parts = partsOf(kit).filter(({ definition }) => definition.espruino);
  return { ...kit, parts: Object.fromEntries(parts.map(({ name, part }) => [name, part])) };
}

/** The same robot for DeviceScript's type checker, which knows no HC-SR04: another ultrasonic sensor has its place. */
export function kitToCheckTypes(kit: Kit): Kit {
  const { parts, espruino, ...rest } = supportedKit(kit);
  if (!espruino) return { ...rest, parts };
  const distance = distanceSensor(kit, espruino.hcSr04.at);
  const { trigger, echo } = espruino.hcSr04.pins;
  return { ...rest, i2c: { sda: trigger, scl: echo, kHz: 100 }, parts: { ...parts, distance } };
}

/** A part of the catalog that measures distances from a place; to the type checker all are the same. */
function distanceSensor({ catalog }: Kit, at: unknown): Part {
  for (const { type, schema, senses } of catalog) {
    const entry = schema.safeParse({ type, at });
    if (entry.success && senses?.(entry.data).some(({ kind }) => kind === "range")) return entry.data as Part;
  }
  throw new Error("no part of the catalog measures distances");
}
