import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson, readLessons } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the map");

const first = readLessons()[0]!;
const solution = (id: string) => readFileSync(findLesson(id).path("solution.ts"), "utf8");
const count = readLessons().length;

page(
  "a new pupil is told what to press, and afterwards what to go on with and what was learned",
  async (studio) => {
    const { page: tab } = studio;
    await tab.getByRole("heading", { name: say("en", "map.hello"), level: 1 }).waitFor();
    await tab.getByRole("link", { name: say("en", "map.start"), exact: true }).click();
    await tab.locator(".cm-content").waitFor();
    assert.is(await tab.title(), `1. ${first.say("en", "title")} · RoboNet`);
    await studio.write(solution(first.id));
    await studio.check();
    await tab.locator(".happy-robot").waitFor();
    await tab.goto(`${studio.url}#/`);
    await tab.getByText(say("en", "map.progress", { done: 1, count })).waitFor();
    const next = readLessons()[1]!;
    const goOn = tab.getByRole("link", { name: say("en", "map.goOn"), exact: true });
    assert.is(await goOn.getAttribute("href"), `#/lesson/${next.id}`);
    assert.is(await tab.locator(".station.done").count(), 1);
    assert.is(await tab.locator(".station.next .number").textContent(), "2");
    await tab
      .getByRole("link", { name: say("en", "map.learned") })
      .first()
      .click();
    await tab.getByText(first.idea("en")!.slice(0, 30)).waitFor();
    assert.is(await tab.locator(".learned-list p").count(), 1);
    await studio.assertAccessible("what was learned");
  },
);

page("the way goes to and fro on a wide page, and each lesson has a picture", async (studio) => {
  const { page: tab } = studio;
  await tab.locator(".station").first().waitFor();
  const left = (n: number) =>
    tab
      .locator(".station")
      .nth(n - 1)
      .boundingBox()
      .then((box) => Math.round(box!.x));
  assert.is(await left(5), await left(4), "lesson 5 is below lesson 4");
  assert.is(await left(8), await left(1), "lesson 8 is below lesson 1");
  await tab.evaluate(() => {
    for (const each of document.querySelectorAll("img")) each.loading = "eager";
  });
  await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const broken = await tab.evaluate(
    () => [...document.images].filter((each) => each.naturalWidth === 0).length,
  );
  assert.is(broken, 0);
  assert.is(await tab.locator(".card-picture").count(), count);
});

page(
  "a test at this computer closes hints and solutions, also after a reload, and opens them again",
  async (studio) => {
    const { page: tab } = studio;
    const test = tab.getByRole("checkbox", { name: say("en", "map.here.test") });
    const closed = tab.getByText(say("en", "map.here.noSolutions"));
    const programs = tab.getByRole("heading", { name: say("en", "studio.programs"), exact: true });
    await test.check();
    await studio.assertAccessible("the map with its switches");
    await tab.goto(`${studio.url}#/teacher/drive-and-stop`);
    await tab.reload();
    await closed.waitFor();
    assert.is(await programs.count(), 0);
    await studio.openLesson("drive-and-stop");
    await tab.getByText(say("en", "map.here.noHints")).waitFor({ state: "attached" });
    await tab.goto(`${studio.url}#/`);
    await test.uncheck();
    await tab.goto(`${studio.url}#/teacher/drive-and-stop`);
    await programs.waitFor();
  },
);

page("what moves by itself stands still when the pupil wants it to", async (studio) => {
  const { page: tab } = studio;
  await tab.emulateMedia({ reducedMotion: "no-preference" });
  const transition = () =>
    tab.evaluate(() => getComputedStyle(document.querySelector(".soft")!).transitionDuration);
  const motion = tab.getByRole("checkbox", { name: say("en", "map.here.motion") });
  await motion.waitFor();
  assert.match(await transition(), /0\.12s/);
  await motion.uncheck();
  assert.is(await transition(), "0s");
});

page("steps that are ticked stay ticked", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  const step = (number: number) =>
    tab.getByRole("checkbox", { name: say("en", "studio.stepDone", { number }) });
  await step(2).check();
  await tab.reload();
  await step(2).waitFor();
  assert.equal([await step(1).isChecked(), await step(2).isChecked()], [false, true]);
  await step(2).uncheck();
  await tab.reload();
  await step(2).waitFor();
  assert.equal([await step(1).isChecked(), await step(2).isChecked()], [false, false]);
});

page("the robot's face shows how it fares", async (studio) => {
  const { page: tab } = studio;
  const mood = () => tab.locator(".face").getAttribute("data-mood");
  await studio.openLesson("stop-at-the-wall");
  await studio.write(solution("stop-at-the-wall"));
  assert.is(await mood(), "awake");
  await studio.run();
  assert.is(await mood(), "content");
  await studio.write(
    'import { robot } from "@robonet/kit"\nawait robot.drive.drive(150, 0)\nawait robot.drive.stop()\nlet n: any = undefined\nn.x = 3',
    "n.x = 3",
  );
  await tab.locator(".run").click();
  await tab.locator('.face[data-mood="broken"]').waitFor();
});
