import { signal } from "@preact/signals";
import { watchedRobot } from "../debugger/watched-robot.ts";
import type { RobotWatch } from "./robot-watch.ts";

/** What goes through a program on the robot is loaded when somebody wants to. */
export const watchPart = signal<typeof import("./robot-watching.ts") | undefined>(undefined);

/** There while somebody goes through the program on the robot. */
export const robotWatch = signal<RobotWatch | undefined>(undefined);

export async function loadWatchPart(): Promise<typeof import("./robot-watching.ts")> {
  watchPart.value ??= await import("./robot-watching.ts");
  return watchPart.value;
}

/** Nobody goes through it any more: a program that stands is stopped. */
export async function endWatch(): Promise<void> {
  const watch = robotWatch.peek();
  robotWatch.value = undefined;
  watchedRobot.value = undefined;
  await watch?.end();
}
