import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import { contentsOf, FullDisk } from "../test/support/full-disk.ts";
import { withDisk } from "./disk.node.ts";
import { keep, readKept } from "./kept-file.node.ts";
import { makeFolder, stageFolder } from "./new-folder.node.ts";
import { checkOutputs } from "./output-file.node.ts";
import { readText } from "./read-input.node.ts";
import { allOrNothing } from "./stage.node.ts";
import { stageFile, writeFile } from "./write-file.node.ts";

const files = suite("files");

const above = mkdtempSync(join(tmpdir(), "robonet-files-"));
let folder = "";
files.before.each(() => {
  folder = mkdtempSync(join(above, "each-"));
});
files.after(() => rmSync(above, { recursive: true }));

/** What a piece of work is refused for; undefined: it went well. */
function refusal(work: () => void): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    assert.instance(error, Problem, String(error));
    return (error as Problem).params.why;
  }
}

files("are written and replaced, with nothing beside them afterwards", () => {
  const path = join(folder, "a.txt");
  writeFile(path, "first");
  writeFile(path, new Uint8Array([0xc5, 0xa1]));
  assert.equal(contentsOf(folder), { "a.txt": Buffer.from("š").toString("latin1") });
});

files("keep their mode", () => {
  const path = join(folder, "a.sh");
  writeFile(path, "one");
  chmodSync(path, 0o750);
  writeFile(path, "two");
  assert.is(statSync(path).mode & 0o777, 0o750);
});

files("behind a link are replaced, and the link stays, also one that leads to no file yet", () => {
  for (const [link, target] of [
    ["to-file", "real.txt"],
    ["to-nothing", "new.txt"],
  ] as const) {
    if (target === "real.txt") writeFileSync(join(folder, target), "old");
    symlinkSync(target, join(folder, link));
    writeFile(join(folder, link), "new");
    assert.is(readlinkSync(join(folder, link)), target);
    assert.is(readFileSync(join(folder, target), "utf8"), "new");
  }
});

files("that are new only are never written over", () => {
  const path = join(folder, "a.txt");
  writeFile(path, "mine", { onlyNew: true });
  assert.is(
    refusal(() => writeFile(path, "yours", { onlyNew: true })),
    "exists",
  );
  assert.equal(contentsOf(folder), { "a.txt": "mine" });
});

files("on a full disk stay as they were, with no stump, however much fitted", async () => {
  const path = join(folder, "a.txt");
  for (const before of [undefined, "what was there"]) {
    if (before !== undefined) writeFileSync(path, before);
    for (let share = 0; share <= 1; share += 0.1) {
      const disk = new FullDisk(0, share);
      await withDisk(disk, async () => {
        assert.is(
          refusal(() => writeFile(path, "0123456789".repeat(100))),
          "full",
          `${share}`,
        );
      });
      assert.ok(disk.failed);
      assert.equal(contentsOf(folder), before === undefined ? {} : { "a.txt": before }, `${share}`);
    }
  }
});

files("are whole though the disk takes them in pieces", async () => {
  const { writeSync } = await import("node:fs");
  const inPieces = {
    write: (file: number, bytes: Uint8Array) => writeSync(file, bytes.subarray(0, 7)),
  };
  await withDisk(inPieces, async () => writeFile(join(folder, "a.txt"), "0123456789".repeat(10)));
  assert.is(readFileSync(join(folder, "a.txt"), "utf8"), "0123456789".repeat(10));
});

files("come into their places together or not at all", async () => {
  writeFileSync(join(folder, "a.txt"), "old");
  const write = () =>
    allOrNothing([
      () => stageFolder(join(folder, "made"), { "x.txt": "x", "in/y.txt": "y" }),
      () => stageFile(join(folder, "a.txt"), "new"),
    ]);
  for (const failing of [0, 1, 2])
    await withDisk(new FullDisk(failing, 0.5), async () => {
      assert.is(refusal(write), "full");
      assert.equal(contentsOf(folder), { "a.txt": "old" });
      assert.not.ok(existsSync(join(folder, "made")));
    });
  write();
  assert.equal(contentsOf(folder), { "a.txt": "new", "made/x.txt": "x", "made/in/y.txt": "y" });
});

files("of a folder whose name is taken are left alone", () => {
  mkdirSync(join(folder, "made"));
  assert.is(
    refusal(() => makeFolder(join(folder, "made"), { "x.txt": "x" })),
    "exists",
  );
  assert.equal(readdirSync(folder), ["made"]);
});

files("that a killed process left behind go with the next write, those of a living one stay", () => {
  const [old, young] = [".robonet-0123456789abcdef", ".robonet-fedcba9876543210"];
  for (const name of [old, young, ".robonet-notes"]) writeFileSync(join(folder, name), "half");
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of [old, ".robonet-notes"]) utimesSync(join(folder, name), hourAgo, hourAgo);
  writeFile(join(folder, "a.txt"), "whole");
  assert.equal(readdirSync(folder).sort(), [young, ".robonet-notes", "a.txt"].sort());
});

const places: readonly (readonly [what: string, path: () => string, why: string])[] = [
  ["a folder", () => folder, "folder"],
  ["in no folder", () => join(folder, "none/a.txt"), "missing"],
  ["in a file", () => join(above, "file/a.txt"), "notFolder"],
  ["with a long name", () => join(folder, "n".repeat(300)), "longName"],
  ["behind links in a circle", () => join(folder, "circle"), "links"],
  ["on a full device", () => "/dev/full", "full"],
];
for (const [what, path, why] of places) {
  files(`${what} are refused by name`, () => {
    if (path() === "/dev/full" && !existsSync("/dev/full")) return;
    writeFileSync(join(above, "file"), "");
    if (what.includes("circle")) symlinkSync("circle", join(folder, "circle"));
    assert.is(
      refusal(() => writeFile(path(), "text")),
      why,
    );
  });
}

files("that are none, such as devices, are written straight and stay what they are", () => {
  if (!existsSync("/dev/null")) return;
  writeFile("/dev/null", "text");
  assert.ok(statSync("/dev/null").isCharacterDevice());
});

const keeping = suite("kept files");

keeping("come back as they were", () => {
  const file = join(above, "cache/piece");
  assert.is(readKept(file), undefined);
  keep(file, "ķepa");
  assert.is(readKept(file)?.toString(), "ķepa");
});

keeping("are as good as missing when a byte is missing, changed or added", () => {
  const file = join(above, "cache/damaged");
  const damages: readonly (() => void)[] = [
    () => truncateSync(file, 20),
    () => truncateSync(file, 0),
    () => truncateSync(file, 99),
    () => writeFileSync(file, readFileSync(file, "latin1").replace("a", "b"), "latin1"),
    () => writeFileSync(file, "x", { flag: "a" }),
  ];
  for (const [index, damage] of damages.entries()) {
    keep(file, "a".repeat(100));
    damage();
    assert.is(readKept(file), undefined, `damage ${index}`);
  }
});

keeping("that cannot be kept are no error", () => {
  writeFileSync(join(above, "in-the-way"), "");
  keep(join(above, "in-the-way/piece"), "text");
});

files("a text is read in the encoding that its mark names, or refused with the encoding's name", () => {
  const file = join(above, "text.json");
  const text = '{ "name": "Šķūtis" }';
  writeFileSync(file, Buffer.from(`\ufeff${text}`, "utf16le"));
  assert.is(readText(file, "en"), text);
  writeFileSync(file, Buffer.from([0x22, 0xd0, 0xe9, 0x22]));
  assert.throws(
    () => readText(file, "en"),
    (error: unknown) => error instanceof Problem && /text\.json:1: .*Windows-1257/.test(error.in("en")),
  );
});

files("an output is never a file with the name of the standard output", () => {
  assert.throws(
    () => checkOutputs([{ path: "-", endings: [".csv"] }], []),
    (error: unknown) => error instanceof Problem && /“-” is no name.*\.csv/.test(error.in("en")),
  );
});

files.run();
keeping.run();
