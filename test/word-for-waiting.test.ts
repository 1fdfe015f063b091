import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import en from "../messages/en.ts";
import lt from "../messages/lt.ts";
import lv from "../messages/lv.ts";

const words = suite("The word for waiting");

/** `wait` of `@robonet/runtime` does the same, and goes on working for those who know it. */
const other = /(?<![.\w])wait\(|`wait`/;

words("is `sleep` in whatever a pupil reads or gets", () => {
  const files = ["lessons", "docs/cheat-sheet", "templates", "kits/programs"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|md|html|json)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const found = files.filter((file) => other.test(readFileSync(file, "utf8")));
  assert.equal(found, []);
  for (const sentences of [en, lv, lt])
    assert.equal(
      Object.values(sentences).filter((sentence) => other.test(sentence)),
      [],
    );
});

words("is `sleep` in docs/api.md, but where it tells of `wait` itself", () => {
  const page = readFileSync("docs/api.md", "utf8");
  const rest = page.replace(/^### wait\n[\s\S]*?(?=^### )/m, "");
  assert.is.not(rest, page);
  assert.equal(rest.match(other), null);
});

words.run();
