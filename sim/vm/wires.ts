import type { I2cBus } from "../bus/i2c-bus.ts";
import type { SpiPins, SpiUnit } from "../bus/spi-unit.ts";

/** What a message of the program asks for; its first byte. `runtime/src/wires.ts` and `spi-wires.ts` have the other end. */
const ask = {
  i2c: 1,
  end: 2,
  pixels: 3,
  pinMode: 4,
  spiPins: 5,
  spiTransfer: 6,
  /** The text “wires”. */
  startsAtOnce: 0x77,
} as const;

const i2cHeaderBytes = 6;
/** The firmware refuses the general call (`impl_dsi2c.c`): a program reaches chips by their own addresses only. */
const generalCall = 0;
const refused = -1;
const unknownMessage = -100;
const pinTaken = -101;
const waitsForPress = -102;

/** The simulated ends of a program's wires. */
export interface WireEnds {
  readonly i2c: I2cBus;
  readonly spi: Pick<SpiUnit, "transfer">;
  /** The program leads the SPI unit to two pins. */
  spiPins(pins: SpiPins, hz: number): void;
  /** Three bytes an LED (green, red, blue) for the strip on a pin. */
  pixels(pin: number, colours: Uint8Array): void;
  /** The program sets up a pin, or makes it (mode 0). Returns whether it may have it. */
  pinMode(pin: number, mode: number): boolean;
  /** The program's last line has run. */
  end(): void;
  /** Whether the program was put onto the robot just now: then it does not wait for a press of the robot's button. */
  readonly startsAtOnce: boolean;
}

/**
 * Answers one message of the program, in place.
 * @returns the status that the program gets: 0 done, else what `_i2cTransaction` of the firmware returns
 */
export function answerWires(message: Uint8Array, ends: WireEnds): number {
  switch (message[0]) {
    case ask.i2c: {
      const written = (message[2] ?? 0) | ((message[3] ?? 0) << 8);
      const asked = (message[4] ?? 0) | ((message[5] ?? 0) << 8);
      const data = message.subarray(i2cHeaderBytes);
      const address = message[1] ?? generalCall;
      if (address === generalCall) return refused;
      // Reading overwrites what was written: the two share the message's bytes.
      return ends.i2c.transfer(address, data.slice(0, written), data.subarray(0, asked));
    }
    case ask.pixels:
      ends.pixels(message[1] ?? 0, message.slice(2));
      return 0;
    case ask.pinMode:
      return ends.pinMode(message[1] ?? 0, message[2] ?? 0) ? 0 : pinTaken;
    case ask.spiPins: {
      const [, miso = 0, mosi = 0] = message;
      const hz = new DataView(message.buffer, message.byteOffset).getUint32(4, true);
      ends.spiPins({ mosi, miso }, hz);
      return 0;
    }
    case ask.spiTransfer:
      message.set(ends.spi.transfer(message.slice(1)), 1);
      return 0;
    case ask.end:
      ends.end();
      return 0;
    case ask.startsAtOnce:
      return ends.startsAtOnce ? 0 : waitsForPress;
    default:
      return unknownMessage;
  }
}
