import { type BoardTiming, type RobotDefinition, simulatedBoard } from "../../sim/index.ts";
import { boards } from "../schema/boards.ts";
import { type Kit, sensesOf } from "../schema/kit.ts";
import { assemble } from "./assemble.ts";
import { robotModel } from "./robot-model.ts";

/**
 * A kit's robot as a run is handed it.
 * @throws Problem when a side has no motor
 */
export function robotDefinition(kit: Kit, timing: BoardTiming = simulatedBoard): RobotDefinition {
  const analogPins = boards[kit.board]?.analog;
  return {
    model: robotModel(kit),
    i2c: kit.i2c ?? { kHz: 100 },
    board: { ...timing, clockMHz: boards[kit.board]?.clockMHz ?? 160 },
    ...(analogPins && { analogPins }),
    lineSensors: sensesOf(kit, "reflectance")
      .map(({ sense: { at } }) => ({ xMm: at.xMm, yMm: at.yMm }))
      .sort((a, b) => a.yMm - b.yMm),
    assemble: (surroundings) => assemble(kit, surroundings),
    partAt: (address) =>
      Object.entries(kit.parts).find(([, part]) => "address" in part && part.address === address)?.[0],
  };
}
