import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { behaviourVersion, releaseOf } from "../../sim/behaviour-version.ts";
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

const behaviours = Array.from({ length: behaviourVersion }, (_, i) => i + 1);

golden("each behaviour version has raised the minor number, and package.json is not behind", () => {
  const minorOf = (release: string) => {
    const [major, minor] = release.split(".").map(Number);
    return major! * 1000 + minor!;
  };
  const minors = behaviours.map((behaviour) => minorOf(releaseOf(behaviour)!));
  for (const [i, minor] of minors.entries())
    assert.ok(i === 0 || minor > minors[i - 1]!, `the minor number of behaviour ${i + 1} has risen`);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  assert.ok(minorOf(version) >= minors.at(-1)!, `package.json still says ${version}`);
});

golden("docs/behaviour-versions.md has each version with the RoboNet that brought it", () => {
  const text = readFileSync("docs/behaviour-versions.md", "utf8");
  assert.equal(
    [...text.matchAll(/^\| (\d+) +\| (\d+\.\d+\.\d+) /gm)].map((row) => row.slice(1)),
    behaviours.map((behaviour) => [String(behaviour), releaseOf(behaviour)]),
  );
});

golden.run();
