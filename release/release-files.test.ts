import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseFiles } from "./release-files.ts";
import { starters } from "./starters.ts";

const files = suite("the files of a release");

files("are those that run, without tests, tools and hidden files", () => {
  const all = [
    "cli/main.ts",
    "cli/terminal/help.test.ts",
    "test/run.ts",
    "bench/bench.ts",
    ".ci/run",
    "lessons/1-first-steps/.hidden",
    "docs/class.md",
    "docs/generate/write.node.ts",
    "docs/generate/package.json",
    "runtime/tsconfig.json",
  ];
  assert.equal(releaseFiles(all), [
    "cli/main.ts",
    "docs/class.md",
    "docs/generate/package.json",
    "runtime/tsconfig.json",
  ]);
});

files("are started by one for the page, one for the class, and a command line", () => {
  for (const os of ["win32", "darwin", "linux"] as const) {
    const made = starters(os);
    assert.is(made.length, 3);
    for (const { text } of made) {
      assert.match(text, /serve\.node\.ts|robonet\.mjs/);
      // cmd reads a script by its bytes: a lone line feed hides labels, and letters beyond ASCII become others.
      if (os === "win32") assert.not.match(text, /[^\r]\n|[^\0-\x7f]/);
      else assert.not.match(text, /\r/);
    }
  }
});

files.run();
