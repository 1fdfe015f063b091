import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { FirmwareBoard } from "../board/firmware/release.ts";
import { measurementIds, units } from "../board/report/report-schema.ts";
import { compileOrThrow } from "./support/bare-vm.ts";
import { contentsOf, FullDisk } from "./support/full-disk.ts";
import { madeUpFirmware } from "./support/made-up-firmware.ts";
import { ProjectCopy } from "./support/project-copy.ts";

/** `EVERY=1` lets each file of each command fail after each tenth; else every file fails once, or as often as is quick. */
const every = process.env.EVERY !== undefined;
const shares = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

const fullDisk = suite("a full disk");

const copy = new ProjectCopy();
fullDisk.after(() => copy.end());

interface Writer {
  /** The file whose code writes. */
  readonly code: string;
  /** What may change, from the copy's folder. */
  readonly folder: string;
  /** How many files it writes. */
  readonly files: number;
  readonly slow?: boolean;
  /** Runs it; rejects, or gives an exit code and what was said. */
  run(): Promise<{ readonly code: number; readonly said: string }>;
}

const command =
  (...args: string[]) =>
  async () => {
    const { code, out, err } = await copy.robonet(...args);
    return { code, said: out + err };
  };

/** A part of the project without a command of its own, or whose command waits for something. */
const call = (work: () => Promise<void>) => async () => {
  try {
    await work();
    return { code: 0, said: "" };
  } catch (error) {
    return { code: 2, said: (error as Error).message };
  }
};

const board: FirmwareBoard = { id: "a_board", name: "A board", chip: "esp32", file: "a-board.bin" };

const writers: Readonly<Record<string, Writer>> = {
  build: {
    code: "cli/commands/build.ts",
    folder: "out",
    files: 1,
    // An image, so that the test does not wait for the compiler.
    run: command("build", "out/program.devs", "-o", "out/old.devs"),
  },
  "run --svg --csv --record": {
    code: "cli/commands/run.ts",
    folder: "out",
    files: 3,
    slow: true,
    run: command(
      "run",
      "out/program.devs",
      "--svg",
      "out/old.svg",
      "--csv",
      "out/new.csv",
      "--record",
      "out/new.json",
    ),
  },
  "class grade --csv --sheet --xapi": {
    code: "cli/commands/class-outputs.ts",
    folder: "out",
    // The fourth is the key.
    files: 4,
    slow: true,
    run: command(
      "class",
      "grade",
      "class",
      "--csv",
      "out/new.csv",
      "--sheet",
      "out/new.html",
      "--xapi",
      "out/statements.json",
      "--xapi-key",
      "out/new.key",
    ),
  },
  "match --record --svg": {
    code: "cli/commands/match.ts",
    folder: "out",
    files: 2,
    slow: true,
    run: command(
      "match",
      "cup/still.ts",
      "--discipline",
      "cups",
      "--record",
      "out/match.json",
      "--svg",
      "out/match.svg",
    ),
  },
  "tournament new": {
    code: "competitions/tournament/tournament-steps.node.ts",
    folder: "new-cup",
    files: 2,
    run: command("tournament", "new", "new-cup", "--discipline", "cups"),
  },
  bundle: {
    code: "cli/commands/bundle.ts",
    folder: "out",
    files: 1,
    run: command("bundle", "out/program.devs", "--file", "out/firmware.bin", "-o", "out/old.bin"),
  },
  "kit wiring --svg": {
    code: "cli/commands/kit-wiring.ts",
    folder: "out",
    files: 1,
    run: command("kit", "wiring", "--svg", "out/old.svg"),
  },
  "world check": {
    code: "cli/commands/world.ts",
    folder: "out",
    files: 2,
    run: command(
      "world",
      "check",
      "sim/world/empty-room.svg",
      "--svg",
      "out/old.svg",
      "--png",
      "out/new.png",
    ),
  },
  "kit generate": {
    code: "cli/commands/kit.ts",
    folder: "kit",
    files: 1,
    run: command("kit", "generate", "--kit", "robonet-four"),
  },
  "kit new": {
    code: "cli/commands/kit-new.ts",
    folder: "kits",
    files: 1,
    run: command("kit", "new", "my-robot"),
  },
  "new lesson": {
    code: "cli/commands/new-lesson.ts",
    folder: "lessons",
    files: 20,
    run: command("new", "lesson", "read-the-moon"),
  },
  "new driver": {
    code: "cli/commands/new.ts",
    folder: ".",
    files: 10,
    run: command("new", "driver", "made-up-chip"),
  },
  "firmware fetch": {
    code: "board/firmware/cache.node.ts",
    folder: "out",
    files: 2,
    run: call(async () => {
      const { FirmwareCache } = await copy.module<typeof import("../board/firmware/cache.node.ts")>(
        "board/firmware/cache.node.ts",
      );
      new FirmwareCache(join(copy.folder, "out")).keep(board, madeUpFirmware("esp32", 5000));
    }),
  },
  "selftest --report": {
    code: "cli/board/report-file.ts",
    folder: "out",
    files: 1,
    run: call(async () => {
      const { reportOf, writeReport } =
        await copy.module<typeof import("../cli/board/report-file.ts")>("cli/board/report-file.ts");
      const measurements = measurementIds.map((id) => ({ id, unit: units[id], values: [] }));
      const report = reportOf({ id: "robonet-one", board: "esp32_devkit_c" }, undefined, 3, measurements);
      writeReport(join(copy.folder, "out/old.json"), report);
    }),
  },
  "virtual-board --state": {
    code: "virtual-board/flash-file.node.ts",
    folder: "out",
    files: 1,
    run: call(async () => {
      const { blankFlash, keepFlash } = await copy.module<
        typeof import("../virtual-board/flash-file.node.ts")
      >("virtual-board/flash-file.node.ts");
      keepFlash(blankFlash(), join(copy.folder, "out/old.flash"));
    }),
  },
};

/** What writes too, and is tried elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  "cli/commands/class-backup.ts": "one call of `writeFile`, after all was read",
  "cli/commands/class-export.ts": "one call of `writeFile`, after all was read",
  "school/server/certificate.node.ts": "two files at once by `allOrNothing`; files/files.test.ts",
  "studio/serve/class-relay.node.ts": "one call; the page says that the address is to be typed again",
  "cli/commands/tournament.ts": "below: a tournament goes on where it stopped",
  "competitions/tournament/play-fixtures.node.ts": "below: a tournament goes on where it stopped",
  "cli/board/kept-programs.ts": "cli/board/kept-programs.test.ts: a deploy goes on without",
  "files/index.node.ts": "hands on what the others export",
  "files/kept-file.node.ts": "files/files.test.ts",
  "files/new-folder.node.ts": "files/files.test.ts",
  "files/write-file.node.ts": "files/files.test.ts",
  "toolchain/devicescript/load.node.ts": "keeps with kept-file.node.ts",
  "studio/build/pieces.ts": "keeps with kept-file.node.ts",
  "studio/serve/built.node.ts": "builds for half a minute: npm run crash",
  "studio/serve/compress.node.ts": "writes into the folder that built.node.ts makes anew",
  "lesson/picture/write-pictures.node.ts": "a script that calls once for each lesson",
  "lesson/review/write-versions.node.ts": "a script of one call",
  "robot-kit/schema/write-schema.node.ts": "a script of one call",
  "toolchain/copies/write.node.ts": "a script that calls once for each copy",
  "docs/generate/write.node.ts": "a script that calls once for each page",
  "release/make-release.ts": "makes a folder of 390 MB apart, and moves it to its place when it is whole",
  "release/documents.ts": "pages within that folder",
  "docs/generate/class-pictures/class-pictures.node.ts": "a script that calls once for each picture",
  "docs/generate/cheat-sheet/print.node.ts": "a scratch file that is deleted",
};

fullDisk.before(() => {
  mkdirSync(join(copy.folder, "class/Anna"), { recursive: true });
  writeFileSync(join(copy.folder, "class/Anna/1.ts"), "let = 1\n");
  for (const cup of ["cup", "new-cup"]) mkdirSync(join(copy.folder, cup));
  for (const name of ["still", "calm"]) writeFileSync(join(copy.folder, `cup/${name}.ts`), "export {}\n");
  const out = join(copy.folder, "out");
  mkdirSync(out);
  for (const ending of ["devs", "svg", "bin", "flash", "json"])
    writeFileSync(join(out, `old.${ending}`), "what was there");
  writeFileSync(join(out, "program.devs"), compileOrThrow('console.log("here")\n').image);
  writeFileSync(join(out, "firmware.bin"), madeUpFirmware("esp32", 5000));
});

fullDisk("a tournament says so, keeps the matches that fit, and goes on when there is room", async () => {
  const { withDisk } = await copy.module<typeof import("../files/disk.node.ts")>("files/disk.node.ts");
  const play = command("tournament", "cup", "--discipline", "cups", "--seed", "1");
  const matches = () =>
    Object.keys(contentsOf(join(copy.folder, "cup"))).filter((name) => /results/.test(name));
  // The second of two matches, then the first page of what is written at the end.
  for (const file of [1, 1]) {
    const { code, said } = await withDisk(new FullDisk(file, 0.5), play);
    assert.is(code, 2, said);
    assert.match(said, /the disk is full/);
  }
  assert.is(matches().length, 2, matches().join());
  const { code, said } = await play();
  assert.is(code, 0, said);
  assert.match(said, /2 of 2 matches had been played before/);
});

fullDisk("is tried with everything that writes", () => {
  const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.mjs"], {
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => path && !/\.test\.ts$|^(test|bench)\//.test(path));
  const text = (path: string) => readFileSync(path, "utf8");
  // The names that the face of `files/` hands on for writing, and the modules behind it.
  const writes =
    /import \{[^}]*\b(keep|makeFolder|stageFolder|moveInto|stageFile|writeFile)\b[^}]*\} from "[^"]*\/(index|write-file|new-folder|kept-file|stage)\.node\.ts"/;
  const writing = sources.filter((path) => !path.startsWith("files/index") && writes.test(text(path)));
  const known = [...Object.values(writers).map(({ code }) => code), ...Object.keys(elsewhere)];
  assert.equal(
    writing.filter((path) => !known.includes(path)),
    [],
    "not in the table",
  );
  assert.equal(
    known.filter((path) => !sources.includes(path)),
    [],
    "gone from the project",
  );
  // The linter sees names that are imported; a whole module would pass it by.
  const whole = sources.filter((path) => /\* as \w+ from "(node:)?fs|import\("(node:)?fs/.test(text(path)));
  assert.equal(whole, [], "take names from node:fs, so that the linter sees them");
});

for (const [name, writer] of Object.entries(writers)) {
  fullDisk(`leaves what was there, and no stump: ${name}`, async () => {
    const { withDisk } = await copy.module<typeof import("../files/disk.node.ts")>("files/disk.node.ts");
    const folder = join(copy.folder, writer.folder);
    const before = contentsOf(folder);
    const all = every || (writer.files === 1 && !writer.slow);
    for (let file = 0; file < writer.files; file++) {
      for (const share of all ? shares : [((file * 3 + 4) % 11) / 10]) {
        const disk = new FullDisk(file, share);
        const { code, said } = await withDisk(disk, writer.run);
        const what = `file ${file + 1} after ${share * 100} %: ${said}`;
        // What may be made again is not waited for at the disk, so a full one may not be noticed then.
        if (!disk.failed && share === 1 && code === 0) continue;
        assert.ok(disk.failed, `${what}: only ${disk.files.length} files were written`);
        assert.is(code, 2, what);
        assert.match(said, /the disk is full/, what);
        assert.equal(contentsOf(folder), before, what);
      }
    }
    const whole = new FullDisk();
    const { code, said } = await withDisk(whole, writer.run);
    assert.is(code, 0, said);
    assert.is(whole.files.length, writer.files, "how many files it writes");
  });
}

fullDisk.run();
