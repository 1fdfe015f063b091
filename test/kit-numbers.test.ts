import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { Random } from "../sim/numbers/random.ts";
import { consoleOf, type SoloRun, simulate } from "./support/simulate.ts";

const numbers = suite("Numbers of a kit");

type Json = Record<string, unknown>;
type Path = readonly string[];

const files = [
  "devicescript.json",
  "kits/robonet-color.json",
  "kits/robonet-four.json",
  "kits/robonet-mini.json",
];
const kits = files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Json);

/** Where in a kit numbers stand. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

function changed(kit: Json, changes: readonly (readonly [Path, number])[]): string {
  const copy = structuredClone(kit);
  for (const [path, number] of changes) {
    const group = path.slice(0, -1).reduce((each, key) => each[key] as Json, copy);
    group[path.at(-1)!] = number;
  }
  return JSON.stringify(copy);
}

/** Room for the largest robot. */
const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 3000">
  <g class="start" transform="translate(1500 1500)"/>
</svg>`;

/** Drives, turns, and looks at what there is. */
const source = `import { robot } from "@robonet/kit"
await robot.drive.drive(250, 40)
for (let i = 0; i < 15; i++) {
    await robot.line.position()
    const mm = robot.drive.distance()
    const degrees = robot.drive.angle()
    if (mm - mm !== 0 || degrees - degrees !== 0) console.log("spoilt", mm, degrees)
}
await robot.drive.stop()
`;

/** Refused with a place, or a run with nothing but numbers. */
function outcomeOf(kit: string): "refused" | "ran" {
  let run: SoloRun;
  try {
    parseKit(kit, "kit.json");
    run = simulate(source, 2, { kit, world });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    assert.ok(error.params.path || error.id !== "kit.value", `${error.message} names no path`);
    return "refused";
  }
  const { samples } = run.result();
  assert.ok(samples.length > 50, `${samples.length} samples`);
  for (const sample of samples)
    for (const [name, value] of Object.entries(sample))
      assert.ok(Number.isFinite(value), `${name} is ${value} after ${sample.timeUs} us`);
  assert.not(
    consoleOf(run).some((line) => line.startsWith("spoilt")),
    consoleOf(run).join(),
  );
  return "ran";
}

const random = new Random(16);
const one = <T>(list: readonly T[]) => list[Math.floor(random.uniform(0, list.length))]!;
/** Of any size, of either sign, and now and then near to what is there. */
function anyNumber(): number {
  const size = 10 ** random.uniform(-12, 12);
  return one([
    size,
    -size,
    Math.round(size),
    0,
    10 ** random.uniform(-1, 3),
    Math.round(10 ** random.uniform(0, 3)),
  ]);
}

numbers("any number at any place is refused with its path, or gives a run with nothing but numbers", () => {
  const outcomes = { refused: 0, ran: 0 };
  while (outcomes.refused < 100 || outcomes.ran < 6) {
    const kit = one(kits);
    const path = one(pathsOf(kit));
    const number = anyNumber();
    const text = changed(kit, [[path, number]]);
    // A run takes far longer than a look at the file.
    if (outcomes.ran >= 6 && isRead(text)) continue;
    try {
      outcomes[outcomeOf(text)]++;
    } catch (error) {
      throw new Error(`${kit.id}: ${path.join(".")} = ${number}: ${error}`);
    }
  }
});

function isRead(text: string): boolean {
  try {
    parseKit(text, "kit.json");
    return true;
  } catch {
    return false;
  }
}

for (const [what, choose] of [
  ["least", (least: number) => least],
  ["most", (_: number, most: number) => most],
  ["least of one and most of the next", (least: number, most: number, i: number) => (i % 2 ? least : most)],
  ["most of one and least of the next", (least: number, most: number, i: number) => (i % 2 ? most : least)],
] as const)
  numbers(`a robot with the ${what} of all that a kit allows gives a run with nothing but numbers`, () => {
    const robot = [
      ["robot.wheelDiameterMm", 10, 300],
      ["robot.trackWidthMm", 20, 1000],
      ["robot.massG", 20, 20_000],
      ["robot.chassis.frontMm", 5, 500],
      ["robot.chassis.backMm", 5, 500],
      ["robot.chassis.leftMm", 5, 500],
      ["robot.chassis.rightMm", 5, 500],
      ["battery.volts", 1, 36],
      ["battery.internalOhm", 0, 10],
      ...["leftMotor", "rightMotor"].flatMap(
        (motor) =>
          [
            [`parts.${motor}.ratedVolts`, 1, 36],
            [`parts.${motor}.noLoadRpm`, 5, 3000],
            [`parts.${motor}.stallTorqueNmm`, 10, 10_000],
            [`parts.${motor}.deadBand`, 0, 0.9],
          ] as const,
      ),
    ] as const;
    const changes = robot.map(([path, least, most], i) => [path.split("."), choose(least, most, i)] as const);
    const wide = { ...kits[0]! };
    assert.is(outcomeOf(changed(wide, changes)), "ran");
    for (const [path, least, most] of robot)
      for (const beyond of [least - 0.001, most * 1.001])
        assert.is(outcomeOf(changed(wide, [[path.split("."), beyond]])), "refused", `${path} = ${beyond}`);
  });

numbers.run();
