import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const newDriver = suite("robonet new driver");

const copied = [
  "cli",
  "drivers",
  "kit",
  "messages",
  "runtime",
  "sim",
  "test",
  "toolchain",
  "devicescript.json",
  "package.json",
  "tsconfig.json",
];

/** A copy of the project that a test may change. */
function mk() {
  const folder = mkdtempSync(join(tmpdir(), "robonet-"));
  for (const name of copied)
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !path.includes("node_modules") });
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "0" },
    });
  const robonet = (...args: string[]) => run("--import", "tsx", join(folder, "cli/bin/robonet.mjs"), ...args);
  return { folder, run, robonet, end: () => rmSync(folder, { recursive: true }) };
}

newDriver("makes a part that compiles and works, with one test that asks for the datasheet", () => {
  const { folder, run, robonet, end } = mk();
  try {
    const made = robonet("new", "driver", "tmp117-ti");
    assert.is(made.status, 0, made.stderr);
    assert.match(made.stdout, /Made drivers\/tmp117-ti\/tmp117-ti\.chip\.ts/);
    assert.match(readFileSync(join(folder, "toolchain/kit/catalog.ts"), "utf8"), /\n {2}tmp117Ti,/);
    const tried = run("--import", "tsx", "test/part.ts", "tmp117-ti");
    assert.is(tried.status, 1, "a new part is not done yet");
    assert.match(tried.stdout, /TODO tmp117-ti/);
    assert.match(tried.stdout, /drivers\/tmp117-ti .*10 \/ 10/, "the driver works with the chip");
    assert.is(robonet("new", "driver", "tmp117-ti").status, 2, "an existing part is left alone");
    assert.match(robonet("new", "driver", "Tmp 117").stderr, /cannot be a part's name/);
  } finally {
    end();
  }
});

newDriver.run();
