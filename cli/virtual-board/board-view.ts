import type { SimulationEvent } from "../../sim/index.ts";
import type { VirtualBoard } from "../../virtual-board/index.ts";
import { LiveView } from "../terminal/live-view.ts";
import { OutputMarks } from "../terminal/output-marks.ts";
import { robotOn } from "./robot-on-board.ts";

/** The robot of a virtual board from above, drawn again and again on a terminal. */
export class BoardView {
  readonly #board: VirtualBoard;
  readonly #marks = new OutputMarks();
  #view: LiveView | undefined;

  constructor(board: VirtualBoard) {
    this.#board = board;
  }

  /** A lamp or a buzzer that goes on or off stands under the picture. */
  event(event: SimulationEvent): void {
    const mark = this.#marks.of(event);
    if (mark) this.#view?.tell(mark);
  }

  draw(): void {
    const robot = robotOn(this.#board);
    if (!robot) return;
    const { timeUs, world } = robot;
    const { name, body, clearanceMm } = robot.robot;
    this.#view ??= new LiveView({ viewBox: world.file.viewBox, elements: world.placed.elements });
    this.#view.show([{ type: "pose", robot: name, timeUs, ...body.pose, clearanceMm }]);
  }
}
