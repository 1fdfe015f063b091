import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("room to write");

page("long lines are wrapped; dividers and size of the text are kept", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write(`console.log("${"long ".repeat(60)}")\nconsole.log(1)`);
  const scroller = tab.locator(".cm-scroller");
  const width = () => scroller.evaluate((element) => element.clientWidth);
  assert.is(await scroller.evaluate((element) => element.scrollWidth - element.clientWidth), 0);
  const before = await width();
  const divider = tab.getByRole("separator", { name: "Width of lesson and program" });
  await divider.focus();
  await tab.keyboard.press("ArrowRight");
  await tab.keyboard.press("ArrowRight");
  assert.ok((await width()) > before + 40);
  await divider.hover();
  await tab.mouse.down();
  await tab.mouse.move(1100, 400);
  await tab.mouse.up();
  const after = await width();
  assert.ok(after > before + 150, `${before} → ${after}`);
  await tab.getByLabel("More for the program").click();
  await tab.getByRole("button", { name: "Larger text" }).click();
  const size = () => tab.locator(".cm-editor").evaluate((element) => getComputedStyle(element).fontSize);
  assert.is(await size(), "17.25px");
  await studio.assertAccessible("dividers and larger text");
  await tab.reload();
  await tab.locator(".cm-content").waitFor();
  assert.is(await width(), after);
  assert.is(await size(), "17.25px");
});
