import type { PreviewSetup } from "../simulate/run-messages.ts";
import { spareSimulator } from "../threads/threads.ts";

/**
 * The address of a picture of a world as the robot senses it. A large floor takes seconds, so it is looked at in a thread of
 * its own: a run goes on meanwhile.
 * @throws Problem when the world is not sound
 */
export async function readSensed({ worldText, worldName, seed }: PreviewSetup): Promise<string> {
  const { remote, end } = spareSimulator();
  try {
    return await remote.sensed({ worldText, worldName, seed });
  } finally {
    end();
  }
}
