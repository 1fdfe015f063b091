import * as assert from "uvu/assert";
import { say } from "../../messages/index.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("writing in the page");

const robot = 'import { robot } from "@robonet/kit"\n';

page("a completed call has its brackets and the cursor between them, or behind them", async (studio) => {
  const { page: tab } = studio;
  const line = tab.locator(".cm-activeLine");
  const choose = async (name: string) => {
    await tab.locator(".cm-completionLabel").getByText(name, { exact: true }).waitFor();
    // CodeMirror takes no key for a name in the first moment after the box has opened.
    await tab.waitForTimeout(150);
  };
  await studio.openLesson("drive-a-square");
  await studio.write(`${robot}await robot.drive.`);
  await tab.keyboard.type("strai");
  await choose("straight");
  await tab.keyboard.press("Tab");
  await tab.keyboard.type("300)");
  await line.getByText("await robot.drive.straight(300)", { exact: true }).waitFor();
  await tab.keyboard.press("Enter");
  await tab.keyboard.type("await robot.light.of");
  await choose("off");
  await tab.keyboard.press("ArrowDown");
  await tab.locator(".cm-completionInfo pre").waitFor();
  await tab.keyboard.press("Enter");
  await tab.keyboard.type(" // done");
  await line.getByText("await robot.light.off() // done", { exact: true }).waitFor();
});

page("Enter makes a new line when no name was chosen", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write("let s = 3\nlet t =");
  await tab.keyboard.type(" s");
  await tab.locator(".cm-tooltip-autocomplete").waitFor();
  await tab.waitForTimeout(150);
  await tab.keyboard.press("Enter");
  await tab.keyboard.type("t++");
  assert.equal(await tab.locator(".cm-line").allTextContents(), ["let s = 3", "let t = s", "t++"]);
});

page(
  "hover says what a command does in the page's language, with an example",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(`${robot}await robot.drive.turn(90)`);
    const box = tab.locator(".cm-tooltip-hover");
    await tab.locator(".cm-line").getByText("turn", { exact: true }).hover();
    await box.getByText(say("lv", "sheet.drive.turn").split(";")[0]!).waitFor();
    await box.locator("pre").getByText("await robot.drive.turn(90)").waitFor();
    await tab.mouse.move(5, 5);
    // Behind “await ”: a plain name has no element of its own.
    await tab
      .locator(".cm-line")
      .last()
      .hover({ position: { x: 90, y: 10 } });
    await box.getByText(say("lv", "studio.doc.robot")).waitFor();
    assert.not.match((await box.textContent())!, /alias|const|\{/);
  },
  "lv",
);
