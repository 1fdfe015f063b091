import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { RobotInput, RunTranscript } from "../../lesson/index.ts";
import { Problem } from "../../messages/index.ts";
import {
  behaviourVersion,
  type RunFile,
  type RunResult,
  runFileSchema,
  simulatedBoard,
} from "../../sim/index.ts";

/** Robots' hashes that a file keeps at most, to say from where on another run differs. */
const mostMarks = 60;

/** How often a run's hashes are taken, in virtual µs: whole seconds. */
export function marksPeriodUs(seconds: number): number {
  return Math.ceil(seconds / mostMarks) * 1e6;
}

/** A run that was made, with all that it is a function of. */
export interface RecordedRun {
  readonly robots: readonly (RobotInput & { readonly place: string })[];
  readonly worldText: string;
  readonly worldFile: string;
  readonly seed: number;
  readonly seconds: number;
  readonly record: RunTranscript;
  readonly result: RunResult;
}

/**
 * A run as the text of a file.
 * @param path of the file: what it names is told from its folder
 * @param embed packs images, kits and the world into it
 */
export function runFileText(run: RecordedRun, path: string, embed: boolean): string {
  const content = (file: string, bytes: Uint8Array, encoding: "utf8" | "base64") => ({
    file: relative(dirname(resolve(path)), resolve(file))
      .split(sep)
      .join("/"),
    sha256: hashOf(bytes),
    ...(embed && { packed: Buffer.from(bytes).toString(encoding) }),
  });
  const { result, record } = run;
  const file: RunFile = {
    format: "robonet-run",
    version: 1,
    behaviourVersion,
    robots: result.robots.map(({ name, traceHash }) => {
      const {
        image,
        imageFile,
        kitFile,
        kitText,
        board = simulatedBoard,
      } = run.robots.find(({ place }) => place === name)!;
      return {
        place: name,
        engine: "devicescript",
        image: content(imageFile, image, "base64"),
        kit: content(kitFile, Buffer.from(kitText), "utf8"),
        board,
        handsOn: false,
        hash: traceHash,
        marks: record.marks.get(name) ?? "",
      };
    }),
    world: content(run.worldFile, Buffer.from(run.worldText), "utf8"),
    seed: run.seed,
    limitUs: run.seconds * 1e6,
    inputs: [...record.inputs],
    marksUs: marksPeriodUs(run.seconds),
    hash: result.traceHash,
  };
  return `${JSON.stringify(runFileSchema.parse(file), undefined, 1)}\n`;
}

/**
 * Refuses to write over a file that is something else: a kit and a manifest end in .json, too.
 * @throws Problem that names it
 */
export function checkRunFile(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size === 0) return;
  if (!/"format"\s*:\s*"robonet-run"/.test(readFileSync(path, "utf8")))
    throw new Problem("verify.otherFile", { file: path });
}

export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
