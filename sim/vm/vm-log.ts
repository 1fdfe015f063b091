import type { ComputingCost } from "../time/board-timing.ts";
import { VmMoments } from "./vm-moment.ts";

/** One thing that came into a VM. Times are virtual microseconds. */
export type VmLogEntry =
  | {
      readonly type: "power-on";
      readonly timeUs: number;
      readonly flash: Uint8Array;
      readonly deviceName: string;
      /** What computing costs; left out: no time. */
      readonly cost?: ComputingCost;
    }
  | { readonly type: "verify" | "deploy"; readonly timeUs: number; readonly image: Uint8Array }
  | { readonly type: "process"; readonly timeUs: number }
  | { readonly type: "frame"; readonly timeUs: number; readonly frame: Uint8Array }
  /** The host made the heap of the program that starts smaller. */
  | { readonly type: "limit-heap"; readonly bytes: number }
  | { readonly type: "open-pin"; readonly pin: number }
  | { readonly type: "pin-level"; readonly pin: number; readonly level: number | undefined }
  | { readonly type: "random"; readonly bytes: Uint8Array }
  /** The answer on the wires, and the clock after it: a transfer takes time. */
  | {
      readonly type: "wires";
      readonly timeUs: number;
      readonly answer: Uint8Array;
      readonly status: number;
    };

export type PowerOn = Extract<VmLogEntry, { type: "power-on" }>;

/** A place in a log: what was read up to there, and the time of it. */
export interface LogPlace {
  at: number;
  timeUs: number;
}

const types = [
  ...(["power-on", "verify", "deploy", "process", "frame"] as const),
  ...(["open-pin", "pin-level", "random", "wires", "limit-heap"] as const),
] as const;

const numberOf = Object.fromEntries(types.map((type, number) => [type, number])) as Record<
  VmLogEntry["type"],
  number
>;

/** How a level is packed; anything else follows as a double. */
const levels = [undefined, 0, 1] as const;
const asDouble = levels.length;

const firstBytes = 16 * 1024;
/** Bytes of an entry besides its blocks, at most. */
const mostOfEntry = 64;

/**
 * All that came into a VM, in order and packed: the same VM, alone and without a world, goes the same way with it
 * (`vm-replay.ts`). 60 s of a line follower take about a megabyte at most.
 */
export class VmLog {
  /** Of the VM, on its way. */
  readonly moments = new VmMoments();
  #powerOn: PowerOn | undefined;
  #bytes = new Uint8Array(firstBytes);
  #length = 0;
  #timeUs = 0;

  /** Bytes that the log takes. */
  get size(): number {
    return this.#length;
  }

  /** Behind all that was logged. */
  get end(): LogPlace {
    return { at: this.#length, timeUs: this.#timeUs };
  }

  /** The last time that the VM was switched on. */
  get powerOn(): PowerOn | undefined {
    return this.#powerOn;
  }

  add(entry: VmLogEntry): void {
    if (entry.type === "power-on") this.#powerOn = entry;
    this.#grow(mostOfEntry);
    this.#byte(numberOf[entry.type]);
    if ("timeUs" in entry) {
      this.#whole(entry.timeUs - this.#timeUs);
      this.#timeUs = entry.timeUs;
    }
    switch (entry.type) {
      case "power-on":
        this.#block(entry.flash);
        this.#block(new TextEncoder().encode(entry.deviceName));
        this.#double(entry.cost?.nsPerStep ?? 0);
        this.#double(entry.cost?.nsPerFilledByte ?? 0);
        break;
      case "verify":
      case "deploy":
        this.#block(entry.image);
        break;
      case "frame":
        this.#block(entry.frame);
        break;
      case "limit-heap":
        this.#whole(entry.bytes);
        break;
      case "open-pin":
        this.#byte(entry.pin);
        break;
      case "pin-level":
        this.#byte(entry.pin);
        this.#level(entry.level);
        break;
      case "random":
        this.#block(entry.bytes);
        break;
      case "wires":
        this.#block(entry.answer);
        // Statuses are small and may be below zero.
        this.#whole(entry.status < 0 ? -2 * entry.status - 1 : 2 * entry.status);
        break;
    }
  }

  /**
   * What was logged until now.
   * @param place where to begin; goes along, so that it is behind the entry that came last. Left out: the start
   */
  *entries(place: LogPlace = { at: 0, timeUs: 0 }): Generator<VmLogEntry, void> {
    const bytes = this.#bytes.subarray(0, this.#length);
    const whole = (): number => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = bytes[place.at++]!;
        value += (byte & 127) * factor;
        if (byte < 128) return value;
      }
    };
    const block = (): Uint8Array => {
      const size = whole();
      place.at += size;
      return bytes.slice(place.at - size, place.at);
    };
    const double = (): number => {
      place.at += 8;
      return new DataView(bytes.buffer, place.at - 8, 8).getFloat64(0);
    };
    const level = (): number | undefined => {
      const packed = bytes[place.at++]!;
      return packed === asDouble ? double() : levels[packed];
    };
    const time = (): number => {
      place.timeUs += whole();
      return place.timeUs;
    };
    while (place.at < bytes.length) {
      const type = types[bytes[place.at++]!]!;
      switch (type) {
        case "power-on":
          yield {
            ...{ type, timeUs: time(), flash: block(), deviceName: new TextDecoder().decode(block()) },
            ...costOf(double(), double()),
          };
          break;
        case "verify":
        case "deploy":
          yield { type, timeUs: time(), image: block() };
          break;
        case "process":
          yield { type, timeUs: time() };
          break;
        case "frame":
          yield { type, timeUs: time(), frame: block() };
          break;
        case "limit-heap":
          yield { type, bytes: whole() };
          break;
        case "open-pin":
          yield { type, pin: bytes[place.at++]! };
          break;
        case "pin-level":
          yield { type, pin: bytes[place.at++]!, level: level() };
          break;
        case "random":
          yield { type, bytes: block() };
          break;
        case "wires": {
          const [after, answer, packed] = [time(), block(), whole()];
          const status = packed % 2 === 1 ? -(packed + 1) / 2 : packed / 2;
          yield { type, timeUs: after, answer, status };
          break;
        }
      }
    }
  }

  #byte(value: number): void {
    this.#bytes[this.#length++] = value;
  }

  /** A whole number, seven bits a byte, the lowest first (LEB128). */
  #whole(value: number): void {
    let rest = value;
    // Times beyond 35 minutes have more than 31 bits.
    for (; rest > 0x7fff_ffff; rest = Math.floor(rest / 128)) this.#byte((rest % 128) | 128);
    for (; rest >= 128; rest >>= 7) this.#byte((rest & 127) | 128);
    this.#byte(rest);
  }

  #block(bytes: Uint8Array): void {
    this.#whole(bytes.length);
    this.#grow(bytes.length + mostOfEntry);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #level(level: number | undefined): void {
    const packed = levels.findIndex((each) => Object.is(each, level));
    this.#byte(packed < 0 ? asDouble : packed);
    if (packed < 0) this.#double(level!);
  }

  #double(value: number): void {
    new DataView(this.#bytes.buffer, this.#length, 8).setFloat64(0, value);
    this.#length += 8;
  }

  #grow(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

function costOf(nsPerStep: number, nsPerFilledByte: number): { readonly cost?: ComputingCost } {
  return nsPerStep === 0 ? {} : { cost: { nsPerStep, nsPerFilledByte } };
}
