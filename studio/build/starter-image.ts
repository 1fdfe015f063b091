import { readFileSync } from "node:fs";
import { ownDebugInfo } from "../../debugger/index.ts";
import type { Lesson } from "../../lesson/index.node.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { loadCompiler, readLibrary } from "../../toolchain/index.node.ts";
import { Compiler, usesKit } from "../../toolchain/index.ts";
import type { StarterImage } from "../src/library/lesson-page.ts";
import { kitFor, readKits } from "./kit-library.ts";

/** How the files are called, before the bundler puts a hash in. */
export const starterImageFile = "starter-image.json";

let compiler: Compiler | undefined;

/**
 * The first program of a lesson, compiled for the lesson's robot, so that the robot drives while the page's compiler is still on
 * its way.
 * @returns undefined when the compiler has something to say of the program: the page's has to say it
 */
export function starterImage(lesson: Lesson): StarterImage | undefined {
  const kits = readKits();
  const kit = kitFor(lesson.manifest.parts, kits);
  const source = readFileSync(lesson.path("starter.ts"), "utf8");
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  const compilation = compiler.for(parseKit(kits[kit]!, kit)).compile({ path: `${lesson.id}.ts`, source });
  if (!compilation.ok || compilation.diagnostics.length > 0) return undefined;
  return {
    imageBase64: Buffer.from(compilation.image).toString("base64"),
    debug: ownDebugInfo(compilation.debug),
    stopsMotors: usesKit(source),
  };
}
