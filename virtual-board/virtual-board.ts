import type { FlashMemory, SerialDevice, SerialDeviceMaker, StartMode } from "./serial/serial-device.ts";
import { SerialWire } from "./serial/serial-wire.ts";

/** For so long after a byte more of them are to be expected; until then the device is asked in short steps. */
const busyUs = 20_000;
const busyStepUs = 100;
const idleStepUs = 10_000;

export interface VirtualBoardSetup {
  readonly flash: FlashMemory;
  /** What has the line in each mode. */
  readonly makers: Readonly<Record<StartMode, SerialDeviceMaker>>;
  readonly mode: StartMode;
  /** Takes what the board sends, when its last bit has arrived. */
  readonly onBytes: (bytes: Uint8Array) => void;
  /** Whether the computer takes bytes now; left out: always. */
  readonly canSend?: () => boolean;
  readonly onReset?: (mode: StartMode) => void;
}

/** A chip at the end of a serial cable, in virtual time. Who owns it decides how fast the time passes. */
export class VirtualBoard {
  readonly #setup: VirtualBoardSetup;
  readonly toBoard = new SerialWire();
  readonly fromBoard = new SerialWire();
  #device: SerialDevice;
  #timeUs = 0;
  #busyUntilUs = 0;

  constructor(setup: VirtualBoardSetup) {
    this.#setup = setup;
    this.#device = this.#start(setup.mode);
  }

  /** Virtual µs since power-on. */
  get timeUs(): number {
    return this.#timeUs;
  }

  /** What has the line now. */
  get device(): SerialDevice {
    return this.#device;
  }

  /** When something may happen on the line; `Infinity` when it has been quiet for a while. */
  get nextDueUs(): number {
    const asked = this.#timeUs < this.#busyUntilUs ? this.#timeUs + busyStepUs : Number.POSITIVE_INFINITY;
    return Math.min(this.toBoard.nextDueUs, this.fromBoard.nextDueUs, asked);
  }

  /** The computer sends bytes now. */
  send(bytes: Uint8Array): void {
    this.#busyUntilUs = this.#timeUs + busyUs;
    this.toBoard.send(bytes, this.#timeUs, this.#device.baudRate);
  }

  stepUntil(timeUs: number): void {
    while (this.#timeUs < timeUs) {
      const next = Math.min(timeUs, this.#timeUs + idleStepUs, Math.max(this.nextDueUs, this.#timeUs + 1));
      this.#device.stepUntil(next);
      this.#timeUs = next;
      this.#deliver();
    }
  }

  /** The reset button, with or without the boot button held; or the power that comes back. */
  reset(mode: StartMode): void {
    this.fromBoard.clear();
    if (mode === "run" && this.#device.pressReset) {
      this.toBoard.clear();
      this.#device.pressReset();
      this.#setup.onReset?.(mode);
    } else this.#restart(mode);
  }

  #restart(mode: StartMode): void {
    this.toBoard.clear();
    this.#device = this.#start(mode);
    this.#setup.onReset?.(mode);
  }

  #deliver(): void {
    for (let block = this.toBoard.take(this.#timeUs); block; block = this.toBoard.take(this.#timeUs))
      this.#device.receive(block);
    for (let block = this.fromBoard.take(this.#timeUs); block; block = this.fromBoard.take(this.#timeUs))
      this.#setup.onBytes(block);
  }

  #start(mode: StartMode): SerialDevice {
    const device = this.#setup.makers[mode](this.#setup.flash);
    device.onSend = (bytes) => {
      this.#busyUntilUs = this.#timeUs + busyUs;
      this.fromBoard.send(bytes, this.#timeUs, device.baudRate);
    };
    if (this.#setup.canSend) device.canSend = this.#setup.canSend;
    // A chip that resets itself has said its last word: the loader waits for its transmitter first.
    device.onReset = (next) => this.#restart(next);
    return device;
  }
}
