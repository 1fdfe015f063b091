import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ServiceClass } from "../jacdac/services.ts";
import { isMessageId } from "../messages/messages.ts";
import { catalog } from "../robot-kit/schema/catalog.ts";

/** Where all parts are listed, and where a certain robot or program is meant. */
const mayNameParts = [
  "robot-kit/schema/catalog.ts",
  "drivers/index.ts",
  "espruino/drivers.ts",
  "espruino/hc-sr04.ts",
  "kit/index.generated.ts",
  "kits/",
  "lessons/",
  "messages/",
  "docs/",
  "bench/",
  "test/",
  // `robonet new driver` copies the folder of this part.
  "cli/commands/new.ts",
];

/** HTML has a type of this name too. */
const html = /tagName|properties: \{ type: "button"/;

const folderOf = (type: string) => type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How a part is named in code. */
function nameOf(type: string): RegExp {
  const folder = `drivers/${folderOf(type)}/`;
  // A chip's name means the part wherever it stands: `startLM75`, a comment.
  if (/\d/.test(type)) return new RegExp(type, "i");
  // A service of the firmware, or a word of every day, has the same name: only as a type it means the part.
  if (type in ServiceClass || type === type.toLowerCase())
    return new RegExp(
      `\\btype["'\\]]*\\s*(?:[=!]==?|:|,)\\s*["'\`]${type}["'\`]|["'\`](?:part|note)\\.${type}["'\`]|${folder}`,
    );
  return new RegExp(`\\b${type}\\b|${folder}`);
}

const names = catalog.map(({ type }) => ({ folder: `drivers/${folderOf(type)}/`, name: nameOf(type) }));

/** Places of a file, as `file:line: text`, that name a part which the file is not of. */
function namedIn(file: string, text: string): string[] {
  const foreign = names.filter(({ folder }) => !file.startsWith(folder));
  return text.split("\n").flatMap((line, i) => {
    const named = !html.test(line) && foreign.some(({ name }) => name.test(line));
    return named ? [`${file}:${i + 1}: ${line.trim()}`] : [];
  });
}

/** All files of code, from the project's folder. */
function codeFiles(folder = ""): string[] {
  return readdirSync(folder || ".", { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (entry.isDirectory())
      return /^\.|^node_modules$|^dist$|^built$/.test(entry.name) ? [] : codeFiles(`${path}/`);
    return /\.(ts|tsx|js|mjs)$/.test(path) && !/\.test\.ts$/.test(path) ? [path] : [];
  });
}

const partNames = suite("Names of parts");

partNames("stand only in their folder, the catalog, kits, lessons, messages, docs and tests", () => {
  const files = codeFiles().filter((file) => !mayNameParts.some((place) => file.startsWith(place)));
  assert.ok(files.length > 300, `${files.length} files were read`);
  const named = files.flatMap((file) => namedIn(file, readFileSync(file, "utf8")));
  assert.is(named.join("\n"), "", `ask the part's definition instead:\n${named.join("\n")}`);
});

partNames("are seen as a type, a chip, a folder and a sentence", () => {
  for (const line of [
    'if (part.type === "motor") return true;',
    'const gyro = { type: "mpu6050" };',
    "/** As the MPU6050 has it. */",
    "lineArray: 3,",
    'case "ledStrip":',
    'say(language, "part.servo")',
    'import { button } from "../../drivers/button/button.part.ts";',
  ])
    assert.equal(namedIn("sim/made-up.ts", `\n${line}`), [`sim/made-up.ts:2: ${line}`]);
});

partNames(
  "are not seen in a service of the firmware, in what a part does, or in the part's own folder",
  () => {
    for (const line of ['if (service === "motor") stop();', 'actionsOf(kit, "servo")', "startLightBulb(led)"])
      assert.equal(namedIn("sim/made-up.ts", line), []);
    assert.equal(namedIn("drivers/mpu6050/mpu6050.ts", "class MPU6050 {}"), []);
  },
);

partNames("are known to the messages: a bill of materials calls a part by it", () => {
  assert.equal(
    catalog.map(({ type }) => `part.${type}`).filter((id) => !isMessageId(id)),
    [],
  );
});

partNames.run();
