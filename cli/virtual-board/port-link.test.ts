import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { makePortLink, removePortLink } from "./port-link.ts";

const links = suite("the name of a virtual port");

/** A folder with two files in place of pseudo-terminals. */
function mk() {
  const folder = mkdtempSync(join(tmpdir(), "robonet-link-"));
  const [old, own, name] = ["old", "own", "robot"].map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  writeFileSync(old, "");
  writeFileSync(own, "");
  return { folder, old, own, name };
}

function problemOf(run: () => unknown): string {
  try {
    run();
    return "none";
  } catch (error) {
    if (error instanceof Problem) return error.id;
    throw error;
  }
}

links("is new, and gone when the board is", () => {
  const { own, name } = mk();
  assert.is(makePortLink(own, name), false);
  assert.is(readlinkSync(name), own);
  removePortLink(own, name);
  assert.not.ok(existsSync(name));
});

links("that a board left behind is taken over", () => {
  const { old, own, name } = mk();
  makePortLink(old, name);
  rmSync(old);
  assert.is(makePortLink(own, name), true);
  assert.is(readlinkSync(name), own);
});

links("of a board that runs is refused, and stays its own", () => {
  const { old, own, name } = mk();
  makePortLink(old, name);
  assert.is(
    problemOf(() => makePortLink(own, name)),
    "virtual.linkInUse",
  );
  removePortLink(own, name);
  assert.is(readlinkSync(name), old);
});

links("whose number somebody else's terminal has got by now is taken over", () => {
  const { old, own, name } = mk();
  symlinkSync(old, name);
  // The file system's clock has steps of some milliseconds.
  const linkedMs = lstatSync(name).ctimeMs;
  while (statSync(old).ctimeMs <= linkedMs) utimesSync(old, 0, 0);
  assert.is(makePortLink(own, name), true);
});

links("that is a file, or lies in no folder, is refused", () => {
  const { folder, old, own } = mk();
  assert.is(
    problemOf(() => makePortLink(own, old)),
    "virtual.link",
  );
  assert.is(
    problemOf(() => makePortLink(own, join(folder, "none", "robot"))),
    "file.unwritable",
  );
});

links.run();
