import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the panels below the stage");

page("the next lesson begins with its goals, whatever was wrong in the one before", async (studio) => {
  const { page: tab } = studio;
  const selected = () => tab.locator("[role=tab][aria-selected=true]").textContent();
  await studio.openLesson("hello-robot");
  await studio.write("const a: number = true");
  await tab.locator(".run").click();
  await tab.locator(".console .line.error").first().waitFor();
  assert.is(await selected(), say("en", "studio.panel.console"));
  await studio.openLesson("drive-and-stop");
  await tab.locator(".goals").waitFor();
  assert.is(await selected(), say("en", "studio.panel.goals"));
  await tab.locator("#tab-console").click();
  assert.is(await tab.locator(".console .error").count(), 0);
});

page(
  "nothing beside Check jumps while it checks",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("hello-robot");
    const check = tab.locator(".check-button");
    const width = async () => (await check.boundingBox())!.width;
    const before = await width();
    await check.click();
    await tab.locator(".check-button:disabled").waitFor();
    assert.is(await width(), before);
  },
  "lv",
);
