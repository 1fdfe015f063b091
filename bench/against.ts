/**
 * Runs benches on an earlier state and on this one, in turns, so that both have the same machine:
 * `npm run bench:against -- COMMIT [file in bench/…]`, for example `v0.4.0 control-loop bench`. Default: `bench`.
 * The earlier state is checked out beside the project, with the packages of its own lock file, and removed at the end.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rounds = 2;
const [commit, ...wanted] = process.argv.slice(2);
const benches = wanted.length > 0 ? wanted : ["bench"];

if (commit === undefined) {
  console.error("npm run bench:against -- COMMIT [file in bench/…]");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "robonet-before-"));
const before = join(folder, "before");

/** @throws Error when the command fails */
function run(cwd: string, command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}, in ${cwd}`);
}

try {
  run(".", "git", "worktree", "add", "--quiet", "--detach", before, commit);
  run(before, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
  for (const bench of benches) {
    const file = join("bench", `${bench}.ts`);
    for (let round = 1; round <= rounds; round++)
      for (const [name, cwd] of [
        [`before (${commit})`, before],
        ["now", "."],
      ] as const) {
        console.log(`\n${bench}, ${name}, round ${round} of ${rounds}`);
        if (existsSync(join(cwd, file))) run(cwd, "node", "--import", "tsx", file);
        else console.log("has no such bench");
      }
  }
} finally {
  spawnSync("git", ["worktree", "remove", "--force", before]);
  rmSync(folder, { recursive: true, force: true });
}
