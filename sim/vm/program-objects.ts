import { builtinTexts } from "./builtin-texts.ts";
import { Heap } from "./heap.ts";
import type { Memory } from "./memory.ts";

/** A value's address in the VM's memory: 8 bytes (`value_t` in devs_value.h). */
export type ValueAddress = number;

/** A function of the image and the frame whose variables it sees; 0: none. */
export interface FunctionValue {
  /** Address of its descriptor, `devs_function_desc_t` in devs_format.h. */
  readonly descriptor: number;
  readonly frame: number;
  /** A method together with its object. */
  readonly isBound: boolean;
}

/** Kinds of handles, in the low four bits of a value's upper word. */
const handle = { staticFunction: 3, text: 4, boundStatic: 5, object: 8, closure: 9, bound: 10 } as const;
/** In the highest byte of an object's first word (devs_objects.h). */
const tag = {
  array: 3,
  map: 4,
  buffer: 5,
  text: 6,
  boundFunction: 7,
  halfStaticMap: 9,
  textWithTable: 12,
} as const;
/** In the highest two bits of a text's number in the image. */
const table = { builtin: 1, ascii: 2, utf8: 3 } as const;

/** `devs_ctx` in devs_internal.h. */
const contextFields = { globals: 0, roleCount: 76, arguments: 88, image: 228, roles: 244 } as const;
/** `devs_img_header_t` in devs_format.h: sections are an offset and a length each. */
const imageFields = { globalCount: 12, functions: 32, ascii: 64, utf8: 72, texts: 88 } as const;
const descriptorBytes = 16;
const valueBytes = 8;
/** `devs_activation_t`. */
const frameFields = { closure: 8, caller: 12, descriptor: 16, variables: 24 } as const;
/** Above it a value is no handle but a number. */
const mostHandle = 0xf_ffff;

/** More than functions in functions ever have; a damaged image may make a circle of them. */
const mostVariables = 2000;

const decoder = new TextDecoder();

/** The objects of a running program, read out of the VM's memory. Reading changes nothing and costs the robot nothing. */
export class ProgramObjects {
  readonly context: number;

  /** @throws RangeError when no program is loaded */
  constructor(readonly memory: Memory) {
    this.context = new Heap(memory).context;
  }

  /** Values of the program's global variables. */
  get globals(): ValueAddress[] {
    const count = this.memory.uint16(this.#image + imageFields.globalCount);
    return this.#values(this.#word(contextFields.globals), count);
  }

  /** Services that the program uses: what each is, and the map in which the library keeps what hangs on it. */
  get roles(): { readonly serviceClass: number; readonly attached: number }[] {
    const list = this.#word(contextFields.roles);
    const count = this.memory.uint16(this.context + contextFields.roleCount);
    return Array.from({ length: count }, (_, i) => this.memory.uint32(list + 4 * i))
      .filter((role) => role !== 0)
      .map((role) => ({
        serviceClass: this.memory.uint32(this.memory.uint32(role + 8) + 8),
        attached: this.memory.uint32(role + 12),
      }));
  }

  /** An argument of the function of the VM's own that runs, from 0. */
  argument(index: number): ValueAddress {
    return this.context + contextFields.arguments + valueBytes * (index + 1);
  }

  /** Elements of an array or values of a map; undefined for another value. */
  elementsOf(at: ValueAddress): ValueAddress[] | undefined {
    const object = this.#object(at);
    if (object === undefined) return undefined;
    if (this.#tag(object) === tag.array)
      return this.#values(this.memory.uint32(object + 12), this.memory.uint16(object + 8));
    return this.#isMap(object) ? [...this.entriesOf(object)].map(([, value]) => value) : undefined;
  }

  /** Keys that are texts, with their values, of a map object. */
  *entriesOf(map: number): Generator<[key: string | undefined, value: ValueAddress]> {
    if (map === 0 || !this.#isMap(map)) return;
    const count = this.memory.uint16(map + 8);
    const pairs = this.#values(this.memory.uint32(map + 12), 2 * count);
    for (let i = 0; i < pairs.length; i += 2) yield [this.textOf(pairs[i]!), pairs[i + 1]!];
  }

  /** The map that a value is; undefined for another value. */
  mapOf(at: ValueAddress): number | undefined {
    const object = this.#object(at);
    return object !== undefined && this.#isMap(object) ? object : undefined;
  }

  functionOf(at: ValueAddress): FunctionValue | undefined {
    const low = this.memory.uint32(at);
    const high = this.memory.uint32(at + 4);
    if (high > mostHandle) return undefined;
    const kind = high & 0xf;
    if (kind === handle.staticFunction) return this.#function(low, 0, false);
    if (kind === handle.closure) return this.#function(high >>> 4, low, false);
    if (kind === handle.bound || kind === handle.boundStatic) return this.#function(high >>> 4, 0, true);
    const isBoundObject = kind === handle.object && this.#tag(low) === tag.boundFunction;
    const inner = isBoundObject ? this.functionOf(low + 16) : undefined;
    return inner && { ...inner, isBound: true };
  }

  /** The variables of a call that runs or is remembered by a function, and those around it. */
  variablesOf(frame: number): ValueAddress[] {
    const found: ValueAddress[] = [];
    for (
      let at = frame;
      at && found.length < mostVariables;
      at = this.memory.uint32(at + frameFields.closure)
    ) {
      found.push(...this.ownVariablesOf(at));
    }
    return found;
  }

  /** Whose call a frame is. */
  descriptorOf(frame: number): number {
    return this.memory.uint32(frame + frameFields.descriptor);
  }

  /** Number of a function in the image, by its descriptor. */
  indexOf(descriptor: number): number {
    return (descriptor - this.#section(imageFields.functions)) / descriptorBytes;
  }

  /** The frame around the function whose call a frame is; 0: none. */
  closureOf(frame: number): number {
    return this.memory.uint32(frame + frameFields.closure);
  }

  /** The variables of a call alone. */
  ownVariablesOf(frame: number): ValueAddress[] {
    const count = this.memory.uint16(this.descriptorOf(frame) + 8);
    return this.#values(frame + frameFields.variables, count);
  }

  /** Bytes of a buffer that the program made; undefined for another value. */
  bufferBytesOf(at: ValueAddress): number | undefined {
    const object = this.#object(at);
    return object !== undefined && this.#tag(object) === tag.buffer
      ? this.memory.uint16(object + 8)
      : undefined;
  }

  /** Who called; 0: the fiber begins here. */
  callerOf(frame: number): number {
    return this.memory.uint32(frame + frameFields.caller);
  }

  /** A text's bytes in UTF-8; undefined for another value, and for a text that the VM itself brings along. */
  textBytesOf(at: ValueAddress): Uint8Array | undefined {
    const { memory } = this;
    const low = memory.uint32(at);
    const high = memory.uint32(at + 4);
    if (high === handle.text) {
      const index = low & 0x3fff;
      const texts = this.#section(imageFields.texts);
      if (low >>> 14 === table.ascii) {
        const start = texts + memory.uint16(this.#section(imageFields.ascii) + 2 * index);
        return memory.view(start, memory.lengthTo0(start));
      }
      if (low >>> 14 !== table.utf8) return undefined;
      return this.#withTable(texts + memory.uint32(this.#section(imageFields.utf8) + 4 * index));
    }
    const object = this.#object(at);
    if (object === undefined) return undefined;
    if (this.#tag(object) === tag.text) return memory.view(object + 6, memory.uint16(object + 4));
    return this.#tag(object) === tag.textWithTable ? this.#withTable(object + 4) : undefined;
  }

  textOf(at: ValueAddress): string | undefined {
    const bytes = this.textBytesOf(at);
    return bytes ? decoder.decode(bytes) : this.#builtinText(at);
  }

  #builtinText(at: ValueAddress): string | undefined {
    const low = this.memory.uint32(at);
    const isBuiltin = this.memory.uint32(at + 4) === handle.text && low >>> 14 === table.builtin;
    return isBuiltin ? builtinTexts[low & 0x3fff] : undefined;
  }

  /** Before the text stands a table that finds each 16th letter (`devs_utf8_string_t`). */
  #withTable(at: number): Uint8Array {
    const size = this.memory.uint16(at);
    const letters = this.memory.uint16(at + 2);
    return this.memory.view(at + 4 + 2 * (letters >>> 4), size);
  }

  #object(at: ValueAddress): number | undefined {
    return this.memory.uint32(at + 4) === handle.object ? this.memory.uint32(at) : undefined;
  }

  #tag(object: number): number {
    return (this.memory.uint32(object) >>> 24) & 0xf;
  }

  #isMap(object: number): boolean {
    return this.#tag(object) === tag.map || this.#tag(object) === tag.halfStaticMap;
  }

  #values(first: number, count: number): ValueAddress[] {
    return Array.from({ length: count }, (_, i) => first + valueBytes * i);
  }

  /** Undefined for a function of the VM itself. */
  #function(index: number, frame: number, isBound: boolean): FunctionValue | undefined {
    const offset = descriptorBytes * index;
    if (offset >= this.memory.uint32(this.#image + imageFields.functions + 4)) return undefined;
    return { descriptor: this.#section(imageFields.functions) + offset, frame, isBound };
  }

  #section(field: number): number {
    return this.#image + this.memory.uint32(this.#image + field);
  }

  get #image(): number {
    return this.#word(contextFields.image);
  }

  #word(field: number): number {
    return this.memory.uint32(this.context + field);
  }
}
