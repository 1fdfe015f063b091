import {
  type BoardTiming,
  devicescript,
  type EspruinoEngine,
  type EspruinoSetup,
  espruino,
  type ProgramEngine,
  type ProgramSetup,
  type RobotEntry,
} from "../../sim/index.ts";
import type { Kit } from "../schema/kit.ts";
import { robotDefinition } from "./robot-definition.ts";

interface Situation extends Omit<RobotEntry, "robot" | "engine"> {
  /** How its board takes time; left out: as runs have it when nobody chooses. */
  readonly board?: BoardTiming;
}

/**
 * A kit's robot with a DeviceScript program, for a run.
 * @throws Problem when a side has no motor
 */
export function devicescriptRobot(
  kit: Kit,
  program: ProgramSetup,
  { board, ...situation }: Situation = {},
): RobotEntry<ProgramEngine> {
  return { ...situation, robot: robotDefinition(kit, board), engine: devicescript(program) };
}

/**
 * A kit's robot with a program that was lowered for Espruino, for a run.
 * @throws Problem when a side has no motor
 */
export function espruinoRobot(
  kit: Kit,
  program: EspruinoSetup,
  { board, ...situation }: Situation = {},
): RobotEntry<EspruinoEngine> {
  return {
    ...situation,
    robot: robotDefinition(kit, board),
    engine: espruino(program),
  };
}
