import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/index.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the end of a level");

const solutionOf = (id: string) => readFileSync(findLesson(id).path("solution.ts"), "utf8");

page(
  "a page to print shows the robot's way, points and the program, of the try that is chosen",
  async (studio) => {
    const { page: tab } = studio;
    const program = solutionOf("postman");
    await studio.openLesson("postman");
    await studio.write(program);
    await studio.check();
    await tab.getByRole("button", { name: say("en", "award.open") }).click();
    const picture = tab.locator(".award img");
    const first = await picture.getAttribute("src");
    assert.match(decodeURIComponent(first!), /stroke-dasharray/, "the way is drawn");
    const points = Number(/^\d+/.exec((await tab.locator(".award-points").textContent())!)?.[0]);
    assert.ok(points > 0 && points < 100, `${points} points`);
    assert.is(await tab.locator(".award pre").textContent(), program.trim());
    await studio.assertAccessible("the page to print");

    await tab.getByLabel(say("en", "award.choose")).selectOption("2");
    await picture.and(tab.getByAltText(say("en", "award.picture", { seed: 2 }))).waitFor();
    assert.is.not(await picture.getAttribute("src"), first);

    await tab.emulateMedia({ media: "print" });
    assert.ok(await picture.isVisible());
    assert.is(await tab.locator(".header:visible, .editor:visible, .award-tools:visible").count(), 0);
    await tab.emulateMedia({ media: "screen" });
    await tab.keyboard.press("Escape");
    await picture.waitFor({ state: "detached" });
  },
);

page("within a level there is none", async (studio) => {
  await studio.openLesson("stop-at-the-wall");
  await studio.write(solutionOf("stop-at-the-wall"));
  await studio.check();
  await studio.page.locator(".feedback.reached").waitFor();
  assert.is(await studio.page.getByRole("button", { name: say("en", "award.open") }).count(), 0);
});
