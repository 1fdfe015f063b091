import * as assert from "uvu/assert";
import { pageSuite } from "./suite.ts";

const page = pageSuite("working in the page");

const beeps = (ms: number) => `import { robot } from "@robonet/kit"\nawait robot.sound.beep(${ms})\n`;
const forgetWork = () => indexedDB.deleteDatabase("robonet");

page("program, undo history and earlier versions are there after the page was closed", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(beeps(123));
  await studio.kept("beep(123)");
  await studio.keptUndo("beep(123)");
  await tab.reload();
  const editor = tab.locator(".cm-content");
  await editor.getByText("beep").waitFor();
  await editor.focus();
  await tab.keyboard.press("ControlOrMeta+z");
  await editor.getByText("Say hello").waitFor();
  await tab.keyboard.press("ControlOrMeta+y");
  await editor.getByText("beep").waitFor();
  await studio.run();
  await studio.write(beeps(456));
  await tab
    .getByRole("group")
    .filter({ has: tab.locator(".menu-list") })
    .locator("summary")
    .click();
  await tab.getByRole("button", { name: "Earlier versions" }).click();
  await tab.locator(".versions pre").getByText("beep(123)").waitFor();
  await studio.assertAccessible("earlier versions");
  await tab.getByRole("button", { name: "Take this version" }).click();
  await editor.getByText("123").waitFor();
});

page(
  "completion, plain words for a mistake, and tidying up come from the compiler's TypeScript",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write('import { robot } from "@robonet/kit"\nawait robot.drive.');
    await tab.keyboard.press("Control+Space");
    await tab.locator(".cm-completionLabel").getByText("straight", { exact: true }).waitFor();
    await tab.keyboard.press("Escape");
    await studio.write('import { robot } from "@robonet/kit"\nawait robot.drive.strait(400)');
    await tab.locator(".cm-lintRange-error").first().waitFor();
    await tab.locator(".cm-lintRange-error").first().hover();
    await tab.locator(".cm-diagnostic").getByText("straight").first().waitFor();
    await studio.write('import { robot } from "@robonet/kit"\nif(1<2){\nawait robot.drive.stop()\n}');
    await tab.getByRole("button", { name: "Tidy up" }).click();
    await studio.kept("if (1 < 2) {\n    await");
  },
);

page("a program that came with other line ends has the same lines when it runs", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await tab.evaluate(() =>
    localStorage.setItem("robonet:program/hello-robot", '// n\rconsole.log("b")\rthrow new Error("here")\r'),
  );
  await tab.reload();
  await tab.locator(".cm-content").getByText("here").waitFor();
  await tab.locator(".run").click();
  await tab
    .locator(".console")
    .getByText(/3.*here/)
    .waitFor();
});

page("a run that waits for the button stays open until it is pressed or stopped", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(`import { robot } from "@robonet/kit"
import { start } from "@robonet/runtime"
start(async () => {
    await robot.button.waitUntilPressed()
    throw new Error("pressed")
})
console.log("waiting\\nin two lines\\u202e")
`);
  await tab.locator(".run").click();
  const told = tab.locator(".console");
  await told.getByText("The program waits for the button").waitFor();
  await told.getByText("in two lines\\u202e").waitFor();
  await tab.waitForTimeout(2500);
  await told.getByText("The program waits for the button").waitFor();
  await tab.locator("#tab-robot").click();
  await tab.getByRole("button", { name: "Press “button” on the robot" }).focus();
  await tab.keyboard.down("Enter");
  await tab.waitForTimeout(300);
  await tab.keyboard.up("Enter");
  await tab.locator("#tab-console").click();
  await told.getByText("Error: “pressed”").waitFor();
  await told.getByRole("button", { name: "Line 5" }).waitFor();
});

page("a call says which values it wants, to eyes and ears; Escape puts that away", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write('import { robot } from "@robonet/kit"\nawait robot.drive.curve');
  const wanted = tab.locator(".hint strong");
  // What is announced stands there for a moment only.
  await tab.locator(".cm-announced").evaluate((element) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(element.textContent ?? "")).observe(element, { childList: true });
  });
  const hears = (beginning: string) =>
    tab.waitForFunction(
      (text) => (globalThis as unknown as { heard: string[] }).heard.some((said) => said.startsWith(text)),
      beginning,
    );
  await tab.keyboard.type("(");
  await wanted.filter({ hasText: "radius" }).waitFor();
  await hears("Value 1 of 2: radius");
  await tab.keyboard.type("200, ");
  await wanted.filter({ hasText: "angle" }).waitFor();
  await hears("Value 2 of 2: angle");
  await studio.assertAccessible("the values of a call");
  await tab.keyboard.press("Escape");
  await wanted.waitFor({ state: "detached" });
  await tab.keyboard.press("Control+Shift+Space");
  await wanted.filter({ hasText: "angle" }).waitFor();
  await tab.keyboard.press("Control+Home");
  await wanted.waitFor({ state: "detached" });
});

page("without a network the page opens, runs and checks", async (studio) => {
  const { page: tab, context } = studio;
  await tab.getByText("works without the internet").waitFor();
  await context.setOffline(true);
  await studio.stopServing();
  await tab.reload();
  await studio.openLesson("hello-robot");
  await studio.write(beeps(100));
  await studio.run();
  await studio.check();
});

page("a sensor is plotted, and the robot's parts can be looked into", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(
    'import { robot } from "@robonet/kit"\nimport { plot } from "@robonet/runtime"\nplot("gap", await robot.distance.read())\nawait robot.drive.straight(100)\n',
  );
  await studio.run();
  await tab.getByRole("tab", { name: "Plots" }).click();
  await tab.getByRole("img", { name: "gap (program) over time" }).waitFor();
  await tab.getByRole("checkbox", { name: "distance" }).check();
  await tab.getByRole("img", { name: "distance over time" }).waitFor();
  await studio.assertAccessible("the plots");
  await tab.getByRole("tab", { name: "Plots" }).press("ArrowRight");
  await tab.getByText("left motor").waitFor();
  await studio.assertAccessible("the robot's parts");
  await tab.getByRole("button", { name: "How the robot is wired" }).click();
  await tab.getByRole("img", { name: "Wiring drawing" }).waitFor();
  await studio.assertAccessible("the wiring");
});

page("a fault jumps to its line; paused, the robot is moved by hand", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("stop-at-the-wall");
  await studio.write(
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(50)\nthrow new RangeError("too far")\n',
  );
  await studio.run();
  await tab.locator(".console").getByRole("button", { name: "Line 3" }).click();
  await tab.locator(".cm-activeLine").getByText("too far").waitFor();
  await studio.write('import { robot } from "@robonet/kit"\nawait robot.drive.straight(5000)\n');
  await tab.locator(".speed").selectOption("0.25");
  await tab.locator(".run").click();
  await tab.getByRole("button", { name: "Pause" }).click();
  const robot = tab.locator(".robot");
  const before = await robot.getAttribute("transform");
  await tab.locator(".world").focus();
  await tab.keyboard.press("ArrowDown");
  await tab.waitForFunction(
    (old) => document.querySelector(".robot")?.getAttribute("transform") !== old,
    before,
  );
  const [yBefore, y] = [before, await robot.getAttribute("transform")].map((at) =>
    Number(/ ([\d.]+)\)/.exec(at!)![1]),
  );
  assert.ok(Math.abs(y! - yBefore! - 10) < 0.5, `${yBefore} → ${y}`);
});

page("a program travels in a link, and all work in a file", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("hello-robot");
  await studio.write(beeps(321));
  await studio.kept("beep(321)");
  await tab
    .getByRole("group")
    .filter({ has: tab.locator(".menu-list") })
    .locator("summary")
    .click();
  await tab.getByRole("button", { name: "Share as a link" }).click();
  await tab.waitForFunction(() => document.querySelector<HTMLInputElement>(".link-text")?.value);
  const link = await tab.locator(".link-text").inputValue();
  await tab.goto(`${studio.url}#/`);
  const download = tab.waitForEvent("download");
  await tab.getByRole("button", { name: "Save all my work" }).click();
  const file = await (await download).path();
  await tab.evaluate(forgetWork);
  await tab.reload();
  await tab.goto(link);
  await tab.getByText("beep(321)").waitFor();
  await studio.assertAccessible("the shared program");
  await tab.getByRole("button", { name: "Take the program" }).click();
  await tab.locator(".cm-content").getByText("321").waitFor();
  await tab.goto(`${studio.url}#/`);
  await tab.evaluate(forgetWork);
  await tab.reload();
  const chooser = tab.waitForEvent("filechooser");
  await tab.getByRole("button", { name: "Load my work" }).click();
  await (await chooser).setFiles(file);
  await tab.getByText("1 program that you do not have here").waitFor();
  await studio.assertAccessible("what loading a file will do");
  await tab.getByRole("button", { name: "Load", exact: true }).click();
  await tab.getByText("the work from the file is here").waitFor();
  await studio.kept("beep(321)");
});

page("free play runs in another world with another robot", async (studio) => {
  const { page: tab } = studio;
  await tab.getByRole("link", { name: /Your own ideas/ }).click();
  await tab.locator(".cm-content").waitFor();
  await studio.assertAccessible("free play");
  await tab.getByText("Yard with boxes").click();
  await tab.locator(".pushable").first().waitFor({ state: "attached" });
  await tab.getByText("RoboNet Mini").click();
  await studio.run();
});

const drawing = (size: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}<circle class="start" cx="200" cy="200" r="8"/></svg>`;

page(
  "an own drawing is reported before it is played in, and a bad one leaves the world as it is",
  async (studio) => {
    const { page: tab } = studio;
    const bring = async (text: string) => {
      const chooser = tab.waitForEvent("filechooser");
      await tab.getByRole("button", { name: "Open a world (SVG)" }).click();
      await (await chooser).setFiles({
        name: "own.svg",
        mimeType: "image/svg+xml",
        buffer: Buffer.from(text),
      });
    };
    await tab.getByRole("link", { name: /Your own ideas/ }).click();
    await tab.getByText("Yard with boxes").click();
    await tab.locator(".pushable").first().waitFor({ state: "attached" });
    await bring('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 1e9"/>');
    await tab.getByText("The floor would be").waitFor();
    await tab.keyboard.press("Escape");
    assert.is(await tab.getByText("My own drawing").count(), 0);
    assert.ok((await tab.locator(".pushable").count()) > 0);

    const wall =
      '<rect class="Wall" x="600" y="0" width="20" height="400"/><rect class="box" x="400" y="100" width="50" height="50"/>';
    await bring(drawing('width="800" height="400" viewBox="0 0 800 400"', wall));
    await tab.getByLabel(/How many millimetres/).fill("2");
    await tab.getByRole("button", { name: "Read it" }).click();
    await tab.getByText(/The floor is 1.600 × 800 mm|The floor is 1,600 × 800 mm/).waitFor();
    await tab.getByText("did you mean “wall”?").waitFor();
    await tab.locator("img.sensed-world").waitFor();
    await studio.assertAccessible("the report of a drawing");
    await tab.getByRole("button", { name: "Play in this world" }).click();
    await tab.getByText("My own drawing").waitFor();
    await tab.locator(".pushable").first().waitFor({ state: "attached" });
    await studio.run();
  },
);
