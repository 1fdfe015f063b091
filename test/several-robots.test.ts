import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { typeCommand } from "./support/type-command.ts";

const several = suite("several robots in one world");

const folder = mkdtempSync(join(tmpdir(), "robonet-"));
several.after(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const world = file(
  "lane.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">
    <g class="start" id="left" transform="translate(250 400)"/>
    <g class="start" id="right" transform="translate(950 400) rotate(180)"/>
  </svg>`,
);
const begin = 'import { robot } from "@robonet/kit"\n';
// Built once: most of the time of a run is its compile.
const meetsSource = file(
  "meets.ts",
  `${begin}console.log("off")\nwhile ((await robot.distance.read()) > 120) await robot.drive.drive(100, 0)\nawait robot.drive.stop()\nconsole.log("met")\n`,
);
const breaksSource = file("breaks.ts", `${begin}await robot.drive.straight(50)\nthrow new Error("broken")\n`);

const meets = join(folder, "meets.devs");
const breaks = join(folder, "breaks.devs");
several.before(async () => {
  assert.is((await typeCommand("build", meetsSource, "-o", meets)).code, 0);
  assert.is((await typeCommand("build", breaksSource, "-o", breaks)).code, 0);
});

const run = (...args: readonly string[]) =>
  typeCommand("run", ...args, "--world", world, "--seconds", "20", "--lang", "en");
const data = async (...args: readonly string[]) => JSON.parse((await run(...args, "--json")).out);

several("are the same run in whatever order they are named", async () => {
  const [one, other] = [
    await data(`left=${meets}`, `right=${breaks}`),
    await data(`right=${breaks}`, `left=${meets}`),
  ];
  assert.equal(other, one);
  assert.equal(
    one.robots.map(({ name }: { name: string }) => name),
    ["left", "right"],
  );
  assert.is(new Set([one.traceHash, ...one.robots.map((each: typeof one) => each.traceHash)]).size, 3);
});

several("take the places in the drawing's order where none is named", async () => {
  const named = await data(`left=${meets}`, `right=${breaks}`);
  assert.is((await data(meets, breaks)).traceHash, named.traceHash);
  assert.is((await data(breaks, `left=${meets}`)).traceHash, named.traceHash);
});

several("see each other, and one that fails stops alone", async () => {
  const { code, out, err } = await run(meets, breaksSource);
  assert.is(code, 1);
  assert.match(out, / left: off\n/);
  assert.match(out, / left: met\n/);
  assert.match(out, /\nleft: Finished after/);
  assert.match(out, /\nright: The program failed/);
  assert.match(err, /breaks\.ts:3:\d+: .*broken/);
});

several("can each have its own kit", async () => {
  const kitsOf = async (...args: readonly string[]) =>
    (await data(meetsSource, meetsSource, ...args)).robots.map(({ kit }: { kit: string }) => kit);
  assert.equal(await kitsOf("--kit", "right=robonet-mini"), ["robonet-one", "robonet-mini"]);
  assert.equal(await kitsOf("--kit", "robonet-mini", "--kit", "left=robonet-one"), [
    "robonet-one",
    "robonet-mini",
  ]);
});

several("stand in the picture and in the table with their names", async () => {
  const [svg, csv] = [join(folder, "way.svg"), join(folder, "way.csv")];
  await run(meets, breaks, "--svg", svg, "--csv", csv);
  assert.is(readFileSync(svg, "utf8").match(/class="path"/g)?.length, 2);
  const table = readFileSync(csv, "utf8");
  assert.match(table, /,"left"\n/);
  assert.match(table, /,"right"\n/);
});

for (const [what, args, said] of [
  ["two on one place", [`left=${meets}`, `left=${meets}`], /Two robots want the start place “left”/],
  ["a place that is not there", [`middle=${meets}`], /no start place “middle”.*left, right/],
  ["more robots than places", [meets, meets, meets], /3 robots and 2 start places/],
  ["a kit for a robot that is not there", [meets, "--kit", "up=robonet-mini"], /no robot “up”.*left/],
  ["a fault of a robot that is not there", [meets, "--fault", "up.distance:unplugged@1s"], /no robot “up”/],
] as const)
  several(`${what}: refused`, async () => {
    const { code, err } = await run(...args);
    assert.is(code, 2, err);
    assert.match(err, said);
  });

several.run();
