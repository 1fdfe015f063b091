import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fullKit } from "../../docs/generate/api/full-kit.ts";
import { chapters } from "../../docs/generate/api/groups.ts";
import { allKits } from "../../docs/generate/kits.ts";
import { isMessageId, languages, say } from "../../messages/index.ts";
import { generateRobotModule, type Kit } from "../../robot-kit/index.ts";
import { documentation, documentationOf, readSignature } from "../../studio/src/editor/documentation.ts";
import { pasted } from "../../studio/src/editor/missing-imports.ts";
import { examples } from "../../studio/src/editor/name-examples.ts";
import { importableProposals, type Offer, offerOf } from "../../studio/src/editor/offers.ts";
import { valueWords } from "../../studio/src/editor/value-words.ts";
import { ProgramService } from "../../studio/src/language/language-service.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { withEdits } from "../../toolchain/compile/text-edit.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";

const names = suite("The editor's words for names");

const compiler = loadCompiler();
const library = readLibrary();
const robot = 'import { robot } from "@robonet/kit"\n';

function serviceFor(kit: Kit): ProgramService {
  const module = generateRobotModule(kit);
  return new ProgramService(
    compiler,
    new Map([...library, ["node_modules/@robonet/kit/index.generated.ts", module]]),
  );
}

const full = serviceFor(fullKit().kit);

/** What is offered at the end of a text. */
function offered(service: ProgramService, text: string) {
  service.text = text;
  return service.proposals(text.length);
}

/** Descriptions of all that stands behind a name, and behind that. */
function membersOf(service: ProgramService, head: string, expression: string, depth: number): string[] {
  const members = offered(service, `${head}${expression}.`);
  const deeper = members.filter(({ kind }) => kind === "property" && depth > 0);
  return [
    ...members.map(({ signature = "" }) => signature),
    ...deeper.flatMap(({ name }) => membersOf(service, head, `${expression}.${name}`, depth - 1)),
  ];
}

/** Which of the names and parameters have no words of ours. */
function wordless(signatures: readonly string[]): string[] {
  return signatures.flatMap((signature) => {
    const named = readSignature(signature);
    if (!documentationOf(named)) return [signature];
    const list = /^[\w.]+(?:<.*?>)?\((.*)\)/s.exec(named.shown)?.[1] ?? "";
    const parameters = [...list.replace(/\([^)]*\) =>/g, "").matchAll(/(?:^|, )(?:\.\.\.)?(\w+)\??:/g)];
    return parameters
      .filter(([, name]) => !valueWords(named.name, name!))
      .map(([, name]) => `${signature}: ${name}`);
  });
}

for (const kit of [...allKits(), fullKit().kit])
  names(`${kit.id}: each member of robot has a sentence, and each value that it takes`, () => {
    const service = kit.id === "full" ? full : serviceFor(kit);
    const signatures = membersOf(service, robot, "robot", 2);
    assert.ok(signatures.length > 20);
    assert.equal(wordless(signatures), []);
  });

names("numbers, lists, texts and objects have sentences, and each value that they take", () => {
  const rare = /console\.(?!log)|Function\.|setPrototypeOf|^any$|replacer|space/;
  for (const expression of ["console", "Math", "Object", "JSON"])
    assert.equal(
      wordless(membersOf(full, "", expression, 0)).filter((each) => !rare.test(each)),
      [],
    );
  for (const value of ["const a = [1]\na", 'const a = "b"\na', 'const a = [{ b: "c" }]\na'])
    assert.equal(wordless(membersOf(full, "", value, 0)), []);
});

names("what @robonet/runtime has for programs has sentences, and each value that it takes", () => {
  const others = ["For kits and drivers", "Called by the compiler"];
  const wanted = chapters.filter(({ title }) => !others.includes(title)).flatMap((each) => each.names);
  const head = 'import * as r from "@robonet/runtime"\n';
  const signatures = offered(full, `${head}r.`)
    .filter(({ name, kind }) => wanted.includes(name) && kind !== "class")
    .map(({ signature = "" }) => signature);
  assert.ok(signatures.length > 20);
  assert.equal(wordless(signatures), []);
  for (const made of ["new r.StopWatch()", "r.start(async () => {})"])
    assert.equal(wordless(membersOf(full, head, made, 0)), []);
});

names("a sentence is another one in each language", () => {
  for (const name of Object.keys(examples)) {
    const id = `name.${name}`;
    assert.ok(isMessageId(id));
    if (/^(Math\.(LN|LOG|SQRT|E$)|sinDeg|cosDeg)/.test(name)) continue;
    const sentences = languages.map((language) => say(language, id));
    assert.is(new Set(sentences).size, languages.length, name);
  }
});

names("the hint of a call knows what is called", () => {
  const text = `${robot}await robot.drive.curve(150, )`;
  full.text = text;
  const hint = full.signature(text.length - 1)!;
  assert.is(valueWords(readSignature(hint.signature).name, hint.parameters[hint.active]!), "value.arc");
});

/** As CodeMirror sorts names that fit equally well. */
function inOrder(offers: readonly Offer[]): string[] {
  return [...offers]
    .sort((a, b) => b.boost - a.boost || a.name.localeCompare(b.name))
    .map(({ name }) => name);
}

names("what lessons bring first is offered first", () => {
  const drive = inOrder(offered(full, `${robot}robot.drive.`).map(offerOf));
  const first = (begin: string) => drive.find((name) => name.startsWith(begin));
  assert.is(first("s"), "straight");
  assert.is(first("t"), "turn");
  assert.is(first("d"), "drive");
  assert.is(drive.indexOf("stop") < drive.indexOf("stalled"), true);
});

names("a call that takes no values is known before anybody has read of it", () => {
  const calls = new Map(
    offered(full, `${robot}robot.light.`)
      .map(offerOf)
      .map((each) => [each.name, each.call]),
  );
  assert.is(calls.get("off"), "empty");
  for (const [behind, name, call] of [
    ["distance", "read", "empty"],
    ["button", "waitUntilPressed", "empty"],
    ["drive", "straight", "values"],
    ["sound", "beep", "values"],
    ["drive", "travelled", undefined],
  ] as const) {
    const offers = offered(full, `${robot}robot.${behind}.`).map(offerOf);
    assert.is(offers.find((each) => each.name === name)?.call, call, name);
  }
});

names("names that must be imported are offered until the program has them", () => {
  const at = (program: string) =>
    importableProposals(program, offered(full, program)).map(({ name }) => name);
  const all = at("s");
  for (const name of ["robot", "sleep", "wait", "plot", "start", "millis"])
    assert.ok(all.includes(name), name);
  assert.not.ok(at(`${robot}ro`).includes("robot"));
  assert.not.ok(at("function start() {}\nst").includes("start"));
  const sleep = importableProposals("", []).find(({ name }) => name === "sleep")!;
  assert.equal([sleep.importFrom, sleep.call], ["@devicescript/core", "values"]);
  assert.is(importableProposals("", []).find(({ name }) => name === "millis")!.call, "empty");
});

names("examples compile", () => {
  const given = `const list = [1, 2, 3]
const other = [4]
const text = "a b"
const object = { speed: 100 }
const mm = 5
const seen = await robot.color.measure()
const watch = new StopWatch()
async function song() {
    await robot.sound.beep()
}
const task = start(song)
const states = { search: async (): Promise<string> => { await sleep(1); return undefined } }
const pressed = () => robot.button.pressed()
`;
  // Of their values there is one in a kit, none in a program.
  const ofKits = /^(stopOnLowBattery|emergencyStopOn|haltsWithProgram)$/;
  // A value by itself would be a line that does nothing, or one whose result nobody keeps.
  const line = (example: string) =>
    /^(?!Math|parse|text\.|list\.(?!forEach)).*\)$|^const /.test(example)
      ? example
      : `console.log(${example})`;
  const shown = [...documentation]
    .filter(([name]) => !ofKits.test(name))
    .map(([, { example }]) => `{\n${line(example)}\n}`);
  const rest = "colorOf cosDeg fail frequencyOf goesOn halt sinDeg stopWhenUnplugged checkHalted".split(" ");
  const forKit = new Compiler(compiler, library).for(fullKit().kit);
  // Each about as long as a pupil's program.
  for (let i = 0; i < shown.length; i += 30) {
    const { piece, imports } = pasted("", 0, 0, given + shown.slice(i, i + 30).join("\n"));
    const known = imports ? withEdits(piece, [imports]) : piece;
    const source = `import { ${rest.join(", ")} } from "@robonet/runtime"\n${known}`;
    const { diagnostics } = forKit.compile({ path: "main.ts", source });
    const mistakes = diagnostics.filter(({ severity }) => severity === "error");
    assert.equal(
      mistakes.map(({ line, text }) => `${source.split("\n")[line - 1]}: ${text}`),
      [],
    );
  }
});

names.run();
