import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { argumentWords } from "../../../jacdac/argument-words.ts";
import { Argument } from "../../../runtime/src/argument.ts";

/** Numbers that a public call takes as they are, and why. */
const unchecked: Readonly<Record<string, string>> = {
  "sinDeg.degrees": "plain arithmetic, as `Math` has it; the call that uses the result refuses it",
  "cosDeg.degrees": "the same",
  "directionDeg.right": "the same",
  "directionDeg.forward": "the same",
  "wrapDeg.degrees": "the same",
  "darkness.index": "of a sensor that there is not, the chip's driver throws",
  "emergencyStopOn.holdMs": "only a kit calls it",
  "stopOnLowBattery.volts": "only a kit calls it, and its schema has bounds",
};

/** A call's number and the checks in its body. */
interface NumberParameter {
  readonly call: string;
  readonly parameter: string;
  readonly body: ts.Node;
}

const folder = "runtime/src";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    return { file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true) };
  });
const exported = sources
  .find(({ file }) => file === "index.ts")!
  .tree.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && !statement.isTypeOnly
      ? [(statement.moduleSpecifier as ts.StringLiteral).text.slice("./".length)]
      : [],
  );

const isPublic = (node: ts.HasModifiers) =>
  !ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
const isExported = (node: ts.HasModifiers) =>
  ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
const isNumber = ({ type, initializer }: ts.ParameterDeclaration) =>
  type?.kind === ts.SyntaxKind.NumberKeyword || initializer?.kind === ts.SyntaxKind.NumericLiteral;

function* publicCalls(): Generator<ts.FunctionDeclaration | ts.MethodDeclaration> {
  for (const { file, tree } of sources) {
    if (!exported.includes(file.replace(/\.ts$/, "")) && !file.startsWith("behaviours/")) continue;
    for (const statement of tree.statements) {
      if (ts.isFunctionDeclaration(statement) && isExported(statement)) yield statement;
      if (!ts.isClassDeclaration(statement) || !isExported(statement)) continue;
      for (const member of statement.members)
        if (ts.isMethodDeclaration(member) && isPublic(member)) yield member;
    }
  }
}

function numbersOf(call: ts.FunctionDeclaration | ts.MethodDeclaration): NumberParameter[] {
  return call.parameters
    .filter(isNumber)
    .map(({ name }) => ({ call: call.name!.getText(), parameter: name.getText(), body: call.body! }));
}

const numbers = [...publicCalls()].flatMap(numbersOf);

/** A check in the runtime: which argument, of what, within which bounds. */
interface Check {
  readonly argument: Argument;
  readonly value: string;
  readonly bounds: readonly number[];
}

/** A bound, written as a number or as a constant of the file. */
function boundOf(text: string, file: string): number {
  return Number(/^[A-Z_]+$/.test(text) ? new RegExp(`const ${text} = (\\S+)`).exec(file)?.[1] : text);
}

/** The checks in a piece of source. */
function checksIn(root: ts.Node): Check[] {
  const checks: Check[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node)) {
      const [first, ...rest] = node.arguments.map((argument) => argument.getText());
      const name = /^Argument\.(\w+)$/.exec(first ?? "")?.[1] as keyof typeof Argument | undefined;
      const argument = name && Argument[name];
      // `checkColour` checks three that follow each other.
      if (argument && node.expression.getText() === "checkColour")
        for (const [i, value] of rest.entries())
          checks.push({ argument: argument + i, value, bounds: [0, 255] });
      else if (argument)
        checks.push({
          argument,
          value: rest[0]!,
          bounds: rest.slice(1).map((text) => boundOf(text, root.getSourceFile().text)),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return checks;
}

const all = sources.flatMap(({ tree }) => checksIn(tree));

const checked = suite("Numbers that the library takes");

checked("each number of a public call is refused when it is none, or stands here with a reason", () => {
  const open = numbers.filter(
    ({ call, parameter, body }) =>
      !(`${call}.${parameter}` in unchecked) &&
      !handsOn(body, parameter) &&
      !checksIn(body).some(({ argument, value }) => {
        const words = argumentWords[argument];
        return value === parameter && words.call === call && words.parameter === parameter;
      }),
  );
  assert.equal(
    open.map(({ call, parameter }) => `${call}: ${parameter}`),
    [],
    "call checkNumber(Argument.…, …) there, and give it words in jacdac/argument-words.ts",
  );
  assert.ok(numbers.length > 40, `${numbers.length} numbers were found`);
});

/** Whether a call does nothing with the number but give it to the same call of another object, as `MotorPair` does. */
function handsOn(body: ts.Node, parameter: string): boolean {
  const calls = (body as ts.Block).statements.map((statement) => statement.getText());
  return calls.every((text) => new RegExp(`^await this\\.\\w+\\.setDuty\\(${parameter}\\);?$`).test(text));
}

checked("no reason stands here for a number that is gone", () => {
  for (const name of Object.keys(unchecked))
    assert.ok(
      numbers.some(({ call, parameter }) => name === `${call}.${parameter}`),
      `${name} is no number of a public call`,
    );
});

checked("the words name the bounds that the robot holds a number to", () => {
  for (const { argument, bounds } of all) {
    const { least, most } = argumentWords[argument];
    const said = least === undefined ? [] : [least, most];
    assert.equal(said, bounds, Argument[argument]);
  }
});

checked("the words name nothing that the robot does not check", () => {
  for (const argument of Object.keys(argumentWords).map(Number))
    assert.ok(
      all.some((check) => check.argument === argument),
      `nothing checks ${Argument[argument]}`,
    );
});

checked.run();
