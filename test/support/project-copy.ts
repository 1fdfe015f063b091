import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Typed, typeInto } from "./type-command.ts";

// What a copy shares with the project, or has no use for.
const notCopied = new Set([".git", "node_modules", "docs", "bench", "fuzz"]);

/** A copy of the project that a test may change. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "robonet-"));

  constructor() {
    for (const name of readdirSync(".").filter((each) => !notCopied.has(each)))
      cpSync(name, join(this.folder, name), {
        recursive: true,
        filter: (path) => !path.includes("node_modules"),
      });
    symlinkSync(join(process.cwd(), "node_modules"), join(this.folder, "node_modules"));
  }

  /** Runs Node in the copy. */
  run(...args: string[]) {
    return spawnSync(process.execPath, args, {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "0" },
    });
  }

  /** A module of the copy, which shares nothing with the one of that name here. What is loaded stays as it was. */
  async module<T>(path: string): Promise<T> {
    return import(pathToFileURL(join(this.folder, path)).href);
  }

  /** Types a command in the copy's folder. */
  robonet(...args: string[]): Promise<Typed> {
    return this.robonetIn(".", ...args);
  }

  /** Types a command in a folder of the copy. */
  async robonetIn(folder: string, ...args: string[]): Promise<Typed> {
    const { main } = await this.module<typeof import("../../cli/main.ts")>("cli/main.ts");
    const before = process.cwd();
    process.chdir(join(this.folder, folder));
    try {
      return await typeInto(main, args);
    } finally {
      process.chdir(before);
    }
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}
