import { readFileSync } from "node:fs";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { devicescriptRobot } from "../../robot-kit/index.ts";
import { drawPlaced, Run } from "../../sim/index.ts";
import { loadCompiler, loadVirtualMachine, readLibrary } from "../../toolchain/index.node.ts";
import { Compiler } from "../../toolchain/index.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { kitsFor } from "../library/lesson-kit.ts";
import type { Lesson } from "../library/lessons.ts";
import { loadCheck } from "../review/load-check.ts";
import { type BeginRun, tryOnSeeds } from "../verdict/try-on-seeds.ts";
import { lessonPicture } from "./lesson-picture.ts";
import { usedMembers } from "./used-members.ts";

/** What a picture is made of, as the mark that it carries: it is drawn anew when one of these files changes. */
export function sourcesOf(lesson: Lesson): string {
  const files = ["world.svg", "solution.ts"].map((name) => readFileSync(lesson.path(name)));
  return bytesToHex(sha256(Buffer.concat(files))).slice(0, 12);
}

let compiler: Compiler | undefined;

/**
 * Runs a lesson's solution on a seed of its check, and draws that: another one from lesson to lesson, so that those in the
 * same world look different.
 * @throws Error when its check cannot be used, or the solution does not compile
 */
export async function pictureOf(lesson: Lesson): Promise<string> {
  const [chosen] = kitsFor(lesson, "en");
  if (!chosen) throw new Error(`no kit has the parts of ${lesson.id}`);
  const { kit } = chosen;
  const path = lesson.path("solution.ts");
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  const compiled = compiler.for(kit).compile({ path, source: readFileSync(path, "utf8") });
  if (!compiled.ok) throw new Error(`${path}: ${compiled.diagnostics[0]?.text}`);
  const { check } = await loadCheck(lesson);
  const world = (await loadWorldReader())(readFileSync(lesson.worldFile, "utf8"), lesson.worldFile);
  const built = { image: compiled.image, imageFile: path, virtualMachine: loadVirtualMachine() };
  let placed = "";
  const begin: BeginRun = (seed, situation) => {
    const run = new Run({ world, seed, robots: [devicescriptRobot(kit, built, situation)] });
    placed = drawPlaced(world, run.world.placed.placements);
    return run;
  };
  const seed = check?.seeds[lesson.number % check.seeds.length];
  if (!check || seed === undefined) throw new Error(`${lesson.id} has no sound check`);
  for await (const { run } of tryOnSeeds(check, [seed], begin))
    return lessonPicture({
      sources: sourcesOf(lesson),
      world: placed,
      viewBox: world.viewBox,
      model: kit.robot,
      samples: run.robots[0]!.samples,
      used: usedMembers(run, kit),
    });
  throw new Error(`${lesson.id} was not run`);
}
