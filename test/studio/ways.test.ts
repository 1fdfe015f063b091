import * as assert from "uvu/assert";
import { findLesson, readLessons } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("ways through the page");

const [first, second] = readLessons();
const titleOf = (id: string) => `${findLesson(id).number}. ${findLesson(id).say("en", "title")}`;
const focused = ({ page: tab }: Studio) =>
  tab.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim()}`);
/** Waits until a heading with these words has the focus. */
const atHeading = ({ page: tab }: Studio, words: string) =>
  tab.waitForFunction(
    (wanted) =>
      document.activeElement?.tagName === "H1" && document.activeElement.textContent?.includes(wanted),
    words,
  );

page("who skips to the content stays in the lesson, also after a reload", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await tab.keyboard.press("Tab");
  assert.match(await focused(studio), say("en", "studio.skip"));
  await tab.keyboard.press("Enter");
  await tab.waitForFunction(() => document.activeElement?.id === "main");
  assert.is(await tab.locator(".cm-content").count(), 1);
  assert.ok(tab.url().endsWith("#/lesson/drive-a-square"), tab.url());
  await tab.keyboard.press("Tab");
  assert.ok(await tab.evaluate(() => document.activeElement?.closest("main") !== null));
  // As somebody has it in the history from before.
  await tab.evaluate(() => {
    location.hash = "#main";
  });
  await tab.waitForFunction(() => location.hash === "#main");
  assert.is(await tab.locator(".cm-content").count(), 1);
});

page("after a link the focus is at the new page's heading", async (studio) => {
  const { page: tab } = studio;
  await tab.locator(".card").first().waitFor();
  assert.is(
    await tab.evaluate(() => document.activeElement === document.body),
    true,
    "a page that was opened leaves the focus to the browser",
  );
  await tab.locator(".card").first().focus();
  await tab.keyboard.press("Enter");
  await atHeading(studio, first!.say("en", "title"));
  await tab.locator(".steps a").last().focus();
  await tab.keyboard.press("Enter");
  await atHeading(studio, second!.say("en", "title"));
  await tab.locator(".to-teacher a").focus();
  await tab.keyboard.press("Enter");
  // It comes with the guide's text; until then the one of the bar has the focus.
  await tab.waitForFunction(() => document.activeElement?.matches("main h1"));
  await tab.goto(`${studio.url}#/`);
  await tab
    .getByRole("link", { name: say("en", "map.learned") })
    .first()
    .click();
  await atHeading(studio, say("en", "map.learned"));
  assert.is(
    await tab.evaluate(() => document.activeElement?.matches(":focus-visible")),
    false,
    "after a click there is no ring",
  );
});

page("an address that was typed leaves the focus where it was: nowhere", async (studio) => {
  const { page: tab } = studio;
  await tab.locator(".card").first().waitFor();
  await tab.goto(`${studio.url}#/arena`);
  await tab.locator(".arena").waitFor();
  assert.is(await focused(studio).then((text) => text.startsWith("BODY")), true);
});

page("a page that comes while somebody types elsewhere leaves the focus there", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  const name = tab.locator(".field input[type=text]");
  await name.waitFor();
  await tab.locator(".languages button").last().focus();
  await tab.evaluate(() => {
    location.hash = "#/arena";
  });
  await tab.locator(".arena").waitFor();
  assert.is(
    await tab.evaluate(() => document.activeElement?.closest(".languages") !== null),
    true,
    await focused(studio),
  );
});

page("each page has a title of its own", async (studio) => {
  const { page: tab } = studio;
  const lesson = "stop-at-the-wall";
  const wanted: Readonly<Record<string, string>> = {
    "": "",
    "level/1-first-steps": `1. ${say("en", "studio.level1")}: ${say("en", "map.learned")}`,
    "level/2-sensing": `2. ${say("en", "studio.level2")}: ${say("en", "map.learned")}`,
    [`lesson/${lesson}`]: titleOf(lesson),
    [`teacher/${lesson}`]: `${say("en", "studio.teacher")}: ${titleOf(lesson)}`,
    [`sheet/${lesson}`]: `${say("en", "worksheet.title")}: ${titleOf(lesson)}`,
    [`sheet/${lesson}/key`]: `${say("en", "worksheet.key")}: ${titleOf(lesson)}`,
    free: say("en", "studio.freePlay"),
    arena: say("en", "studio.arena"),
  };
  for (const [address, name] of Object.entries(wanted)) {
    await tab.goto(`${studio.url}#/${address}`);
    await tab.waitForFunction((title) => document.title === title, name ? `${name} · RoboNet` : "RoboNet");
  }
  await tab.goto(`${studio.url}#/level/2-sensing`);
  await tab.getByRole("button", { name: "LV" }).click();
  const title = `2. ${say("lv", "studio.level2")}: ${say("lv", "map.learned")} · RoboNet`;
  await tab.waitForFunction((expected) => document.title === expected, title);
});
