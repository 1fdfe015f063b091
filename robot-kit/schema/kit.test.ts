import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { Problem } from "../../messages/problem.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { checkWiring } from "../checks/wiring-check.ts";
import { generateRobotModule } from "../codegen/robot-module.ts";
import { boards } from "./boards.ts";
import { type Kit, kitJsonSchema, parseKit } from "./kit.ts";

const text = readFileSync("devicescript.json", "utf8");

/** The default kit with a change. */
function mkKit(change: (kit: Kit) => void = () => {}): Kit {
  const kit = parseKit(text, "kit.json");
  change(kit);
  return kit;
}

/** What the wiring check says, in English. */
const said = (change: (kit: Kit) => void) =>
  checkWiring(mkKit(change)).map(({ level, id, params }) => `${level}: ${say("en", id, params)}`);

function refused(changed: string): Problem {
  try {
    parseKit(changed, "kit.json");
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("the kit was taken");
}

const kit = suite("kit");

kit("the default robot has no fault in its wiring", () => {
  assert.equal(checkWiring(mkKit()), []);
});

kit("the committed @robonet/kit and JSON schema are current", () => {
  assert.is(
    readFileSync("kit/index.generated.ts", "utf8"),
    generateRobotModule(mkKit()),
    "run: npx robonet kit generate",
  );
  assert.equal(
    JSON.parse(readFileSync("robot-kit/schema/kit.schema.json", "utf8")),
    kitJsonSchema(),
    "run: npm run schema",
  );
});

kit("every number of the schema has bounds", () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string) => {
    if (node === null || typeof node !== "object") return;
    const { type, minimum, maximum } = node as { type?: unknown; minimum?: number; maximum?: number };
    const bounded = [minimum, maximum].every((bound) => bound !== undefined && Math.abs(bound) <= 20_000);
    if ((type === "number" || type === "integer") && !bounded && !("enum" in node) && !("const" in node))
      open.push(path);
    for (const [key, inner] of Object.entries(node)) visit(inner, `${path}.${key}`);
  };
  visit(kitJsonSchema(), "kit");
  assert.equal(open, [], "drivers/quantities.ts has bounds");
});

kit("boards bring out the pins that DeviceScript's own definitions have", () => {
  const definitions = loadCompiler().resolveBuildConfig({}).boards;
  // This board's definition keeps its I2C pins apart from the others.
  const apart: Record<string, number[]> = { esp32c3_supermini: [6, 7] };
  for (const [id, { exposed }] of Object.entries(boards)) {
    const pins = [...Object.values(definitions[id]!.pins ?? {}).map(Number), ...(apart[id] ?? [])];
    assert.equal(
      exposed,
      pins.sort((a, b) => a - b),
      id,
    );
  }
});

kit("a part that is missing from the kit is missing from the robot", () => {
  const module = generateRobotModule(mkKit((each) => delete each.parts.distance));
  assert.not.match(module, /distance/);
  assert.match(module, /new DriveBase/);
});

kit("two parts on one pin are both named, with a free pin", () => {
  const [only] = said((each) => Object.assign(each.parts.buzzer!, { pins: { signal: 4 } }));
  assert.match(only!, /error: button and buzzer are both on pin 4.*Move buzzer to pin 18/);
});

kit("a fifth PWM pin is named with those that hold the four, and a way out", () => {
  const [only] = said((each) => Object.assign(each.parts.buzzer!, { type: "buzzer" }));
  assert.match(
    only!,
    /buzzer on pin 23 needs PWM.*only 4.*leftMotor 25, leftMotor 26, rightMotor 27, rightMotor 14.*active buzzer/,
  );
});

kit("an output on an input-only pin is moved to one that can", () => {
  const [only] = said((each) => Object.assign(each.parts.light!, { pins: { signal: 39 } }));
  assert.match(only!, /light is on pin 39, which can only be an input. Move it to pin 13/);
});

kit("a line sensor needs an analog pin", () => {
  const [only] = said((each) => Object.assign(each.parts.leftLine!, { pins: { signal: 23 } }));
  assert.match(only!, /(leftLine needs an analog input|leftLine)/);
});

kit("a pin that the board lacks is named with the board", () => {
  const [only] = said((each) => Object.assign(each.parts.light!, { pins: { signal: 16 } }));
  assert.match(only!, /light is on pin 16, which Espressif ESP32-DevKitC does not bring out/);
});

kit("a button on a pin without pull-up is a warning with a resistor", () => {
  const [only] = said((each) => Object.assign(each.parts.button!, { pins: { signal: 36 } }));
  assert.match(only!, /^warning: button is on pin 36, which has no pull-up inside. Add a resistor of 10 kΩ/);
});

kit("a part of a type that is not known is told what there is, and what was meant", () => {
  const slip = refused(text.replace('"type": "vl53l0x"', '"type": "vl5310x"'));
  assert.match(
    slip.in("en"),
    /^kit\.json:\d+:\d+: parts\.distance\.type is "vl5310x", .* one of: activeBuzzer, .*, vl53l0x \(“robonet parts” says what each is\)\. Did you mean “vl53l0x”\?$/,
  );
  const sonar = refused(text.replace('"type": "vl53l0x"', '"type": "HC-SR04"'));
  assert.match(
    sonar.in("en"),
    /An HC-SR04 is the type hcSr04, with "pins": \{ "trigger": 18, "echo": 19 \}.*rcwl9620/,
  );
  assert.match(sonar.in("lv"), /HC-SR04 tips ir hcSr04 .*rcwl9620/);
  assert.match(sonar.in("lt"), /HC-SR04 tipas yra hcSr04 .*rcwl9620/);
  const without = refused(text.replace('"type": "vl53l0x",', ""));
  assert.match(
    without.in("en"),
    /^kit\.json:\d+:\d+: parts\.distance\.type is missing\. Add it: one of: activeBuzzer/,
  );
});

kit("a key that is not known is told what there is, and what was meant", () => {
  const said = (from: string, to: string, language: "en" | "lv" | "lt" = "en") =>
    refused(text.replace(from, to)).in(language);
  assert.match(
    said('"pins": { "signal": 4 }', '"pins": { "signl": 4 }'),
    /:\d+: parts\.button\.pins\.signl is not known here\. Did you mean “signal”\? Known here are: signal\.$/,
  );
  assert.match(
    said('"pins": { "signal": 4 }', '"pin": 4', "lv"),
    /parts\.button\.pin šeit nav pazīstams\. Varbūt domāji „pins”\? Šeit der: type, pins\.$/,
  );
  assert.match(
    said('"parts":', '"part":'),
    /Did you mean “parts”\? Known here are: \$schema, id, name, board/,
  );
  assert.match(
    said('"frontMm"', '"forntMm"'),
    /robot\.chassis\.forntMm .* “frontMm”\? Known here are: frontMm, back/,
  );
  assert.match(
    said('"massG"', '"nonsense"'),
    /robot\.nonsense is not known here\. Known here are: wheelDiameterMm/,
  );
});

kit("a file that is no group is called by what it is", () => {
  assert.match(refused("[]").in("en"), /^kit\.json:1:1: The whole file is \[\], .* a group in braces\.$/);
  assert.match(refused("5").in("lt"), /^kit\.json:1:1: Visas failas yra 5/);
});

kit("each finding leads to its place in the file", () => {
  const at = (change: (kit: Kit) => void) => checkWiring(mkKit(change)).map((each) => each.at.join("."));
  assert.equal(
    at((each) => Object.assign(each.parts.light!, { pins: { signal: 16 } })),
    ["parts.light.pins.signal"],
  );
  assert.equal(
    at((each) => Object.assign(each.i2c!, { scl: 16 })),
    ["i2c.scl"],
  );
  assert.equal(
    at((each) => Object.assign(each.parts.distance!, { address: 1 })),
    ["parts.distance.address"],
  );
});

kit("a board that is not known is refused, with the nearest", () => {
  const { line } = refused(text.replace("esp32_devkit_c", "esp32_devkid_c")).place!;
  assert.is(text.split("\n")[line! - 1], '  "board": "esp32_devkit_c",');
  assert.match(
    refused(text.replace("esp32_devkit_c", "esp32_devkid_c")).in("en"),
    /one of: esp32_devkit_c, .*Did you mean “esp32_devkit_c”\?/,
  );
});

kit("a part's name in letters of one country says which letters there are", () => {
  const { place, ...said } = refused(text.replace('"light": {', '"žibintas": {'));
  assert.is(said.id, "kit.keyName");
  assert.match(text.split("\n")[place!.line! - 1]!, /"light": \{/);
  const name = refused(text.replace('"light": {', '"žibintas": {')).in("lt");
  assert.match(name, /„žibintas“ čia negali būti pavadinimas\. Rašyk raides nuo a iki z/);
});

kit("a name that stands twice in a group is refused with both lines", () => {
  const twice = text.replace('"massG": 600,', '"massG": 600,\n    "trackWidthMm": 100,');
  const problem = refused(twice);
  assert.is(problem.id, "kit.duplicateKey");
  const lines = twice.split("\n");
  assert.match(lines[problem.place!.line! - 1]!, /"trackWidthMm": 100/);
  assert.match(lines[Number(problem.params.line) - 1]!, /"trackWidthMm": 130/);
  assert.match(problem.in("en"), /robot\.trackWidthMm stands here a second time; the first is in line \d+\./);
});

for (const [what, change, slip] of [
  ["a missing comma", (json: string) => json.replace('"massG": 600,', '"massG": 600'), "comma"],
  ["a comma too many", (json: string) => json.replace('"rightMm": 75', '"rightMm": 75,'), "key"],
  ["a name without quotes", (json: string) => json.replace('"massG"', "massG"), "symbol"],
  ["a text without its end", (json: string) => json.replace('"RoboNet One",', '"RoboNet One,'), "quote"],
  ["a missing brace", (json: string) => json.trimEnd().slice(0, -1), "brace"],
  ["a comment", (json: string) => json.replace('"massG"', '/* heavy */ "massG"'), "comment"],
  ["something after the end", (json: string) => `${json}}`, "end"],
  ["a missing value", (json: string) => json.replace('"massG": 600', '"massG":'), "value"],
  ["a missing colon", (json: string) => json.replace('"massG": 600', '"massG" 600'), "colon"],
] as const)
  kit(`${what} is told with its line`, () => {
    const changed = change(text);
    assert.is.not(changed, text);
    const problem = refused(changed);
    assert.is(problem.id, "kit.syntax");
    assert.is(problem.params.slip, slip);
    assert.ok(problem.place?.line && problem.place.column, JSON.stringify(problem.place));
  });

kit("JSON that is nested too deep is refused, not a crash", () => {
  assert.is(refused("[".repeat(200_000)).id, "kit.syntax");
});

kit("a file with a byte order mark is read", () => {
  assert.is(parseKit(`\uFEFF${text}`, "kit.json").id, parseKit(text, "kit.json").id);
});

kit("an unknown board suggests the nearest", () => {
  const [only] = said((each) => Object.assign(each, { board: "esp32_devkitc" }));
  assert.match(only!, /don't know the board “esp32_devkitc”. Did you mean “esp32_devkit_c”/);
});

kit("two chips on one I2C address, and one without wires, are found", () => {
  const clash = said((each) => {
    each.parts.second = { ...each.parts.leftWheel! };
  });
  assert.match(clash[0]!, /leftWheel and second have the same I2C address 0x36/);
  assert.match(
    said((each) => delete each.i2c).join("\n"),
    /distance is an I2C part, but the kit has no “i2c” section/,
  );
});

kit("of two buzzers of a kind the second one has the name that the kit gives it", () => {
  const two = mkKit((each) => {
    each.parts.alarm = { ...each.parts.buzzer!, pins: { signal: 18 } };
  });
  assert.equal(checkWiring(two), []);
  assert.match(
    generateRobotModule(two),
    /sound: new Buzzer\(buzzer\),\n {4}light: .*\n {4}alarm: new Buzzer\(alarm\)/,
  );
});

kit("a broken file is refused with its place", () => {
  assert.is(refused("{ nonsense").id, "kit.syntax");
  const unknown = refused(text.replace('"massG"', '"mass"'));
  assert.match(unknown.in("en"), /^kit\.json:\d+:\d+: robot\.mass is not known here/);
  const negative = refused(text.replace('"massG": 600', '"massG": -5'));
  assert.match(
    negative.in("en"),
    /^kit\.json:\d+:\d+: robot\.massG is -5, and that does not fit\. It must be a number of at least 20\./,
  );
  const word = refused(text.replace('"massG": 600', '"massG": "much"'));
  assert.match(word.in("lt"), /robot\.massG yra "much", o tai netinka\. Tinka: skaičius\./);
  const missing = refused(text.replace('"board": "esp32_devkit_c",', ""));
  assert.match(missing.in("en"), /^kit\.json.*: board is missing\. Add it: one of: esp32_devkit_c/);
});

kit("a part has no name that the robot's code cannot have", () => {
  for (const name of ["switch", "await", "gpio", "startLamp"])
    assert.match(
      refused(text.replace('"light":', `"${name}":`)).in("en"),
      new RegExp(`“${name}” cannot be a name here\\. Take another one`),
    );
  assert.ok(parseKit(text.replace('"light":', '"starter":'), "kit.json").parts.starter);
});

kit.run();
