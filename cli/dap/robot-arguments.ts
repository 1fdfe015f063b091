import { z } from "zod";
import { Problem } from "../../messages/index.ts";

/** What `launch.json` can say of a program on a robot. Others of its keys belong to the editor. */
export const robotArguments = z.object({
  program: z.string(),
  /** Folder that relative names are of; left out: where the command was started. */
  cwd: z.string().optional(),
  /** Of the board; left out: the one that is plugged in. */
  port: z.string().optional(),
  kit: z.string().optional(),
  stopOnEntry: z.boolean().default(false),
});

export type RobotArguments = z.infer<typeof robotArguments>;

/** Whether a launch means a robot: it names a port. */
export function isOnRobot(given: unknown): boolean {
  return z.object({ port: z.string() }).safeParse(given).success;
}

/** @throws Problem that names the first key that is wrong */
export function readAttach(given: unknown): RobotArguments {
  const { data, error } = robotArguments.safeParse(given);
  if (data) return data;
  const [issue] = error.issues;
  throw new Problem("dap.launch", { key: issue!.path.join("."), reason: issue!.message });
}
