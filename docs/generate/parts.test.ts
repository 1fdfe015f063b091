import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { partsPage } from "./parts.ts";

const pages = suite("Pages made from the code");

pages("docs/parts.md says what the drivers cost now", () => {
  assert.fixture(readFileSync("docs/parts.md", "utf8"), partsPage(), "run: npm run docs");
});

pages.run();
