import { say } from "../../messages/index.ts";
import type { KitOptions } from "../terminal/options.ts";
import type { PortSession } from "./board-session.ts";
import { type Stopped, stopRobot } from "./stop-robot.ts";

/**
 * The command lets go of the robot: says that this goes on, and how it is stopped, or stops it.
 * @param failed the program has failed, and said already what comes next
 * @returns what `--json` shows of it
 */
export async function endOf(
  session: PortSession,
  options: KitOptions & { readonly stop?: boolean },
  failed: boolean,
): Promise<{ readonly goesOn: boolean; readonly stopped?: Stopped }> {
  if (options.stop) return { goesOn: false, stopped: await stopRobot(session, options) };
  const goesOn = !failed && (await session.manager.isRunning());
  if (goesOn && !options.json) console.log(say(options.lang, "deploy.goesOn"));
  return { goesOn };
}
