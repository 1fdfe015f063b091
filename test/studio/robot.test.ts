import { readFileSync } from "node:fs";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import { type Language, languages, type MessageId, say } from "../../messages/messages.ts";
import { imageOf, mkSimulation } from "../support/simulate.ts";
import type { Studio } from "./browser.ts";
import { type Device, RobotOnCable, until } from "./robot-on-cable.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("the real robot and the page");

const square = findLesson("drive-a-square").folder;
const read = (path: string) => readFileSync(path, "utf8");
const telling = `import { robot } from "@robonet/kit"\nconsole.log("off I go")\nawait robot.drive.straight(300)\n`;

/** A test with a virtual board plugged in. */
function withRobot(
  title: string,
  test: (studio: Studio, robot: RobotOnCable) => Promise<void>,
  { device, language = "en" }: { device?: Device; language?: Language } = {},
): void {
  page(
    title,
    async (studio) => {
      const robot = await RobotOnCable.at(studio, device);
      try {
        await test(studio, robot);
      } finally {
        robot.close();
      }
    },
    language,
  );
}

const send = (studio: Studio, language: Language = "en") =>
  studio.page.getByRole("button", { name: say(language, "studio.robot.send") }).click();
const bar = ({ page: tab }: Studio) => tab.locator(".robot-bar");
const status = (studio: Studio, words: string | RegExp) =>
  bar(studio).getByRole("status").filter({ hasText: words }).waitFor();
const alert = (studio: Studio, id: MessageId, language: Language = "en") =>
  bar(studio).getByRole("alert").getByText(say(language, id)).waitFor();
const press = (studio: Studio, name: string) => bar(studio).getByRole("button", { name }).click();

withRobot("a lesson's program drives the robot: it is the image that Run takes", async (studio, robot) => {
  await studio.openLesson("drive-a-square");
  await studio.write(read(`${square}/solution.ts`));
  await studio.run();
  const shown = (await studio.page.locator(".trace").getAttribute("data-hash"))!;
  await send(studio);
  await status(studio, /checked and started: [\d,]+ bytes/);
  assert.is(robot.asked, 1);
  await until("the robot drives", () => robot.wayMm > 100);
  const run = mkSimulation(robot.image!, { world: read(`${square}/world.svg`) });
  run.stepUntil(600e6);
  assert.match(shown, run.run.traceHash, "the image on the board makes the run that the page showed");
  await press(studio, "Stop");
  await status(studio, "Stopped");
  await robot.wayIn(0.3);
  assert.ok((await robot.wayIn(1)) < 2, "it stands");
  await studio.assertAccessible("the robot is stopped");
});

const mini = read("kits/robonet-mini.json");
const drives = `import { robot } from "@robonet/kit"\nimport { sleep } from "@devicescript/core"\nawait robot.drive.drive(100, 0)\nawait sleep(60000)\n`;

withRobot(
  "Stop reaches motors on I2C too, of a robot that had its program from elsewhere",
  async (studio, robot) => {
    await studio.openLesson("drive-a-square");
    await robot.wayIn(3);
    assert.is(robot.wayMm, 0, "it waits for its button");
    await robot.press();
    await until("the robot drives", () => robot.wayMm > 50);
    await studio.write('console.log("no robot")\n');
    await send(studio);
    await studio.page.locator(".panel.real .console").getByText("no robot").waitFor();
    await robot.wayIn(0.3);
    assert.ok((await robot.wayIn(1)) < 2, "a program without the robot finds it stopped");
  },
  { device: { kit: mini, image: imageOf(drives, mini) } },
);

withRobot(
  "a stop that takes the program from the robot says so",
  async (studio, robot) => {
    await studio.openLesson("drive-a-square");
    await robot.wayIn(3);
    await robot.press();
    await until("the robot drives", () => robot.wayMm > 50);
    await studio.page.locator("#tab-robot").click();
    await studio.page.getByRole("button", { name: say("en", "studio.robot.connectReal") }).click();
    await status(studio, "Connected");
    await press(studio, "Stop");
    await status(studio, say("en", "studio.robot.haltedLost"));
    await robot.wayIn(0.3);
    assert.ok((await robot.wayIn(1)) < 2, "it stands");
  },
  { device: { kit: mini, image: imageOf(drives, mini) } },
);

withRobot(
  "console and curves are the real robot's, and say so, in the page's language",
  async (studio) => {
    const language = "lt";
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(
      `import { robot } from "@robonet/kit"\nimport { every, plot } from "@robonet/runtime"\nconsole.log("off I go")\nlet count = 0\nevery(100, async () => plot("count", ++count))\nwhile (true) await robot.drive.turn(90)\n`,
    );
    await send(studio, language);
    await tab.locator(".panel.real .console").getByText("off I go").waitFor();
    await studio.assertAccessible("the robot's console");
    await tab.locator("#tab-plots").click();
    const curve = (name: string) =>
      tab.getByRole("img", { name: say(language, "studio.plotOf", { name }) }).waitFor();
    await curve(say(language, "studio.plotOwn", { name: "count" }));
    await tab.getByRole("checkbox", { name: say(language, "studio.series.motor.left") }).check();
    await curve(say(language, "studio.series.motor.left"));
    await studio.assertAccessible("the robot's curves");
    await tab.getByRole("radio", { name: say(language, "studio.robot.fromSimulator") }).check();
    await tab.getByText(say(language, "studio.plotsEmpty")).waitFor();
    await tab.getByRole("radio", { name: say(language, "studio.robot.real") }).check();
    await curve(say(language, "studio.plotOwn", { name: "count" }));
  },
  { language: "lt" },
);

withRobot(
  "an exception on the robot jumps to its line, also when the program has changed or the page was loaded anew",
  async (studio, robot) => {
    const { page: tab } = studio;
    const failing =
      'import { robot } from "@robonet/kit"\nawait robot.drive.straight(20)\nthrow new RangeError("too far")\n';
    await studio.openLesson("stop-at-the-wall");
    await studio.write(failing);
    await send(studio);
    await tab.locator(".panel.real").getByText("too far").first().waitFor();
    await studio.write(`${failing}// and more\n`);
    await tab.locator(".panel.real").getByRole("button", { name: "Line 3" }).first().click();
    await tab.locator(".cm-activeLine").getByText("too far").waitFor();
    await tab.getByText(say("en", "studio.robot.restarts")).first().waitFor();
    await tab.reload();
    await status(studio, "Connected");
    await robot.wayIn(6);
    await robot.press();
    await tab.locator(".panel.real").getByRole("button", { name: "Line 3" }).first().click();
    await tab.locator(".cm-activeLine").getByText("too far").waitFor();
  },
);

withRobot("the cable comes out while the program is sent: the second try works", async (studio, robot) => {
  await studio.openLesson("drive-a-square");
  await studio.write(telling);
  robot.unplugAfterBytes = 4000;
  await send(studio);
  await alert(studio, "studio.board.unplugged");
  assert.is(robot.image, undefined, "no half program is on the board");
  await studio.assertAccessible("the robot is gone");
  robot.plug();
  await send(studio);
  await studio.page.locator(".panel.real .console").getByText("off I go").waitFor();
  assert.is(robot.asked, 1, "the pupil is not asked again for the robot that was allowed");
  robot.unplug();
  await alert(studio, "studio.board.unplugged");
});

withRobot(
  "a chip whose own USB disappears while it resets is found again",
  async (studio, robot) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write('setInterval(() => console.log("tick"), 300)\n');
    await send(studio);
    const ticks = tab.locator(".panel.real .console").getByText("tick");
    await ticks.first().waitFor();
    robot.unplug();
    await until("the port is given up", () => !robot.isOpen);
    const before = await ticks.count();
    robot.plug();
    await ticks.nth(before + 2).waitFor();
    assert.is(await bar(studio).locator(".robot-trouble").count(), 0);
  },
  { device: { usb: { vendor: 0x303a, product: 0x1001 } } },
);

withRobot(
  "after the page was loaded anew the robot is there again, and can be let go",
  async (studio, robot) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write('console.log("begin")\nsetInterval(() => console.log("tick"), 300)\n');
    await send(studio);
    await tab.locator(".panel.real .console").getByText("begin").waitFor();
    await tab.reload();
    await status(studio, "Connected");
    await tab.locator(".panel.real .console").getByText("tick").first().waitFor();
    assert.is(robot.asked, 1);
    await press(studio, "Disconnect the robot");
    await bar(studio).waitFor({ state: "detached" });
    await until("the port is free", () => !robot.isOpen);
    await tab.reload();
    await tab.locator(".cm-content").waitFor();
    assert.is(robot.isOpen, false, "who has let go is not connected again");
  },
);

withRobot(
  "a second page says that the port is in use, and has it when the first is closed",
  async (studio, robot) => {
    await studio.openLesson("drive-a-square");
    await studio.write(telling);
    await send(studio);
    await status(studio, "started");
    const second = await studio.context.newPage();
    await second.goto(`${studio.url}#/lesson/drive-a-square`);
    await second.locator(".cm-content").waitFor();
    const sendThere = () => second.getByRole("button", { name: "Send to robot" }).click();
    await sendThere();
    await second.getByText(say("en", "studio.port.busy")).waitFor();
    await studio.page.close();
    await until("the port is free", () => !robot.isOpen);
    await sendThere();
    await second.locator(".robot-bar").getByText("The robot had this program already").waitFor();
  },
);

withRobot(
  "no robot chosen, a program with mistakes, one that is too large: each is said",
  async (studio, robot) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    robot.chooses = false;
    await send(studio);
    await alert(studio, "studio.robot.noPort");
    robot.chooses = true;
    await studio.write("nonsense(1)\n");
    await send(studio);
    await alert(studio, "studio.checkMistakes");
    const buffers = ["5a", "5b", "5c", "5d", "5e"].map(
      (byte) => `console.log(hex\`${byte.repeat(25_000)}\`)\n`,
    );
    await studio.write(buffers.join(""), "console.log(hex`5a5a");
    await send(studio);
    await bar(studio)
      .getByText(/This robot program has 12\d+ bytes; a robot holds at most/)
      .waitFor();
    assert.is(robot.image, undefined);
    await tab.locator("#tab-robot").click();
    await studio.assertAccessible("the program is too large");
  },
);

withRobot(
  "a chip that waits for firmware is told apart from one that is silent",
  async (studio, robot) => {
    await studio.openLesson("drive-a-square");
    await studio.write(telling);
    await send(studio);
    await alert(studio, "studio.board.bootMode");
    robot.reset("run");
    await alert(studio, "studio.board.bootMode");
    await press(studio, "Connect");
    await status(studio, "Connected");
  },
  { device: { mode: "boot" } },
);

withRobot(
  "a board without the firmware is said to need it",
  async (studio) => {
    await studio.openLesson("drive-a-square");
    await send(studio);
    await alert(studio, "studio.board.silent");
    await studio.assertAccessible("the board is silent");
  },
  { device: { run: () => ({ baudRate: 115_200, receive() {}, onSend() {}, onReset() {}, stepUntil() {} }) } },
);

for (const language of languages)
  page(
    `a browser that cannot reach robots says so in ${language}, and everything else works`,
    async (studio) => {
      await studio.context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serial"));
      await studio.page.reload();
      await studio.openLesson("hello-robot");
      await send(studio, language);
      await alert(studio, "studio.robot.noSerial", language);
      await studio.assertAccessible("no Web Serial");
      await studio.run();
    },
    language,
  );

page("an address that is not safe says so", async (studio) => {
  await studio.context.addInitScript(() =>
    Object.defineProperty(globalThis, "isSecureContext", { value: false }),
  );
  await studio.page.reload();
  await studio.openLesson("hello-robot");
  await send(studio);
  await alert(studio, "studio.robot.insecure");
});
