import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("learning in the page");

const hello = findLesson("hello-robot").folder;
const wall = findLesson("stop-at-the-wall").folder;
const read = (path: string) => readFileSync(path, "utf8");

for (const language of ["en", "lv", "lt"] as const) {
  page(
    `lesson 1 is read, solved and checked in ${language}`,
    async (studio) => {
      await studio.page
        .getByRole("link", { name: new RegExp(JSON.parse(read(`${hello}/texts.json`))[language].title) })
        .first()
        .click();
      await studio.page.locator(".cm-content").waitFor();
      const heading = /^## (.*)$/m.exec(read(`${hello}/${language}.md`))![1]!;
      await studio.page.getByRole("heading", { name: heading }).waitFor();
      await studio.assertAccessible("the lesson");
      await studio.write(read(`${hello}/solution.ts`));
      await studio.check();
      await studio.page.locator(".feedback.reached").waitFor();
      assert.is(await studio.page.locator(".goal.missed").count(), 0);
      await studio.assertAccessible("the passed check");
      await studio.page.goto(`${studio.url}#/`);
      await studio.page.getByRole("img", { name: say(language, "studio.stars", { count: 3 }) }).waitFor();
      await studio.assertAccessible("the map of lessons");
    },
    language,
  );
}

page("stars of an earlier check are shown as such, and checked again by a click", async (studio) => {
  const { page: tab } = studio;
  await studio.openAfterFormer({
    "program/hello-robot": read(`${hello}/solution.ts`),
    stars: JSON.stringify({ "hello-robot": { stars: 2, version: 1 } }),
  });
  await tab.getByRole("img", { name: "2 stars of 3, from an earlier check" }).waitFor();
  await studio.assertAccessible("the map with stars of an earlier check");
  await studio.openLesson("hello-robot");
  await tab.getByText(say("en", "studio.checkChanged")).waitFor();
  await studio.assertAccessible("the lesson with stars of an earlier check");
  await tab.getByRole("button", { name: "Check again" }).click();
  await tab.locator(".feedback.reached").waitFor();
  await tab.goto(`${studio.url}#/`);
  await tab.getByRole("img", { name: "3 stars of 3", exact: true }).waitFor();
});

page("a wrong program gets the lesson's feedback, and the try can be seen again", async (studio) => {
  await studio.openLesson("stop-at-the-wall");
  await studio.write(read(`${wall}/wrong/looks-once.ts`));
  await studio.check();
  const feedback = JSON.parse(read(`${wall}/texts.json`)).en["feedback.hit_wall"];
  await studio.page.getByText(feedback).waitFor();
  await studio.page.getByRole("button", { name: "Look at try 1 again" }).click();
  await studio.page.locator(".trail polyline").first().waitFor({ state: "attached" });
});

page(
  "hints open one by one; a printed lesson has its title and steps, but no hints and nothing to press",
  async (studio) => {
    await studio.openLesson("stop-at-the-wall");
    const hints = read(`${wall}/en.md`).split("## Hints")[1]!.split("## ")[0]!.match(/^- /gm)!.length;
    const shown = studio.page.locator(".hints li:visible");
    assert.is(await shown.count(), 0);
    await studio.page
      .getByRole("button", { name: say("en", "studio.hint", { number: 1, count: hints }) })
      .click();
    await shown.first().waitFor();
    assert.is(await shown.count(), 1);
    await studio.page.emulateMedia({ media: "print" });
    assert.is(await shown.count(), 0);
    assert.is(await studio.page.locator(".ticked-steps li:visible").count(), 6);
    assert.ok(
      await studio.page.getByText(`${findLesson("stop-at-the-wall").number}. Stop at the wall`).isVisible(),
    );
    assert.is(
      await studio.page.locator(".hints button:visible, .header:visible, .editor:visible").count(),
      0,
    );
    await studio.page.emulateMedia({ media: "screen" });
  },
);

page("a program that nobody has changed speaks the language of the page", async (studio) => {
  await studio.openLesson("stop-at-the-wall");
  const comment = (language: string) =>
    JSON.parse(read(`${wall}/texts.json`))[language]["starter.1"] as string;
  const code = studio.page.locator(".cm-content");
  await code.getByText(comment("en")).waitFor();
  await studio.page.getByRole("button", { name: "Latviešu" }).click();
  await code.getByText(comment("lv")).waitFor();
  await studio.write(`// ${comment("en")}\nexport {}\n`);
  await studio.page.getByRole("button", { name: "Lietuvių" }).click();
  await studio.page.getByRole("button", { name: say("lt", "studio.format") }).waitFor();
  await code.getByText(comment("en")).waitFor();
});

page("the run in the page is the run of the command line, to the last bit", async (studio) => {
  const file = `${wall}/solution.ts`;
  for (const seed of [1, 7]) {
    const told = JSON.parse(
      execFileSync("npx", ["robonet", "run", file, "--seed", String(seed), "--json"], { encoding: "utf8" }),
    );
    await studio.openLesson("stop-at-the-wall");
    await studio.write(read(`${wall}/solution.ts`));
    await studio.page.getByLabel("Try").fill(String(seed));
    await studio.run();
    assert.match(
      (await studio.page.locator(".trace").getAttribute("data-hash"))!,
      told.traceHash,
      `seed ${seed}`,
    );
  }
});

page("a teacher puts a wrong program into the editor with one click, and loses nothing", async (studio) => {
  await studio.openLesson("drive-and-stop");
  await studio.write("// mine\nexport {}\n");
  await studio.kept("// mine");
  await studio.page.goto(`${studio.url}#/teacher/drive-and-stop`);
  const button = studio.page.getByRole("button", { name: "wrong/centimetres.ts" });
  await button.waitFor();
  await studio.assertAccessible("the lesson's guide with its programs");
  await button.click();
  await studio.page.locator(".cm-content").getByText("straight(60)").waitFor();
  await studio.kept("// mine");
});

page(
  "a worksheet has the world to scale and room for guesses; the answers are on a sheet of their own",
  async (studio) => {
    const { page: tab } = studio;
    await tab.goto(`${studio.url}#/teacher/stop-at-the-wall`);
    await tab.getByRole("link", { name: say("en", "worksheet.title") }).click();
    const world = tab.getByRole("img", { name: say("en", "worksheet.world") });
    await world.waitFor();
    // 1400 mm at 1 : 10, in px of 1/96 inch.
    assert.ok(Math.abs((await world.boundingBox())!.width - (140 / 25.4) * 96) < 3);
    await tab.getByText(say("en", "worksheet.scale", { mm: 200, scale: 10 })).waitFor();
    assert.is(await tab.getByText(say("en", "worksheet.think")).count(), 3);
    assert.is(await tab.getByText("drove into the wall").count(), 0, "the answer is on the pupil's sheet");
    const idea = JSON.parse(read(`${wall}/texts.json`)).en.idea;
    assert.is(await tab.getByText(idea).count(), 0, "what the lesson comes to is on the pupil's sheet");
    await studio.assertAccessible("a worksheet");
    await tab.getByRole("link", { name: say("en", "worksheet.key") }).click();
    await tab.getByText("drove into the wall").waitFor();
    await tab.getByText(idea).waitFor();
    assert.is(await tab.getByText(say("en", "worksheet.think")).count(), 0);
  },
);
