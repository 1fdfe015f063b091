import type { ProgramValue } from "../sim/index.ts";
import type { DebugInfo } from "../toolchain/index.ts";
import { type Constant, constantsAt, constantsOf } from "./constants.ts";
import { hasThis, ownVariables } from "./declared-variables.ts";
import type { Inspected, Scope, StackFrame, Thread, Variable, VariablePage } from "./inspected.ts";
import type { ProgramLines } from "./program-lines.ts";

/** A call whose variables somebody has told, in the order of its memory. */
export interface ToldScope {
  /** Its frame's address. */
  readonly frame: number;
  readonly functionIndex: number;
  readonly values: readonly ProgramValue[];
}

export interface ToldFrame extends ToldScope {
  /** Byte of the image that runs, or at which it will go on. */
  readonly place: number;
  /** The call that its function remembers; undefined: none, or it is unknown whose. */
  readonly around?: ToldScope | undefined;
}

/** A fiber of a program that stands still. */
export interface ToldFiber {
  readonly handle: number;
  /** The program stands in it. */
  readonly runs: boolean;
  /** Innermost first. */
  readonly frames: readonly ToldFrame[];
}

/** What a board has told of its program. */
export interface ToldProgram {
  /** The one that runs first. */
  readonly fibers: readonly ToldFiber[];
  /** By place. */
  readonly globals: ReadonlyMap<number, ProgramValue>;
  /** What is in lists and objects, by address, as far as it was asked for. */
  readonly contents: ReadonlyMap<number, VariablePage>;
}

/** What a program on a board knows, out of what the board told when the program stood still. */
export class ToldInspection implements Inspected {
  constructor(
    private readonly told: ToldProgram,
    private readonly debug: DebugInfo,
    private readonly lines: ProgramLines,
  ) {}

  threads(): Thread[] {
    return this.told.fibers
      .map(({ handle, runs, frames }) => ({
        ...{ id: handle, waits: runs ? ("runs" as const) : ("untold" as const), wakeMs: undefined },
        frames: frames.map(({ frame, functionIndex, place }) => ({
          id: frame,
          name: this.functionName(functionIndex) ?? "?",
          line: this.lines.lineAt(place),
        })),
      }))
      .filter(({ frames }) => frames.some(({ line }) => line !== undefined));
  }

  get ownFrame(): StackFrame | undefined {
    return this.threads()[0]?.frames.find(({ line }) => line !== undefined);
  }

  scopes({ id, line }: Pick<StackFrame, "id" | "line">): Scope[] {
    const told = this.told.fibers.flatMap(({ frames }) => frames).find(({ frame }) => frame === id);
    if (!told) return [];
    const scopes = [told, ...(told.around ? [told.around] : [])].map((scope) => ({
      id: scope.frame,
      name: this.functionName(scope.functionIndex) ?? "?",
      variables: this.#variables(scope),
    }));
    const [own, ...outer] = scopes;
    const constants = line
      ? constantsAt(this.#constants, line).filter(
          ({ name }) => !scopes.some(({ variables }) => variables.some((each) => each.name === name)),
        )
      : [];
    return [{ ...own!, variables: [...own!.variables, ...constants.map(asVariable)] }, ...outer];
  }

  globals(): Variable[] {
    const variables = ownVariables(this.debug.globals).flatMap(({ place, name }) => {
      const value = this.told.globals.get(place);
      return value ? [{ name, value }] : [];
    });
    const constants = this.#constants.filter(
      ({ name, block }) => !block && !variables.some((each) => each.name === name),
    );
    return [...variables, ...constants.map(asVariable)];
  }

  children(value: ProgramValue, from = 0): VariablePage {
    if (value.type !== "list" && value.type !== "object") return { variables: [], total: 0 };
    const page = this.told.contents.get(value.at);
    return { variables: page?.variables.slice(from) ?? [], total: page?.total ?? value.length };
  }

  functionName(functionIndex: number | undefined): string | undefined {
    return functionIndex === undefined ? undefined : this.debug.functions[functionIndex]?.name;
  }

  get #constants(): readonly Constant[] {
    return constantsOf(this.debug);
  }

  #variables({ functionIndex, values }: ToldScope): Variable[] {
    const called = this.debug.functions[functionIndex];
    if (!called) return [];
    const isMethod = hasThis(called.slots) && this.lines.lineAt(called.startpc) !== undefined;
    const self = isMethod && values[0] ? [{ name: "this", value: values[0] }] : [];
    const named = ownVariables(called.slots).flatMap(({ place, name }) => {
      const value = values[place];
      return value ? [{ name, value }] : [];
    });
    return [...self, ...named];
  }
}

function asVariable({ name, value }: Constant): Variable {
  return { name, value, constant: true };
}
