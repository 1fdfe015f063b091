import { dirname, join } from "node:path";
import { readInput, readText } from "../../files/index.node.ts";
import type { RobotInput, RunInput } from "../../lesson/index.ts";
import { type Language, Problem, parseJson } from "../../messages/index.ts";
import { behaviourVersion, type RunFile, releaseOf, runFileSchema } from "../../sim/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import { hashOf } from "./write-run-file.ts";

/** A run that can be made again. */
export interface ReadRun {
  readonly file: RunFile;
  readonly input: RunInput;
}

type Content = RunFile["world"];

/**
 * Reads a run file, with all that it names or has packed.
 * @throws Problem when it is no run file, is of another behaviour, or what it names is not what it was; CompileErrors when a
 * program that it names has mistakes
 */
export async function readRunFile(path: string, language: Language): Promise<ReadRun> {
  const file = parseJson(readText(path, language), path, runFileSchema);
  const { behaviourVersion: made } = file;
  if (made !== behaviourVersion)
    throw new Problem(
      "verify.behaviour",
      { made, own: behaviourVersion, release: releaseOf(made) ?? "newer" },
      { file: path },
    );
  const place = (content: Content) => join(dirname(path), content.file);
  const bytesOf = (content: Content, encoding: "utf8" | "base64") =>
    sound(
      content.packed === undefined
        ? readInput(place(content), language)
        : Buffer.from(content.packed, encoding),
      content,
      path,
    );
  const robots: RobotInput[] = [];
  for (const robot of file.robots) {
    if (robot.engine !== "devicescript") throw new Problem("verify.engine", {}, { file: path });
    const kitText = Buffer.from(bytesOf(robot.kit, "utf8")).toString();
    const isSource = robot.image.packed === undefined && robot.image.file.endsWith(".ts");
    const image = isSource
      ? sound(
          (await buildApart({ file: place(robot.image), kitFile: place(robot.kit), language })).image,
          robot.image,
          path,
        )
      : bytesOf(robot.image, "base64");
    robots.push({
      place: robot.place,
      image,
      imageFile: robot.image.file,
      kitText,
      kitFile: robot.kit.file,
      board: robot.board,
    });
  }
  const worldText = Buffer.from(bytesOf(file.world, "utf8")).toString();
  return { file, input: { robots, worldText, worldFile: file.world.file } };
}

/** @throws Problem when it is not what the run was made of */
function sound(bytes: Uint8Array, { file: name, sha256, packed }: Content, path: string): Uint8Array {
  if (hashOf(bytes) === sha256) return bytes;
  throw new Problem(packed === undefined ? "verify.changed" : "verify.packed", { name }, { file: path });
}
