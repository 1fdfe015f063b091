import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
import { curriculumPage, curriculumPicture } from "./curriculum.ts";
import { kitPictures, kitsPage, kitsPageForTeachers } from "./kits.ts";
import { inFile } from "./page-language.ts";
import { partsPage } from "./parts.ts";

const pages = suite("Pages made from the code");

pages("docs/parts.md says what the drivers cost now", () => {
  assert.fixture(readFileSync("docs/parts.md", "utf8"), partsPage(), "run: npm run docs");
});

pages("docs/kits.md and its drawings show the kits as they are now", () => {
  assert.fixture(readFileSync("docs/kits.md", "utf8"), kitsPage(), "run: npm run docs");
  for (const language of ["lv", "lt"] as const) {
    const page = readFileSync(`docs/kits.${language}.md`, "utf8");
    assert.fixture(page, kitsPageForTeachers(language), "run: npm run docs");
  }
  for (const [file, svg] of kitPictures())
    assert.ok(
      readFileSync(`docs/pictures/${file}`, "utf8") === svg,
      `docs/pictures/${file}: run: npm run docs`,
    );
});

pages("docs/curriculum.md and its picture show the lessons as they are now", () => {
  for (const language of languages) {
    const [page, picture] = [inFile("curriculum", "md", language), inFile("curriculum", "svg", language)];
    assert.fixture(readFileSync(`docs/${page}`, "utf8"), curriculumPage(language), "run: npm run docs");
    assert.fixture(
      readFileSync(`docs/pictures/${picture}`, "utf8"),
      curriculumPicture(language),
      "run: npm run docs",
    );
  }
});

pages.run();
