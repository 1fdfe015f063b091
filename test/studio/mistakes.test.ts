import * as assert from "uvu/assert";
import { say } from "../../messages/index.ts";
import { slowLine } from "../support/slow-line.ts";
import { pageSuite } from "./suite.ts";

const page = pageSuite("mistakes in the page");

const robot = 'import { robot } from "@robonet/kit"\n';

page("marks say what Run says, each cause once", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  for (const [program, sentence] of [
    [
      `${robot}await robot.drive.straight(100\nawait robot.light.on()\n`,
      say("en", "ts.bracketOpen", { a: "(", b: ")" }),
    ],
    ["let i = 3\nif (i == 3) i++\n", say("en", "ts.threeEquals")],
    [`${robot}await robot.light.on\n`, say("en", "ts.noBrackets", { a: "robot.light.on" })],
  ] as const) {
    await studio.write(program);
    const marks = tab.locator(".cm-lint-marker-error");
    await marks.first().waitFor();
    assert.is(await marks.count(), 1, program);
    await marks.first().hover();
    await tab.locator(".cm-tooltip-lint").getByText(sentence).waitFor();
    await tab.mouse.move(5, 5);
    await tab.locator(".run").click();
    await tab.locator(".console").getByText(sentence).waitFor();
    assert.is(await tab.locator(".console .line.error").count(), 2, program);
    await studio.write("// clean\n");
    await marks.first().waitFor({ state: "detached" });
  }
});

page("a click or a key mends what is known, and undo takes it back", async (studio) => {
  const { page: tab } = studio;
  const code = tab.locator(".cm-content");
  const marks = tab.locator(".cm-lint-marker-error");
  await studio.openLesson("drive-a-square");
  await studio.write(`${robot}await robot.ligth.on()`);
  await tab.locator(".cm-lintRange-error").first().hover();
  await studio.assertAccessible("a mistake with its button");
  await tab.locator(".cm-tooltip").getByRole("button", { name: "Write “light”" }).click();
  await code.getByText("robot.light.on()").waitFor();
  await marks.first().waitFor({ state: "detached" });
  await tab.keyboard.press("ControlOrMeta+z");
  await code.getByText("robot.ligth.on()").waitFor();
  await marks.first().waitFor();
  await tab.keyboard.press("ControlOrMeta+.");
  await code.getByText("robot.light.on()").waitFor();
});

page(
  "a mark says one sentence in the page's language, without the compiler's guesses",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    for (const [program, sentence] of [
      ["console.log(Math.sin(3))", say("lv", "ts.noAngles", { a: "sin", b: "", c: "" })],
      [`${robot}await robot.ligth.on()`, say("lv", "ts.misspelledMember", { a: "ligth", b: "light", c: "" })],
    ] as const) {
      await studio.write(program);
      const box = tab.locator(".cm-tooltip-lint");
      await tab.locator(".cm-lint-marker-error").first().hover();
      await box.waitFor();
      assert.is(await box.locator(".cm-diagnosticText").textContent(), sentence);
      await tab.mouse.move(5, 5);
      await studio.write("// clean\n");
      await tab.locator(".cm-lint-marker-error").first().waitFor({ state: "detached" });
    }
  },
  "lv",
);

page(
  "the key that mends goes to the next mistake, explains what it cannot mend, and says when there is none",
  async (studio) => {
    const { page: tab } = studio;
    const code = tab.locator(".cm-content");
    const told = tab.locator(".cm-tooltip.told");
    await studio.openLesson("drive-a-square");
    await studio.write(`${robot}await robot.ligth.on()\nawait robot.nothing()\n\nconsole.log(1)`);
    // At once, before any mark is there; the cursor is on the last line.
    await tab.keyboard.press("ControlOrMeta+.");
    await code.getByText("robot.light.on()").waitFor();
    await tab.keyboard.press("ControlOrMeta+.");
    await told.getByText(say("en", "studio.mendYourself")).waitFor();
    assert.match((await told.textContent()) ?? "", "nothing");
    await studio.write("console.log(1)");
    await told.waitFor({ state: "detached" });
    await tab.keyboard.press("ControlOrMeta+.");
    await told.getByText(say("en", "studio.mendNothing")).waitFor();
  },
);

page(
  "an error of the run leaves the console when the program changes, and comes back with its program",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write('console.log("before")\nthrow new Error("broken")\n', "broken");
    await tab.keyboard.press("Control+Enter");
    const list = tab.locator(".console");
    const told = list.locator(".line.error").getByText("broken");
    await told.waitFor();
    await tab.locator(".cm-content").focus();
    await tab.keyboard.type(" ");
    await told.waitFor({ state: "detached" });
    await list.getByText("before").waitFor();
    await tab.keyboard.press("Backspace");
    await told.waitFor();
  },
);

page(
  "the console's list of mistakes has the buttons as well",
  async (studio) => {
    const { page: tab } = studio;
    await studio.openLesson("drive-a-square");
    await studio.write(`${robot}await sleep(100)\nrobot.light.on()`);
    await tab.locator(".run").click();
    const list = tab.locator(".console");
    await list.getByRole("button", { name: say("lv", "ts.fixAdd", { a: "await" }) }).waitFor();
    await studio.assertAccessible("mistakes with buttons in the console");
    await list.getByRole("button", { name: "@devicescript/core" }).focus();
    await tab.keyboard.press("Enter");
    await tab.locator(".cm-content").getByText('import { sleep } from "@devicescript/core"').waitFor();
  },
  "lv",
);

page("mistakes leave the console when the program changes", async (studio) => {
  const { page: tab } = studio;
  await studio.openLesson("drive-a-square");
  await studio.write("let i = 3\nif (i == 3) i++\n");
  await tab.keyboard.press("Control+Enter");
  const told = tab.locator(".console").getByText(say("en", "ts.threeEquals"));
  await told.waitFor();
  await tab.locator(".cm-content").focus();
  await tab.keyboard.type(" ");
  await told.waitFor({ state: "detached" });
});

page("a compile can be stopped, and the next one goes on all the same", async (studio) => {
  const { page: tab } = studio;
  const compiler = /\/compiler/;
  // As on a network that is down: without an answer the compile would never end.
  await studio.context.route(compiler, () => {});
  await studio.openLesson("drive-a-square");
  await studio.write("console.log(1 + 1)");
  await tab.locator(".run").click();
  await tab.getByText("Getting ready…").waitFor();
  await tab.locator(".run").click();
  await tab.locator(".run-bar").getByRole("button", { name: "Run", exact: true }).waitFor();
  await studio.context.unroute(compiler);
  await tab.locator(".run").click();
  await tab.locator(".console").getByText("2", { exact: true }).waitFor();
});

page("a compiler that did not come over the network is told, and comes with the next try", async (studio) => {
  const { page: tab } = studio;
  const compiler = /\/compiler/;
  await studio.context.route(compiler, (route) => route.abort());
  await studio.openLesson("drive-a-square");
  const notice = tab.locator(".notices").getByText("did not come over the network");
  await notice.waitFor();
  await studio.write("console.log(1 + 1)");
  await tab.locator(".run").click();
  await tab.locator(".console").getByText("did not come over the network").waitFor();
  await studio.context.unroute(compiler);
  await tab.locator(".run").click();
  await tab.locator(".console").getByText("2", { exact: true }).waitFor();
  await notice.waitFor({ state: "detached" });
  // What the browser itself says of a file that did not come.
  const expected = studio.complaints.splice(0);
  assert.ok(
    expected.every((complaint) => /ERR_FAILED/.test(complaint)),
    expected.join("\n"),
  );
});

page("on a slow line it is shown how much of the compiler has come", async (studio) => {
  const { page: tab } = studio;
  const speed = { bitsPerSecond: 4e6, roundTripMs: 20 };
  const { server, port } = await slowLine(Number(new URL(studio.url).port), speed);
  try {
    await tab.goto(`http://localhost:${port}/#/lesson/drive-a-square`);
    await studio.write("console.log(1 + 1)");
    await tab.locator(".run").click();
    await tab.waitForFunction(() => {
      const value = document.querySelector<HTMLProgressElement>(".getting-ready progress")?.value ?? 0;
      return value > 0 && value < 1;
    });
    await tab.locator(".console").getByText("2", { exact: true }).waitFor();
    assert.is(await tab.locator(".getting-ready").count(), 0);
  } finally {
    server.close();
  }
  const elsewhere = studio.complaints.splice(0).filter((each) => !each.includes(`localhost:${port}/`));
  assert.equal(elsewhere, []);
});

page("Run becomes Stop, and what has run stays to be looked at", async (studio) => {
  const { page: tab } = studio;
  const button = (name: string) => tab.locator(".run-bar").getByRole("button", { name, exact: true });
  await studio.openLesson("drive-a-square");
  await studio.write(
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(200)\nawait robot.drive.straight(-200)',
  );
  const before = await tab.locator(".run").boundingBox();
  await button("Run").click();
  await button("Stop").waitFor();
  await tab.locator(".clock").getByText(/[1-9]/).waitFor();
  assert.equal(await tab.locator(".run").boundingBox(), before, "place and size of the button");
  await button("Stop").click();
  await button("Run").waitFor();
  const stoppedAt = await tab.locator(".clock").textContent();
  assert.is.not(stoppedAt, "0.0 s");
  assert.is(await tab.locator(".trail polyline").count(), 1);
});
