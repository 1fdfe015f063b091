import type { DebugProtocol } from "@vscode/debugprotocol";
import {
  type Inspected,
  type Moment,
  type StackFrame,
  type Variable,
  valueText,
} from "../../debugger/index.ts";
import { type Language, say } from "../../messages/index.ts";
import type { ProgramValue } from "../../sim/index.ts";

type Container = readonly Variable[] | Extract<ProgramValue, { type: "list" | "object" }>;

/** What an editor shows of a program at one stop. Its numbers hold until the next. */
export class ShownValues {
  readonly #frames: StackFrame[] = [];
  readonly #containers: Container[] = [];

  constructor(
    readonly inspection: Inspected,
    private readonly language: Language,
    /** Asks for what is in a value; left out: it is known. */
    private readonly ask?: (value: ProgramValue) => Promise<void>,
  ) {}

  /** Makes what is behind a number known. */
  async open(reference: number): Promise<void> {
    const container = this.#containers[reference - 1];
    if (container && isValue(container)) await this.ask?.(container);
  }

  /** A number for a call. */
  frameId(frame: StackFrame): number {
    return this.#frames.push(frame);
  }

  /** The call of a number, or the innermost own one; undefined: none runs. */
  moment(frameId: number | undefined): Moment | undefined {
    const frame = frameId === undefined ? this.inspection.ownFrame : this.#frames[frameId - 1];
    return frame && { inspection: this.inspection, frame };
  }

  scopes(frameId: number): DebugProtocol.Scope[] {
    const frame = this.#frames[frameId - 1];
    if (!frame) return [];
    const [own, ...outer] = this.inspection.scopes(frame);
    const scope = (name: string, variables: readonly Variable[], presentationHint?: string) => ({
      name,
      variablesReference: this.#reference(variables),
      namedVariables: variables.length,
      expensive: false,
      ...(presentationHint && { presentationHint }),
    });
    return [
      ...(own ? [scope(say(this.language, "dap.locals"), own.variables, "locals")] : []),
      ...outer.map(({ name, variables }) => scope(say(this.language, "dap.closure", { name }), variables)),
      scope(say(this.language, "dap.globals"), this.inspection.globals()),
    ];
  }

  /** What is behind a number: all, or `count` from `start`. */
  variables(reference: number, start = 0, count?: number): DebugProtocol.Variable[] {
    const container = this.#containers[reference - 1];
    if (!container) return [];
    if (!isValue(container)) return container.map((each) => this.#variable(each));
    const end = Math.min(container.length, count ? start + count : Number.POSITIVE_INFINITY);
    const found: Variable[] = [];
    while (start + found.length < end) {
      const { variables } = this.inspection.children(container, start + found.length);
      if (variables.length === 0) break;
      found.push(...variables);
    }
    return found.slice(0, end - start).map((each) => this.#variable(each));
  }

  /** A value as an editor shows it, to be opened where something is in it. */
  value(value: ProgramValue): Omit<DebugProtocol.Variable, "name"> {
    const isOpen = (value.type === "list" || value.type === "object") && value.length > 0;
    return {
      value: valueText(this.inspection, value, { elements: 8, depth: 2, letters: 1000 }),
      type: value.type === "text" ? "string" : value.type,
      variablesReference: isOpen ? this.#reference(value) : 0,
      ...(isOpen &&
        (value.type === "list" ? { indexedVariables: value.length } : { namedVariables: value.length })),
    };
  }

  #variable({ name, value }: Variable): DebugProtocol.Variable {
    return { name, evaluateName: name, ...this.value(value) };
  }

  #reference(container: Container): number {
    return this.#containers.push(container);
  }
}

function isValue(container: Container): container is Exclude<Container, readonly Variable[]> {
  return !Array.isArray(container);
}
