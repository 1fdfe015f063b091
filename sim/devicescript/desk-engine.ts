import type { Fault } from "../../jacdac/index.ts";
import type { Engine, EngineHost, EngineMaker, OwnWork } from "../run/engine.ts";
import type { Alarm } from "../time/clock.ts";
import { Esp32 } from "./esp32.ts";
import { noWork } from "./own-work.ts";

/** Who has the chip's USB line. */
export interface UsbLine {
  /** A Jacdac frame that the firmware sends over USB. The bytes are the listener's own. */
  frame(frame: Uint8Array): void;
  /** A line of the firmware's log. */
  log(line: string): void;
  /** The firmware gave up, and resets. */
  fault(fault: Fault): void;
  /** The chip has reset: the line starts anew. */
  reset(): void;
}

export interface DeskSetup {
  readonly usb: UsbLine;
  /** What the firmware's part of the flash holds at power-on. */
  readonly flash: Uint8Array;
  /** The VM's WebAssembly, compiled. */
  readonly virtualMachine: WebAssembly.Module;
}

/** From a reset until the firmware runs: ROM, second loader, start of the system; what ESP-IDF's log typically shows. */
export const bootUs = 300_000;

/** A firmware that gives up prints why before it resets; what its line has queued leaves meanwhile. */
const lastWordsUs = 1_000;

/** What the firmware logs instead of a reset where it cannot reset itself (`devsmgr_sync_dcfg` in devsmgr.c). */
const wantsReset = /would restart due to DCFG/;

/** Makes engines of boards on a desk. */
export function onDesk(setup: DeskSetup): EngineMaker<DeskEngine> {
  return (host) => new DeskEngine(setup, host);
}

/**
 * A board on a desk, at the end of a USB cable: it goes on whatever its program does, takes programs over the line, and
 * resets as a real one does.
 */
export class DeskEngine implements Engine {
  readonly #usb: UsbLine;
  readonly #flash: Uint8Array;
  readonly #host: EngineHost;
  readonly #chip: Esp32;
  readonly #reset: Alarm;
  #resets = false;

  constructor({ usb, flash, virtualMachine }: DeskSetup, host: EngineHost) {
    this.#usb = usb;
    this.#flash = flash;
    this.#host = host;
    this.#reset = host.clock.alarm(() => this.reset());
    this.#chip = new Esp32(host, virtualMachine, {
      frame: (frame) => {
        if (!this.#resets) usb.frame(frame);
      },
      log: (line, print) => this.#log(line, print !== undefined),
      // The firmware says it on its log, and goes on.
      panic() {},
      exit: () => this.#wantReset(lastWordsUs),
      boardPanic: ({ id, pin }) => {
        const kind = id === "pwm-timers" ? id : "board-panic";
        usb.fault({ kind, name: "", message: String(pin), frames: [], code: 0 });
        this.#wantReset(lastWordsUs);
      },
      lastLine() {},
    });
  }

  start(): void {
    this.#chip.powerOnFrom(this.#flash, this.#host.clock.nowUs);
    // Whoever has the USB line announces the computer itself, or does not.
    this.#chip.unplugComputer();
  }

  /** What the firmware's part of the flash holds now. */
  get flash(): Uint8Array {
    return this.#chip.flash;
  }

  /** A Jacdac frame comes in over USB. */
  receive(frame: Uint8Array): void {
    this.#chip.receive(frame);
  }

  /** Resets the chip: it starts anew with what its flash holds. */
  reset(): void {
    const { flash } = this.#chip;
    this.#resets = false;
    this.#chip.releasePins();
    this.#usb.reset();
    this.#chip.powerOnFrom(flash, this.#host.clock.nowUs + bootUs);
    this.#chip.unplugComputer();
  }

  /** It is never over. */
  work(): OwnWork {
    return noWork;
  }

  settle(): void {}

  halt(): void {
    this.#chip.halt();
  }

  close(): void {
    this.#chip.close();
  }

  #log(line: string, printed: boolean): void {
    // What it does until it resets, a real board does not.
    if (!this.#resets) this.#usb.log(line);
    if (!printed && wantsReset.test(line)) this.#wantReset(0);
  }

  #wantReset(afterUs: number): void {
    if (this.#resets) return;
    this.#resets = true;
    this.#reset.set(this.#host.clock.nowUs + afterUs);
  }
}
