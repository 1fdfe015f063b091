import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../../sim/numbers/random.ts";
import { contentsOf } from "./full-disk.ts";
import { ProjectCopy } from "./project-copy.ts";

/** What comes over a command: it is killed at a random moment, or may write no file longer than a random length. */
export const accidents = ["kill", "limit"] as const;
export type Accident = (typeof accidents)[number];

interface CrashedCommand {
  readonly args: readonly string[];
  /** The folder that it writes into, from the copy's. */
  readonly folder: string;
  /** The longest file that it writes; about. */
  readonly mostBytes: number;
}

const newLesson = "3-control/read-the-moon";

export const crashedCommands: Readonly<Record<string, CrashedCommand>> = {
  build: { args: ["build", "out/program.ts", "-o", "out/program.devs"], folder: "out", mostBytes: 14_000 },
  "new lesson": { args: ["new", "lesson", "read-the-moon"], folder: "lessons", mostBytes: 4_000 },
  "run --csv --svg": {
    args: ["run", "out/program.ts", "--csv", "out/run.csv", "--svg", "out/run.svg"],
    folder: "out",
    mostBytes: 16_000,
  },
};

export interface CrashReport {
  readonly wrong: readonly string[];
  /** How many runs ended early; the others were quicker than what came over them. */
  readonly crashed: number;
  readonly tried: number;
}

/** Runs a command again and again while something comes over it, in a copy of the project. */
export async function tryCrashes(
  name: keyof typeof crashedCommands,
  accident: Accident,
  times: number,
  seed: number,
): Promise<CrashReport> {
  const command = crashedCommands[name]!;
  const copy = new ProjectCopy();
  const random = new Random(seed).stream(`${name} ${accident}`);
  const wrong: string[] = [];
  let crashed = 0;
  try {
    const folder = join(copy.folder, command.folder);
    mkdirSync(join(copy.folder, "out"));
    // In the place of each output stands something that a crash must not take.
    for (const output of ["program.devs", "run.csv", "run.svg"])
      writeFileSync(join(copy.folder, "out", output), "what was there");
    const source = 'import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n';
    writeFileSync(join(copy.folder, "out/program.ts"), source);
    const before = contentsOf(folder);
    const begunMs = performance.now();
    if ((await runRobonet(copy, command.args)) !== 0)
      throw new Error(`robonet ${command.args.join(" ")} failed`);
    const wholeMs = performance.now() - begunMs;
    const after = contentsOf(folder);
    for (let time = 1; time <= times; time++) {
      putBack(folder, before);
      const until: Limits =
        accident === "kill"
          ? // Every other one where files are written: at the end.
            { killAfterMs: random.uniform(time % 2 === 0 ? 0 : 0.8 * wholeMs, wholeMs) }
          : { mostBytes: Math.floor(random.uniform(0, command.mostBytes)) };
      const what = `${name}, ${JSON.stringify(until)}`;
      const code = await runRobonet(copy, command.args, until);
      if (code !== 0) crashed++;
      if (accident === "limit" && code !== 0 && code !== 2) wrong.push(`${what}: exit code ${code}`);
      wrong.push(
        ...faultsOf(contentsOf(folder), before, after, accident).map((fault) => `${what}: ${fault}`),
      );
      // A lesson that came before the kill would be refused the second time.
      rmSync(join(copy.folder, "lessons", newLesson), { recursive: true, force: true });
      if ((await runRobonet(copy, command.args)) !== 0)
        wrong.push(`${what}: the next time the command fails`);
      if (name !== "new lesson" && !isEqual(withoutLeftovers(contentsOf(folder)), after))
        wrong.push(`${what}: the next time something else came out`);
    }
  } finally {
    copy.end();
  }
  return { wrong, crashed, tried: times };
}

type Files = Readonly<Record<string, string>>;

/** Each file must be as before or as after; a new folder has all of its files or is not there. */
function faultsOf(found: Files, before: Files, after: Files, accident: Accident): string[] {
  const whole = withoutLeftovers(found);
  const faults = Object.entries(whole)
    .filter(([path, text]) => text !== before[path] && text !== after[path])
    .map(([path]) => `${path} is neither as it was nor whole`);
  for (const path of Object.keys(before)) if (whole[path] === undefined) faults.push(`${path} is gone`);
  const made = Object.keys(after).filter((path) => path.startsWith(newLesson));
  const there = made.filter((path) => whole[path] !== undefined);
  if (there.length > 0 && there.length < made.length) faults.push(`${newLesson} is half made`);
  // Nobody is left to clear up after kill -9; the next write does, a minute later.
  if (accident === "limit" && Object.keys(found).length !== Object.keys(whole).length)
    faults.push("a stump is left");
  return faults;
}

function withoutLeftovers(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !/(^|\/)\.robonet-/.test(path)));
}

function isEqual(one: Files, other: Files): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

function putBack(folder: string, files: Files): void {
  const names = Object.keys(contentsOf(folder)).filter((path) => files[path] === undefined);
  for (const path of names) rmSync(join(folder, path), { force: true });
  rmSync(join(folder, newLesson), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text, "latin1");
}

interface Limits {
  readonly killAfterMs?: number;
  readonly mostBytes?: number;
}

/** A process of its own. Returns its exit code; null: it was killed. */
function runRobonet(copy: ProjectCopy, args: readonly string[], limits: Limits = {}): Promise<number | null> {
  const { killAfterMs, mostBytes } = limits;
  const node = [process.execPath, "cli/bin/robonet.mjs", ...args];
  const [file, ...rest] =
    mostBytes === undefined
      ? node
      : ["sh", "-c", 'ulimit -f "$0"; exec "$@"', String(mostBytes >> 9), ...node];
  return new Promise((resolve, reject) => {
    const child = spawn(file!, rest, { cwd: copy.folder, stdio: "ignore", timeout: 300_000 });
    if (killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
}
