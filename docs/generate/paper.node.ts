/**
 * Takes the picture of what a teacher prints, one a language: the year's plan, a worksheet, its answers, and another worksheet,
 * each as its first A4 page.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { languages } from "../../messages/index.ts";
import { documentPage } from "../../release/document-page.ts";
import { browserFile, closeBrowser, launchBrowser, Studio } from "../../test/studio/browser.ts";

/** A4 less its margins of 14 mm, in pixels of 1/96 inch. */
const paper = { width: 688, height: 1017 };
const marginPx = 53;
const shownWidthPx = 380;

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

if (!browserFile) throw new Error("pictures of the page need a Chromium: set CHROMIUM to its file");

for (const language of languages) {
  const suffix = language === "en" ? "" : `.${language}`;
  const studio = await Studio.open({ language, ...paper });
  const { page } = studio;
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  // What is written by hand below has styles of its own, which the page's rules for content would refuse.
  const desk = await (await launchBrowser()).newPage({ viewport: paper });
  const shots = [
    await printedPlan(desk, readFileSync(path(`docs/curriculum${suffix}.md`), "utf8"), language),
  ];
  for (const hash of ["sheet/follow-the-line", "sheet/follow-the-line/key", "sheet/gentle-stop"]) {
    await page.goto("about:blank");
    await page.goto(`${studio.url}#/${hash}`);
    await page.locator("main h1").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    shots.push(await page.screenshot({ clip: { x: 0, y: 0, ...paper } }));
  }
  await beside(desk, shots, path(`docs/pictures/paper${suffix}.png`));
  await desk.close();
  await studio.close();
}
await closeBrowser();

/** The plan begins on a page of its own, as when it is chosen in the print dialogue. */
async function printedPlan(
  page: Page,
  markdown: string,
  language: (typeof languages)[number],
): Promise<Buffer> {
  const html = documentPage({ markdown, language, style: "" });
  const style = readFileSync(path("release/document.css"), "utf8");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`));
  await page
    .locator("table")
    .first()
    .evaluate((table) => table.scrollIntoView());
  return page.screenshot();
}

/** Puts pages of paper side by side on a desk, small. */
async function beside(page: Page, shots: readonly Buffer[], file: string): Promise<void> {
  const pages = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString("base64")}">`);
  const style = `body{margin:0;padding:16px;display:flex;align-items:flex-start;gap:16px;background:#d9d3c5;width:max-content}
    img{width:${shownWidthPx}px;padding:${(marginPx * shownWidthPx) / paper.width}px;background:#fff;box-shadow:0 2px 8px #0004}`;
  await page.emulateMedia({ media: "screen" });
  await page.setContent(`<!doctype html><style>${style}</style>${pages.join("")}`);
  await page.locator("body").screenshot({ path: file });
}
