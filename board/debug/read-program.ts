import {
  LinePlaces,
  ownVariables,
  type ProgramLines,
  type ToldFiber,
  type ToldFrame,
  type ToldProgram,
  type ToldScope,
  type VariablePage,
} from "../../debugger/index.ts";
import { SuspensionType, ValueTag } from "../../jacdac/index.ts";
import type { ProgramValue } from "../../sim/index.ts";
import type { DebugInfo } from "../../toolchain/index.ts";
import { globalVariables, type Suspension, type VmDebugger } from "../deploy/vm-debugger.ts";
import type { WireFrame } from "../deploy/wire-value.ts";
import { ValueReader } from "./value-reader.ts";

/** The image of a program and where its lines are in it. */
export class ProgramMap {
  readonly places: LinePlaces;

  constructor(
    readonly lines: ProgramLines,
    readonly debug: DebugInfo,
  ) {
    this.places = new LinePlaces(lines, debug);
  }
}

/** A stack deeper than this is a recursion without an end. */
const mostFrames = 40;
const mostFibers = 40;

/** Suspended before an instruction; else the place is behind one. */
const beforeInstruction: readonly number[] = [
  SuspensionType.breakpoint,
  SuspensionType.halt,
  SuspensionType.restart,
  SuspensionType.step,
];

/** Calls of a fiber; places are of the instruction that runs or called. */
export async function readCalls(
  vm: VmDebugger,
  fiber: number,
  { fiber: suspended, type }: Suspension,
): Promise<WireFrame[]> {
  const frames = (await vm.stack(fiber)).slice(0, mostFrames);
  const isBefore = fiber === suspended && beforeInstruction.includes(type);
  return frames.map((frame, i) =>
    i === 0 && isBefore ? frame : { ...frame, place: Math.max(0, frame.place - 1) },
  );
}

/**
 * Asks a board what its program knows, which stands still.
 * @param depth how many lists and objects within each other are opened
 */
export async function readToldProgram(
  vm: VmDebugger,
  map: ProgramMap,
  suspension: Suspension,
  texts: Map<string, string>,
  depth: number,
): Promise<ToldProgram & { readonly contents: Map<number, VariablePage> }> {
  const values = new ValueReader(vm, texts);
  const fibers: ToldFiber[] = [];
  for (const { handle } of (await vm.fibers()).slice(0, mostFibers)) {
    const calls = await readCalls(vm, handle, suspension);
    const runs = handle === suspension.fiber;
    // What the library does by itself is of no use to anybody.
    if (!calls.some(({ place }) => map.lines.lineAt(place))) continue;
    const frames: ToldFrame[] = [];
    for (const call of calls) frames.push(await readFrame(vm, map, values, call));
    fibers.push({ handle, runs, frames });
  }
  fibers.sort((a, b) => Number(b.runs) - Number(a.runs));
  const globals = await readGlobals(vm, map, values);
  const contents = new Map<number, VariablePage>();
  const known = [
    ...globals.values(),
    ...fibers.flatMap(({ frames }) =>
      frames.flatMap(({ values: own, around }) => [...own, ...(around?.values ?? [])]),
    ),
  ];
  await values.open(known, contents, depth);
  return { fibers, globals, contents };
}

async function readFrame(
  vm: VmDebugger,
  map: ProgramMap,
  values: ValueReader,
  { self, place, closure, functionIndex }: WireFrame,
): Promise<ToldFrame> {
  const frame = { frame: self, functionIndex, place };
  if (!map.lines.lineAt(place)) return { ...frame, values: [] };
  const own = await readScope(vm, map, values, self, functionIndex);
  const outer = map.places.functionAround(functionIndex);
  const around =
    closure !== 0 && outer !== undefined ? await readScope(vm, map, values, closure, outer) : undefined;
  return { ...frame, values: own?.values ?? [], around };
}

/** @returns undefined when the frame has not as many variables as the function: it is of another one */
async function readScope(
  vm: VmDebugger,
  map: ProgramMap,
  values: ValueReader,
  frame: number,
  functionIndex: number,
): Promise<ToldScope | undefined> {
  const slots = map.debug.functions[functionIndex]?.slots ?? [];
  if (slots.length === 0) return { frame, functionIndex, values: [] };
  const told = await vm.indexed({ tag: ValueTag.objStackFrame, v0: frame }, 0, slots.length + 1);
  if (told.length !== slots.length) return undefined;
  const found: ProgramValue[] = [];
  for (const value of told) found.push(await values.read(value));
  return { frame, functionIndex, values: found };
}

async function readGlobals(
  vm: VmDebugger,
  { debug }: ProgramMap,
  values: ValueReader,
): Promise<Map<number, ProgramValue>> {
  const found = new Map<number, ProgramValue>();
  const own = ownVariables(debug.globals).map(({ place }) => place);
  if (own.length === 0) return found;
  const from = Math.min(...own);
  const told = await vm.indexed(globalVariables, from, Math.max(...own) - from + 1);
  for (const place of own) {
    const value = told[place - from];
    if (value) found.set(place, await values.read(value));
  }
  return found;
}
