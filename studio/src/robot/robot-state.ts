import { batch, computed, signal } from "@preact/signals";
import { isMessageId, type MessageId, Problem } from "../../../messages/index.ts";
import type { Trouble } from "../run/trouble.ts";
import type { Halted } from "./halt-robot.ts";
import type { RobotLog } from "./robot-log.ts";
import { shownOutput } from "./robot-part.ts";

export type RobotState =
  /** No robot is connected. */
  | { readonly is: "away" }
  /** The browser asks the pupil. */
  | { readonly is: "choosing" }
  | { readonly is: "connecting" }
  /** Connected; it runs the program that it has, or none. */
  | { readonly is: "ready" }
  | { readonly is: "building" }
  | { readonly is: "sending"; readonly sentBytes: number; readonly ofBytes: number }
  /** Somebody goes through its program: `robotWatch` says where it is. */
  | { readonly is: "watched" }
  /** The program is on it and has started; `sent`: not only started again. */
  | { readonly is: "started"; readonly bytes: number; readonly sent: boolean }
  | Halted;

export const robotState = signal<RobotState>({ is: "away" });
export const robotTrouble = signal<Trouble | undefined>(undefined);
/** What the robot said since the program started, or since it was connected. */
export const robotLog = signal<RobotLog | undefined>(undefined);
/** Whether there is anything to see of a real robot. */
export const robotInPlay = computed(
  () => robotState.value.is !== "away" || robotTrouble.value !== undefined || robotLog.value !== undefined,
);
/** Something is done that must not be done twice at a time. */
export const robotBusy = computed(() =>
  ["choosing", "connecting", "building", "sending"].includes(robotState.value.is),
);

export function showProgress(sentBytes: number, ofBytes: number): void {
  robotState.value = { is: "sending", sentBytes, ofBytes };
}

/** Shows what a robot says from now on. */
export function listen(log: RobotLog): void {
  robotLog.peek()?.end();
  batch(() => {
    robotLog.value = log;
    shownOutput.value = "robot";
  });
}

export function tellTrouble(problem: unknown): void {
  robotTrouble.value = troubleOf(problem);
}

/** A problem in the page's words: it has no commands, and its ports have no names. */
function troubleOf(problem: unknown): Trouble {
  if (!(problem instanceof Problem))
    return {
      id: "studio.broken",
      params: { reason: problem instanceof Error ? problem.message : String(problem) },
    };
  const own = `studio.${problem.id}`;
  const id: MessageId = isMessageId(own) ? own : problem.id;
  return { id, params: problem.params };
}
