import type { MessageId } from "../../messages/index.ts";

const atOnce =
  "await together([async () => await robot.light.on(), async () => await robot.drive.straight(100)])";
/** An object by whose names a program may look up values that it does not know beforehand. */
const record = 'const ages: Record<string, number> = { anna: 11 }; ages["ilze"] = 12';
const eachOfRecord =
  "const ages: Record<string, number> = { anna: 11 }; for (const name of Object.keys(ages)) console.log(name, ages[name])";

/** What a robot's program has in the place of JavaScript's own members, as code. */
const members: ReadonlyMap<string, string> = new Map([
  ["all", atOnce],
  ["allSettled", atOnce],
  ["concat", "[...first, ...second]"],
  ["entries", eachOfRecord],
  ["error", "console.log(…)"],
  ["flat", "for (const each of list) …"],
  ["flatMap", "for (const each of list) …"],
  ["fromEntries", "{ name: 1 }"],
  ["hypot", "Math.sqrt(x * x + y * y)"],
  ["isInteger", "Math.floor(x) === x"],
  ["isNaN", "isNaN(x)"],
  ["match", 'text.includes("…")'],
  ["padEnd", 'while (text.length < 5) text = text + " "'],
  ["padStart", 'while (text.length < 5) text = " " + text'],
  ["repeat", "for (let i = 0; i < 3; i++) text = text + letter"],
  ["replace", 'text.split("a").join("b")'],
  ["replaceAll", 'text.split("a").join("b")'],
  ["search", 'text.indexOf("…")'],
  ["toFixed", "Math.round(x * 10) / 10"],
  ["toLocaleString", "`$" + "{x}`"],
  ["trunc", "Math.floor(x)"],
  ["splice", "list = list.filter((each, i) => i !== 1)"],
  ["values", eachOfRecord],
  ["warn", "console.log(…)"],
]);

/** What stands for names that only JavaScript elsewhere has. */
const names: ReadonlyMap<string, string> = new Map([
  ["Map", record],
  ["RegExp", 'text.includes("…")'],
  ["Set", "if (!list.includes(x)) list.push(x)"],
  ["Date", 'import { millis } from "@devicescript/core"'],
]);

/** Words of other programming languages, and what they are here. */
export const foreignWords: ReadonlyMap<string, string> = new Map([
  ["and", "&&"],
  ["or", "||"],
  ["not", "!"],
  ["def", "function name() { … }"],
  ["func", "function name() { … }"],
  ["fun", "function name() { … }"],
  ["elif", "} else if (…) {"],
  ["elseif", "} else if (…) {"],
  ["elsif", "} else if (…) {"],
  ["then", "if (…) { … }"],
  ["end", "}"],
  ["int", "let n = 3"],
  ["float", "let n = 3.5"],
  ["double", "let n = 3.5"],
  ["bool", "let on = true"],
  ["string", 'let text = "a"'],
  ["String", 'let text = "a"'],
  ["print", "console.log(…)"],
  ["println", "console.log(…)"],
  ["echo", "console.log(…)"],
  ["pass", "{ }"],
  ["repeat", "for (let i = 0; i < 4; i++) { … }"],
  ["True", "true"],
  ["False", "false"],
  ["None", "undefined"],
  ["nil", "undefined"],
  ["delay", "await sleep(100)"],
  ["len", "list.length"],
  ["equals", "==="],
  ["is", "==="],
  ["mod", "%"],
  ["div", "Math.floor(a / b)"],
  ["range", "for (let i = 0; i < 4; i++) { … }"],
]);

/** What `docs/api.md` lets a program import, by package. */
const importable: readonly (readonly [string, string])[] = [
  ["@robonet/kit", "robot"],
  ["@devicescript/core", "millis sleep"],
  [
    "@robonet/runtime",
    "StopWatch avoid calibrateLine colorName directionDeg every followLine followLineOnOff followWall goTo haltFor plot race runStates start together turnTo wait waitUntil wrapDeg",
  ],
];

/** The line that imports a name, by the name. */
export const imports: ReadonlyMap<string, string> = new Map(
  importable.flatMap(([from, names]) =>
    names.split(" ").map((name) => [name, `import { ${name} } from "${from}"`] as const),
  ),
);

/** Ways of writing that the robot's language lacks, by the piece of the program, and another one. */
const pieces: readonly (readonly [RegExp, string])[] = [
  [/\?\?=/, "if (a === undefined) a = 3"],
  [/^["'`\w.]+ in /, "const ages: Record<string, number> = { anna: 11 }; if (ages[name] !== undefined) …"],
  [/^\[.*\] = \[/, "const old = a; a = b; b = old"],
  [/^((public|private|protected|static|override) )*get [\w"']/, "size() { return 1 }"],
  [/^((public|private|protected|static|override) )*set [\w"']/, "setSize(mm: number) { this.mm = mm }"],
  [/^super\b/, "class Dog extends Animal { greet() { return this.sound() } }"],
  [/^\/.*\/[a-z]*$/, 'text.includes("…"), text.split(" ")'],
  [/^(async )?function\*|^yield\b/, "const list: number[] = []; list.push(1)"],
  [/^\w+: *(for|while|do)\b/, "function search() { … return … }"],
  [/^\d+n$/, "10"],
  [/^do\b/, "while (true) { …; if (…) break }"],
  [/^enum \w+\[/, "Side.Left"],
  [/^\w+\[.*\]!?\(?\)?$/, "const each = list[0]; each()"],
];

/**
 * Another way to write what a diagnostic is about, as code that is the same in each language.
 * @param id the sentence that says what is wrong
 * @param name the member, name or piece that it is about
 */
export function instead(
  id: MessageId,
  name: string,
): { readonly id: MessageId; readonly write: string } | undefined {
  const as = (other: MessageId, write: string | undefined) =>
    write === undefined ? undefined : { id: other, write };
  switch (id) {
    case "ts.noMember":
    case "ts.misspelledMember":
      return as("ts.instead", members.get(name));
    case "ts.notOnRobot":
      return as("ts.instead", names.get(name));
    case "ts.unknownName":
    case "ts.misspelledName":
      return as("ts.importMissing", imports.get(name)) ?? as("ts.otherLanguage", foreignWords.get(name));
    case "ts.unsupported":
      return as("ts.unsupportedInstead", pieces.find(([pattern]) => pattern.test(name))?.[1]);
    default:
      return undefined;
  }
}
