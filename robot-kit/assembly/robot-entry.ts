import {
  type BoardTiming,
  devicescript,
  type EspruinoEngine,
  type EspruinoSetup,
  espruino,
  type ProgramEngine,
  type ProgramSetup,
  type RobotEntry,
  type Side,
} from "../../sim/index.ts";
import type { Kit } from "../schema/kit.ts";
import { robotDefinition } from "./robot-definition.ts";
import { swappedMotors } from "./swapped-motors.ts";

interface Situation extends Omit<RobotEntry, "robot" | "engine" | "faults"> {
  /** Sides on which the motor's leads are swapped. Default: none. */
  readonly swappedMotors?: readonly Side[];
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
  situation: Situation = {},
): RobotEntry<ProgramEngine> {
  return { ...entryOf(kit, situation), engine: devicescript(program) };
}

function entryOf(kit: Kit, { board, swappedMotors: sides = [], ...situation }: Situation) {
  return { ...situation, faults: swappedMotors(kit, sides), robot: robotDefinition(kit, board) };
}

/**
 * A kit's robot with a program that was lowered for Espruino, for a run.
 * @throws Problem when a side has no motor
 */
export function espruinoRobot(
  kit: Kit,
  program: EspruinoSetup,
  situation: Situation = {},
): RobotEntry<EspruinoEngine> {
  return { ...entryOf(kit, situation), engine: espruino(program) };
}
