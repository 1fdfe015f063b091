import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { behaviourVersion } from "../sim/behaviour-version.ts";
import { type RunFile, runFileSchema } from "../sim/run-file.ts";
import { typeCommand } from "./support/type-command.ts";

const files = suite("a run in a file");

const folder = mkdtempSync(join(tmpdir(), "robonet-"));
files.after(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const [image, world, run, packed] = [at("drive.devs"), at("lane.svg"), at("run.json"), at("packed.json")];
const robots = ["run", `left=${image}`, `right=${image}`, "--world", world, "--seconds", "20"];

files.before(async () => {
  writeFileSync(
    at("drive.ts"),
    'import { robot } from "@robonet/kit"\nwhile ((await robot.distance.read()) > 120) await robot.drive.drive(100, 0)\nawait robot.drive.turn(90)\n',
  );
  writeFileSync(
    world,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">
      <g class="start" id="left" transform="translate(250 400)"/>
      <g class="start" id="right" transform="translate(950 400) rotate(180)"/>
    </svg>`,
  );
  assert.is((await typeCommand("build", at("drive.ts"), "-o", image)).code, 0);
  assert.is((await typeCommand(...robots, "--record", run)).code, 0);
  assert.is((await typeCommand(...robots, "--record", packed, "--embed")).code, 0);
});

const read = (path: string): RunFile => runFileSchema.parse(JSON.parse(readFileSync(path, "utf8")));
/** Verifies a run file that was changed. */
async function verifyChanged(path: string, change: (file: RunFile) => object) {
  const changed = at("changed.json");
  writeFileSync(changed, JSON.stringify({ ...read(path), ...change(read(path)) }));
  return typeCommand("verify", changed, "--lang", "en");
}

files("is small, and the same run again", async () => {
  assert.ok(statSync(run).size < 5_000, `${statSync(run).size} bytes`);
  assert.ok(statSync(packed).size < 60_000, `${statSync(packed).size} bytes`);
  for (const path of [run, packed]) {
    const { code, out, err } = await typeCommand("verify", path, "--lang", "en");
    assert.is(code, 0, err);
    assert.match(out, new RegExp(`the same: trace ${read(path).hash}`));
  }
});

files("that has all packed is verified where nothing else is", async () => {
  mkdirSync(at("elsewhere"));
  copyFileSync(packed, at("elsewhere/run.json"));
  assert.is((await typeCommand("verify", at("elsewhere/run.json"))).code, 0);
  const { code, err } = await verifyChanged(run, (file) => ({ world: { ...file.world, file: "gone.svg" } }));
  assert.is(code, 2);
  assert.match(err, /gone\.svg/);
});

files("of another seed is told, and from when on each robot went another way", async () => {
  const { code, err } = await verifyChanged(run, () => ({ seed: 2 }));
  assert.is(code, 1);
  assert.match(err, /another one: trace [0-9a-f]{16}/);
  assert.match(err, /left: the same until 0 s/);
  const late = await verifyChanged(run, (file) => ({
    inputs: [{ timeUs: 3_500_000, robot: "right", kind: "place", xMm: 900, yMm: 600, headingDeg: 0 }],
    robots: file.robots,
  }));
  assert.is(late.code, 1);
  assert.match(late.err, /right: the same until 3 s/);
});

files("of another behaviour names the RoboNet that can run it", async () => {
  for (const [made, use] of [
    [1, "RoboNet 0\\.1\\.0"],
    [behaviourVersion + 1, "a newer RoboNet"],
  ] as const) {
    const { code, err } = await verifyChanged(run, () => ({ behaviourVersion: made }));
    assert.is(code, 2);
    assert.match(err, new RegExp(`behaviour ${made}.*has ${behaviourVersion}: use ${use}\\.`));
  }
});

files("of a board that this RoboNet cannot simulate is refused", async () => {
  const { code, err } = await verifyChanged(run, ({ robots }) => ({
    robots: robots.map((robot) => ({ ...robot, board: { loopMs: 5, cpu: "likely" } })),
  }));
  assert.is(code, 2);
  assert.match(err, /loopMs/);
});

files("whose program, kit or world was changed afterwards is refused", async () => {
  const tampered = await verifyChanged(packed, (file) => ({
    world: { ...file.world, packed: file.world.packed?.replace("250", "260") },
  }));
  assert.is(tampered.code, 2);
  assert.match(tampered.err, /lane\.svg.*changed afterwards/);
  const before = readFileSync(world);
  writeFileSync(world, before.toString().replace("250", "260"));
  const { code, err } = await typeCommand("verify", run, "--lang", "en");
  writeFileSync(world, before);
  assert.is(code, 2);
  assert.match(err, /lane\.svg.*not what it was/);
});

files("holds what a lesson's user pressed and what broke", async () => {
  const lesson = ["run", "button-starts-it/solution.ts", "--seed", "2"];
  const { code } = await typeCommand(...lesson, "--record", at("press.json"));
  assert.is(code, 0);
  assert.equal([...new Set(read(at("press.json")).inputs.map(({ kind }) => kind))], ["press", "release"]);
  assert.is((await typeCommand("verify", at("press.json"))).code, 0);
  const broken = ["--fault", "left.distance:frozen@2s", "--record", at("broken.json")];
  await typeCommand(...robots, ...broken);
  assert.equal(read(at("broken.json")).inputs, [
    { timeUs: 2_000_000, robot: "left", kind: "fault", part: "distance", fault: "frozen" },
  ]);
  assert.is((await typeCommand("verify", at("broken.json"))).code, 0);
});

for (const [what, input, names] of [
  ["a robot", { kind: "unplug", robot: "middle" }, /no robot “middle”.* 1\.5 s.*left, right/],
  ["a button", { kind: "press", button: "bell", robot: "left" }, /no button “bell”.*There is: button/],
  ["a box", { kind: "move-box", box: "b1", dxMm: 1, dyMm: 1, robot: "left" }, /no box “b1”.*none at all/],
  ["a part", { kind: "fault", part: "nose", fault: "frozen", robot: "left" }, /no part “nose”.*distance/],
  [
    "a fault",
    { kind: "fault", part: "distance", fault: "melted", robot: "left" },
    /“distance:melted”.*distance:frozen/,
  ],
] as const)
  files(`whose input names ${what} that is not there is refused, and what is there is told`, async () => {
    const inputs = [{ timeUs: 1_500_000, ...input }];
    const { code, err } = await verifyChanged(run, () => ({ inputs }));
    assert.is(code, 2, err);
    assert.match(err, names);
  });

files("is written over another run, and over nothing else", async () => {
  writeFileSync(at("notes.json"), '{ "mine": true }');
  const { code, err } = await typeCommand(...robots, "--record", at("notes.json"), "--lang", "en");
  assert.is(code, 2);
  assert.match(err, /notes\.json exists already and is no recorded run/);
  assert.is(readFileSync(at("notes.json"), "utf8"), '{ "mine": true }');
  assert.is((await typeCommand(...robots, "--record", at("changed.json"))).code, 0);
});

for (const [what, text] of [
  ["no JSON", "{"],
  ["another format", '{ "format": "robonet-kit" }'],
  ["nothing", ""],
] as const)
  files(`that is ${what} is refused with its place`, async () => {
    writeFileSync(at("bad.json"), text);
    const { code, err } = await typeCommand("verify", at("bad.json"), "--lang", "en");
    assert.is(code, 2);
    assert.match(err, /bad\.json/);
  });

files.run();
