import { Problem } from "../../messages/index.ts";
import type { MotorModel, RobotModel, Side } from "../../sim/index.ts";
import { actionsOf, type Kit } from "../schema/kit.ts";

/**
 * A kit's robot as the physics knows it.
 * @throws Problem when a side has no motor
 */
export function robotModel(kit: Kit): RobotModel {
  const { chassis, massG, wheelDiameterMm, trackWidthMm, wheelbaseMm } = kit.robot;
  return {
    chassis,
    massG,
    wheels: {
      diameterMm: wheelDiameterMm,
      trackWidthMm,
      ...(wheelbaseMm !== undefined && { wheelbaseMm }),
    },
    motors: { left: motorOn(kit, "left"), right: motorOn(kit, "right") },
    battery: kit.battery,
  };
}

function motorOn(kit: Kit, side: Side): MotorModel {
  const found = actionsOf(kit, "motor").find(({ action }) => action.side === side);
  if (found) return found.action.model;
  throw new Problem("kit.noMotor", { side });
}
