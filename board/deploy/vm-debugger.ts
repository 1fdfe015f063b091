import {
  DevsDbgCommand as Command,
  DevsDbgEvent,
  DevsDbgRegister as Register,
  ValueSpecial,
  ValueTag,
} from "../../jacdac/index.ts";
import type { BoardService } from "./board-service.ts";
import {
  readFiber,
  readFrame,
  readWireValue,
  valueBytes,
  type WireFiber,
  type WireFrame,
  type WireReference,
  type WireValue,
} from "./wire-value.ts";

/** Why and in which fiber the program stands still; fiber 0: none. */
export interface Suspension {
  readonly fiber: number;
  /** One of `SuspensionType`. */
  readonly type: number;
}

const on = Uint8Array.of(1);
const off = Uint8Array.of(0);
const nothing = new Uint8Array(0);
const stepOutFlag = 1;
/** A frame carries 232 bytes of one packet. */
const mostPlaces = 56;
/** The VM asserts, and the board resets, when it is asked for 1 000 (`devsdbg_pipe_alloc`). */
const mostAsked = 999;

/**
 * The debugger of a board's VM (`devsdbg.c`). It stops the program only: services and motors go on. Once it is enabled, each
 * program that starts stands still before its first instruction, until the board resets or `disable`.
 */
export class VmDebugger {
  constructor(private readonly service: BoardService) {}

  async enable(): Promise<void> {
    await this.service.set(Register.enabled, on);
  }

  /** A program that stands still goes on. */
  async disable(): Promise<void> {
    await this.service.set(Register.enabled, off);
  }

  async isSuspended(): Promise<boolean> {
    return (await this.service.get(Register.isSuspended))?.[0] === 1;
  }

  /** @returns stops telling */
  onSuspended(listener: (suspension: Suspension) => void): () => void {
    return this.service.onEvent((code, payload) => {
      if (code !== DevsDbgEvent.suspended || payload.length < 5) return;
      const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
      listener({ fiber: view.getUint32(0, true), type: view.getUint8(4) });
    });
  }

  /** The program stands still before the next instruction that it comes to: at once, or when it has waited. */
  async halt(): Promise<void> {
    await this.service.command(Command.halt, nothing);
  }

  async resume(): Promise<void> {
    await this.#goOn(Command.resume, nothing);
  }

  /** Goes on until a call returns, or a breakpoint comes. @param frame of the call */
  async stepOut(frame: number): Promise<void> {
    const payload = new Uint8Array(8);
    const view = new DataView(payload.buffer);
    view.setUint32(0, frame, true);
    view.setUint16(4, stepOutFlag, true);
    await this.#goOn(Command.step, payload);
  }

  /** @param places bytes of the image, below 65 536 */
  async setBreakpoints(places: readonly number[]): Promise<void> {
    await this.#inPieces(Command.setBreakpoints, places);
  }

  async clearBreakpoints(places: readonly number[]): Promise<void> {
    await this.#inPieces(Command.clearBreakpoints, places);
  }

  async clearAllBreakpoints(): Promise<void> {
    await this.service.command(Command.clearAllBreakpoints, nothing);
  }

  async fibers(): Promise<WireFiber[]> {
    return (await this.service.readPipe(Command.readFibers, nothing)).map(readFiber);
  }

  /** Calls of a fiber, the innermost first. */
  async stack(fiber: number): Promise<WireFrame[]> {
    const payload = new Uint8Array(4);
    new DataView(payload.buffer).setUint32(0, fiber, true);
    return (await this.service.readPipe(Command.readStack, payload)).map(readFrame);
  }

  /** Variables of a call, global ones, or elements of a list. */
  async indexed(of: WireReference, start: number, length: number): Promise<WireValue[]> {
    const asked = range(of, start, length);
    return (await this.service.readPipe(Command.readIndexedValues, asked)).map((piece) =>
      readWireValue(piece, 0),
    );
  }

  /** Fields of an object, with their keys; it must have fewer than 1 000. */
  async named(of: WireReference): Promise<{ readonly key: WireReference; readonly value: WireValue }[]> {
    const asked = range(of, 0, 0).subarray(0, 8);
    return (await this.service.readPipe(Command.readNamedValues, asked)).map((piece) => ({
      key: keyOf(new DataView(piece.buffer, piece.byteOffset).getUint32(0, true)),
      value: readWireValue(piece, piece.length - valueBytes),
    }));
  }

  /** The first bytes of a text or a buffer, 999 at the most. */
  async bytes(of: WireReference): Promise<Uint8Array> {
    const pieces = await this.service.readPipe(Command.readBytes, range(of, 0, mostAsked));
    return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
  }

  /** Sent twice, it would make a program go on that stands at its next stop already. */
  async #goOn(command: number, payload: Uint8Array): Promise<void> {
    let stands = false;
    const end = this.onSuspended(() => {
      stands = true;
    });
    try {
      await this.service.command(command, payload, async () => !(await this.isSuspended()) || stands);
    } finally {
      end();
    }
  }

  async #inPieces(command: number, places: readonly number[]): Promise<void> {
    for (let at = 0; at < places.length; at += mostPlaces) {
      const part = places.slice(at, at + mostPlaces);
      const payload = new DataView(new ArrayBuffer(4 * part.length));
      for (const [i, place] of part.entries()) payload.setUint32(4 * i, place, true);
      await this.service.command(command, new Uint8Array(payload.buffer));
    }
  }
}

/** What the program's global variables are asked by. */
export const globalVariables: WireReference = { tag: ValueTag.special, v0: ValueSpecial.globals };

function range({ tag, v0 }: WireReference, start: number, length: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(10));
  view.setUint32(0, v0, true);
  view.setUint8(4, tag);
  view.setUint16(6, start, true);
  view.setUint16(8, Math.min(length, mostAsked), true);
  return new Uint8Array(view.buffer);
}

/** A key is a text of the image, with its table and place in bits 24 to 30 and 1 to 23, or one that the program made. */
function keyOf(key: number): WireReference {
  const isStatic = key >>> 31 === 1 && (key & 1) === 1;
  return isStatic
    ? { tag: (key >>> 24) & 0x7f, v0: (key >>> 1) & 0x7f_ffff }
    : { tag: ValueTag.objString, v0: key };
}
