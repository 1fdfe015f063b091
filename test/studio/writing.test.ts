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
  await tab.keyboard.press("Tab");
  await tab.keyboard.type(" // done");
  await line.getByText("await robot.light.off() // done", { exact: true }).waitFor();
});

page("a name that must be imported is offered, and its line comes with it", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write(`${robot}await `, "await");
  await tab.keyboard.type("slee");
  await tab.locator(".cm-completionLabel").getByText("sleep", { exact: true }).waitFor();
  await tab.waitForTimeout(150);
  await tab.keyboard.press("Tab");
  await tab.keyboard.type("500)");
  await tab.locator(".cm-line").getByText('import { sleep } from "@devicescript/core"').waitFor();
  await tab.locator(".cm-activeLine").getByText("await sleep(500)", { exact: true }).waitFor();
});

page(
  "a piece that is pasted brings its import lines, is told of them, and undo takes back both",
  async (studio) => {
    const { page: tab } = studio;
    const lines = tab.locator(".cm-line");
    await studio.openLesson("drive-a-square");
    await studio.write(`${robot}console.log(1)`);
    await tab.locator(".cm-content").evaluate((content, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, "\nawait sleep(500)");
    await tab
      .locator(".cm-tooltip.told")
      .getByText(say("lv", "studio.imported", { names: "sleep" }))
      .waitFor();
    const written = [
      robot.trim(),
      'import { sleep } from "@devicescript/core"',
      "console.log(1)",
      "await sleep(500)",
    ];
    assert.equal(await lines.allTextContents(), written);
    await tab.keyboard.press("ControlOrMeta+z");
    assert.equal(await lines.allTextContents(), [robot.trim(), "console.log(1)"]);
  },
  "lv",
);

page(
  "the hint of a call says in the page's language what each value is",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(`${robot}await robot.drive.turn`);
    await tab.keyboard.type("(");
    const hint = tab.locator(".cm-tooltip.hint");
    await hint.getByText(say("lv", "value.turn")).waitFor();
    assert.not.match((await hint.textContent()) ?? "", /Promise|degrees/);
  },
  "lv",
);

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
