import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Typed, typeInto } from "./type-command.ts";

const copied = [
  "cli",
  "drivers",
  "espruino",
  "kit",
  "kits",
  "lessons",
  "messages",
  "runtime",
  "sim",
  "templates",
  "test",
  "toolchain",
  "virtual-board",
  "devicescript.json",
  "package.json",
  "tsconfig.json",
];

/** A copy of the project that a test may change. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "robonet-"));

  constructor() {
    for (const name of copied.filter((each) => existsSync(each)))
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

  /** Types a command in the copy's folder. What it has loaded of the copy stays as it was. */
  async robonet(...args: string[]): Promise<Typed> {
    const { main } = await import(pathToFileURL(join(this.folder, "cli/main.ts")).href);
    const before = process.cwd();
    process.chdir(this.folder);
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
