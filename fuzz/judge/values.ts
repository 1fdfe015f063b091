import { visitsOf } from "../../debugger/breakpoints.ts";
import { WatchExpression } from "../../debugger/condition.ts";
import type { Moment } from "../../debugger/condition-value.ts";
import { WatchedProgram } from "../../debugger/watched-program.ts";
import { readLogLine } from "../../jacdac/log-line.ts";
import { Problem } from "../../messages/problem.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { Vm } from "../../sim/vm/vm.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler, loadTracingVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { Choice } from "../generate/choice.ts";
import { generateProgram } from "../generate/program.ts";
import type { Kind, Scope } from "../generate/scope.ts";
import { robotNumber } from "./robot-number.ts";

export type JudgedValues =
  | { readonly type: "refused" }
  | {
      readonly type: "ran";
      /** Lines at which it was looked at, in random order. */
      readonly moments: number;
      readonly values: number;
      /** What was read, and what was printed. */
      readonly wrong: readonly string[];
    };

const virtualSeconds = 20;
const mostMoments = 40;
const mostPrinted = 3;
/** A longer line may have been cut. */
const mostLetters = 250;

/** How a value of each kind is printed in parts. */
const parts: Readonly<Record<Kind, (name: string) => readonly string[]>> = {
  number: (name) => [name],
  text: (name) => [name],
  truth: (name) => [name],
  numbers: (name) => [`${name}.length`, `${name}[0]`],
  texts: (name) => [`${name}.length`, `${name}[1]`],
  point: (name) => [`${name}.x`, `${name}.name`],
  points: (name) => [`${name}.length`],
};

let compiler: Compiler | undefined;

/**
 * Runs a random program that prints its variables again and again, and looks at it at some of those lines with the debugger.
 * @param tell gets the program
 * @param most lines to look at
 */
export function judgeValues(
  seed: number,
  tell: (source: string) => void = () => {},
  most = mostMoments,
): JudgedValues {
  const choice = new Choice(new Random(seed).stream("values"));
  const prints: (readonly string[])[] = [];
  const behind = (scope: Scope) => {
    const known = scope.variables();
    if (known.length === 0) return [];
    const variables = Array.from({ length: choice.whole(1, mostPrinted) }, () => choice.of(known));
    const expressions = variables.flatMap(({ name, kind }) => parts[kind](name));
    prints.push(expressions);
    return [`console.log("@${prints.length - 1}", ${expressions.join(", ")})`];
  };
  const source = generateProgram(seed, { behind });
  tell(source);
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  const compilation = compiler.compile({ path: "program.ts", source });
  if (!compilation.ok) return { type: "refused" };
  const { image, debug } = compilation;
  const program = new WatchedProgram({ image, imageFile: "program.ts" }, debug, loadTracingVirtualMachine());
  const printed = linesOf(program);
  const { file } = program.lines.line(1);
  const checks = new Map<number, { readonly expressions: readonly string[]; readonly line: string }>();
  for (const [i, text] of source.split("\n").entries()) {
    const id = /^ *console\.log\("@(\d+)"/.exec(text)?.[1];
    const number = id === undefined ? undefined : program.lines.numberOf({ file, line: i + 1 });
    if (number === undefined) continue;
    const own = printed.filter((line) => line.split(" ")[0] === `@${id}`);
    for (const [nth, index] of visitsOf(program.trace, number).entries())
      if (own[nth] !== undefined) checks.set(index, { expressions: prints[Number(id)]!, line: own[nth] });
  }
  const moments = [...checks.keys()].filter(() => choice.chance(most / checks.size));
  // In another order than they ran.
  moments.sort((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));
  let values = 0;
  const wrong: string[] = [];
  for (const index of moments) {
    const { expressions, line } = checks.get(index)!;
    if (line.length > mostLetters) continue;
    const inspection = program.look(index);
    const moment = { inspection, frame: inspection.ownFrame! };
    const id = line.split(" ")[0];
    const read = [id, ...expressions.map((each) => textOf(each, moment))].join(" ");
    values += expressions.length;
    if (read !== line)
      wrong.push(`entry ${index}, ${expressions.join(", ")}: read “${read}”, printed “${line}”`);
  }
  program.close();
  return { type: "ran", moments: moments.length, values, wrong };
}

/** What the program prints, with nothing around the VM. */
function linesOf({ setup }: WatchedProgram): string[] {
  const clock = new Clock();
  const lines: string[] = [];
  let failed = false;
  const vm = new Vm(
    setup.virtualMachine,
    clock,
    new Random(1),
    {
      frame() {},
      log(line) {
        const read = readLogLine(line);
        if (read.from === "program" && read.level === "log") lines.push(read.text);
      },
      panic() {
        failed = true;
      },
      wires: () => 0,
    },
    undefined,
    setup.vmLog,
    undefined,
    undefined,
    setup.lineTrace,
  );
  vm.powerOn();
  if ((vm.verify(setup.image) || vm.deploy(setup.image)) === 0)
    while (clock.nowUs < virtualSeconds * 1e6 && !failed) clock.advance(vm.process());
  vm.close();
  return lines;
}

/** A value as the robot prints it. */
function textOf(expression: string, moment: Moment): string {
  try {
    const value = new WatchExpression(expression).valueAt(moment);
    if (value.type === "number") return robotNumber(value.value);
    return "value" in value ? String(value.value) : value.type;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
