import type { Choice } from "./choice.ts";
import { type Callable, type Kind, Scope, type Variable } from "./scope.ts";

const letters = ["a", "b", "robot", "x1", "Left", "ā", "Žė", " ", "", "a-b", "no", "7", "Ω", "}", "{"];
const fractions = [
  "0.5",
  "1.25",
  "-0.75",
  "2.5",
  "-2.5",
  "0.1",
  "99.9999999",
  "3.7",
  "1e-3",
  "370.5",
  "-0.2",
];

/** Makes expressions of a wanted kind, from what a scope can name. */
export class Expressions {
  constructor(
    private readonly choice: Choice,
    private readonly callables: () => readonly Callable[],
  ) {}

  of(kind: Kind, scope: Scope, depth = 3): string {
    const known = scope.variables().filter((variable) => variable.kind === kind);
    if (known.length > 0 && (depth <= 0 || this.choice.chance(0.3))) return this.choice.of(known).name;
    if (depth <= 0) return this.literal(kind);
    const call = this.#call(kind, scope, depth);
    if (call && this.choice.chance(0.12)) return call;
    switch (kind) {
      case "number":
        return this.#number(scope, depth - 1);
      case "text":
        return this.#text(scope, depth - 1);
      case "truth":
        return this.#truth(scope, depth - 1);
      case "numbers":
        return this.#numbers(scope, depth - 1);
      case "texts":
        return this.#texts(scope, depth - 1);
      case "point":
        return this.#point(scope, depth - 1);
      case "points":
        return `[${this.#several(() => this.of("point", scope, depth - 1))}]`;
    }
  }

  literal(kind: Kind): string {
    const { choice } = this;
    switch (kind) {
      case "number":
        return choice.chance(0.25) ? choice.of(fractions) : String(choice.whole(-20, 100));
      case "text":
        return JSON.stringify(choice.of(letters));
      case "truth":
        return choice.of(["true", "false"]);
      case "numbers":
        return `[${this.#several(() => this.literal("number"))}]`;
      case "texts":
        return `[${this.#several(() => this.literal("text"))}]`;
      case "point":
        return `{ x: ${this.literal("number")}, y: ${this.literal("number")}, name: ${this.literal("text")} }`;
      case "points":
        return "[]";
    }
  }

  /** A variable of a kind that may be assigned to. */
  target(kind: Kind, scope: Scope): Variable | undefined {
    const known = scope.variables().filter((variable) => variable.kind === kind && variable.changes);
    return known.length > 0 ? this.choice.of(known) : undefined;
  }

  call({ name, parameters, waits }: Callable, scope: Scope, depth: number): string {
    const values = parameters.map((kind) => this.of(kind, scope, depth - 1));
    const call = `${name}(${values.join(", ")})`;
    return waits ? `(await ${call})` : call;
  }

  #call(kind: Kind, scope: Scope, depth: number): string | undefined {
    const known = this.callables().filter(
      ({ result, waits }) => result === kind && (!waits || scope.isAsync),
    );
    return known.length > 0 ? this.call(this.choice.of(known), scope, depth) : undefined;
  }

  /** What a function that is written in an expression can name: no `await`, and nothing of a loop or of `this`. */
  #inside(scope: Scope): Scope {
    return new Scope(scope, true, false, false);
  }

  #several(make: () => string): string {
    return Array.from({ length: this.choice.whole(1, 4) }, make).join(", ");
  }

  #number(scope: Scope, depth: number): string {
    const { choice } = this;
    const n = () => this.of("number", scope, depth);
    const t = () => this.of("text", scope, depth);
    const list = () => this.of("numbers", scope, depth);
    const inside = () => this.of("number", this.#inside(scope), Math.min(depth, 1));
    const count = () => choice.whole(0, 3);
    return choice.weighted<() => string>([
      [3, () => this.literal("number")],
      [5, () => `(${n()} ${choice.of(["+", "-", "*"])} ${n()})`],
      [2, () => `(${n()} / ${n()})`],
      [3, () => `(${n()} % ${n()})`],
      [1, () => `(${n()} % ${choice.of(["2", "3", "7", "360", "0.5"])})`],
      [2, () => `(${n()} ${choice.of(["&", "|", "^"])} ${n()})`],
      [2, () => `(${n()} ${choice.of(["<<", ">>", ">>>"])} ${choice.whole(0, 31)})`],
      [1, () => `(~${n()})`],
      [1, () => `(- ${n()})`],
      [1, () => `(${n()} | 0)`],
      [2, () => `(${this.of("truth", scope, depth)} ? ${n()} : ${n()})`],
      [3, () => `Math.${choice.of(["round", "floor", "ceil", "abs", "sign", "sqrt"])}(${n()})`],
      [2, () => `Math.${choice.of(["max", "min"])}(${this.#several(n)})`],
      [1, () => `Math.${choice.of(["max", "min"])}(...${list()})`],
      [1, () => `Math.pow(${n()}, ${count()})`],
      [1, () => `Math.imul(${n()}, ${n()})`],
      [2, () => `${t()}.length`],
      [1, () => `${t()}.indexOf(${t()})`],
      [1, () => `${t()}.lastIndexOf(${t()})`],
      [1, () => `${t()}.indexOf(${t()}, ${choice.whole(-2, 3)})`],
      [1, () => `${t()}.charCodeAt(${count()})`],
      [1, () => `parseInt(${JSON.stringify(String(choice.whole(-99, 99)))} + ${t()})`],
      [1, () => `parseFloat("${choice.of(fractions)}" + "x")`],
      [2, () => `${list()}.length`],
      [2, () => `(${list()}[${count()}] ?? ${n()})`],
      [1, () => `(${list()}[Math.floor(${n()})] ?? ${n()})`],
      [1, () => `(${list()}.at(${choice.whole(-3, 3)}) ?? ${n()})`],
      [2, () => `${list()}.reduce((sum, each) => sum ${choice.of(["+", "-"])} each, ${n()})`],
      [1, () => `(${list()}.find((each) => each ${choice.of([">", "<", "!=="])} ${inside()}) ?? ${n()})`],
      [1, () => `${list()}.findIndex((each) => each > ${inside()})`],
      [1, () => `${list()}.${choice.of(["indexOf", "lastIndexOf"])}(${n()})`],
      [2, () => `${this.of("point", scope, depth)}.${choice.of(["x", "y"])}`],
      [1, () => `${this.of("points", scope, depth)}.length`],
    ])();
  }

  #text(scope: Scope, depth: number): string {
    const { choice } = this;
    const t = () => this.of("text", scope, depth);
    const n = () => this.of("number", scope, depth);
    const any = () => choice.of([t, n, () => this.of("truth", scope, depth)])();
    const at = () => choice.whole(-3, 4);
    return choice.weighted<() => string>([
      [3, () => this.literal("text")],
      [4, () => `(${t()} + ${any()})`],
      [1, () => `(${n()} + ${t()})`],
      [
        4,
        () => `\`${choice.of(["", "n=", "{", "}}"])}\${${any()}}${choice.of(["", ";", " "])}\${${any()}}\``,
      ],
      [2, () => `${t()}.slice(${at()}, ${at()})`],
      [1, () => `${t()}.slice(${at()})`],
      [1, () => `${t()}.charAt(${at()})`],
      [2, () => `${t()}.${choice.of(["toUpperCase", "toLowerCase", "trim"])}()`],
      [1, () => `String.fromCharCode(${choice.whole(33, 122)})`],
      [1, () => `(${this.of("truth", scope, depth)} ? ${t()} : ${t()})`],
      [1, () => `(${t()} || ${t()})`],
      [2, () => `${this.of("texts", scope, depth)}.join(${JSON.stringify(choice.of(["", ",", "-", ", "]))})`],
      [2, () => `${this.of("numbers", scope, depth)}.join()`],
      [1, () => `(${this.of("texts", scope, depth)}[${choice.whole(0, 2)}] ?? ${t()})`],
      [
        1,
        () =>
          `JSON.stringify(${this.of(choice.of(["numbers", "texts", "point", "text", "truth", "number"]), scope, depth)})`,
      ],
      [2, () => `${this.of("point", scope, depth)}.name`],
      [1, () => `(typeof ${any()} + "")`],
    ])();
  }

  #truth(scope: Scope, depth: number): string {
    const { choice } = this;
    const n = () => this.of("number", scope, depth);
    const t = () => this.of("text", scope, depth);
    const b = () => this.of("truth", scope, depth);
    const inside = () => this.of("number", this.#inside(scope), Math.min(depth, 1));
    return choice.weighted<() => string>([
      [1, () => this.literal("truth")],
      [4, () => `(${n()} ${choice.of(["<", ">", "<=", ">="])} ${n()})`],
      // TypeScript refuses two literals that are never the same.
      [1, () => `((${n()} + ${n()}) ${choice.of(["===", "!=="])} ${n()})`],
      [2, () => `(${t()} ${choice.of(["<", ">", "<=", ">="])} ${t()})`],
      [1, () => `((${t()} + ${t()}) ${choice.of(["===", "!=="])} ${t()})`],
      [2, () => `(${b()} ${choice.of(["&&", "||"])} ${b()})`],
      [1, () => `!${b()}`],
      [1, () => `!${t()}`],
      [1, () => `isNaN(${n()})`],
      [2, () => `${t()}.${choice.of(["includes", "startsWith", "endsWith"])}(${t()})`],
      [1, () => `${this.of("numbers", scope, depth)}.includes(${n()})`],
      [
        1,
        () =>
          `${this.of("numbers", scope, depth)}.${choice.of(["some", "every"])}((each) => each > ${inside()})`,
      ],
      [1, () => `(${b()} ? ${b()} : ${b()})`],
    ])();
  }

  #numbers(scope: Scope, depth: number): string {
    const { choice } = this;
    const list = () => this.of("numbers", scope, depth);
    const n = () => this.of("number", this.#inside(scope), Math.min(depth, 1));
    return choice.weighted<() => string>([
      [4, () => `[${this.#several(() => this.of("number", scope, depth))}]`],
      [2, () => `${list()}.map((each) => each ${choice.of(["+", "*", "-", "%"])} ${n()})`],
      [1, () => `${list()}.map((each, i) => each * i)`],
      [2, () => `${list()}.filter((each) => each ${choice.of([">", "<", "!=="])} ${n()})`],
      [2, () => `${list()}.slice(${choice.whole(-2, 3)})`],
      [2, () => `[...${list()}, ${n()}]`],
      // Where a NaN goes is left open by JavaScript.
      [2, () => `${list()}.filter((each) => !isNaN(each)).sort((a, b) => ${choice.of(["a - b", "b - a"])})`],
      [1, () => `${this.of("points", scope, depth)}.map((each) => each.${choice.of(["x", "y"])})`],
      [1, () => `${this.of("texts", scope, depth)}.map((each) => each.length)`],
      [1, () => `Object.values({ a: ${n()}, b: ${n()} })`],
    ])();
  }

  #texts(scope: Scope, depth: number): string {
    const { choice } = this;
    const list = () => this.of("texts", scope, depth);
    return choice.weighted<() => string>([
      [4, () => `[${this.#several(() => this.of("text", scope, depth))}]`],
      [2, () => `${this.of("text", scope, depth)}.split(${JSON.stringify(choice.of(["", ",", "-", "a"]))})`],
      [2, () => `${list()}.slice(0).sort()`],
      [
        1,
        () => `${list()}.map((each) => each + ${this.of("text", this.#inside(scope), Math.min(depth, 1))})`,
      ],
      [1, () => `${list()}.filter((each) => each.length > ${choice.whole(0, 2)})`],
      [1, () => `Object.keys(${this.of("point", scope, depth)})`],
      [1, () => `[...${list()}, ${this.of("text", scope, depth)}]`],
    ])();
  }

  #point(scope: Scope, depth: number): string {
    const { choice } = this;
    const n = () => this.of("number", scope, depth);
    return choice
      .weighted<() => string>([
        [3, () => `{ x: ${n()}, y: ${n()}, name: ${this.of("text", scope, depth)} }`],
        [2, () => `{ ...${this.of("point", scope, depth)}, ${choice.of(["x", "y"])}: ${n()} }`],
      ])()
      .replace(/^\{.*\}$/s, (object) => `(${object})`);
  }
}
