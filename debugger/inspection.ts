import { type Memory, ProgramObjects, ProgramStack, type ProgramValue, readValue } from "../sim/index.ts";
import type { DebugInfo, DebugVariable } from "../toolchain/index.ts";
import { type Constant, constantsAt, constantsOf } from "./constants.ts";
import { hasThis, ownVariables } from "./declared-variables.ts";
import type { Inspected, Scope, StackFrame, Thread, Variable, VariablePage } from "./inspected.ts";
import type { ProgramLines } from "./program-lines.ts";

const kitFolder = "node_modules/@robonet/kit/";
/** What is handed out of a list or an object at once. */
const mostVariables = 100;
/** More than functions in functions ever have. */
const deepestClosure = 20;

/** What a program knows at a moment, read out of the VM's memory; it holds until the VM goes to another moment. */
export class Inspection implements Inspected {
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

  /** The innermost call of the program's own in the task that runs. */
  get ownFrame(): StackFrame | undefined {
    return this.threads()[0]?.frames.find(({ line }) => line !== undefined);
  }

  /** Variables of a call. */
  locals(frame: StackFrame): readonly Variable[] {
    return this.scopes(frame)[0]?.variables ?? [];
  }

  /** Variables of the functions around the one that was called, the nearest first. */
  closure(frame: StackFrame): Variable[] {
    return this.scopes(frame)
      .slice(1)
      .flatMap(({ variables }) => variables);
  }

  /** A call and the functions around it, the nearest first, each with its variables. */
  scopes({ id, line }: Pick<StackFrame, "id" | "line">): Scope[] {
    const found: Scope[] = [];
    let frame = id;
    for (let depth = 0; frame && depth <= deepestClosure; depth++, frame = this.#objects.closureOf(frame))
      found.push({ id: frame, name: this.#nameOf(frame), variables: this.#variablesOf(frame) });
    const [own] = found;
    if (!own || !line) return found;
    const constants = constantsAt(this.#constants, line).filter(
      ({ name }) => !found.some(({ variables }) => variables.some((each) => each.name === name)),
    );
    return [{ ...own, variables: [...own.variables, ...constants.map(asVariable)] }, ...found.slice(1)];
  }

  /** The name of a function of the program; undefined: it is the VM's own. */
  functionName(functionIndex: number | undefined): string | undefined {
    return functionIndex === undefined ? undefined : this.#debug.functions[functionIndex]?.name;
  }

  /** Global variables of the program's own files. */
  globals(): Variable[] {
    const variables = this.#named(this.#objects.globals, this.#debug.globals);
    const constants = this.#constants.filter(
      ({ name, block }) => !block && !variables.some((each) => each.name === name),
    );
    return [...variables, ...constants.map(asVariable)];
  }

  /** A global variable of the robot's kit; undefined: the program does not use it. */
  kitVariable(name: string): Variable | undefined {
    const place = this.#debug.globals.findIndex(
      (each) => each.name === name && each.file?.includes(kitFolder),
    );
    const at = this.#objects.globals[place];
    return at === undefined ? undefined : { name, value: readValue(this.#objects, at) };
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

  get #constants(): readonly Constant[] {
    return constantsOf(this.#debug);
  }

  #nameOf(frame: number): string {
    return this.functionName(this.#objects.indexOf(this.#objects.descriptorOf(frame))) ?? "?";
  }

  #variablesOf(frame: number): Variable[] {
    const objects = this.#objects;
    const called = this.#debug.functions[objects.indexOf(objects.descriptorOf(frame))];
    if (!called) return [];
    const addresses = objects.ownVariablesOf(frame);
    const isMethod = hasThis(called.slots) && this.#lines.lineAt(called.startpc) !== undefined;
    const self = isMethod ? [{ name: "this", value: readValue(objects, addresses[0]!) }] : [];
    return [...self, ...this.#named(addresses, called.slots)];
  }

  #named(addresses: readonly number[], declared: readonly DebugVariable[]): Variable[] {
    return ownVariables(declared).flatMap(({ place, name }) => {
      const at = addresses[place];
      return at === undefined ? [] : [{ name, value: readValue(this.#objects, at) }];
    });
  }
}

function asVariable({ name, value }: Constant): Variable {
  return { name, value, constant: true };
}
