import type { ProgramStack, ProgramValue } from "../sim/index.ts";
import type { ProgramLine } from "./program-lines.ts";

/** A task of the program. */
export interface Thread {
  /** Handle of its fiber. */
  readonly id: number;
  /** What it waits for; `runs`: the line at which the program stands is its own; `untold`: nobody can say. */
  readonly waits: ReturnType<ProgramStack["fibers"]>[number]["waits"] | "untold";
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

/** A call's variables: of one that runs, or that ended and is remembered by a function made in it. */
export interface Scope {
  /** Its frame's address, which stays the same while it lasts. */
  readonly id: number;
  /** The function's. */
  readonly name: string;
  readonly variables: readonly Variable[];
}

export interface Variable {
  readonly name: string;
  readonly value: ProgramValue;
  /** It stands in the code as its value, and never changes. */
  readonly constant?: true;
}

/** A part of a long list or large object. */
export interface VariablePage {
  readonly variables: readonly Variable[];
  /** How many there are in all. */
  readonly total: number;
}

/** What a program knows at a moment, in the simulator or on a board. */
export interface Inspected {
  /** Tasks with a line of the program's own, the one that runs first. */
  threads(): readonly Thread[];
  /** The innermost call of the program's own in the task that runs. */
  readonly ownFrame: StackFrame | undefined;
  /** A call and the functions around it, the nearest first, each with its variables. */
  scopes(frame: Pick<StackFrame, "id" | "line">): readonly Scope[];
  /** Global variables of the program's own files. */
  globals(): readonly Variable[];
  /**
   * What is in a list or an object; nothing for another value.
   * @param from number of the first that is wanted
   */
  children(value: ProgramValue, from?: number): VariablePage;
  /** The name of a function of the program; undefined: it is the VM's own. */
  functionName(functionIndex: number | undefined): string | undefined;
}
