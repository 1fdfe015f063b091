import { generateRobotModule, type Kit, type OtherFirmware, robotMembersOn } from "../../robot-kit/index.ts";
import { supportedKit } from "./supported.ts";

/** Espruino drives the pins at once, where the firmware ramps a motor up over 0.3 s; what is left is the wheel's own inertia. */
const firmware: OtherFirmware = { motorLagMs: 90, startsAtOnce: true };

/**
 * The source of `@robonet/kit` for a kit whose board runs Espruino: the same as for DeviceScript, with what holds there.
 * @param used members of `robot` that the program uses; undefined: all
 */
export function espruinoRobotModule(kit: Kit, used: ReadonlySet<string> | undefined): string {
  return generateRobotModule(supportedKit(kit), used, firmware);
}

/** Names of what `robot` has on Espruino. */
export function membersOf(kit: Kit): string[] {
  return robotMembersOn(firmware, supportedKit(kit));
}
