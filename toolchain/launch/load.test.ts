import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

/** What is loaded by its path in the project. */
const entries = [
  "cli/terminal/lost-output.ts",
  "competitions/node/match-worker.ts",
  "lesson/trials/worker.ts",
  "toolchain/compile/build-thread.node.ts",
];
const packages = ["esbuild", "@esbuild", "tsx", "get-tsconfig", "resolve-pkg-maps"];

/** A project of a few lines, with this folder's files in it. */
class SmallProject {
  readonly folder = mkdtempSync(join(tmpdir(), "robonet-"));
  readonly cache = join(this.folder, "node_modules/.cache/robonet");
  #writes = 0;

  constructor() {
    cpSync("toolchain/launch", join(this.folder, "toolchain/launch"), { recursive: true });
    mkdirSync(join(this.folder, "node_modules"));
    for (const name of packages)
      if (existsSync(join("node_modules", name)))
        symlinkSync(resolve("node_modules", name), join(this.folder, "node_modules", name));
    this.write("package.json", '{ "type": "module" }');
    this.write("package-lock.json", "{}");
    mkdirSync(join(this.folder, "lessons"));
    for (const entry of entries) this.write(entry, "export {}");
    this.write("cli/place.ts", "export const place: string = import.meta.url");
    this.write(
      "cli/main.ts",
      'import { place } from "./place.ts"\nexport const said: string = "one " + place',
    );
  }

  /** Each time with another time of its own, some seconds ago. */
  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const at = Date.now() / 1000 - 1000 + this.#writes++;
    utimesSync(file, at, at);
  }

  get bundles(): number {
    return existsSync(this.cache)
      ? readdirSync(this.cache).filter((name) => name.startsWith("sources-")).length
      : 0;
  }

  /** What a process prints that loads `cli/main.ts`. */
  load(): string {
    const program = `import { load } from "./toolchain/launch/load.mjs"
      const url = new URL("./cli/main.ts", "file://${this.folder}/").href
      await load(url).then(({ said }) => console.log(said), (error) => console.log(error.stack ?? String(error)))`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    return stdout + stderr;
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const launch = suite<{ project: SmallProject }>("a start from the bundled sources");
launch.before.each((context) => {
  context.project = new SmallProject();
});
launch.after.each(({ project }) => project.end());

launch("is made once, and a module still knows where its source stands", ({ project }) => {
  const first = project.load();
  assert.match(first, /^one file:.*\/cli\/place\.ts\n$/);
  assert.is(project.bundles, 1);
  assert.is(project.load(), first);
  assert.is(project.bundles, 1);
});

launch("sees what was changed since", ({ project }) => {
  project.load();
  project.write("cli/main.ts", 'export const said = "two"');
  assert.is(project.load(), "two\n");
  assert.is(project.bundles, 2);
});

launch("tells a mistake by its source's line", ({ project }) => {
  project.write("cli/main.ts", "export const said = (");
  assert.match(project.load(), /cli\/main\.ts:1:\d+/);
  project.write("cli/main.ts", 'interface Unseen {\n  said: string\n}\n\nthrow new Error("on line 5")');
  assert.match(project.load(), /on line 5[\s\S]*cli\/main\.ts:5:/);
});

launch("loads from a bundle what is in none", ({ project }) => {
  project.write("elsewhere.ts", 'export const where: string = "elsewhere"');
  project.write(
    "cli/main.ts",
    'import { load } from "../toolchain/launch/load.mjs"\nconst url = new URL("../elsewhere.ts", import.meta.url).href\nexport const said: string = (await load(url)).where',
  );
  assert.is(project.load(), "elsewhere\n");
  assert.is(project.bundles, 1);
});

launch("does without a bundle where packages are borrowed, or none can be kept", ({ project }) => {
  writeFileSync(join(project.folder, "node_modules/.cache"), "no folder");
  assert.match(project.load(), /^one /);
  assert.is(project.bundles, 0);
});

launch.run();
