import type { Choice } from "./choice.ts";
import type { Expressions } from "./expressions.ts";
import { type Kind, Scope, typeNames } from "./scope.ts";

const kinds: readonly Kind[] = ["number", "number", "text", "truth", "numbers", "texts", "point"];

/** More turns of loops in each other, and calls of functions with loops in them, come near the robot's limit of steps. */
const mostTurns = 10;

/** Makes statements; each loop has an end, and each prints little. */
export class Statements {
  #names = 0;
  /** How often what is made now may run: the product of the loops around it. */
  #turns = 1;

  constructor(
    private readonly choice: Choice,
    private readonly expressions: Expressions,
    /** What a wait takes: milliseconds that no other task's waits end at. */
    private waitMs: () => number,
    /** Lines to put behind each statement, for the variables that can be named there. */
    private readonly behind: (scope: Scope) => readonly string[] = () => [],
  ) {}

  /** A new name, for example `n7`. */
  name(prefix: string): string {
    return `${prefix}${++this.#names}`;
  }

  block(scope: Scope, count: number, result?: Kind): string[] {
    const lines = Array.from({ length: count }, () => this.followed(scope)).flat();
    if (result) lines.push(`return ${this.expressions.of(result, scope, 2)}`);
    return lines.map((line) => `    ${line}`);
  }

  /** What is made in a task has other waits; what is made in a function may run more than once. */
  during<T>(
    { waitMs = this.waitMs, turns = 1 }: { waitMs?: () => number; turns?: number },
    make: () => T,
  ): T {
    const before = this.waitMs;
    this.waitMs = waitMs;
    this.#turns *= turns;
    try {
      return make();
    } finally {
      this.waitMs = before;
      this.#turns /= turns;
    }
  }

  /** A statement, and what is put behind it. */
  followed(scope: Scope): string[] {
    return [...this.#statement(scope), ...this.behind(scope)];
  }

  #statement(scope: Scope): string[] {
    const { choice } = this;
    const deep = scope.depth > 4;
    return choice.weighted<() => string[]>([
      [6, () => this.#declaration(scope)],
      [5, () => this.#assignment(scope)],
      [6, () => this.#print(scope)],
      [3, () => this.#listChange(scope)],
      [deep ? 0 : 3, () => this.#condition(scope)],
      [deep || this.#turns > mostTurns ? 0 : 3, () => this.#loop(scope)],
      [deep ? 0 : 1, () => this.#switch(scope)],
      [deep ? 0 : 2, () => this.#try(scope)],
      [deep || scope.inLoop ? 0 : 2, () => this.#closure(scope)],
      [scope.isAsync && this.#turns < 10 ? 1 : 0, () => [`await sleep(${this.waitMs()})`]],
    ])();
  }

  print(scope: Scope): string[] {
    return this.#print(scope);
  }

  #declaration(scope: Scope): string[] {
    const { choice } = this;
    const kind = choice.of(kinds);
    const changes = choice.chance(0.7);
    const value = this.expressions.of(kind, scope, 3);
    const { name } = scope.add({ name: this.name(kind[0]!), kind, changes, inLoop: scope.inLoop });
    return [`${changes ? "let" : "const"} ${name}: ${typeNames[kind]} = ${value}`];
  }

  #assignment(scope: Scope): string[] {
    const { choice, expressions } = this;
    const kind = choice.of(kinds);
    const target = expressions.target(kind, scope);
    if (!target) return this.#declaration(scope);
    const { name } = target;
    if (kind === "number")
      return [
        choice.weighted<() => string>([
          [
            3,
            () => `${name} ${choice.of(["=", "+=", "-=", "*=", "%=", "|="])} ${expressions.of(kind, scope)}`,
          ],
          [1, () => `${name}${choice.of(["++", "--"])}`],
        ])(),
      ];
    if (kind === "text") {
      // Growing in a loop would fill the robot's heap.
      const value = expressions.of(choice.of(["text", "number"]), scope);
      return [this.#turns === 1 ? `${name} += ${value}` : `${name} = (${name} + ${value}).slice(-20)`];
    }
    if (kind === "point" && choice.chance(0.6))
      return [
        `${name}.${choice.of(["x", "y"])} ${choice.of(["=", "+=", "-="])} ${expressions.of("number", scope)}`,
      ];
    if (kind === "numbers" || kind === "texts") return [`${name} = ${expressions.of(kind, scope)}.slice(-8)`];
    return [`${name} = ${expressions.of(kind, scope)}`];
  }

  #listChange(scope: Scope): string[] {
    const { choice, expressions } = this;
    const kind = choice.of(["numbers", "texts"] as const);
    const known = scope.variables().filter((variable) => variable.kind === kind);
    if (known.length === 0) return this.#declaration(scope);
    const { name } = choice.of(known);
    const item = () => expressions.of(kind === "numbers" ? "number" : "text", scope, 2);
    return choice.weighted<() => string[]>([
      [2, () => [`if (${name}.length < 8) ${name}.push(${item()})`]],
      [1, () => [`${name}.pop()`]],
      [1, () => [`${name}.shift()`]],
      [1, () => [`if (${name}.length < 8) ${name}.unshift(${item()})`]],
      [1, () => [`if (${name}.length > 0) ${name}[${name}.length - 1] = ${item()}`]],
      [1, () => [`if (${name}.length > 2) ${name}.length = ${choice.whole(0, 2)}`]],
      [1, () => [`${name}.fill(${item()}, ${choice.whole(-2, 2)})`]],
      [1, () => [`if (${name}.length > 0) ${name}[0] += ${item()}`]],
    ])();
  }

  #print(scope: Scope): string[] {
    const { choice, expressions } = this;
    const values = Array.from({ length: choice.whole(1, 3) }, () =>
      expressions.of(choice.of(["number", "number", "text", "truth"]), scope, 3),
    );
    const label = JSON.stringify(choice.of(["a", "n:", "x =", "sum", "{}", "ž"]));
    return [`console.log(${[label, ...values].join(", ")})`];
  }

  #condition(scope: Scope): string[] {
    const { choice, expressions } = this;
    const lines = [
      `if (${expressions.of("truth", scope, 3)}) {`,
      ...this.block(new Scope(scope), choice.whole(1, 3)),
    ];
    if (choice.chance(0.5)) lines.push("} else {", ...this.block(new Scope(scope), choice.whole(1, 2)));
    return [...lines, "}"];
  }

  #loop(scope: Scope): string[] {
    const { choice, expressions } = this;
    const turns = choice.whole(2, 5);
    this.#turns *= turns;
    try {
      const inside = new Scope(scope, false, true);
      const body = () => {
        const lines = this.block(inside, choice.whole(1, 3));
        if (choice.chance(0.2))
          lines.push(`    if (${expressions.of("truth", inside, 2)}) ${choice.of(["break", "continue"])}`);
        if (choice.chance(0.5)) lines.push(...this.block(inside, 1));
        return lines;
      };
      const counter = this.name("i");
      return choice.weighted<() => string[]>([
        [
          3,
          () => {
            inside.add({ name: counter, kind: "number", changes: false, inLoop: true });
            return [`for (let ${counter} = 0; ${counter} < ${turns}; ${counter}++) {`, ...body(), "}"];
          },
        ],
        [
          2,
          () => {
            const kind = choice.of(["numbers", "texts"] as const);
            const list = `${expressions.of(kind, scope, 2)}.slice(0, ${turns})`;
            const item = kind === "numbers" ? "number" : "text";
            inside.add({ name: counter, kind: item, changes: false, inLoop: true });
            return [`for (const ${counter} of ${list}) {`, ...body(), "}"];
          },
        ],
        [
          2,
          () => [
            `let ${counter} = 0`,
            `while (${counter} < ${turns} && ${expressions.of("truth", scope, 2)}) {`,
            `    ${counter}++`,
            ...body(),
            "}",
          ],
        ],
        [
          1,
          () => {
            inside.add({ name: counter, kind: "text", changes: false, inLoop: true });
            return [`for (const ${counter} in ${expressions.of("point", scope, 1)}) {`, ...body(), "}"];
          },
        ],
      ])();
    } finally {
      this.#turns /= turns;
    }
  }

  #switch(scope: Scope): string[] {
    const { choice, expressions } = this;
    const texts = choice.chance(0.4);
    const value = texts
      ? `(${expressions.of("text", scope, 2)} + "")`
      : `(${expressions.of("number", scope, 2)} & 3)`;
    const labels = texts ? ['"a"', '"robot"', '""'] : ["0", "1", "2"];
    const cases = labels.flatMap((label) => [
      `    case ${label}: {`,
      ...this.block(new Scope(scope), 1).map((line) => `    ${line}`),
      "        break",
      "    }",
    ]);
    return [
      `switch (${value}) {`,
      ...cases,
      "    default: {",
      ...this.block(new Scope(scope), 1).map((line) => `    ${line}`),
      "    }",
      "}",
    ];
  }

  #try(scope: Scope): string[] {
    const { choice, expressions } = this;
    const error = this.name("e");
    const inside = new Scope(scope);
    const lines = ["try {", ...this.block(inside, choice.whole(1, 2))];
    lines.push(
      `    if (${expressions.of("truth", inside, 2)}) throw new ${choice.of(["Error", "RangeError", "TypeError"])}(${expressions.of("text", inside, 1)})`,
    );
    if (choice.chance(0.2)) lines.push("    const nothing: Point = undefined", "    nothing.x += 1");
    lines.push(...this.block(inside, 1));
    const caught = choice.chance(0.85);
    if (caught) {
      const name = `(${error} as Error).name`;
      const message = choice.chance(0.8) && !lines.some((line) => line.includes("nothing"));
      lines.push(
        `} catch (${error}) {`,
        `    console.log("caught", ${name}${message ? `, (${error} as Error).message` : ""})`,
        ...this.block(new Scope(scope), choice.whole(0, 1)),
      );
    }
    if (!caught || choice.chance(0.4)) lines.push("} finally {", ...this.block(new Scope(scope), 1));
    lines.push("}");
    if (caught) return lines;
    return ["try {", ...lines.map((line) => `    ${line}`), `} catch {`, '    console.log("outer")', "}"];
  }

  /** A function that keeps a variable of its own. */
  #closure(scope: Scope): string[] {
    const { choice, expressions } = this;
    const make = this.name("make");
    const kept = this.name("k");
    const made = this.name("f");
    const outside = new Scope(scope, true, false, false);
    outside.add({ name: kept, kind: "number", changes: true, inLoop: false });
    const inside = new Scope(outside, true, false, false);
    const step = this.name("step");
    inside.add({ name: step, kind: "number", changes: false, inLoop: false });
    const lines = [
      `const ${make} = (${kept}: number) => (${step}: number) => {`,
      `    ${kept} ${choice.of(["+=", "-=", "="])} ${expressions.of("number", inside, 2)}`,
      ...this.block(inside, choice.whole(0, 1), "number"),
      "}",
      `const ${made} = ${make}(${expressions.of("number", scope, 1)})`,
      `console.log(${made}(1), ${made}(${expressions.of("number", scope, 1)}))`,
    ];
    return lines;
  }
}
