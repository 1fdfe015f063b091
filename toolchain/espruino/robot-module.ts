import type { Kit } from "../kit/kit.ts";
import { serviceMotorTiming } from "../kit/part.ts";
import { generateRobotModule } from "../kit/robot-module.ts";
import { membersOf as memberNames, supportedKit } from "./supported.ts";

/** Espruino drives the pins at once, where the firmware ramps a motor up over 0.3 s; what is left is the wheel's own inertia. */
const lagMs = 90;

/**
 * The source of `@robonet/kit` for a kit whose board runs Espruino: the same as for DeviceScript, with what holds there.
 * @param used members of `robot` that the program uses; undefined: all
 */
export function espruinoRobotModule(kit: Kit, used: ReadonlySet<string> | undefined): string {
  const names = memberNames(kit);
  const wanted = new Set(used ? names.filter((name) => used.has(name)) : names);
  const onPins = new Set([...wanted].filter((name) => name !== "distance" || !kit.espruino));
  const source = generateRobotModule(supportedKit(kit), onPins).replace(
    `lagMs: ${serviceMotorTiming.lagMs} `,
    `lagMs: ${lagMs} `,
  );
  const sonar = kit.espruino?.hcSr04;
  if (!sonar || !wanted.has("distance")) return source;
  const { trigger, echo } = sonar.pins;
  return source
    .replace(
      "\n\n",
      '\nimport { gpio } from "@devicescript/core"\nimport { DistanceSensor } from "@robonet/runtime"\nimport { startHcSr04 } from "@robonet/drivers"\n\n',
    )
    .replace(
      "export const robot = {",
      `export const robot = {\n    distance: new DistanceSensor(async () => startHcSr04({ trigger: gpio(${trigger}), echo: gpio(${echo}) })),`,
    );
}
