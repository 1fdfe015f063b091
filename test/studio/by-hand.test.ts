import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the robot in the hand");

const stands = `import { robot } from "@robonet/kit"
while (true) await robot.distance.read()
`;

/** Where the robot's middle is seen, in px. */
async function middle(tab: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await tab.locator(".robot .body").first().boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

async function dragBy(tab: Page, dx: number, dy: number): Promise<void> {
  const from = await middle(tab);
  await tab.mouse.move(from.x, from.y);
  await tab.mouse.down();
  await tab.mouse.move(from.x + dx / 2, from.y + dy / 2);
  await tab.mouse.move(from.x + dx, from.y + dy);
  await tab.mouse.up();
}

/** Waits until the robot is seen somewhere, to two px. */
async function seenAt(tab: Page, { x, y }: { x: number; y: number }, when: string): Promise<void> {
  const wait = tab.waitForFunction(
    ([wantedX, wantedY]) => {
      const box = document.querySelector(".robot .body")!.getBoundingClientRect();
      const [dx, dy] = [box.x + box.width / 2 - wantedX, box.y + box.height / 2 - wantedY];
      return Math.abs(dx) < 2 && Math.abs(dy) < 2;
    },
    [x, y] as const,
    { timeout: 20_000 },
  );
  await wait.catch(async () =>
    assert.unreachable(`${when}: ${JSON.stringify([await middle(tab), { x, y }])}`),
  );
}

const word = (tab: Page) => tab.locator(".stage-bar [role=status]");
const says = (tab: Page, id: Parameters<typeof say>[1]) =>
  word(tab).getByText(say("en", id), { exact: true }).waitFor();

page("runs begin where a hand put it, a new try at the world's start", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write(stands);
  await tab.locator(".robot").waitFor();
  const start = await middle(tab);
  await says(tab, "studio.hand.before");
  await dragBy(tab, 30, -20);
  const put = { x: start.x + 30, y: start.y - 20 };
  await seenAt(tab, put, "before a run");
  await says(tab, "studio.hand.movedInLesson");

  await tab.locator(".run").click();
  await says(tab, "studio.hand.during");
  await seenAt(tab, put, "in the run");

  await dragBy(tab, 20, 0);
  await says(tab, "studio.hand.paused");
  await seenAt(tab, { x: put.x + 20, y: put.y }, "moved in the run, which pauses");
  await tab.getByRole("button", { name: say("en", "studio.resume") }).waitFor();

  await tab.getByRole("button", { name: say("en", "studio.reset") }).click();
  await seenAt(tab, start, "back at the start");
  await says(tab, "studio.hand.before");

  await tab.locator("svg.world").focus();
  await tab.keyboard.press("ArrowRight");
  await says(tab, "studio.hand.movedInLesson");
  await tab.locator(".seed input").fill("2");
  await tab.keyboard.press("Enter");
  await says(tab, "studio.hand.before");
});

page("after a run it begins the next one where a hand puts it", async (studio) => {
  const { page: tab } = studio;
  await tab.goto(`${studio.url}#/free`);
  await tab.locator(".cm-content").waitFor();
  await studio.write(`import { robot } from "@robonet/kit"\nawait robot.drive.straight(50)\n`);
  await studio.run();
  const end = await middle(tab);
  await dragBy(tab, -30, 0);
  const put = { x: end.x - 30, y: end.y };
  await seenAt(tab, put, "moved after the run");
  await says(tab, "studio.hand.moved");
  assert.is(await tab.locator(".trace").count(), 1, "the run can still be looked at");
  await studio.write(stands);
  await tab.locator(".run").click();
  await says(tab, "studio.hand.during");
  await seenAt(tab, put, "in the next run");
});

page("Try takes what it can use, and says what it cannot", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("follow-the-line");
  const field = tab.locator(".seed input");
  await field.fill("7");
  await tab.keyboard.press("Tab");
  for (const typed of ["-3", "99999999999", "2.5", "e"]) {
    await field.focus();
    await tab.keyboard.press("ControlOrMeta+a");
    await tab.keyboard.type(typed);
    await tab.keyboard.press("Tab");
    assert.is(await field.inputValue(), "7", typed);
    await word(tab)
      .getByText(say("en", "studio.seedRefused", { most: 2147483647, seed: 7 }))
      .waitFor();
  }
});

page(
  "nothing lies over the floor, and nothing outside of it",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("random-and-break");
    await tab.locator(".robot").waitFor();
    for (const [width, height] of [
      [1366, 768],
      [820, 1180],
      [390, 844],
      [683, 384],
    ] as const) {
      await tab.setViewportSize({ width, height });
      const covered = await tab.evaluate(() => {
        const floor = document.querySelector("svg.world")!.getBoundingClientRect();
        return [...document.querySelectorAll(".robot-side :is(button, input, select, p)")]
          .filter((element) => {
            const { left, right, top, bottom, width: wide } = element.getBoundingClientRect();
            const beside =
              right <= floor.left || left >= floor.right || bottom <= floor.top || top >= floor.bottom;
            return wide > 1 && !beside;
          })
          .map((element) => element.outerHTML);
      });
      assert.equal(covered, [], `${width} × ${height}`);
    }
    // The world's drawing goes on far beyond its floor; what is drawn there is cut off.
    const cut = tab.locator("svg.world > svg");
    assert.is(await cut.getAttribute("viewBox"), "0 0 1300 1000");
    assert.is(await cut.evaluate((element) => getComputedStyle(element).overflow), "hidden");
  },
  "lv",
);
