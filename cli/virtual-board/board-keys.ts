import { type Kit, sensesOf } from "../../toolchain/kit/kit.ts";
import type { VirtualBoard } from "../../virtual-board/virtual-board.ts";
import { robotOn } from "./robot-on-board.ts";

/** How long a key holds the robot's button: a terminal does not tell when it is let go. */
const pressMs = 300;
const controlC = "\x03";

/**
 * Keys of the terminal are fingers on the board: `r` presses EN, `b` does with BOOT held, `p` presses the robot's button.
 * @param end `q` or Ctrl+C was typed
 * @returns lets go of the keyboard
 */
export function listenToKeys(board: VirtualBoard, kit: Kit, end: () => void): () => void {
  const { stdin } = process;
  const button = sensesOf(kit, "press")[0]?.name;
  const press = (pressed: boolean) => button && robotOn(board)?.setButton(button, pressed);
  const onKey = (key: string) => {
    if (key === "r") board.reset("run");
    else if (key === "b") board.reset("boot");
    else if (key === "p") {
      press(true);
      setTimeout(() => press(false), pressMs);
    } else if (key === "q" || key === controlC) end();
  };
  stdin.setRawMode(true).setEncoding("utf8").on("data", onKey).resume();
  return () => {
    stdin.off("data", onKey).setRawMode(false).pause();
  };
}
