import { Random } from "../numbers/random.ts";
import type { Clock } from "../time/clock.ts";
import { LooseContact } from "./loose-contact.ts";
import type { RegisterFile } from "./register-file.ts";

/** A chip on the bus, as the wires see it. Each call is one transfer between a START and the next (UM10204, 3.1.10). */
export interface I2cChip {
  /** Fastest clock of the wire that the chip follows; left out: 400 kHz. */
  readonly maxKHz?: number;
  readonly registers?: RegisterFile;
  /** Of a chip that has commands in the place of registers: those that the datasheet does not know, each once. */
  readonly strays?: readonly string[];
  /** 7-bit addresses that the chip answers to now; 0 is the general call. */
  answersTo(address: number): boolean;
  /**
   * Takes written bytes, one at least.
   * @param address which of its addresses was called
   * @returns false when the chip does not acknowledge
   */
  write(bytes: Uint8Array, address: number): boolean;
  /**
   * Fills in what the controller reads. A chip that stretches the clock moves time on.
   * @returns false when the chip does not acknowledge
   */
  read(into: Uint8Array): boolean;
  /** Its supply goes: what it drives comes to rest. */
  powerOff?(): void;
}

/** Makes a chip in its state after power-on, which came at a time in virtual µs. */
export type PowerOn = (poweredUs: number) => I2cChip;

/** Since when chips have power when a run begins: an ESP32 takes this long from its supply to its program, in µs. */
const poweredUs = -300_000;

/** What is wrong with the wires of one chip. */
export interface ChipFault {
  /** No wire leads to it, not even its supply: when it is plugged in again, it is as after power-on. */
  unplugged?: boolean;
  /** A signal wire has contact only at times; the chip keeps its supply. */
  loose?: boolean;
  /** Each n-th transfer is not acknowledged. */
  nackEvery?: number;
  /** It answers each read with what it said to the same read before. */
  frozen?: boolean;
}

/** What can go wrong with the wires of every chip, by name. */
export const wireFaults: Readonly<Record<string, ChipFault>> = {
  unplugged: { unplugged: true },
  loose: { loose: true },
  frozen: { frozen: true },
};

/** What the firmware's `_i2cTransaction` returns (`impl_dsi2c.c`). */
const status = { ok: 0, noWriteAck: -1, noReadAck: -2 } as const;

interface Socket {
  readonly id: string;
  readonly powerOn: PowerOn;
  chip: I2cChip;
  fault: ChipFault;
  transfers: number;
  readonly said: Map<string, Uint8Array>;
  /** The list of it alone, made once: it answers most calls. */
  readonly alone: readonly Socket[];
  readonly contact: LooseContact;
  /** Strays of the chip before it last lost its power. */
  readonly strays: string[];
}

const nobody: readonly Socket[] = [];

/** One I2C bus. A transfer blocks the program for as long as the bits take on the wire. */
export class I2cBus {
  readonly #sockets: Socket[] = [];
  /** False: the program looks for the chips on other pins than they are on. */
  connected = true;
  /** Transfers so far, those that nobody acknowledged, and how long the wires were busy. */
  readonly count = { transfers: 0, failed: 0, busyUs: 0 };

  /**
   * @param kHz the clock of the wire, 100 or 400
   * @param chance when loose contacts come and go
   */
  constructor(
    private readonly clock: Clock,
    private readonly kHz: number,
    private readonly chance = new Random(0),
  ) {}

  /** @param id by which faults find it */
  attach(id: string, powerOn: PowerOn): void {
    const alone: Socket[] = [];
    alone.push({
      id,
      powerOn,
      chip: powerOn(poweredUs),
      fault: {},
      transfers: 0,
      said: new Map(),
      alone,
      contact: new LooseContact(this.clock, this.chance.stream(id)),
      strays: [],
    });
    this.#sockets.push(...alone);
  }

  /** Names of the chips, in the order in which they came. */
  get ids(): readonly string[] {
    return this.#sockets.map(({ id }) => id);
  }

  /** Accesses that the datasheets do not know, each with the chip's name. */
  get strays(): string[] {
    return this.#sockets.flatMap(({ id, chip, strays }) =>
      [...strays, ...straysOf(chip)].map((stray) => `${id}: ${stray}`),
    );
  }

  /**
   * Puts a fault in the place of the chip's earlier one; `{}` mends it. A chip that is plugged in again has lost all that
   * it was told.
   * @throws RangeError when no chip has that name
   */
  setFault(id: string, fault: ChipFault): void {
    const socket = this.#sockets.find((each) => each.id === id);
    if (!socket) throw new RangeError(`no chip "${id}" on the bus; there are: ${this.ids.join(", ")}`);
    const before = socket.fault;
    socket.fault = fault;
    if (fault.unplugged && !before.unplugged) socket.chip.powerOff?.();
    if (fault.unplugged || !before.unplugged) return;
    socket.strays.push(...straysOf(socket.chip));
    socket.chip = socket.powerOn(this.clock.nowUs);
  }

  /** Writes, then reads with a repeated START; either may be empty. Returns the firmware's status. */
  transfer(address: number, write: Uint8Array, read: Uint8Array): number {
    this.count.transfers++;
    const called = this.connected ? this.#called(address) : nobody;
    const result = this.#exchange(called, address, write, read);
    if (result === status.ok && called[0]?.fault.frozen) freeze(called[0], write, read);
    if (result !== status.ok) this.count.failed++;
    return result;
  }

  /** As a rule one chip, and a list that is kept for it. */
  #called(address: number): readonly Socket[] {
    let called: readonly Socket[] = nobody;
    for (const socket of this.#sockets) {
      if (this.#answers(socket, address)) called = called === nobody ? socket.alone : [...called, socket];
    }
    return called;
  }

  #exchange(called: readonly Socket[], address: number, write: Uint8Array, read: Uint8Array): number {
    const anyone = called.length > 0;
    if (write.length > 0) {
      this.#spend(anyone ? write.length : 0);
      let acknowledged = false;
      for (const { chip } of called) if (chip.write(write, address)) acknowledged = true;
      if (!acknowledged) return status.noWriteAck;
    }
    if (read.length > 0) {
      this.#spend(anyone ? read.length : 0);
      if (!readFrom(called, read)) return status.noReadAck;
    }
    return status.ok;
  }

  #answers(socket: Socket, address: number): boolean {
    const { chip, fault } = socket;
    if (fault.unplugged || this.kHz > (chip.maxKHz ?? 400) || !chip.answersTo(address)) return false;
    if (fault.loose && !socket.contact.closed) return false;
    socket.transfers++;
    return !(fault.nackEvery && socket.transfers % fault.nackEvery === 0);
  }

  /** The address and each byte are 8 bits and an acknowledge; START and STOP are one bit each. */
  #spend(bytes: number): void {
    const us = Math.round(((bytes + 1) * 9 + 2) * (1000 / this.kHz));
    this.count.busyUs += us;
    this.clock.advance(us);
  }
}

function straysOf({ registers, strays }: I2cChip): readonly string[] {
  return [...(registers?.strays ?? []), ...(strays ?? [])];
}

/** Where several chips answer at once, a 0 of one of them wins on the wire. */
function readFrom(called: readonly Socket[], into: Uint8Array): boolean {
  let before: Uint8Array | undefined;
  for (const { chip } of called) {
    if (!chip.read(into)) continue;
    if (before) for (const [i, byte] of before.entries()) into[i]! &= byte;
    if (called.length === 1) return true;
    before = into.slice();
  }
  return before !== undefined;
}

function freeze({ said }: Socket, write: Uint8Array, read: Uint8Array): void {
  const question = `${write.join()}:${read.length}`;
  const before = said.get(question);
  if (before) read.set(before);
  else said.set(question, read.slice());
}
