import { Random } from "../../sim/numbers/random.ts";
import { Choice } from "./choice.ts";
import { Expressions } from "./expressions.ts";
import { type Callable, type Kind, Scope, typeNames } from "./scope.ts";
import { Statements } from "./statements.ts";

export interface GeneratorOptions {
  /** Most statements at the top level. Default 8 */
  readonly statements?: number;
  /** Whether tasks run beside each other. Default true */
  readonly tasks?: boolean;
  /** Lines to put behind each statement. Default none */
  readonly behind?: (scope: Scope) => readonly string[];
}

const scalars: readonly Kind[] = ["number", "number", "text", "truth", "point", "numbers"];

/** A task's waits end at moments that no other task's do: at its own milliseconds of each ten. */
const waitStepMs = 10;

/** How often a function is taken to be called, so that loops in it stay few. */
const functionTurns = 8;

/** A program that ends by itself and prints some lines; the same seed gives the same program. */
export function generateProgram(
  seed: number,
  { statements = 8, tasks = true, behind }: GeneratorOptions = {},
): string {
  const choice = new Choice(new Random(seed));
  const callables: Callable[] = [];
  const expressions = new Expressions(choice, () => callables);
  const wait = () => waitStepMs * choice.whole(1, 5);
  const body = new Statements(choice, expressions, wait, behind);
  const global = new Scope();
  const lines = [
    'import { sleep } from "@devicescript/core"',
    "",
    "interface Point {",
    "    x: number",
    "    y: number",
    "    name: string",
    "}",
  ];

  for (let i = choice.whole(0, 2); i > 0; i--)
    lines.push("", ...functionOf(choice, body, expressions, callables, global));
  if (choice.chance(0.5)) lines.push("", ...classesOf(choice, body, expressions, callables));
  if (choice.chance(0.4)) lines.push("", ...recursionOf(choice, body, callables));
  lines.push("");
  for (let i = choice.whole(3, statements); i > 0; i--) lines.push(...body.followed(global));
  if (tasks && choice.chance(0.35)) lines.push(...tasksOf(choice, body, global));
  for (let i = choice.whole(1, 3); i > 0; i--) lines.push(...body.print(global));
  return `${lines.join("\n")}\n`;
}

function functionOf(
  choice: Choice,
  body: Statements,
  expressions: Expressions,
  callables: Callable[],
  global: Scope,
): string[] {
  const waits = choice.chance(0.3);
  const scope = new Scope(global, true, false, waits);
  const name = body.name(waits ? "later" : "work");
  const parameters = Array.from({ length: choice.whole(0, 3) }, () => choice.of(scalars));
  const written = parameters.map((kind, i) => {
    const variable = scope.add({ name: body.name("p"), kind, changes: true, inLoop: false });
    const optional = i === parameters.length - 1 && choice.chance(0.2);
    return `${variable.name}: ${typeNames[kind]}${optional ? ` = ${expressions.literal(kind)}` : ""}`;
  });
  const result = choice.of(scalars);
  const lines = body.during({ turns: functionTurns }, () => body.block(scope, choice.whole(1, 4), result));
  const type = waits ? `Promise<${typeNames[result]}>` : typeNames[result];
  callables.push({ name, parameters, result, waits });
  return [`${waits ? "async " : ""}function ${name}(${written.join(", ")}): ${type} {`, ...lines, "}"];
}

/** Two classes, the second of which changes a method of the first. */
function classesOf(
  choice: Choice,
  body: Statements,
  expressions: Expressions,
  callables: Callable[],
): string[] {
  const base = body.name("Base");
  const derived = body.name("Derived");
  const method = (scope: Scope, count: number) => {
    scope.add({ name: "this.value", kind: "number", changes: true, inLoop: true });
    scope.add({ name: "amount", kind: "number", changes: true, inLoop: false });
    return body
      .during({ turns: functionTurns }, () => body.block(scope, count, "number"))
      .map((line) => `    ${line}`);
  };
  // Its functions inside could not name `this`, so it makes none.
  const plain = () => new Scope(new Scope(new Scope(new Scope(new Scope(undefined, true, false, false)))));
  const use = body.name("use");
  const lines = [
    `class ${base} {`,
    `    count = ${choice.whole(0, 3)}`,
    "    constructor(public value: number) {}",
    "    change(amount: number): number {",
    ...method(plain(), choice.whole(1, 2)),
    "    }",
    "    twice(amount: number): number {",
    "        this.count++",
    "        return this.change(amount) + this.change(this.count)",
    "    }",
    "}",
    `class ${derived} extends ${base} {`,
    `    label = ${expressions.literal("text")}`,
    "    constructor(value: number) {",
    `        super(value ${choice.of(["+", "*", "-"])} 2)`,
    "    }",
    "    override change(amount: number): number {",
    ...method(plain(), choice.whole(1, 2)),
    "    }",
    "}",
    `function ${use}(first: number, second: number): number {`,
    `    const one: ${base} = first > second ? new ${base}(first) : new ${derived}(second)`,
    `    if (one instanceof ${derived}) console.log(one.label, one.count)`,
    "    return one.twice(first) + one.value",
    "}",
  ];
  // Only now: its methods must not call it.
  callables.push({ name: use, parameters: ["number", "number"], result: "number", waits: false });
  return lines;
}

function recursionOf(choice: Choice, body: Statements, callables: Callable[]): string[] {
  const name = body.name("again");
  callables.push({ name, parameters: ["number"], result: "number", waits: false });
  const most = choice.whole(3, 10);
  return choice.of([
    [
      `function ${name}(n: number): number {`,
      `    const left = Math.min(${most}, Math.floor(Math.abs(n)))`,
      `    return left > 0 ? left ${choice.of(["+", "*", "-"])} ${name}(left - 1) : ${choice.whole(0, 5)}`,
      "}",
    ],
    [
      `function ${name}(n: number): number {`,
      `    const step = (left: number, text: string): string =>`,
      `        left < 1 ? text : step(left - 1, text + (left % ${choice.whole(2, 4)}))`,
      `    return step(Math.min(${most}, Math.abs(n) | 0), "").length`,
      "}",
    ],
  ]);
}

/** Tasks beside the program: each waits at moments of its own, and prints there. */
function tasksOf(choice: Choice, body: Statements, global: Scope): string[] {
  const count = choice.whole(1, 3);
  const lines: string[] = [];
  for (let task = 1; task <= count; task++) {
    const name = body.name("task");
    const scope = new Scope(global, true, false, true);
    scope.add({ name: "start", kind: "number", changes: true, inLoop: false });
    const turn = new Scope(scope, false, true);
    lines.push(
      `async function ${name}(start: number): Promise<void> {`,
      `    await sleep(${task})`,
      `    for (let turn = 0; turn < ${choice.whole(1, 4)}; turn++) {`,
      ...body
        .during({ waitMs: () => waitStepMs * choice.whole(1, 3), turns: 4 }, () => [
          ...body.block(turn, choice.whole(1, 2)),
          ...body.print(turn).map((line) => `    ${line}`),
        ])
        .map((line) => `    ${line}`),
      `        await sleep(${waitStepMs * choice.whole(1, 4)})`,
      "    }",
      "}",
      `${name}.start(${choice.whole(0, 9)})`,
    );
  }
  return [...lines, `await sleep(${waitStepMs * 40})`];
}
