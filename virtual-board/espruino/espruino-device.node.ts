import { EspruinoRun, type EspruinoSetup } from "../../sim/espruino/espruino-run.ts";
import type { SerialDevice, StartMode } from "../serial/serial-device.ts";
import { EspruinoBoard, type Storage } from "./espruino-board.node.ts";
import { EspruinoConsole } from "./espruino-console.ts";

export type EspruinoRobot = Pick<EspruinoSetup, "kit" | "world" | "seed" | "evaluate" | "onEvent">;

/**
 * A board that runs Espruino: its console on the line, and the program that was uploaded on the simulated robot. Each
 * start of a program puts the robot back to where it began.
 */
export class EspruinoDevice implements SerialDevice {
  readonly #console: EspruinoConsole;
  readonly #robot: EspruinoRobot;
  #waiting: string | undefined;
  #run: EspruinoRun | undefined;
  #timeUs = 0;
  #startUs = 0;

  /** @param storage what the flash keeps; a program in it starts with the power */
  constructor(storage: Storage, robot: EspruinoRobot) {
    this.#robot = robot;
    const board = new EspruinoBoard({
      storage,
      // The console's own answer to `load()` comes first.
      start: (program) => {
        this.#waiting = program;
      },
      stop: () => {
        this.#waiting = this.#run = undefined;
      },
    });
    this.#console = new EspruinoConsole(board);
    board.boot();
  }

  get baudRate(): number {
    return this.#console.baudRate;
  }

  set onSend(send: (bytes: Uint8Array) => void) {
    this.#console.onSend = send;
  }

  set onReset(reset: (mode: StartMode) => void) {
    this.#console.onReset = reset;
  }

  /** What runs now, or ran last; undefined: no program has started. */
  get simulation(): EspruinoRun | undefined {
    return this.#run;
  }

  receive(bytes: Uint8Array): void {
    this.#console.receive(bytes);
  }

  stepUntil(timeUs: number): void {
    this.#console.stepUntil(timeUs);
    if (this.#waiting !== undefined) this.#start(this.#waiting, this.#timeUs);
    this.#timeUs = timeUs;
    this.#run?.stepUntil(timeUs - this.#startUs);
  }

  #start(code: string, atUs: number): void {
    this.#waiting = undefined;
    this.#startUs = atUs;
    this.#run = new EspruinoRun({
      ...this.#robot,
      code,
      onPrint: (text) => {
        for (const line of text.split("\n")) this.#console.print(line);
      },
    });
  }
}
