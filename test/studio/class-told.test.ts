import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/index.node.ts";
import { limits } from "../../school/index.ts";
import { browserFile, closeBrowser } from "./browser.ts";
import { ClassInBrowsers, write } from "./class-in-browsers.ts";

const told = suite("a class in browsers tells");

const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");
const wrong = 'import { robot } from "@robonet/kit"\nawait robot.sound.beep(77)\n';

/** Puts a text before the end of the editor's, as a paste does: typed, so much would take minutes. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".cm-content").evaluate((editor, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

told("a pupil whose program the class refuses why, and what to do; it stays, and others arrive", async () => {
  const room = await new ClassInBrowsers().open();
  try {
    const { teacher, code } = await room.newClass(["Anna"]);
    const anna = await room.join(code, "Anna", ["apple", "star"]);
    const words = "// a program that nobody wrote by hand\n";
    const long = words.repeat(Math.ceil(limits.textLength / words.length));
    await write(anna, "hello-robot", words);
    await paste(anna, long);
    // Another lesson is opened: what was written becomes a version.
    await write(anna, "drive-a-square", wrong);
    await anna.locator(".run").click();
    const refused = anna.locator(".refused-work p");
    await refused.getByText("Hello, robot!").waitFor();
    const said = await refused.textContent();
    assert.match(said!, /at most 200,000 characters\. Make it shorter/);
    assert.match(said!, /kept in this browser/);
    const square = findLesson("drive-a-square").number;
    await teacher.locator(`.grid .dot.none[aria-label*="lesson ${square}:"]`).waitFor();
    await anna.reload();
    await anna.goto(`${room.url}/#/lesson/hello-robot`);
    await anna.locator(".cm-content").getByText("a program that nobody wrote").first().waitFor();
    // Made shorter, it is taken.
    await write(anna, "hello-robot", right);
    await anna.locator(".check-button").click();
    await anna.locator(".class-verdict.passed").waitFor();
    assert.equal(room.complaints, []);
  } finally {
    await room.close();
  }
});

told(
  "a pupil that the class has no room; work waits in the browser, and goes when there is room",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher, code } = await room.newClass(["Anna"]);
      const anna = await room.join(code, "Anna", ["apple", "star"]);
      const { classes } = room.room;
      const append = classes.append.bind(classes);
      classes.append = async () => {
        throw new Error("Failed query", { cause: Object.assign(new Error("disk"), { code: "ENOSPC" }) });
      };
      await write(anna, "hello-robot", right);
      await anna.locator(".run").click();
      const state = anna.locator(".sent-state.classFull");
      await state.getByText("1 change waits, the class’s disk is full").waitFor();
      assert.match((await state.getAttribute("title"))!, /tell your teacher/);
      assert.is(await teacher.locator(".grid .dot").count(), 0);
      assert.ok(
        room.complaints.some((each) => each.startsWith("server:")),
        "the teacher's terminal says so",
      );
      room.complaints.length = 0;
      classes.append = append;
      await anna.locator(".sent-state.sent").waitFor();
      await teacher.locator(".grid .dot").first().waitFor();
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

told(
  "nothing that helps in a test: no hint, no solution, and of a check only whether it passed",
  async () => {
    const room = await new ClassInBrowsers().open();
    try {
      const { teacher, code } = await room.newClass(["Anna"]);
      const anna = await room.join(code, "Anna", ["apple", "star"]);
      await write(anna, "hello-robot", wrong);
      await anna.locator(".hints button").waitFor();
      await teacher.getByRole("link", { name: "Settings" }).click();
      await teacher.getByRole("checkbox", { name: /^A test/ }).check();
      await teacher.locator('form button[type="submit"]').first().click();
      await anna.locator(".class-notices").getByText("This is a test").waitFor();
      await anna.getByText("Your teacher has closed the hints").waitFor();
      assert.is(await anna.locator(".hints").count(), 0);
      await anna.locator(".check-button").click();
      await anna.locator(".class-verdict").getByText("Not yet.").waitFor();
      await anna.locator(".verdict").getByText("Passed or not").waitFor();
      assert.is(await anna.locator(".goal.reached, .goal.missed, .goal.soFar").count(), 0);
      assert.is(await anna.locator(".replays").count(), 0);
      for (const page of ["teacher/hello-robot", "sheet/hello-robot/key"]) {
        await anna.goto(`${room.url}/#/${page}`);
        await anna.getByText("Your teacher has closed it for the class").waitFor();
      }
      // A page that is loaded anew knows it as well.
      await anna.goto(`${room.url}/#/lesson/hello-robot`);
      await anna.reload();
      await anna.getByText("Your teacher has closed the hints").waitFor();
      await teacher.getByRole("checkbox", { name: /^A test/ }).uncheck();
      await teacher.locator('form button[type="submit"]').first().click();
      await anna.locator(".hints button").waitFor();
      assert.equal(room.complaints, []);
    } finally {
      await room.close();
    }
  },
);

told("a pupil whose pictures were reset to choose two new ones; all work is there again", async () => {
  const room = await new ClassInBrowsers().open();
  try {
    const { teacher, code } = await room.newClass(["Anna"]);
    const anna = await room.join(code, "Anna", ["apple", "star"]);
    await write(anna, "hello-robot", wrong);
    await anna.locator(".run").click();
    await teacher.locator(".grid .dot").first().waitFor();
    await teacher.locator(".grid th a").click();
    await teacher.getByRole("button", { name: "Reset the pictures" }).click();
    await teacher.getByText("The pictures are reset.").waitFor();
    await anna.locator(".sent-state.signedOut").waitFor();
    // What is typed meanwhile is hers, too.
    await write(anna, "hello-robot", `${wrong}// meanwhile\n`);
    await anna.getByRole("button", { name: "Come back to your class" }).click();
    await anna.locator(".join-code").fill(code);
    await anna.locator(".join .primary").click();
    await anna.locator(".places button", { hasText: "Anna" }).click();
    for (const picture of ["moon", "fish"])
      await anna.locator(".pictures button", { hasText: picture }).click();
    await anna.locator(".secret .primary").click();
    await anna.locator(".sent-state.sent").waitFor();
    await anna.locator(".cm-content").getByText("// meanwhile").waitFor();
    // The old pictures let nobody in any more.
    const other = await room.browser(`/?class=${code}`);
    await other.locator(".places button", { hasText: "Anna" }).click();
    for (const picture of ["apple", "star"])
      await other.locator(".pictures button", { hasText: picture }).click();
    await other.locator(".secret .primary").click();
    await other.locator(".join .warn").getByText("These are not the two pictures").waitFor();
    assert.equal(room.complaints, []);
  } finally {
    await room.close();
  }
});

told.after(closeBrowser);
if (browserFile) told.run();
else
  console.log("Left out, since there is no Chromium (set CHROMIUM to its file): a class in browsers tells");
