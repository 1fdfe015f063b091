import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { type Language, say } from "../../messages/messages.ts";
import type { Studio } from "./browser.ts";
import { type Device, RobotOnCable, until } from "./robot-on-cable.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("going through a program on a real robot, in the page");

const drives = `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"

let turns = 0
const seen = { farMm: 0 }

function note(far: number) {
    seen.farMm = far + turns
}

await robot.drive.drive(100, 0)
while (true) {
    note(500)
    turns++
    await sleep(100)
}
`;

const bar = ({ page: tab }: Studio) => tab.locator(".robot-bar");
const status = (studio: Studio, words: string | RegExp) =>
  bar(studio).getByRole("status").filter({ hasText: words }).waitFor();
const press = (studio: Studio, name: string) =>
  bar(studio).getByRole("button", { name, exact: true }).click();
const lit = (studio: Studio, text: string) =>
  studio.page.locator(".cm-runs").getByText(text).first().waitFor();
const value = (studio: Studio, name: string) =>
  studio.page
    .locator(".variables li", { has: studio.page.getByText(name, { exact: true }) })
    .locator("code")
    .first();

/** A page with a robot whose program stands at its first line. */
async function standing(studio: Studio, language: Language, device?: Device): Promise<RobotOnCable> {
  const robot = await RobotOnCable.at(studio, device);
  await studio.openLesson("drive-a-square");
  await studio.write(drives);
  await studio.page.locator("#tab-robot").click();
  await studio.page.getByRole("button", { name: say(language, "studio.robot.connectReal") }).click();
  await status(studio, say(language, "studio.robot.ready"));
  await press(studio, say(language, "studio.watch.startPaused"));
  await status(studio, say(language, "studio.robot.standsIn", { line: 4 }));
  return robot;
}

page(
  "steps, a breakpoint and a pause show line, variables and standing motors, in the page's language",
  async (studio) => {
    const language = "lv";
    const { page: tab } = studio;
    const robot = await standing(studio, language);
    try {
      await lit(studio, "let turns");
      assert.is(await tab.locator("#tab-variables").getAttribute("aria-selected"), "true");
      await studio.assertAccessible("the program on the robot stands");
      await tab.keyboard.press("F10");
      await lit(studio, "const seen");
      await tab.keyboard.press("F9");
      await status(studio, say(language, "studio.robot.onlyForwards"));

      await tab.locator(".cm-line", { hasText: "seen.farMm = far" }).click();
      await tab.keyboard.press("Shift+F9");
      await tab.keyboard.press("Shift+F8");
      await lit(studio, "seen.farMm = far");
      assert.is(await value(studio, "far").textContent(), "500");
      await tab
        .getByText(say(language, "studio.watch.calledFrom", { name: "note", line: 13 }))
        .first()
        .waitFor();
      await robot.wayIn(0.3);
      assert.ok((await robot.wayIn(1)) < 2, "it stands while the program does");
      await press(studio, say(language, "studio.watch.out"));
      await lit(studio, "turns++");
      await press(studio, say(language, "studio.watch.next"));
      await lit(studio, "await sleep");

      await tab.locator(".cm-line", { hasText: "seen.farMm = far" }).click();
      await tab.keyboard.press("Shift+F9");
      await press(studio, say(language, "studio.watch.nextStop"));
      await status(studio, say(language, "studio.robot.runsWatched"));
      const { wayMm } = robot;
      await until("it drives on", () => robot.wayMm > wayMm + 150);
      await press(studio, say(language, "studio.pause"));
      await tab.locator(".cm-runs").waitFor();
      assert.ok(Number(await value(studio, "turns").textContent()) > 5);
      await robot.wayIn(0.3);
      robot.unplug();
      await bar(studio).getByRole("alert").getByText(say(language, "studio.board.unplugged")).waitFor();
      assert.ok((await robot.wayIn(3)) < 2, "it stands without the cable as well");
      await tab.locator(".cm-runs").waitFor({ state: "detached" });
    } finally {
      robot.close();
    }
  },
  "lv",
);

page("a program that was sent and runs is paused; Stop ends it, and it can be sent again", async (studio) => {
  const robot = await RobotOnCable.at(studio);
  try {
    await studio.openLesson("drive-a-square");
    await studio.write(drives);
    await studio.page.getByRole("button", { name: say("en", "studio.robot.send") }).click();
    await status(studio, "started");
    await robot.wayIn(2);
    await press(studio, "Pause");
    await studio.page.locator(".cm-runs").waitFor();
    await robot.wayIn(0.3);
    assert.ok((await robot.wayIn(1)) < 2, "it stands");
    await press(studio, "Stop");
    await status(studio, "Stopped");
    assert.ok((await robot.wayIn(2)) < 2, "the motors did not get their speeds back");
    await studio.page.locator(".cm-runs").waitFor({ state: "detached" });
    await studio.page.getByRole("button", { name: say("en", "studio.robot.send") }).click();
    await status(studio, "started");
    const { wayMm } = robot;
    await until("it drives", () => Math.abs(robot.wayMm - wayMm) > 50);
  } finally {
    robot.close();
  }
});

const mini = readFileSync("kits/robonet-mini.json", "utf8");

page("motors on I2C: a pause ends the program, stops the motors, and says so", async (studio) => {
  const { page: tab } = studio;
  const robot = await RobotOnCable.at(studio, { kit: mini });
  try {
    await tab.goto(`${studio.url}#/free`);
    await tab.getByText("RoboNet Mini", { exact: true }).click();
    await tab.locator(".cm-content").waitFor();
    await studio.write(drives);
    await tab.locator("#tab-robot").click();
    await tab.getByRole("button", { name: say("en", "studio.robot.connectReal") }).click();
    await status(studio, say("en", "studio.robot.ready"));
    await press(studio, "Start paused");
    await status(studio, "Paused at line 4");
    await tab.keyboard.press("Shift+F8");
    await until("it drives", () => robot.wayMm > 100);
    await press(studio, "Pause");
    await status(studio, "hang on I2C");
    await value(studio, "turns").waitFor();
    await robot.wayIn(0.3);
    assert.ok((await robot.wayIn(2)) < 2, "it stands");
    await studio.assertAccessible("the program was ended");
  } finally {
    robot.close();
  }
});
