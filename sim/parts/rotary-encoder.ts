import { PacketCommand, type PacketReader, RotaryEncoderRegister, ServiceClass } from "../../jacdac/index.ts";
import { SensorService } from "../bus/sensor.ts";
import { Beat } from "../bus/service.ts";

/** The shaft that carries the encoder's disc. */
export interface EncoderShaft {
  /** Radians since power-on. They grow while `pin1` leads `pin0`, and so does the count unless it is inverted. */
  wheelAngleRad(): number;
}

export interface RotaryEncoderOptions {
  /** Slots of the disc, that is full quadrature cycles of four edges in a turn. */
  readonly slotsPerTurn: number;
  /** What the program was told; only handed on. Default 12, as in the firmware. */
  readonly clicksPerTurn?: number | undefined;
  /** Counts half cycles (two edges) instead of whole ones. */
  readonly dense?: boolean;
  readonly inverted?: boolean;
}

/** Steps by the old and new state of the two pins (`posMap`). Two edges between two samples can't be told apart by direction: ±2 is a guess. */
const steps = [0, 1, -1, 2, -1, 0, -2, 1, 1, -2, 0, -1, 2, -1, 1, 0] as const;

/** Pin levels over one cycle forwards, `pin1` leading: bit 0 is `pin0`, bit 1 `pin1`. */
const greyCode = [0, 2, 3, 1] as const;

const samplePeriodUs = 900;
const fastWakeUs = 1000;
const slowWakeUs = 5000;
/** `8 * 1024 * 1024`: after so long without an edge the firmware wakes only every 5 ms. */
const slowAfterUs = 8 * 1024 * 1024;

/** Levels of an encoder's two pins, in bits 0 and 1. */
export function quadratureLevels(angleRad: number, slotsPerTurn: number): number {
  return greyCode[Math.floor((angleRad * 4 * slotsPerTurn) / (2 * Math.PI)) & 3]!;
}

/**
 * A quadrature encoder on two GPIO pins, sampled by software: jacdac-c services/rotaryencoder.c. Below one edge a
 * millisecond it is exact; above, it miscounts as the firmware does.
 */
export class RotaryEncoderService extends SensorService {
  readonly serviceClass = ServiceClass.rotaryEncoder;
  readonly #shaft: EncoderShaft;
  readonly #edgesPerRad: number;
  readonly #clicksPerTurn: number;
  readonly #shift: number;
  readonly #sign: number;
  readonly #beat = new Beat();
  readonly #wake = new Beat();
  #wakeUs = 0;
  /** Level of the pins at the last sample. */
  #pins = 0;
  #edges = 0;
  #position = 0;
  #fastUntilUs = 0;

  constructor(shaft: EncoderShaft, options: RotaryEncoderOptions) {
    super("int32");
    this.#shaft = shaft;
    this.#edgesPerRad = (4 * options.slotsPerTurn) / (2 * Math.PI);
    this.#clicksPerTurn = options.clicksPerTurn ?? 12;
    this.#shift = options.dense ? 1 : 2;
    this.#sign = options.inverted ? -1 : 1;
  }

  protected get reading(): number {
    return this.#position;
  }

  protected wake(nowUs: number): void {
    this.#update(nowUs);
    this.#edges = 0;
    this.#position = 0;
  }

  protected sample(nowUs: number, awake: boolean): number {
    if (this.#beat.due(nowUs, samplePeriodUs) && awake) this.#update(nowUs);
    if (!awake) return Number.POSITIVE_INFINITY;
    const wakeUs = nowUs < this.#fastUntilUs ? fastWakeUs : slowWakeUs;
    if (wakeUs !== this.#wakeUs) {
      // The firmware restarts the timer of its main loop when the period changes (`sync_main_loop_timer`).
      this.#wakeUs = wakeUs;
      this.#wake.nextUs = nowUs + wakeUs;
    } else {
      this.#wake.due(nowUs, wakeUs);
    }
    return this.#wake.nextUs;
  }

  protected override handleOwn(packet: PacketReader): boolean {
    if (packet.command !== (PacketCommand.getRegister | RotaryEncoderRegister.clicksPerTurn)) return false;
    this.port.send(packet.command, "uint16", this.#clicksPerTurn);
    return true;
  }

  #update(nowUs: number): void {
    const pins = greyCode[Math.floor(this.#shaft.wheelAngleRad() * this.#edgesPerRad) & 3]!;
    const step = steps[this.#pins | (pins << 2)]!;
    this.#pins = pins;
    if (step === 0) return;
    this.#fastUntilUs = nowUs + slowAfterUs;
    this.#edges += step;
    this.#position = this.#sign * (this.#edges >> this.#shift);
  }
}
