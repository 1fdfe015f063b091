import type { Kit } from "../kit/kit.ts";
import { generateRobotModule } from "../kit/robot-module.ts";

export function espruinoRobotModule(kit: Kit, used?: ReadonlySet<string>): string {
  return generateRobotModule(kit, used);
}
