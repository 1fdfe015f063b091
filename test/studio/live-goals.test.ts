import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("goals while a program runs");

const approach = (mm: number) =>
  `import { robot } from "@robonet/kit"\nawait robot.drive.drive(150, 0)\nwhile ((await robot.distance.read()) > ${mm}) {}\nawait robot.drive.stop()\n`;

page("a goal turns green as soon as it is reached, and is white again at a moment before", async (studio) => {
  const { page: tab } = studio;
  const goal = (words: string) => tab.locator(".goal", { hasText: words }).getAttribute("class");
  await studio.openLesson("stop-at-the-wall");
  await studio.write(approach(180));
  await studio.run();
  assert.is(await tab.getByRole("tab", { name: "Goals" }).getAttribute("aria-selected"), "true");
  await tab.getByText("In this run so far:").waitFor();
  assert.is(await tab.locator(".goal.soFar").count(), 4);
  await studio.assertAccessible("the goals of a run");

  await tab.getByRole("slider", { name: "Time" }).fill("1500");
  assert.is(await goal("100 to 200 mm"), "goal open");
  assert.is(await goal("drives off"), "goal soFar");
});

page("a check's marks go when the program is changed", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(approach(400));
  await studio.check();
  await tab.locator(".goal.missed").first().waitFor();
  await studio.write(approach(180));
  await tab.locator(".goal.missed").first().waitFor({ state: "detached" });
});

page("words that the program says bring the console, once a run", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write('console.log("hello")\n');
  await studio.run();
  await tab.getByRole("tab", { name: "Console", selected: true }).waitFor();
});

page("a program whose robot has driven off the floor is stopped, and the page says so", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("follow-the-line");
  await studio.write(
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(3000)\nconsole.log("there")\n',
  );
  await studio.run();
  await tab.getByText("The robot drove off the floor after").waitFor();
  assert.is(await tab.getByText("there", { exact: true }).count(), 0);
});
