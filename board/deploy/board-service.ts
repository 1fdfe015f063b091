import {
  type DeviceId,
  FrameFlag,
  FrameWriter,
  PacketCommand,
  PacketReader,
  ServiceIndex,
} from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import type { BoardLink } from "../serial/board-link.ts";
import { pause } from "../serial/line.ts";
import { IncomingPipe } from "./incoming-pipe.ts";

/** The line loses nothing as a rule; what it does lose is sent again after so long, and so often. */
const retryMs = 250;
const tries = 16;
const askTries = 3;
/** A register that every service has. */
const statusCode = 0x103;
/** The board announces its services each half second. */
const announceMs = 2_000;

/** Layout of a pipe's command: `jd_pipes.h`. */
const pipe = { portShift: 7, counterMask: 0x1f, close: 0x20, metadata: 0x40 } as const;

/** One Jacdac service of the board that is on a link. */
export class BoardService {
  readonly #link: BoardLink;
  readonly #device: DeviceId;
  readonly #index: number;
  /** Services of the same device, with their indices. */
  readonly #services: ReadonlyMap<number, number>;

  private constructor(
    link: BoardLink,
    device: DeviceId,
    index: number,
    services: ReadonlyMap<number, number>,
  ) {
    this.#link = link;
    this.#device = device;
    this.#index = index;
    this.#services = services;
  }

  /**
   * Waits until the board announces a service.
   * @throws Problem `board.other` when it announces others only
   */
  static async find(link: BoardLink, serviceClass: number): Promise<BoardService> {
    const found = new Promise<BoardService>((resolve) => {
      const stop = link.listen({
        frame: (frame) => {
          const packet = new PacketReader();
          if (!packet.open(frame) || packet.isCommand || !packet.next()) return;
          if (packet.serviceIndex !== ServiceIndex.control || packet.command !== PacketCommand.announce)
            return;
          const services = new Map<number, number>();
          for (let index = 1; 4 * index + 4 <= packet.size; index++)
            if (!services.has(packet.uint32(4 * index))) services.set(packet.uint32(4 * index), index);
          const index = services.get(serviceClass);
          if (index === undefined) return;
          stop();
          const device = { low: packet.deviceLow, high: packet.deviceHigh };
          resolve(new BoardService(link, device, index, services));
        },
      });
    });
    const service = await link.within(announceMs, found);
    if (!service) throw new Problem("board.other", { port: link.line.name });
    return service;
  }

  /** Another service of the same device; undefined: it has none of that class. */
  other(serviceClass: number): BoardService | undefined {
    const index = this.#services.get(serviceClass);
    return index === undefined
      ? undefined
      : new BoardService(this.#link, this.#device, index, this.#services);
  }

  get device(): DeviceId {
    return this.#device;
  }

  /** The Jacdac id, 16 hexadecimal digits. */
  get deviceId(): string {
    const hex = (word: number) =>
      [0, 8, 16, 24].map((shift) => ((word >>> shift) & 0xff).toString(16).padStart(2, "0")).join("");
    return hex(this.#device.low) + hex(this.#device.high);
  }

  /** Reads a register; nothing when the board does not have it. */
  async get(register: number): Promise<Uint8Array | undefined> {
    const command = PacketCommand.getRegister | register;
    for (let attempt = 0; attempt < tries; attempt++) {
      const report = this.#report(command, retryMs);
      this.#send(this.#frame(this.#index, command, new Uint8Array(0)));
      const answer = await report;
      if (answer === "refused") return undefined;
      if (answer) return answer;
    }
    throw new Problem("board.stoppedAnswering", { port: this.#link.line.name });
  }

  /** Writes a register, and waits until the board has it. */
  async set(register: number, value: Uint8Array): Promise<void> {
    await this.#acknowledged(this.#frame(this.#index, PacketCommand.setRegister | register, value));
  }

  /**
   * Gives a command, and waits until the board has it.
   * @param isDone asked before it is sent again, for a command that must not come twice
   */
  async command(
    command: number,
    payload: Uint8Array,
    isDone: () => boolean | Promise<boolean> = () => false,
  ): Promise<void> {
    await this.#acknowledged(this.#frame(this.#index, command, payload), isDone);
  }

  /**
   * Gives a command that the board answers through a pipe. A pipe that breaks off is opened again.
   * @returns the pieces that came through it
   */
  async readPipe(command: number, payload: Uint8Array): Promise<readonly Uint8Array[]> {
    for (let attempt = 0; attempt < askTries; attempt++) {
      const pipe = new IncomingPipe(this.#link);
      try {
        const opening = Uint8Array.of(...pipe.address, ...payload);
        await this.#acknowledged(this.#frame(this.#index, command, opening));
        const pieces = await pipe.read();
        if (pieces) return pieces;
      } finally {
        pipe.close();
      }
    }
    throw new Problem("board.stoppedAnswering", { port: this.#link.line.name });
  }

  /**
   * Sends a command that the board answers with a report of the same number, and sends it again when one of the two got
   * lost. The board answers one thing after the other: once it has told a register, no report for the command will come.
   * @param forMs the longest that the board works on it
   * @returns the report, or nothing when the board gives none
   */
  async ask(command: number, payload: Uint8Array, forMs: number): Promise<Uint8Array | undefined> {
    const frame = this.#frame(this.#index, command, payload);
    for (let attempt = 0; attempt < askTries; attempt++) {
      let over = false;
      let leave = () => {};
      const left = new Promise<undefined>((resolve) => {
        leave = () => {
          over = true;
          resolve(undefined);
        };
      });
      const isOver = () => over;
      const report = this.#report(command, forMs, left).finally(leave);
      const nothing = this.#acknowledged(frame, isOver).then(() => this.#isIdle(forMs, isOver));
      try {
        const answer = await Promise.race([report, nothing]);
        if (answer) return answer === "refused" ? undefined : answer;
      } finally {
        leave();
        report.catch(() => {});
        nothing.catch(() => {});
      }
    }
    return undefined;
  }

  /** Waits until the board answers again. */
  async #isIdle(forMs: number, isOver: () => boolean): Promise<undefined> {
    const { timers } = this.#link;
    const command = PacketCommand.getRegister | statusCode;
    const endMs = timers.nowMs + forMs;
    let answer: unknown;
    while (!answer && !isOver() && timers.nowMs < endMs) {
      const report = this.#report(command, retryMs);
      this.#send(this.#frame(this.#index, command, new Uint8Array(0)));
      answer = await report;
    }
    if (!isOver()) await this.#link.orLost(pause(timers, retryMs));
  }

  /**
   * Sends pieces into a pipe that the board has opened, one after another, each when the one before has arrived. The
   * board takes a piece only if its count is the next, so a piece that is sent twice is taken once.
   */
  async sendPipe(
    port: number,
    pieces: readonly Uint8Array[],
    onSent: (count: number) => void,
  ): Promise<void> {
    const command = (count: number, flags: number) =>
      (port << pipe.portShift) | flags | (count & pipe.counterMask);
    for (const [count, piece] of pieces.entries()) {
      await this.#acknowledged(this.#frame(ServiceIndex.pipe, command(count, 0), piece));
      onSent(count + 1);
    }
    const close = command(pieces.length, pipe.close | pipe.metadata);
    await this.#acknowledged(this.#frame(ServiceIndex.pipe, close, new Uint8Array(0)));
  }

  /** Calls a listener at each event of the service, once for the three times that the board sends it. */
  onEvent(listener: (code: number, payload: Uint8Array) => void): () => void {
    const seen = new Set<number>();
    return this.#packets((packet, payload) => {
      if (packet.serviceIndex !== this.#index || !(packet.command & PacketCommand.event)) return;
      if (seen.has(packet.command)) return;
      seen.add(packet.command);
      // The count goes round after 128 events.
      if (seen.size > 16) seen.delete(seen.values().next().value!);
      listener(packet.command & 0xff, payload);
    });
  }

  #frame(index: number, command: number, payload: Uint8Array): Uint8Array {
    const writer = new FrameWriter(this.#device, FrameFlag.command | FrameFlag.ackRequested);
    const at = writer.push(index, command, payload.length);
    for (const [i, byte] of payload.entries()) writer.view.setUint8(at + i, byte);
    return writer.finish().slice();
  }

  #send(frame: Uint8Array): void {
    this.#link.send(frame);
  }

  /** @param isOver tells that it has arrived by other signs */
  async #acknowledged(
    frame: Uint8Array,
    isOver: () => boolean | Promise<boolean> = () => false,
  ): Promise<void> {
    const crc = frame[0]! + 256 * frame[1]!;
    for (let attempt = 0; attempt < tries; attempt++) {
      const acknowledged = this.#wait(retryMs, (packet) =>
        packet.serviceIndex === ServiceIndex.ack && packet.command === crc ? true : undefined,
      );
      this.#send(frame);
      if ((await acknowledged) || (await isOver())) return;
    }
    throw new Problem("board.stoppedAnswering", { port: this.#link.line.name });
  }

  #report(
    command: number,
    forMs: number,
    left?: Promise<undefined>,
  ): Promise<Uint8Array | "refused" | undefined> {
    const pick = (packet: PacketReader, payload: Uint8Array) => {
      if (packet.serviceIndex !== this.#index) return undefined;
      if (packet.command === command) return payload;
      const refused = packet.command === PacketCommand.notImplemented && packet.uint16(0) === command;
      return refused ? ("refused" as const) : undefined;
    };
    return this.#wait(forMs, pick, left);
  }

  /**
   * Waits for a packet of the device that gives a result.
   * @param left resolves when nobody waits for it any more
   */
  async #wait<T>(
    forMs: number,
    pick: (packet: PacketReader, payload: Uint8Array) => T | undefined,
    left: Promise<undefined> = new Promise(() => {}),
  ): Promise<T | undefined> {
    let stop = () => {};
    const found = new Promise<T>((resolve) => {
      stop = this.#packets((packet, payload) => {
        const result = pick(packet, payload);
        if (result !== undefined) resolve(result);
      });
    });
    try {
      return await this.#link.within(forMs, Promise.race([found, left]));
    } finally {
      stop();
    }
  }

  #packets(listener: (packet: PacketReader, payload: Uint8Array) => void): () => void {
    return this.#link.listen({
      frame: (frame) => {
        const packet = new PacketReader();
        if (!packet.open(frame) || packet.isCommand) return;
        if (packet.deviceLow !== this.#device.low || packet.deviceHigh !== this.#device.high) return;
        while (packet.next())
          listener(packet, frame.slice(packet.payloadStart, packet.payloadStart + packet.size));
      },
    });
  }
}
