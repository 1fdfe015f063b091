import * as assert from "uvu/assert";
import type { I2cBus } from "../../sim/bus/i2c-bus.ts";
import type { Clock } from "../../sim/time/clock.ts";

/** A chip's bus, and where the chip is on it. */
export interface Wire {
  readonly bus: I2cBus;
  readonly clock: Clock;
  readonly address: number;
}

const defaultPatienceMs = 100;

/**
 * Plays the transfers of a driver that somebody else wrote, as a logic analyser shows them; all numbers but times are hex.
 *
 * - `write 6b 00`: one transfer that writes
 * - `read 75 = 68`: writes 75, STOP, then reads a byte that must be 68; `read = ..*6` reads six of any value without writing
 * - `read+ 75 = 68`: the same with a repeated START
 * - `until 83 & ff`: reads a byte again and again until a bit of the mask is set; `~` until none is. After 100 ms it has
 *   failed
 * - `wait 33`: ms
 * - `call 00: write 06`: to this address instead of the chip's
 *
 * @returns the bytes of each `read`, in order
 * @throws AssertionError when a transfer is not acknowledged, reads something else or is not in a datasheet
 */
export function replay(wire: Wire, script: string): number[][] {
  const reads: number[][] = [];
  const lines = script.split("\n").map((line) => line.replace(/#.*/, "").trim());
  for (const line of lines.filter((text) => text !== "")) {
    const [, called, step] = /^(?:call (\w+): )?(.*)$/.exec(line)!;
    const to = called === undefined ? wire : { ...wire, address: Number.parseInt(called, 16) };
    const read = play(to, step!);
    if (read) reads.push(read);
  }
  assert.equal(wire.bus.strays, []);
  return reads;
}

function play(wire: Wire, step: string): number[] | undefined {
  const [verb, ...words] = step.split(/\s+/);
  if (verb === "wait") {
    wire.clock.advance(Number(words[0]) * 1000);
    return undefined;
  }
  if (verb === "write") {
    transfer(wire, step, bytes(words), 0);
    return undefined;
  }
  if (verb === "until") {
    poll(wire, step, words);
    return undefined;
  }
  if (verb !== "read" && verb !== "read+") throw new Error(`no such step: ${step}`);
  const split = words.indexOf("=");
  const wanted = words.slice(split + 1).flatMap((word) => {
    const [byte, count = "1"] = word.split("*");
    return Array<string>(Number(count)).fill(byte!);
  });
  const asked = bytes(words.slice(0, split));
  const repeated = verb === "read+";
  if (!repeated && asked.length > 0) transfer(wire, step, asked, 0);
  const got = transfer(wire, step, repeated ? asked : [], wanted.length);
  const seen = got.map((byte, i) => (wanted[i] === ".." ? ".." : byte.toString(16).padStart(2, "0")));
  assert.is(seen.join(" "), wanted.join(" "), step);
  return got;
}

function poll(wire: Wire, step: string, words: readonly string[]): void {
  const operator = words.findIndex((word) => word === "&" || word === "~");
  const asked = bytes(words.slice(0, operator));
  const mask = Number.parseInt(words[operator + 1]!, 16);
  const wantsSet = words[operator] === "&";
  for (let ms = 0; ms <= defaultPatienceMs; ms++) {
    const [byte] = transfer(wire, step, asked, 1);
    if (((byte! & mask) !== 0) === wantsSet) return;
    wire.clock.advance(1000);
  }
  assert.unreachable(`${step}: never`);
}

function bytes(words: readonly string[]): number[] {
  return words.map((word) => Number.parseInt(word, 16));
}

function transfer({ bus, address }: Wire, step: string, write: readonly number[], count: number): number[] {
  const into = new Uint8Array(count);
  assert.is(bus.transfer(address, Uint8Array.from(write), into), 0, `${step}: not acknowledged`);
  return [...into];
}
