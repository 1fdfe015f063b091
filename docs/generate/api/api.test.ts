import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readApi } from "./api.ts";
import { chapterGaps, docstringGaps } from "./gaps.ts";
import { reflectApi } from "./reflect.ts";

const docs = suite("What a program can call");

const { api, page } = await readApi();

docs(
  "each public name says what it is, each number its unit, each value that may be left out its default",
  () => {
    assert.equal(docstringGaps(api), []);
  },
);

docs("each public name stands in one chapter", () => {
  assert.equal(chapterGaps(api), []);
});

docs("docs/api.md says what the docstrings say now", () => {
  assert.fixture(readFileSync("docs/api.md", "utf8"), page, "run: npm run docs");
});

docs("a gap is told by name", async () => {
  const careless = await reflectApi(
    [],
    `export function mute() {}
/** Goes. @param far how far it goes */
export function go(far: number, often = 3) {}
/** How fast it is. */
export function speed(): Promise<number> { return undefined }
/** A thing. */
export interface Thing { size: number }
/** Good.
 * @param ms milliseconds. Default 5
 * @returns mm
 */
export function good(ms = 5): number { return ms }
`,
  );
  assert.equal(docstringGaps(careless), [
    "mute: no docstring",
    "go, parameter far: no unit in “how far it goes”",
    "go, parameter often: no unit in “”",
    "go, parameter often: no “Default 3”",
    "speed, its result: no unit in “How fast it is.”",
    "Thing.size: no docstring",
  ]);
  const chapter = { title: "All", intro: "", names: ["mute", "go", "go", "speed", "Thing", "gone"] };
  assert.equal(chapterGaps(careless, [chapter]), [
    "good: in no chapter of docs/generate/api/groups.ts",
    "gone: in a chapter, but @robonet/runtime does not export it",
    "go: in more than one place",
  ]);
});

docs.run();
