import { signal } from "@preact/signals";

/** Everything for a real robot is loaded when somebody wants one. */
export const robotPart = signal<typeof import("./real-robot.ts") | undefined>(undefined);

/** Whose output console and plots show. */
export const shownOutput = signal<"simulator" | "robot">("simulator");

export async function loadRobotPart(): Promise<typeof import("./real-robot.ts")> {
  robotPart.value ??= await import("./real-robot.ts");
  return robotPart.value;
}

/** Of this tab alone, so that two tabs do not take the robot from each other. */
const key = "robonet:robot";

/** Whether a robot was connected when the page was loaded anew. */
export function wasConnected(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function rememberConnected(connected: boolean): void {
  try {
    if (connected) sessionStorage.setItem(key, "connected");
    else sessionStorage.removeItem(key);
  } catch {
    return;
  }
}

let tried = false;

/** Once after the page was loaded: connects the robot that was connected before. */
export function reconnectOnce(): void {
  if (tried) return;
  tried = true;
  if (wasConnected()) void loadRobotPart().then(({ reconnectRobot }) => reconnectRobot());
}
