/** The types that generated programs have: a point has `x`, `y` and `name`. */
export type Kind = "number" | "text" | "truth" | "numbers" | "texts" | "point" | "points";

export const typeNames: Readonly<Record<Kind, string>> = {
  number: "number",
  text: "string",
  truth: "boolean",
  numbers: "number[]",
  texts: "string[]",
  point: "Point",
  points: "Point[]",
};

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
  /** Whether a statement may assign to it: neither a constant nor a loop's counter. */
  readonly changes: boolean;
  /** Declared in a loop: DeviceScript takes no closures over it. */
  readonly inLoop: boolean;
}

export interface Callable {
  readonly name: string;
  readonly parameters: readonly Kind[];
  readonly result: Kind;
  /** Whether a call needs `await`. */
  readonly waits: boolean;
}

/** What can be named at a place of the program. */
export class Scope {
  readonly #variables: Variable[] = [];

  constructor(
    readonly outer?: Scope,
    /** A function's own variables end here. */
    readonly isFunction = false,
    readonly isLoop = false,
    readonly isAsync: boolean = outer?.isAsync ?? true,
  ) {}

  add(variable: Variable): Variable {
    this.#variables.push(variable);
    return variable;
  }

  /** @param crossing false: a closure may not reach over a loop */
  variables(crossing = false): Variable[] {
    const own = this.#variables.filter(({ inLoop }) => !crossing || !inLoop);
    return [...own, ...(this.outer?.variables(crossing || this.isFunction) ?? [])];
  }

  get inLoop(): boolean {
    return this.isLoop || (!this.isFunction && (this.outer?.inLoop ?? false));
  }

  get depth(): number {
    return 1 + (this.outer?.depth ?? 0);
  }
}
