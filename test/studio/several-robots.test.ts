import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import { say } from "../../messages/messages.ts";
import type { Studio } from "./browser.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("several robots in the page");

/** Drives to the other one and pushes. */
const pushes = `import { robot } from "@robonet/kit"
import { plot } from "@robonet/runtime"
console.log("off")
plot("before", await robot.distance.read())
await robot.drive.straight(400)
`;
/** Stays where it is, and fails in its line 3. */
const breaks = `import { robot } from "@robonet/kit"
console.log("here")
throw new Error("broken " + (await robot.distance.read() > 0))
`;

async function openRing(studio: Studio): Promise<void> {
  await studio.page.goto(`${studio.url}#/free`);
  await studio.page.locator(".cm-content").waitFor();
  await studio.page.getByText(say("en", "studio.world.ring")).click();
  await studio.page.locator(".name-tag").getByText("B").waitFor();
}

const choosesFor = (studio: Studio) =>
  studio.page.getByLabel(say("en", "studio.otherProgram", { place: "B" }));

/** What each robot of the stage is called, and where it is. */
const standing = (studio: Studio) =>
  studio.page.locator(".robot").evaluateAll((robots) =>
    robots.map((robot) => {
      const [x, y] = /translate\(([-\d.]+) ([-\d.]+)/.exec(robot.getAttribute("transform") ?? "")!.slice(1);
      return { name: robot.getAttribute("data-robot"), x: Number(x), y: Number(y) };
    }),
  );

page("one program drives both, they push each other, and each word says whose it is", async (studio) => {
  const { page: tab } = studio;
  await openRing(studio);
  await studio.write(pushes);
  const before = await standing(studio);
  assert.equal(
    before.map(({ name }) => name),
    ["A", "B"],
  );
  await studio.run();
  const after = await standing(studio);
  const gap = Math.hypot(after[1]!.x - after[0]!.x, after[1]!.y - after[0]!.y);
  assert.ok(gap > 150 && gap < 240, `they stand nose to nose: ${gap} mm`);
  assert.is(await tab.locator(".trail").count(), 2);
  const lines = await tab.locator(".console .line").allTextContents();
  for (const name of ["A", "B"]) {
    assert.ok(
      lines.some((line) => line.includes(`${name}: off`)),
      lines.join("\n"),
    );
    assert.is(lines.filter((line) => line.startsWith(`${name}: `)).length, 1, lines.join("\n"));
  }
  await studio.assertAccessible("the console of two robots");

  await tab.locator("#tab-plots").click();
  await tab.getByText("left motor").click();
  for (const name of ["before", "left motor"])
    assert.equal(
      await tab
        .locator("figure.plot", { hasText: name })
        .locator("output")
        .evaluateAll((outputs) => outputs.map((output) => output.textContent!.slice(0, 3))),
      ["A: ", "B: "],
      name,
    );
  await studio.assertAccessible("the plots of two robots");

  await tab.locator("#tab-robot").click();
  assert.equal(await tab.locator(".gauges .whose").allTextContents(), ["A: ", "B: "]);
  await tab.getByRole("button", { name: "B: Press “button” on the robot" }).waitFor();
  await studio.assertAccessible("the gauges of two robots");
});

page("another own program drives the second robot; its fault stops that one only", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(breaks);
  await studio.kept("broken");
  await openRing(studio);
  await choosesFor(studio).selectOption("hello-robot");
  await studio.write(pushes);
  await studio.run();
  const told = tab.locator(".console");
  await told.getByText("B: here", { exact: false }).waitFor();
  const fault = tab.locator(".console .line.error", { hasText: "broken" });
  await fault.getByText("Line 3").waitFor();
  assert.match((await fault.textContent())!, /B: /);
  assert.is(await fault.getByRole("button").count(), 0, "the line is not in the editor");
  assert.match((await told.textContent())!, /A: Finished after/);
  assert.match((await told.textContent())!, /B: The program failed/);

  await tab.locator("#tab-variables").click();
  await tab.getByLabel(say("en", "studio.watch.whose")).selectOption("B");
  await tab.getByText(say("en", "studio.watch.fromNextRun", { name: "B" })).waitFor();
  await studio.assertAccessible("the choice among two robots");
  await tab.locator(".run").click();
  await tab.getByText(say("en", "studio.watch.otherProgram")).waitFor();
  await tab.locator(".variables").getByText("Line 3").waitFor();
});

page("a mistake in the other program says which program it is in", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write("nonsense()\n");
  await studio.kept("nonsense");
  const texts = readFileSync(`${findLesson("hello-robot").folder}/texts.json`, "utf8");
  const { title } = JSON.parse(texts).en;
  await openRing(studio);
  await choosesFor(studio).selectOption("hello-robot");
  await tab.locator(".run").click();
  await tab.locator(".console .error").getByText(`${title}: `).waitFor();
});

page("a place without a robot stays empty, also after the page was loaded anew", async (studio) => {
  const { page: tab } = studio;
  await openRing(studio);
  await choosesFor(studio).selectOption({ label: say("en", "studio.otherProgram.none") });
  await tab.waitForFunction(() => document.querySelectorAll(".robot").length === 1);
  await tab.reload();
  await choosesFor(studio).waitFor();
  await tab.locator(".name-tag").getByText("A").waitFor();
  assert.equal(
    (await standing(studio)).map(({ name }) => name),
    ["A"],
  );
});

page("in a pause a hand moves the robot that it takes, or whose digit is pressed", async (studio) => {
  const { page: tab } = studio;
  await openRing(studio);
  await studio.write("export {}\n");
  await tab.locator(".speed").selectOption("0.25");
  await tab.locator(".run").click();
  await tab.getByRole("button", { name: "Pause" }).click();
  const before = await standing(studio);
  await tab.locator(".world").focus();
  await tab.keyboard.press("2");
  await tab.keyboard.press("ArrowUp");
  await tab.waitForFunction(
    (y) => !document.querySelectorAll(".robot")[1]!.getAttribute("transform")!.includes(y),
    ` ${before[1]!.y.toFixed(2)})`,
  );
  const after = await standing(studio);
  assert.equal(after[0], before[0]);
  assert.ok(Math.abs(before[1]!.y - after[1]!.y - 10) < 0.5, `${before[1]!.y} → ${after[1]!.y}`);
});
