import type { Variable, VariablePage } from "../../debugger/index.ts";
import { ValueSpecial, ValueTag } from "../../jacdac/index.ts";
import type { ProgramValue } from "../../sim/index.ts";
import type { VmDebugger } from "../deploy/vm-debugger.ts";
import type { WireReference, WireValue } from "../deploy/wire-value.ts";

/** What is told of one list. */
const mostElements = 100;
/** Each is a question over the line of some milliseconds. */
const mostOpened = 60;
/** The VM asserts when it is asked for an object of 1 000 fields or more. */
const mostFields = 900;
/** What `VmDebugger.bytes` gets at the most. */
const textBytes = 999;
const lengthMask = 0x7fff_ffff;
const prototypeKey = "__proto__";

const specials = new Map<number, ProgramValue>([
  [ValueSpecial.undefined, { type: "undefined" }],
  [ValueSpecial.null, { type: "null" }],
  [ValueSpecial.true, { type: "boolean", value: true }],
  [ValueSpecial.false, { type: "boolean", value: false }],
]);
const texts: readonly number[] = [
  ValueTag.imgStringBuiltin,
  ValueTag.imgStringAscii,
  ValueTag.imgStringUTF8,
  ValueTag.objString,
];

const decoder = new TextDecoder();

/** Reads values of a program that stands still on a board. */
export class ValueReader {
  /** @param known texts of the image that were told before: they stay the same */
  constructor(
    private readonly vm: VmDebugger,
    private readonly known: Map<string, string>,
  ) {}

  async read(wire: WireValue): Promise<ProgramValue> {
    const { tag, v0, v1, float, functionIndex } = wire;
    if (functionIndex !== undefined) return { type: "function", functionIndex };
    if (tag === ValueTag.number) return { type: "number", value: float };
    if (tag === ValueTag.special) return specials.get(v0) ?? { type: "other" };
    if (texts.includes(tag)) return this.#text(wire);
    if (tag === ValueTag.objArray) return { type: "list", length: v1 & lengthMask, at: v0 };
    if (tag === ValueTag.objMap) return { type: "object", length: v1 & lengthMask, at: v0 };
    if (tag === ValueTag.objBuffer) return { type: "buffer", bytes: v1 & lengthMask };
    if (tag === ValueTag.imgBuffer) return { type: "buffer", bytes: (await this.vm.bytes(wire)).length };
    if (tag === ValueTag.objBoundFunction) return { type: "function", functionIndex: undefined };
    return { type: "other" };
  }

  /** Asks what is in lists and objects, and in those in them; what is larger or deeper stays closed. */
  async open(
    values: readonly ProgramValue[],
    contents: Map<number, VariablePage>,
    depth: number,
  ): Promise<void> {
    const most = contents.size + mostOpened;
    let layer = values;
    for (let i = 0; i < depth; i++) {
      const next: ProgramValue[] = [];
      for (const value of layer) {
        if (value.type !== "list" && value.type !== "object") continue;
        if (contents.has(value.at) || contents.size >= most) continue;
        const page = value.type === "list" ? await this.#elements(value) : await this.#fields(value);
        if (!page) continue;
        contents.set(value.at, page);
        next.push(...page.variables.map((each) => each.value));
      }
      layer = next;
    }
  }

  async #elements({ at, length }: { at: number; length: number }): Promise<VariablePage> {
    const variables: Variable[] = [];
    const told = await this.vm.indexed({ tag: ValueTag.objArray, v0: at }, 0, Math.min(length, mostElements));
    for (const [i, wire] of told.entries()) variables.push({ name: String(i), value: await this.read(wire) });
    return { variables, total: length };
  }

  async #fields({ at, length }: { at: number; length: number }): Promise<VariablePage | undefined> {
    if (length > mostFields) return undefined;
    const variables: Variable[] = [];
    for (const { key, value } of await this.vm.named({ tag: ValueTag.objMap, v0: at })) {
      const name = await this.#textOf(key);
      if (name !== prototypeKey) variables.push({ name, value: await this.read(value) });
    }
    return { variables, total: variables.length };
  }

  async #text(wire: WireReference): Promise<ProgramValue> {
    const value = await this.#textOf(wire);
    return { type: "text", value, cut: value.length >= textBytes };
  }

  async #textOf({ tag, v0 }: WireReference): Promise<string> {
    const key = `${tag} ${v0}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const bytes = await this.vm.bytes({ tag, v0 });
    // A letter of several bytes may have been cut in the middle.
    const text = decoder.decode(bytes).replace(/\ufffd+$/, "");
    if (tag !== ValueTag.objString) this.known.set(key, text);
    return text;
  }
}
