import { type Kit, robotDefinition } from "../../robot-kit/index.ts";
import {
  bootUs,
  type DeskEngine,
  flashSize,
  onDesk,
  Run,
  type SimulationEvent,
  type WorldFile,
} from "../../sim/index.ts";
import type { FlashMemory, SerialDevice, StartMode } from "../serial/serial-device.ts";
import { UsbBridge } from "./usb-bridge.ts";

/** Where the firmware keeps programs and settings: `fstor` in partitions.csv of devicescript-esp32. */
export const storageOffset = 0x1c0000;

export interface FirmwareSetup {
  readonly kit: Kit;
  readonly world: WorldFile;
  readonly seed: number;
  readonly virtualMachine: WebAssembly.Module;
  /** Gets what can be seen from outside: contacts, lamps, wiring that does not fit. */
  readonly onEvent?: (event: SimulationEvent) => void;
}

/** 1.5 Mbaud on the classic ESP32 (`usb.c` of devicescript-esp32); 8 data bits, a start and a stop bit. */
const baudRate = 1_500_000;
const bitsPerByte = 10;

/** The firmware keeps its log back for so long (`jd_usb_proto_process` in jd_usb.c). */
const firstLogUs = 128 * 1024;

/** How often an idle transmitter looks whether there is something to send. */
const lookUs = 100;

/** The running firmware: its own VM in the simulated robot, behind its serial framing. */
export class Firmware implements SerialDevice {
  readonly baudRate = baudRate;
  onSend: (bytes: Uint8Array) => void = () => {};
  onReset: (mode: StartMode) => void = () => {};
  canSend = () => true;
  readonly run: Run<DeskEngine>;
  readonly #flash: FlashMemory;
  #bridge = this.#newBridge();
  #saved: Uint8Array;
  #startUs: number | undefined;
  /** When the transmitter is free again, virtual µs of the run. */
  #sendUs = 0;
  #lookedUs = 0;
  #deafUntilUs = 0;
  #logFromUs = firstLogUs;

  constructor(flash: FlashMemory, setup: FirmwareSetup) {
    const { kit, world, seed, virtualMachine, onEvent = () => {} } = setup;
    this.#flash = flash;
    const engine = onDesk({
      virtualMachine,
      flash: flash.bytes.slice(storageOffset, storageOffset + flashSize),
      usb: {
        frame: (frame) => this.#bridge.frame(frame),
        log: (line) => {
          this.#send();
          this.#bridge.log(line);
        },
        fault: (fault) => onEvent({ type: "fault", timeUs: this.run.timeUs, fault }),
        reset: () => {
          this.#bridge = this.#newBridge();
          this.#deafUntilUs = this.run.timeUs + bootUs;
          this.#logFromUs = this.#deafUntilUs + firstLogUs;
        },
      },
    });
    const robot = { robot: robotDefinition(kit), engine, onEvent };
    this.run = new Run({ world, seed, robots: [robot], keep: false });
    this.#saved = this.#engine.flash;
  }

  get #engine(): DeskEngine {
    return this.run.robot.engine;
  }

  /** Motors behind chips on I2C notice nothing. */
  pressReset(): void {
    this.#engine.reset();
  }

  receive(bytes: Uint8Array): void {
    if (this.run.timeUs < this.#deafUntilUs) return;
    this.#bridge.push(bytes);
  }

  stepUntil(timeUs: number): void {
    // The run's clock begins when the firmware does.
    this.#startUs ??= timeUs;
    const { run } = this;
    const ownUs = timeUs - this.#startUs;
    while (run.timeUs < ownUs) {
      const { timeUs } = run;
      run.stepUntil(Math.min(ownUs, timeUs < this.#sendUs ? this.#sendUs : timeUs + lookUs));
      this.#send();
    }
    this.#save();
  }

  /** The transmitter sends beside what the chip computes: several blocks in a long turn of the program. */
  #send(): void {
    const timeUs = this.run?.timeUs ?? 0;
    this.#sendUs = Math.max(this.#sendUs, this.#lookedUs);
    this.#lookedUs = timeUs;
    // As a chip's own USB does: what the computer does not take waits, and is marked when it is lost.
    while (this.#sendUs <= timeUs && this.canSend()) {
      const bytes = this.#bridge.pull(timeUs >= this.#logFromUs);
      if (bytes.length === 0) return;
      this.#sendUs += Math.ceil((bytes.length * bitsPerByte * 1e6) / baudRate);
      this.onSend(bytes);
    }
  }

  /** The firmware writes only whole programs and settings back; what stands in its memory before that is lost. */
  #save(): void {
    const { flash } = this.#engine;
    if (flash === this.#saved) return;
    this.#saved = flash;
    this.#flash.bytes.fill(0xff, storageOffset, storageOffset + flashSize);
    this.#flash.bytes.set(flash, storageOffset);
  }

  #newBridge(): UsbBridge {
    return new UsbBridge((frame) => this.#engine.receive(frame));
  }
}
