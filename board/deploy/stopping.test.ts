import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withSettingsOf } from "../../image/index.ts";
import { uncaughtFaults } from "../../robot-kit/index.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Desk } from "../../test/support/desk.ts";
import { imageOf } from "../../test/support/simulate.ts";
import { haltingProgram } from "../../toolchain/index.ts";
import { readBoardLog } from "./board-log.ts";
import { openSession } from "./board-session.ts";

const stopping = suite("a robot at a cable");

const kits = [
  "robonet-one",
  "robonet-color",
  "robonet-side",
  "robonet-mini",
  "robonet-four",
  "robonet-sumo",
] as const;
const driving = `import { robot } from "@robonet/kit"\nimport { sleep } from "@devicescript/core"\nawait robot.drive.drive(200, 0)\n`;
const goesOn = `${driving}await sleep(60000)\n`;
const withoutKit = `console.log("empty")\n`;

interface Driving {
  readonly desk: Desk;
  readonly kit: string;
  readonly halting: Uint8Array | undefined;
  readonly image: Uint8Array;
  readonly session: Awaited<ReturnType<typeof openSession>>;
  duties(): readonly number[];
  /** mm since the last call. */
  way(): number;
}

/** A robot that a program drives: at 200 mm/s in an empty room. */
async function mk(name: (typeof kits)[number], source = goesOn): Promise<Driving> {
  const kit = readFileSync(`kits/${name}.json`, "utf8");
  const desk = new Desk({ kit });
  const session = await desk.until(openSession(desk.line, desk.timers));
  const halt = haltingProgram(parseKit(kit, "kit.json"));
  const halting = halt === undefined ? undefined : imageOf(halt, kit);
  const image = imageOf(source, kit);
  const body = () => desk.firmware.run.robot.body;
  let last = body().pose;
  const way = () => {
    const from = last;
    last = body().pose;
    return Math.hypot(last.xMm - from.xMm, last.yMm - from.yMm);
  };
  const duties = () => (["left", "right"] as const).map((side) => body().drive.motor(side).duty);
  await desk.until(session.manager.transfer(image));
  await desk.seconds(2);
  return { desk, kit, halting, image, session, way, duties };
}

/** Lets a robot come to rest, and then looks whether it stays. */
async function assertStands({ desk, duties, way }: Driving): Promise<void> {
  assert.equal(duties(), [0, 0]);
  await desk.seconds(0.5);
  way();
  await desk.seconds(3);
  assert.ok(way() < 2, "it stands");
}

for (const name of kits) {
  stopping(`${name}: a stop stops the motors, and they stay at rest`, async () => {
    const robot = await mk(name);
    const { desk, session, halting } = robot;
    assert.ok(robot.duties().every((duty) => duty > 0.1));
    if (halting) assert.equal(await desk.until(session.manager.halt(halting)), []);
    else await desk.until(session.manager.stop());
    await assertStands(robot);
  });

  stopping(`${name}: a program without the kit finds the motors stopped`, async () => {
    const robot = await mk(name);
    const { desk, session, halting } = robot;
    await desk.until(session.manager.transfer(imageOf(withoutKit, robot.kit), { halting }));
    await assertStands(robot);
  });

  stopping(
    `${name}: after a reset and a new start by the firmware the robot waits for its button`,
    async () => {
      const robot = await mk(name);
      const { desk, duties, way } = robot;
      let waits = 0;
      const { link, manager } = robot.session;
      readBoardLog(link, manager, { console() {}, plot() {}, fault() {}, waits: () => waits++ });
      const resetUs = desk.board.timeUs;
      desk.board.reset("run");
      while (duties().some((duty) => duty !== 0)) await desk.seconds(0.005);
      const { crashSeconds } = uncaughtFaults(parseKit(robot.kit, "kit.json"));
      const tookS = (desk.board.timeUs - resetUs) / 1e6;
      assert.ok(tookS <= crashSeconds + 0.005, `${tookS} s, as kit check says`);
      await desk.seconds(2);
      assert.is(waits, 1);
      await assertStands(robot);
      const { run } = desk.firmware;
      run.give({ kind: "press", button: "button" });
      await desk.seconds(3);
      assert.equal(duties(), [0, 0], "as long as the finger is on it");
      run.give({ kind: "release", button: "button" });
      await desk.seconds(2);
      assert.ok(way() > 100, "it drives");
      run.give({ kind: "press", button: "button" });
      await desk.seconds(0.5);
      await assertStands(robot);
    },
  );

  for (const [fault, line, mostMs] of [
    ["a throw", 'throw new Error("x")', 200],
    ["a throw in a task", 'start(async () => { throw new Error("x") })\nawait sleep(60000)', 200],
    // Noticed after four seconds.
    ["a loop without an end", "let n = 0\nwhile (n >= 0) n = (n + 1) % 7", 4200],
    [
      "a recursion without an end",
      "function f(n: number): number {\n  return f(n + 1) + 1\n}\nconsole.log(f(0))",
      200,
    ],
  ] as const)
    stopping(
      `${name}: ${fault} stops the motors within ${mostMs} ms, and the robot waits when it starts anew`,
      async () => {
        const begun = line.includes("start(") ? 'import { start } from "@robonet/runtime"\n' : "";
        const robot = await mk(name, `${begun}${driving}await sleep(5000)\nconsole.log("now")\n${line}\n`);
        const { desk, duties, session } = robot;
        let nowUs = 0;
        session.link.listen({
          log: (text) => {
            if (text === "> now") nowUs = desk.board.timeUs;
          },
        });
        while (nowUs === 0) await desk.seconds(0.005);
        while (duties().some((duty) => duty !== 0)) await desk.seconds(0.005);
        const tookMs = (desk.board.timeUs - nowUs) / 1000;
        assert.ok(tookMs < mostMs, `${tookMs} ms`);
        await desk.seconds(7);
        await assertStands(robot);
      },
    );

  stopping(
    `${name}: a full heap stops the motors when the firmware starts anew, as kit check says`,
    async () => {
      const fill =
        "const all: Buffer[] = []\nwhile (true) {\n  all.push(Buffer.alloc(2000))\n  await sleep(20)\n}\n";
      const robot = await mk(name, `${driving}await sleep(3000)\n${fill}`);
      const { desk, duties, session } = robot;
      const panics: number[] = [];
      session.manager.onPanic((code) => panics.push(code));
      while (panics.length === 0) await desk.seconds(0.005);
      const panicUs = desk.board.timeUs;
      assert.ok(duties().every((duty) => duty > 0));
      while (duties().some((duty) => duty !== 0)) await desk.seconds(0.005);
      const seconds = (desk.board.timeUs - panicUs) / 1e6;
      const { fullHeapSeconds } = uncaughtFaults(parseKit(robot.kit, "kit.json"));
      assert.ok(seconds > 4 && seconds <= fullHeapSeconds, `${seconds} s`);
      assert.equal(panics, [60004]);
      await assertStands(robot);
    },
  );

  stopping(`${name}: a cable that comes out stops a robot that asked for it, and no other`, async () => {
    const asks = 'import { stopWhenUnplugged } from "@robonet/runtime"\nstopWhenUnplugged()\n';
    const robot = await mk(name, `${asks}${driving}await sleep(60000)\n`);
    robot.desk.line.unplug();
    await robot.desk.seconds(4);
    await assertStands(robot);
    const other = await mk(name);
    other.desk.line.unplug();
    await other.desk.seconds(4);
    assert.ok(other.duties().every((duty) => duty > 0.1));
  });
}

for (const name of ["robonet-mini", "robonet-four"] as const) {
  stopping(
    `${name}: with the settings of the program that runs the board stops it without a reset`,
    async () => {
      const robot = await mk(name);
      const { desk, session, halting, image } = robot;
      let restarts = 0;
      session.link.listen({ restarted: () => restarts++ });
      const beganUs = desk.board.timeUs;
      assert.equal(await desk.until(session.manager.halt(withSettingsOf(halting!, image)!)), []);
      const tookMs = (desk.board.timeUs - beganUs) / 1000;
      assert.ok(tookMs < 300, `${tookMs} ms`);
      await assertStands(robot);
      assert.is(restarts, 0);
    },
  );

  stopping(`${name}: a chip that does not answer is named`, async () => {
    const robot = await mk(name);
    const { desk, session } = robot;
    const source = haltingProgram(parseKit(robot.kit, "kit.json"))!.replace(/rest\(\d+, /, "rest(115, ");
    assert.equal(await desk.until(session.manager.halt(imageOf(source, robot.kit))), [115]);
  });
}

stopping.run();
