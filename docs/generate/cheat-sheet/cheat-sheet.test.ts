import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../../messages/messages.ts";
import { findBrowser, pageSizesMm, printToPdf } from "./print.node.ts";
import { cheatSheet } from "./sheet.ts";

const sheet = suite("The cheat sheet");

/** The widest fonts that a school's computer may put in place of ours. */
const wideFonts = `body { font-family: "DejaVu Sans", Verdana } code, pre { font-family: "DejaVu Sans Mono" }`;
const browser = findBrowser();

for (const language of languages) {
  const html = cheatSheet(language);

  sheet(`in ${language}: docs/cheat-sheet says what the messages say now`, () => {
    assert.fixture(readFileSync(`docs/cheat-sheet/${language}.html`, "utf8"), html, "run: npm run docs");
  });

  sheet(`in ${language}: loads nothing from elsewhere`, () => {
    assert.equal(html.match(/https?:|src=|href=|@import|url\((?!#)/g), null);
  });
}

/** All languages in one document, since starting a browser takes seconds; each begins a page. */
function allSheets(more: string): string {
  const bodies = languages.map((language) => /<body>(.*)<\/body>/s.exec(cheatSheet(language))![1]!);
  const articles = bodies.map((body) => `<article style="break-after: page">${body}</article>`);
  return cheatSheet("en")
    .replace("</style>", `${wideFonts}</style>`)
    .replace(
      /<body>.*<\/body>/s,
      () => `<body>${articles.join("").replace("</main>", `</main>${more}`)}</body>`,
    );
}

if (browser) {
  sheet("prints on one page of A4 in each language, with wider fonts too", () => {
    const a4 = languages.map(() => [210, 297]);
    assert.equal(pageSizesMm(printToPdf(browser, allSheets(""))), a4);
  });

  sheet("a page too many would be noticed", () => {
    const sizes = pageSizesMm(printToPdf(browser, allSheets("<p>more</p>".repeat(20))));
    assert.is(sizes.length, languages.length + 1);
  });
} else console.log("There is no Chromium here: the pages of the cheat sheet are not counted.");

sheet.run();
