/** What the VM's debugger tells, as it goes over the line (`devicescriptdebugger.h`). Numbers are little endian. */

export interface WireFiber {
  readonly handle: number;
}

export interface WireFrame {
  /** Its address, which stays the same while the call lasts. */
  readonly self: number;
  /** Byte of the image: the next one that runs, or behind the one that called. */
  readonly place: number;
  /** Frame around the function; 0: none. */
  readonly closure: number;
  /** Number of the function in the image. */
  readonly functionIndex: number;
}

/** By what more of a value is asked for. */
export interface WireReference {
  /** One of `ValueTag`. */
  readonly tag: number;
  readonly v0: number;
}

export interface WireValue extends WireReference {
  readonly v1: number;
  /** The two words as a number with a point. */
  readonly float: number;
  /** Number of the function that it is; undefined: it is none. */
  readonly functionIndex: number | undefined;
}

export const valueBytes = 12;

const noFunction = 0;
/** `DEVS_DBG_FUN_IDX_MAIN`: 0 stands for no function. */
const mainFunction = 49_999;

export function readFiber(piece: Uint8Array): WireFiber {
  return { handle: viewOf(piece).getUint32(0, true) };
}

export function readFrame(piece: Uint8Array): WireFrame {
  const view = viewOf(piece);
  return {
    self: view.getUint32(0, true),
    place: view.getUint32(4, true),
    closure: view.getUint32(8, true),
    functionIndex: functionOf(view.getUint16(12, true)) ?? 0,
  };
}

/** @param at where in the piece the value begins */
export function readWireValue(piece: Uint8Array, at: number): WireValue {
  const view = viewOf(piece);
  return {
    v0: view.getUint32(at, true),
    v1: view.getUint32(at + 4, true),
    float: view.getFloat64(at, true),
    functionIndex: functionOf(view.getUint16(at + 8, true)),
    tag: view.getUint8(at + 10),
  };
}

function functionOf(index: number): number | undefined {
  if (index === noFunction) return undefined;
  return index === mainFunction ? 0 : index;
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}
