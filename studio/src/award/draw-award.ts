import { Problem } from "../../../messages/index.ts";
import type { DrawnTry } from "../simulate/run-messages.ts";
import { compiling, spareSimulator } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";

/**
 * Lets the robot drive a try once more and draws it.
 * @throws Problem when the program has mistakes, or a part of the page did not come
 */
export async function drawAward(session: Session, lesson: string, seed: number): Promise<DrawnTry> {
  const built = await compiling((thread) => thread.build(session.source));
  if (!built.ok) throw new Problem("studio.checkMistakes");
  const robots = session.previewSetup.robots.map((robot) => ({ ...robot, image: built.image }));
  const simulator = spareSimulator();
  try {
    return await simulator.remote.drawTry(lesson, { ...session.surroundings, robots }, seed);
  } finally {
    simulator.end();
  }
}
