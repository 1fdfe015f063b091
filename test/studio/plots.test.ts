import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("plots");

const approach = (speed: number) => `import { robot } from "@robonet/kit"
await robot.drive.drive(${speed}, 0)
while ((await robot.distance.read()) > 400) {}
await robot.drive.stop()
`;

const plotOf = (tab: Page, name: string) => tab.getByRole("img", { name: `${name} over time` });

page("what the lesson is about is drawn without being asked for", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(approach(200));
  await studio.run();
  await tab.locator("#tab-plots").click();
  await plotOf(tab, "distance").waitFor();
  assert.is(await tab.locator("figure.plot").count(), 1);
  await studio.assertAccessible("the plots of a lesson");
});

page("two runs are seen over each other, and in the table that is saved", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  for (const speed of [150, 300]) {
    await studio.write(approach(speed));
    await studio.run();
  }
  await tab.locator("#tab-plots").click();
  await tab.getByLabel("speed", { exact: true }).check();
  await tab.getByLabel("Compare with the run before").check();
  const speed = tab.locator("figure.plot", { hasText: "speed" });
  await speed.getByText("before:").waitFor();
  assert.is(await tab.locator(".run-before .ring").count(), 1, "the robot of the run before on the stage");
  const saving = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Save as a table" }).click();
  const rows = readFileSync(await (await saving).path(), "utf8")
    .split("\r\n")
    .filter(Boolean);
  assert.is(
    rows[0],
    '\ufeff"time, s","distance, mm (before)","distance, mm","speed, mm/s (before)","speed, mm/s"',
  );
  const fastest = (column: number) => Math.max(...rows.slice(1).map((row) => Number(row.split(",")[column])));
  assert.ok(fastest(3) < 250 && fastest(4) > 280, `speeds up to ${fastest(3)} and ${fastest(4)} mm/s`);
});

page("a click on a plot goes to its moment", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(approach(200));
  await studio.run();
  await tab.locator("#tab-plots").click();
  const drawing = tab.locator("figure.plot .u-over");
  const { width, height } = (await drawing.boundingBox())!;
  const endS = Number.parseFloat((await tab.locator(".clock").textContent())!);
  await drawing.click({ position: { x: width / 2, y: height / 2 } });
  const shownS = Number.parseFloat((await tab.locator(".clock").textContent())!);
  assert.ok(Math.abs(shownS - endS / 2) < endS / 10, `${shownS} s of ${endS} s`);
});

page("of three hundred values some are drawn, and each is found by its name", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-and-stop");
  await studio.write(`import { plot, wait } from "@robonet/runtime"
for (let i = 0; i < 420; i++) {
    plot("v" + (i % 300), i)
    await wait(12)
}
`);
  await studio.run();
  await tab.locator("#tab-plots").click();
  await tab.getByText(/and 27\d more/).waitFor();
  await plotOf(tab, "v5 (program)").waitFor();
  assert.is(await plotOf(tab, "v6 (program)").count(), 0);
  await tab.getByPlaceholder("Part of the name").fill("v299");
  await tab.getByLabel("v299").check();
  await plotOf(tab, "v299 (program)").waitFor();
});

page("a number of the program goes from the variables onto the plot, and off again", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-and-stop");
  await studio.write(
    'import { sleep } from "@devicescript/core"\nlet count = 0\nwhile (count < 5) {\n    count++\n    await sleep(300)\n}\n',
  );
  await studio.run();
  await tab.getByRole("tab", { name: "Variables" }).click();
  const plot = tab.getByRole("button", { name: "Show “count” among the plots" });
  await plot.click();
  await studio.assertAccessible("variables with one on the plot");
  await tab.getByRole("tab", { name: "Plots" }).click();
  await tab.locator("figure.plot", { hasText: "count" }).waitFor();
  await tab.getByRole("checkbox", { name: "count" }).uncheck();
  await tab.locator("figure.plot", { hasText: "count" }).waitFor({ state: "detached" });
});
