import type { ProgramObjects, ValueAddress } from "./program-objects.ts";

/** A value of a program. Of lists and objects only how large they are; `at` leads to what is in them. */
export type ProgramValue =
  | { readonly type: "undefined" | "null" }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "number"; readonly value: number }
  /** `cut`: it is longer. */
  | { readonly type: "text"; readonly value: string; readonly cut: boolean }
  | { readonly type: "list" | "object"; readonly length: number; readonly at: ValueAddress }
  | { readonly type: "buffer"; readonly bytes: number }
  | { readonly type: "function"; readonly functionIndex: number | undefined }
  /** A fiber, a service, or something of the VM's own. */
  | { readonly type: "other" };

const longestText = 1000;

/** `value_t` in devs_value.h: the upper word of a whole number, and the highest of what is no double. */
const wholeNumber = 0xffff_ffff;
const mostHandle = 0xf_ffff;
const functionHandles: readonly number[] = [3, 5, 9, 10];
/** `DEVS_SPECIAL_…` */
const specials = new Map<number, ProgramValue>([
  [0, { type: "undefined" }],
  [1, { type: "boolean", value: false }],
  [2, { type: "number", value: Number.NaN }],
  [3, { type: "null" }],
  [0x40, { type: "boolean", value: true }],
  [0x42, { type: "number", value: Number.POSITIVE_INFINITY }],
  [0x43, { type: "number", value: Number.NEGATIVE_INFINITY }],
]);

export function readValue(objects: ProgramObjects, at: ValueAddress): ProgramValue {
  const { memory } = objects;
  const [low, high] = [memory.uint32(at), memory.uint32(at + 4)];
  if (high === wholeNumber) return { type: "number", value: low | 0 };
  if (high > mostHandle) return { type: "number", value: memory.float64(at) };
  if (high === 0) return specials.get(low) ?? { type: "other" };
  const text = objects.textOf(at);
  if (text !== undefined)
    return { type: "text", value: text.slice(0, longestText), cut: text.length > longestText };
  const map = objects.mapOf(at);
  if (map !== undefined) return { type: "object", length: memory.uint16(map + 8), at };
  const elements = objects.elementsOf(at);
  if (elements) return { type: "list", length: elements.length, at };
  const bytes = objects.bufferBytesOf(at);
  if (bytes !== undefined) return { type: "buffer", bytes };
  const found = objects.functionOf(at);
  if (found) return { type: "function", functionIndex: objects.indexOf(found.descriptor) };
  return functionHandles.includes(high & 0xf)
    ? { type: "function", functionIndex: undefined }
    : { type: "other" };
}
