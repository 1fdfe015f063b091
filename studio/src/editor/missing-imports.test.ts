import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withEdits } from "../../../toolchain/index.ts";
import { pasted } from "./missing-imports.ts";

const paste = suite("A piece that is pasted");

const robot = 'import { robot } from "@robonet/kit"\n';
const sleep = 'import { sleep } from "@devicescript/core"\n';

/** The program afterwards. `▮` in the program is where the piece comes. */
function after(program: string, piece: string): { readonly text: string; readonly names: readonly string[] } {
  const at = program.indexOf("▮");
  const bare = program.replace("▮", "");
  const { piece: kept, imports, names } = pasted(bare, at, at, piece);
  const put = bare.slice(0, at) + kept + bare.slice(at);
  return { text: imports ? withEdits(put, [imports]) : put, names };
}

paste("brings the line that imports what it uses, and says so", () => {
  assert.equal(after(`${robot}▮`, "await sleep(500)\n"), {
    text: `${robot}${sleep}await sleep(500)\n`,
    names: ["sleep"],
  });
});

paste("uses the package's line that is there", () => {
  const line = 'import { plot } from "@robonet/runtime"\n';
  const { text } = after(`${robot}${line}\n▮`, "every(100, song)\n");
  assert.is(text, `${robot}import { plot, every } from "@robonet/runtime"\n\nevery(100, song)\n`);
});

paste("takes its own import lines to the top, where each name stands once", () => {
  const { text, names } = after(`${robot}console.log(1)\n▮`, `${sleep}${robot}await sleep(1)\n`);
  assert.is(text, `${robot}${sleep}console.log(1)\nawait sleep(1)\n`);
  assert.equal(names, []);
});

paste("that is a program of its own stays as it is written", () => {
  const program = `${sleep}${robot}await robot.light.on()\nawait sleep(1)\n`;
  assert.equal(after("▮", program), { text: program, names: [] });
});

paste("in an empty program gets what it lacks", () => {
  assert.is(after("▮", "await robot.light.on()\n").text, `${robot}await robot.light.on()\n`);
});

for (const [piece, why] of [
  ["console.log('sleep')\n", "in a text"],
  ["// plot the distance\n", "in a comment"],
  ["/* wait\n every */\n", "in a comment of several lines"],
  ["task.start()\n", "behind a point"],
  ["const a = { plot: 1 }\n", "a name in an object"],
  ["function start() {}\nstart()\n", "declared in the piece"],
  ["let race = 1\nrace = 2\n", "a variable of the piece"],
  ["startle(1)\n", "a part of a longer word"],
] as const)
  paste(`needs no import for a word that stands ${why}`, () => {
    assert.equal(after(`${robot}▮`, piece), { text: robot + piece, names: [] });
  });

paste("needs no import for what the program declares", () => {
  assert.equal(after(`${robot}function start() {}\n▮`, "start()\n").names, []);
});

paste("keeps import lines that nobody knows", () => {
  const own = 'import { song } from "./song"\n';
  assert.is(after(`${robot}▮`, `${own}song()\n`).text, `${robot}${own}song()\n`);
});

paste.run();
