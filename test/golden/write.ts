/**
 * `npm run golden` writes the hashes of the kept images for a risen `behaviourVersion`, and tells which solutions run
 * otherwise than when it last did. `--unreleased` also takes changes into a behaviour that is in no release yet.
 * `--images` compiles the kept images anew, from the sources as they are now.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chooseKit } from "../../lesson/library/lesson-kit.ts";
import { readLessons } from "../../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../../lesson/questions/check.ts";
import { behaviourVersion } from "../../sim/behaviour-version.ts";
import { imageOf, mkSimulation } from "../support/simulate.ts";
import { sources } from "./cases.ts";
import { changed, hashOf, readKept, readTable, type Table, writeKept, writeTable } from "./golden.ts";

const { values } = parseArgs({
  options: { unreleased: { type: "boolean" }, images: { type: "boolean" } },
});

if (values.images) for (const source of sources) keep(source);
if (writeHashes()) await writeSolutions();
else process.exitCode = 1;

function keep({ name, program, kit, world, seconds }: (typeof sources)[number]): void {
  const kitText = readFileSync(`kits/${kit}.json`, "utf8");
  const image = Buffer.from(imageOf(readFileSync(program, "utf8"), kitText)).toString("base64");
  writeKept(name, { image, kit: kitText, world: readFileSync(world, "utf8"), seed: 1, seconds });
}

/** @returns false, and nothing written, where the version should have risen first */
function writeHashes(): boolean {
  const before = readTable("hashes");
  const hashes = Object.fromEntries(sources.map(({ name }) => [name, hashOf(readKept(name))]));
  const others = changed(before.hashes, hashes);
  const allowed = values.unreleased || values.images || before.behaviourVersion !== behaviourVersion;
  if (others.length > 0 && !allowed) {
    console.error(`Other runs than those of behaviour ${behaviourVersion}: ${others.join(", ")}`);
    console.error("Raise behaviourVersion first (docs/behaviour-versions.md).");
    console.error("While this behaviour is in no release: npm run golden -- --unreleased");
    return false;
  }
  writeTable("hashes", hashes);
  console.log(`Kept images: ${sources.length}, with another hash: ${others.join(", ") || "none"}`);
  return true;
}

async function writeSolutions(): Promise<void> {
  const hashes: Record<string, string> = {};
  for (const lesson of readLessons()) {
    const { text: kit } = chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" });
    const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
    const seed = check.seeds[0]!;
    const image = imageOf(readFileSync(lesson.path("solution.ts"), "utf8"), kit);
    const world = readFileSync(lesson.worldFile, "utf8");
    const run = mkSimulation(image, { seed, world, kit, presses: pressesOf(check, seed) });
    run.stepUntil(check.seconds * 1e6);
    hashes[lesson.id] = run.result().traceHash;
    run.close();
  }
  const before: Table = readTable("solutions");
  const others = changed(before.hashes, hashes);
  writeTable("solutions", hashes);
  console.log(
    `Solutions: ${Object.keys(hashes).length}, with another hash than under behaviour ${before.behaviourVersion}: ${others.join(", ") || "none"}`,
  );
}
