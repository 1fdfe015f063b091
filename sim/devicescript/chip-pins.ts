import { SpiUnit } from "../bus/spi-unit.ts";
import { Pins } from "../parts/pins.ts";
import type { EngineHost } from "../run/engine.ts";
import type { WiringEvent } from "../run/run-result.ts";
import type { PinWindows } from "../vm/pin-window.ts";
import { answerWires, type WireEnds } from "../vm/wires.ts";

/**
 * What the program does with pins, I2C and LED strips by itself, without a native service: it asks for each by a message
 * (`runtime/src/wires.ts`). Notes where it uses pins to which nothing is attached.
 */
export class ChipPins {
  #pins!: Pins;
  #windows!: PinWindows;
  readonly #spi: SpiUnit;
  readonly #ends: WireEnds;
  /** Pins of LED strips that are not there, each noted once, however often the chip restarts. */
  readonly #strayStrips = new Set<number>();

  /**
   * @param lastLine the program's last line has run
   * @param startsAtOnce the program waits for no press of the robot's button
   */
  constructor(
    private readonly host: EngineHost,
    lastLine: () => void,
    startsAtOnce: boolean,
  ) {
    this.#spi = new SpiUnit(host.clock, host.echoSensors);
    // Made once: a program that looks around sends thousands of messages in a second.
    this.#ends = {
      i2c: host.i2c,
      spi: this.#spi,
      spiPins: (pins, hz) => {
        if (this.#spi.configure(pins, hz)) return;
        const { mosi, miso } = pins;
        this.#note({ id: "nothing-attached", service: "spi", name: "SPI", pins: [mosi, miso] });
      },
      pinMode: (pin, mode) => {
        this.#windows.open(pin);
        return this.#pins.setMode(pin, mode);
      },
      pixels: (pin, colours) => this.#showPixels(pin, colours),
      end: lastLine,
      startsAtOnce,
    };
  }

  /**
   * The chip has started: no pin is set up.
   * @param windows where the program reads the levels of its pins
   * @param takenPins pins of native services
   */
  reset(windows: PinWindows, takenPins: Iterable<number>): void {
    const { attachments, definition } = this.host;
    this.#windows = windows;
    this.#pins = new Pins(attachments, takenPins, definition.analogPins);
  }

  /** A program that uses I2C on other pins than the robot's finds no chip there. */
  connectI2c(sda: unknown, scl: unknown): void {
    const { i2c, definition } = this.host;
    const own = definition.i2c;
    i2c.connected = sda === undefined || own.sda === undefined || (sda === own.sda && scl === own.scl);
    if (i2c.connected) return;
    this.#note({ id: "nothing-attached", service: "i2c", name: "I2C", pins: [Number(sda), Number(scl)] });
  }

  /** Answers a message in place, and returns its status. */
  answer(message: Uint8Array): number {
    // A transfer takes time, and the world goes on meanwhile: first bring it up to now, so that sensors see no old place.
    this.host.catchUp();
    const status = answerWires(message, this.#ends);
    this.show();
    return status;
  }

  /** Copies the pins' levels into the windows. Enough once per turn of the VM and per message: otherwise no time passes. */
  show(): void {
    for (const pin of this.#pins.open) this.#windows.show(pin, this.#pins.value(pin));
  }

  #showPixels(pin: number, bytes: Uint8Array): void {
    if (this.host.showPixels(pin, bytes) || this.#strayStrips.has(pin)) return;
    this.#strayStrips.add(pin);
    this.#note({ id: "nothing-attached", service: "pixels", name: "LED strip", pins: [pin] });
  }

  #note(finding: WiringEvent): void {
    this.host.note({ type: "wiring", finding });
  }
}
