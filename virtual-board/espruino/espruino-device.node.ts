import { espruinoRobot, type Kit } from "../../robot-kit/index.ts";
import {
  type EspruinoEngine,
  type EspruinoSetup,
  Run,
  type SimulationEvent,
  type WorldFile,
} from "../../sim/index.ts";
import type { SerialDevice, StartMode } from "../serial/serial-device.ts";
import { EspruinoBoard, type Storage } from "./espruino-board.node.ts";
import { EspruinoConsole } from "./espruino-console.ts";

export interface EspruinoRobot extends Pick<EspruinoSetup, "evaluate"> {
  readonly kit: Kit;
  readonly world: WorldFile;
  readonly seed: number;
  /** Gets what can be seen from outside. */
  readonly onEvent?: (event: SimulationEvent) => void;
}

/**
 * A board that runs Espruino: its console on the line, and the program that was uploaded on the simulated robot. Each
 * start of a program puts the robot back to where it began.
 */
export class EspruinoDevice implements SerialDevice {
  readonly #console: EspruinoConsole;
  readonly #robot: EspruinoRobot;
  #waiting: string | undefined;
  #run: Run<EspruinoEngine> | undefined;
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
  get run(): Run<EspruinoEngine> | undefined {
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
    const { kit, world, seed, evaluate, onEvent } = this.#robot;
    const onPrint = (text: string) => {
      for (const line of text.split("\n")) this.#console.print(line);
    };
    const robot = espruinoRobot(kit, { code, evaluate, onPrint }, onEvent && { onEvent });
    this.#run = new Run({ world, seed, robots: [robot], keep: false });
  }
}
