import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { behaviourVersion } from "../../sim/behaviour-version.ts";
import { sources } from "./cases.ts";
import { changed, hashOf, readKept, readTable } from "./golden.ts";

const golden = suite("golden runs");
const table = readTable("hashes");

golden("their hashes are of this behaviour version", () => {
  assert.is(table.behaviourVersion, behaviourVersion, "behaviourVersion was raised: npm run golden");
  assert.equal(
    Object.keys(table.hashes),
    sources.map(({ name }) => name),
    "npm run golden -- --images",
  );
});

for (const { name } of sources)
  golden(`${name} runs as ever in behaviour ${behaviourVersion}`, () => {
    assert.is(
      hashOf(readKept(name)),
      table.hashes[name],
      "Another run. If that is meant: raise behaviourVersion as docs/behaviour-versions.md says, then npm run golden",
    );
  });

golden("another hash, a new and a lost name are changes", () => {
  assert.equal(changed({ a: "1", b: "2", c: "3" }, { a: "1", b: "9", d: "4" }), ["b", "c", "d"]);
});

golden("docs/behaviour-versions.md has each version with the RoboNet that brought it", () => {
  const text = readFileSync("docs/behaviour-versions.md", "utf8");
  const rows = [...text.matchAll(/^\| (\d+) +\| 0\.(\d+)\.0 /gm)].map((row) => row.slice(1).map(Number));
  assert.equal(
    rows.map(([behaviour]) => behaviour),
    Array.from({ length: behaviourVersion }, (_, i) => i + 1),
  );
  const minors = rows.map(([, minor]) => minor!);
  for (const [i, minor] of minors.entries())
    assert.ok(i === 0 || minor > minors[i - 1]!, `the minor number of behaviour ${i + 1} has risen`);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  assert.ok(Number(version.split(".")[1]) >= minors.at(-1)!, `RoboNet is still ${version}`);
});

golden.run();
