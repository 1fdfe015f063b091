import type { BoardTiming } from "../../sim/time/board-timing.ts";
import { type MotionTrial, motionTrials, runMotionTrial, seeds } from "./motion-trials.ts";
import { imageOf } from "./simulate.ts";

/** The two ways that every kit is measured on, whatever its board is. */
export const boardTrials: readonly MotionTrial[] = ["straight", "square"].map(
  (id) => motionTrials.find((trial) => trial.id === id)!,
);

/** The most that any of twenty robots of a class was off, for each figure of the trial. */
export function worstOf(trial: MotionTrial, kit: string, board: BoardTiming): string {
  const image = imageOf(trial.source, kit);
  const reached = seeds.map((seed) => {
    const run = runMotionTrial({ ...trial, kit }, image, seed, board);
    const figures = trial.measure(run);
    run.close();
    return figures;
  });
  return Object.keys(reached[0]!)
    .map((name) => `${name} ${Math.max(...reached.map((each) => each[name]!)).toFixed(1)}`)
    .join("; ");
}
