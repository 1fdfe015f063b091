import { type Timers, wallTimers } from "../../board/index.ts";
import type { MessageId } from "../../messages/index.ts";
import { type Kit, sensesOf } from "../../robot-kit/index.ts";
import type { VirtualBoard } from "../../virtual-board/index.ts";
import { robotOn } from "./robot-on-board.ts";

/** How long a key holds the robot's button: a terminal does not tell when it is let go. */
const pressMs = 300;
const controlC = "\x03";

/** Where keys come from, and whose time a press takes; left out: the terminal's. */
interface KeyboardSetup {
  readonly stdin?: Pick<NodeJS.ReadStream, "setRawMode" | "setEncoding" | "on" | "off" | "pause" | "resume">;
  readonly timers?: Timers;
  /** Gets what a key did that cannot be seen otherwise. */
  readonly tell?: (id: MessageId) => void;
}

/** Keys are fingers on the board: `r` presses EN, `b` does with BOOT held, `p` presses the robot's button, `q` ends. */
export function boardKeys(
  board: VirtualBoard,
  kit: Kit,
  end: () => void,
  { timers = wallTimers, tell = () => {} }: Pick<KeyboardSetup, "timers" | "tell"> = {},
): (keys: string) => void {
  const button = sensesOf(kit, "press")[0]?.name;
  const press = (pressed: boolean) => {
    if (button) robotOn(board)?.give({ kind: pressed ? "press" : "release", button });
  };
  const onKey = (key: string) => {
    if (key === "r") {
      board.reset("run");
      tell("virtual.reset");
    } else if (key === "b") {
      board.reset("boot");
      tell("virtual.boot");
    } else if (key === "p" && !button) tell("virtual.noButton");
    else if (key === "p") {
      press(true);
      timers.after(pressMs, () => press(false));
    } else if (key === "q" || key === controlC) end();
  };
  return (keys) => {
    for (const key of keys) onKey(key);
  };
}

/**
 * Takes keys from the terminal.
 * @param end `q` or Ctrl+C was typed
 * @returns lets go of the keyboard
 */
export function listenToKeys(
  board: VirtualBoard,
  kit: Kit,
  end: () => void,
  { stdin = process.stdin, ...setup }: KeyboardSetup = {},
): () => void {
  const onKeys = boardKeys(board, kit, end, setup);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.on("data", onKeys);
  stdin.resume();
  return () => {
    stdin.off("data", onKeys);
    stdin.setRawMode(false);
    stdin.pause();
  };
}
