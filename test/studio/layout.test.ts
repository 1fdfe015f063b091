import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
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

page("enlarged to twice its size, all can be clicked and the code has room", async (studio) => {
  const { page: tab } = studio;
  await tab.setViewportSize({ width: 683, height: 384 });
  await studio.openLesson("stop-at-the-wall");
  await tab.locator(".robot").waitFor();
  for (const control of await tab.locator(".editor button, .robot-side :is(button, select, input)").all())
    if ((await control.isVisible()) && (await control.isEnabled())) await control.click({ trial: true });
  const heightOf = (what: string) => tab.locator(what).evaluate((element) => element.clientHeight);
  assert.ok((await heightOf(".cm-scroller")) >= 180, `code: ${await heightOf(".cm-scroller")} px`);
  assert.ok((await heightOf(".floor-seen")) >= 200, `stage: ${await heightOf(".floor-seen")} px`);
  const beyond = await tab.evaluate(() => document.querySelector("main")!.scrollWidth - innerWidth);
  assert.ok(beyond <= 0, `${beyond} px beyond the right edge`);
});

page("what runs, checks and sends stands in one line on a laptop, in each language", async (studio) => {
  await studio.openLesson("drive-a-square");
  for (const language of languages) {
    await studio.page.locator(`.languages [lang="${language}"]`).click();
    await studio.page.locator(`html[lang="${language}"]`).waitFor({ state: "attached" });
    const bar = studio.page.locator(".run-bar");
    const [height, button] = await bar.evaluate((element) => [
      element.clientHeight,
      element.querySelector("button")!.clientHeight,
    ]);
    assert.ok(height! < 2 * button!, `${language}: ${height} px, a button ${button} px`);
  }
});
