import { type LessonCheck, lessonPicture, tryOnSeeds, usedMembers } from "../../../lesson/index.ts";
import type { Kit } from "../../../robot-kit/index.ts";
import { drawPlaced, type ProgramEngine, type Run } from "../../../sim/index.ts";
import type { DrawnTry } from "./run-messages.ts";

/** Makes one try of a lesson to its end and draws where the robot went. */
export async function drawTry(
  check: LessonCheck,
  seed: number,
  kit: Kit,
  begin: () => Promise<Run<ProgramEngine>>,
): Promise<DrawnTry> {
  let begun: Run<ProgramEngine> | undefined;
  const start = async () => {
    begun = await begin();
    return begun;
  };
  for await (const { run } of tryOnSeeds(check, [seed], start)) {
    const { file, placed } = begun!.world;
    const picture = lessonPicture({
      world: drawPlaced(file, placed.placements),
      viewBox: file.viewBox,
      model: kit.robot,
      samples: run.robots[0]!.samples,
      used: usedMembers(run, kit),
    });
    return { picture, seconds: run.timeUs / 1e6 };
  }
  throw new Error(`seed ${seed} was not tried`);
}
