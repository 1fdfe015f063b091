import { type Memory, ProgramObjects, ProgramStack, type ProgramValue, readValue } from "../sim/index.ts";
import { type DebugInfo, type DebugVariable, isOwnFile } from "../toolchain/index.ts";
import type { ProgramLine, ProgramLines } from "./program-lines.ts";

/** A task of the program. */
export interface Thread {
  /** Handle of its fiber. */
  readonly id: number;
  /** What it waits for; `runs`: the line that the replica stopped at is its own. */
  readonly waits: ReturnType<ProgramStack["fibers"]>[number]["waits"];
  /** VM's ms at which it wakes by itself. */
  readonly wakeMs: number | undefined;
  /** Innermost first. */
  readonly frames: readonly StackFrame[];
}

/** A call that runs or waits. */
export interface StackFrame {
  readonly id: number;
  /** `main`: the program's top level. */
  readonly name: string;
  /** Undefined: the call is of the library. */
  readonly line: ProgramLine | undefined;
}

export interface Variable {
  readonly name: string;
  readonly value: ProgramValue;
}

/** A part of a long list or large object. */
export interface VariablePage {
  readonly variables: readonly Variable[];
  /** How many there are in all. */
  readonly total: number;
}

/** What is handed out of a list or an object at once. */
const mostVariables = 100;
/** More than functions in functions ever have. */
const deepestClosure = 20;

/** What a program knows at a moment, read out of the VM's memory; it holds until the VM goes to another moment. */
export class Inspection {
  readonly #objects: ProgramObjects;
  readonly #debug: DebugInfo;
  readonly #lines: ProgramLines;

  /** @throws RangeError when no program is loaded */
  constructor(memory: Memory, debug: DebugInfo, lines: ProgramLines) {
    this.#objects = new ProgramObjects(memory);
    this.#debug = debug;
    this.#lines = lines;
  }

  /** Tasks with a line of the program's own, the one that runs first. */
  threads(): Thread[] {
    return new ProgramStack(this.#objects)
      .fibers()
      .map(({ handle, waits, wakeMs, activations }) => ({
        ...{ id: handle, waits, wakeMs },
        frames: activations.map(({ frame, functionIndex, place }) => ({
          id: frame,
          name: this.#debug.functions[functionIndex]?.name ?? "?",
          line: this.#lines.lineAt(place),
        })),
      }))
      .filter(({ frames }) => frames.some(({ line }) => line !== undefined));
  }

  /** Variables of a call. */
  locals({ id }: StackFrame): Variable[] {
    return this.#variablesOf(id);
  }

  /** Variables of the functions around the one that was called, the nearest first. */
  closure({ id }: StackFrame): Variable[] {
    const found: Variable[] = [];
    let frame = this.#objects.closureOf(id);
    for (let depth = 0; frame && depth < deepestClosure; depth++, frame = this.#objects.closureOf(frame))
      found.push(...this.#variablesOf(frame));
    return found;
  }

  /** Global variables of the program's own files. */
  globals(): Variable[] {
    return this.#named(this.#objects.globals, this.#debug.globals);
  }

  /**
   * What is in a list or an object; nothing for another value.
   * @param from number of the first that is wanted
   */
  children(value: ProgramValue, from = 0): VariablePage {
    const objects = this.#objects;
    if (value.type === "list") {
      const elements = objects.elementsOf(value.at) ?? [];
      const page = elements.slice(from, from + mostVariables);
      const variables = page.map((at, i) => ({ name: String(from + i), value: readValue(objects, at) }));
      return { variables, total: elements.length };
    }
    if (value.type !== "object") return { variables: [], total: 0 };
    const fields = [...objects.entriesOf(objects.mapOf(value.at) ?? 0)];
    const page = fields.slice(from, from + mostVariables);
    const variables = page.map(([key, at]) => ({ name: key ?? "?", value: readValue(objects, at) }));
    return { variables, total: fields.length };
  }

  #variablesOf(frame: number): Variable[] {
    const objects = this.#objects;
    const slots = this.#debug.functions[objects.indexOf(objects.descriptorOf(frame))]?.slots ?? [];
    return this.#named(objects.ownVariablesOf(frame), slots);
  }

  #named(addresses: readonly number[], declared: readonly DebugVariable[]): Variable[] {
    return addresses.flatMap((at, i) => {
      const variable = declared[i];
      if (!variable?.file || variable.type === "tmp" || !isOwnFile(variable.file)) return [];
      return [{ name: variable.name, value: readValue(this.#objects, at) }];
    });
  }
}
