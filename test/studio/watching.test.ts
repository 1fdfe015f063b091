import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("a program that is watched in the page");

/** One corner too few: `<` where `<=` is meant. */
const offByOne = `import { robot } from "@robonet/kit"

async function side(number: number) {
    await robot.drive.straight(400)
    await robot.drive.turn(90)
}

for (let corner = 1; corner < 4; corner++) {
    await side(corner)
}
console.log("done")
`;
/** It shall drive until the wall is near. */
const wrongWay = `import { delay } from "@devicescript/core"
import { robot } from "@robonet/kit"

let near = false
await robot.drive.drive(150, 0)
while (!near) {
    const mm = await robot.distance.read()
    near = mm > 150
    await delay(50)
}
await robot.drive.stop()
`;

const litLine = (studio: Studio) => studio.page.locator(".cm-runs");
/** The value of a variable in the panel. */
const shownValue = (studio: Studio, name: string) =>
  studio.page.locator(".variables li", { has: studio.page.getByText(name, { exact: true }) }).locator("code");

/** Waits until the line that is lit has a text. */
async function isAt(studio: Studio, text: string): Promise<void> {
  await litLine(studio).getByText(text).first().waitFor();
}

page("an off-by-one in a loop is found by stepping back, with keys alone", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write(offByOne);
  await tab.locator(".speed").selectOption("32");
  await tab.keyboard.press("Tab");
  await tab.locator(".cm-content").focus();
  await tab.keyboard.press("Control+Enter");
  await tab.locator(".trace").waitFor();
  // The square lacks a side: what did the loop count when it ended?
  await tab.keyboard.press("F9");
  await isAt(studio, "console.log");
  await tab.locator("#tab-console").focus();
  await tab.keyboard.press("ArrowRight");
  await tab.locator(".variables .task").waitFor();
  await tab.keyboard.press("F9");
  await isAt(studio, "for (let corner");
  await shownValue(studio, "corner").getByText("3", { exact: true }).waitFor();
  // First to where the call returned, which belongs to the line with its name.
  await tab.keyboard.press("Shift+F2");
  await isAt(studio, "async function side");
  await tab.keyboard.press("Shift+F2");
  await isAt(studio, "robot.drive.turn");
  await tab.getByText("side, called from line 9").waitFor();
  await studio.assertAccessible("the variables at a line");
  await tab.keyboard.press("Shift+F4");
  await isAt(studio, "await side(corner)");
  await tab.keyboard.press("F2");
  await isAt(studio, "robot.drive.straight");
  await tab.keyboard.press("F4");
  await isAt(studio, "for (let corner");
  // A breakpoint in the fifth line.
  await tab.locator(".cm-content").focus();
  await tab.keyboard.press("ControlOrMeta+Home");
  for (let line = 1; line < 5; line++) await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Shift+F9");
  await tab.locator(".breakpoint:visible").waitFor();
  await tab.keyboard.press("Shift+F7");
  await isAt(studio, "robot.drive.turn");
  await shownValue(studio, "number").getByText("3", { exact: true }).waitFor();
  await tab.keyboard.press("Shift+F7");
  await shownValue(studio, "number").getByText("2", { exact: true }).waitFor();
  await tab.keyboard.press("Shift+F8");
  await shownValue(studio, "number").getByText("3", { exact: true }).waitFor();
  await onlyAtOneSide(studio);
});

/** The breakpoint in the fifth line gets a condition; the third side is shown. */
async function onlyAtOneSide(studio: Studio): Promise<void> {
  const { page: tab } = studio;
  const told = tab.locator(".step-told");
  const condition = tab.getByLabel(say("en", "studio.watch.onlyWhenIn", { line: 5 }));
  const type = async (text: string) => {
    await condition.focus();
    await tab.keyboard.press("ControlOrMeta+a");
    await tab.keyboard.type(text);
  };
  await type("number = 1");
  await tab.getByText(say("en", "condition.assignment", { text: "number = 1" })).waitFor();
  await studio.assertAccessible("a condition with a mistake");
  await type("number === 1");
  await tab.keyboard.press("Shift+F7");
  await shownValue(studio, "number").getByText("1", { exact: true }).waitFor();
  await tab.locator(".breakpoint.conditional:visible").waitFor();
  await tab.keyboard.press("Shift+F8");
  await told.getByText(say("en", "studio.watch.noStopAfter")).waitFor();
  // A name with a typing mistake stops, and says so.
  await type("nummber === 1");
  await tab.keyboard.press("Shift+F7");
  await told.getByText("Did you mean “number”?").waitFor();
  await isAt(studio, "robot.drive.turn");
  await type("number === 2");
  await tab.keyboard.press("Enter");
  // It goes along with its line, and a run pauses there by itself.
  await tab.locator(".cm-content").focus();
  await tab.keyboard.press("ControlOrMeta+Home");
  await tab.keyboard.insertText("// mine\n");
  await tab.keyboard.press("Control+Enter");
  await isAt(studio, "robot.drive.turn");
  await shownValue(studio, "number").getByText("2", { exact: true }).waitFor();
  await tab.getByRole("button", { name: say("en", "studio.resume") }).waitFor();
  assert.match((await litLine(studio).textContent())!, "robot.drive.turn");
}

page("a comparison the wrong way round is found where the robot stood still", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(wrongWay);
  await tab.getByRole("button", { name: say("en", "studio.watch.open") }).click();
  await tab.getByRole("button", { name: say("en", "studio.watch.startPaused") }).click();
  await isAt(studio, "let near");
  await tab.locator(".variables .task").waitFor();
  await tab.locator(".cm-breakpoints .cm-gutterElement:visible").nth(10).click();
  await tab.locator(".speed").selectOption("4");
  await tab.getByRole("button", { name: say("en", "studio.resume") }).click();
  await isAt(studio, "robot.drive.stop");
  // It has paused there.
  await tab.getByRole("button", { name: say("en", "studio.resume") }).waitFor();
  // Where did it become near?
  await tab.getByRole("button", { name: say("en", "studio.watch.lastChange", { name: "near" }) }).click();
  await isAt(studio, "near = mm > 150");
  await tab.getByRole("button", { name: say("en", "studio.watch.nextStop") }).click();
  await isAt(studio, "robot.drive.stop");
  const back = tab.getByRole("button", { name: say("en", "studio.watch.back"), exact: true });
  await back.click();
  await isAt(studio, "while (!near)");
  await shownValue(studio, "near").getByText("true").waitFor();
  await back.click();
  await back.click();
  await isAt(studio, "near = mm > 150");
  const mm = Number(await shownValue(studio, "mm").textContent());
  assert.ok(mm > 150, `the wall is ${mm} mm away, which is not near`);
  await tab.locator(".values .changed").getByText(say("en", "studio.watch.wasChanged")).first().waitFor();
  await tab.getByRole("button", { name: say("en", "studio.watch.why") }).click();
  const reason = tab.locator(".why li").first();
  await reason.getByText("await robot.drive.drive(150, 0)").waitFor();
  await studio.assertAccessible("why the robot moves");
  await reason.getByRole("button").first().click();
  await isAt(studio, "robot.drive.drive(150, 0)");
  await tab.locator(".why li").waitFor({ state: "detached" });
});

page(
  "a line's number shows when it ran, the path leads to a moment, and a change puts the light out",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(offByOne);
    await studio.run();
    await tab.getByRole("button", { name: say("en", "studio.watch.open") }).click();
    await tab.locator(".cm-lineNumbers .cm-gutterElement", { hasText: /^5$/ }).click();
    await tab
      .locator(".step-told")
      .getByText(say("en", "studio.watch.ran", { line: 5, count: 3 }))
      .waitFor();
    await tab.locator(".marks path").waitFor({ state: "attached" });
    const trail = await tab.locator(".trail polyline").first().boundingBox();
    // The first side is the upper one: its middle.
    await tab.mouse.click(trail!.x + trail!.width / 2, trail!.y + (await upperEdge(studio)));
    await isAt(studio, "robot.drive.straight");
    await shownValue(studio, "corner").getByText("1", { exact: true }).waitFor();
    // An older run's lines are not those of a program that was changed since.
    await tab.locator(".cm-content").focus();
    await tab.keyboard.press("ControlOrMeta+Home");
    await tab.keyboard.insertText("// mine\n");
    await litLine(studio).waitFor({ state: "detached" });
    await tab.getByText(say("en", "studio.watch.changedSince")).waitFor();
  },
);

/** How far below the trail's box its upper side is in the middle: it is drawn a little askew. */
async function upperEdge({ page: tab }: Studio): Promise<number> {
  return tab.locator(".trail").evaluate((trail) => {
    const lines = [...trail.querySelectorAll("polyline")];
    const box = lines[0]!.getBoundingClientRect();
    const matrix = lines[0]!.getScreenCTM()!;
    const points = lines.flatMap((line) => [...line.points].map((point) => point.matrixTransform(matrix)));
    const middle = box.x + box.width / 2;
    const near = points
      .slice(0, Math.ceil(points.length / 3))
      .sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
    return near[0]!.y - box.y;
  });
}

page("a failed check can be watched up to where it went wrong", async (studio) => {
  const { page: tab } = studio;
  const wrong = join(findLesson("stop-at-the-wall").folder, "wrong/looks-once.ts");
  await studio.openLesson("stop-at-the-wall");
  await studio.write(readFileSync(wrong, "utf8"));
  await studio.check();
  await tab.locator(".speed").selectOption("4");
  await tab.getByRole("button", { name: say("en", "studio.watch.wrong") }).click();
  await litLine(studio).waitFor();
  await tab.locator(".variables .task").first().waitFor();
  await tab.getByRole("button", { name: say("en", "studio.resume") }).waitFor();
  const clock = await tab.locator(".clock").textContent();
  await tab.keyboard.press("F9");
  await tab.waitForFunction((before) => document.querySelector(".clock")!.textContent !== before, clock);
});

page(
  "steps and variables speak Latvian and Lithuanian",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(offByOne);
    await tab.getByRole("button", { name: say("lv", "studio.watch.open") }).click();
    await tab.getByText(say("lv", "studio.watch.empty")).waitFor();
    await tab.getByRole("button", { name: say("lv", "studio.watch.startPaused") }).click();
    await tab.getByText(say("lv", "studio.watch.mainTask")).waitFor();
    await tab.locator(".cm-breakpoints .cm-gutterElement:visible").nth(4).click();
    await tab.getByLabel(say("lv", "studio.watch.onlyWhenIn", { line: 5 })).fill("number = 2");
    await tab.getByText(say("lv", "condition.assignment", { text: "number = 2" })).waitFor();
    await tab.emulateMedia({ colorScheme: "dark" });
    await studio.assertAccessible("the variables in Latvian, dark");
    await tab.getByRole("button", { name: "Lietuvių" }).click();
    await tab.getByText(say("lt", "studio.watch.mainTask")).waitFor();
    await tab.getByText(say("lt", "condition.assignment", { text: "number = 2" })).waitFor();
    await tab.getByRole("button", { name: say("lt", "studio.watch.next") }).waitFor();
  },
  "lv",
);
