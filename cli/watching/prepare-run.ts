import { resolve } from "node:path";
import { projectFolder, readText } from "../../files/index.node.ts";
import { chooseKit, lessonOfFile } from "../../lesson/index.node.ts";
import type { TimedFault } from "../../lesson/index.ts";
import { type Language, Problem } from "../../messages/index.ts";
import type { BoardTiming } from "../../sim/index.ts";
import { buildApart } from "../../toolchain/index.node.ts";
import { sayUnit } from "../../worlds/reader.ts";
import { defaultKitFile } from "../terminal/options.ts";
import type { WatchedRunSetup } from "./watch-run.ts";

/** How one program shall run that is watched. */
export interface WatchWish {
  readonly file: string;
  readonly lang: Language;
  readonly seed: number;
  readonly seconds: number;
  /** File of its description; left out: the one in use, or one that the lesson can be done with. */
  readonly kit?: string | undefined;
  /** Left out: the lesson's, or an empty room. */
  readonly world?: string | undefined;
  readonly mmPerUnit?: number | undefined;
  readonly board?: BoardTiming;
  readonly faults?: readonly TimedFault[];
}

/**
 * Compiles a program and finds its world and robot, as `robonet run` does.
 * @returns what `watchRun` needs, and a sentence when it is not the robot in use
 * @throws CompileErrors when the program has mistakes; Problem when a file is missing, damaged or an image
 */
export async function prepareRun(
  wish: WatchWish,
): Promise<{ readonly setup: WatchedRunSetup; readonly notice: string | undefined }> {
  const { file, lang, seed, seconds, kit, mmPerUnit, board, faults = [] } = wish;
  if (file.endsWith(".devs")) throw new Problem("debug.noSource", {}, { file });
  const lesson = lessonOfFile(resolve(file));
  const worldFile = wish.world ?? lesson?.worldFile ?? `${projectFolder}sim/world/empty-room.svg`;
  const drawn = readText(worldFile, lang);
  const worldText = mmPerUnit === undefined ? drawn : sayUnit(drawn, worldFile, mmPerUnit);
  const chosen = chooseKit(lesson, { kit: kit ?? defaultKitFile, kitTyped: kit !== undefined, lang });
  const { image, debug } = await buildApart({ file, kitFile: chosen.file, language: lang });
  const robot = { image, imageFile: file, debug, kitText: chosen.text, kitFile: chosen.file };
  return {
    setup: {
      robots: [{ ...robot, ...(board && { board }) }],
      ...{ worldText, worldFile, seed, seconds, faults },
      ...(lesson && { checkUrl: lesson.checkUrl }),
    },
    notice: chosen.notice,
  };
}
