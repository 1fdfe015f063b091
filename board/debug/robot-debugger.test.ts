import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ProgramLines, valueText, WatchExpression } from "../../debugger/index.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Desk } from "../../test/support/desk.ts";
import { builtFrom, imageOf } from "../../test/support/simulate.ts";
import { haltingProgram } from "../../toolchain/index.ts";
import { openSession } from "../deploy/board-session.ts";
import { ProgramMap } from "./read-program.ts";
import { RobotDebugger, type RobotStop } from "./robot-debugger.ts";

const debugging = suite("a debugger on a robot at a cable");

/** A robot with a program that somebody goes through. */
async function mk(source: string, kitName = "robonet-one") {
  const kit = readFileSync(`kits/${kitName}.json`, "utf8");
  const desk = new Desk({ kit });
  // Whose firmware has begun an empty program resets for one with parts.
  await desk.seconds(3);
  const session = await desk.until(openSession(desk.line, desk.timers));
  const { image, debug } = builtFrom(source, kit);
  const halt = haltingProgram(parseKit(kit, "kit.json"));
  const halting = halt === undefined ? undefined : imageOf(halt, kit);
  const lines = new ProgramLines(image, debug);
  const stops: RobotStop[] = [];
  const told: string[] = [];
  let stopped = () => {};
  const robot = new RobotDebugger(session, new ProgramMap(lines, debug), halting, {
    stopped: (stop) => {
      stops.push(stop);
      stopped();
    },
    began: () => told.push("began"),
    taskOver: () => told.push("task over"),
    mayMiss: ({ id, params }) => told.push(`${id} ${params.count}`),
    passed: ({ line }) => told.push(`passed ${lines.line(line).line}`),
    failed: (error) => {
      throw error;
    },
  });
  /** Does something and waits until the program stands still. */
  const stop = async (work: Promise<void> | undefined): Promise<RobotStop> => {
    const next = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    if (work) await desk.until(work);
    await desk.until(next);
    return stops.at(-1)!;
  };
  const file = lines.all[0]!.file;
  const wish = (line: number, condition?: string) => ({
    line: lines.numberOf({ file, line })!,
    ...(condition !== undefined && { condition: new WatchExpression(condition) }),
  });
  const duties = () =>
    (["left", "right"] as const).map((side) => desk.firmware.run.robot.body.drive.motor(side).duty);
  return { desk, session, robot, image, stop, wish, duties, told, stops };
}

const lineOf = ({ inspection }: RobotStop) => inspection.ownFrame?.line?.line;
const stackOf = ({ inspection }: RobotStop) =>
  inspection.threads()[0]!.frames.flatMap(({ name, line }) => (line ? [`${name} ${line.line}`] : []));
const variablesOf = ({ inspection }: RobotStop) =>
  Object.fromEntries(
    [
      ...inspection.scopes(inspection.ownFrame!).flatMap(({ variables }) => variables),
      ...inspection.globals(),
    ].map(({ name, value }) => [name, valueText(inspection, value)]),
  );

const squares = `import { sleep } from "@devicescript/core"
let total = 0
const names = ["left", "right"]
const at = { x: 1.5, y: -2 }
function square(side: number) {
  const area = side * side
  total += area
  return area
}
await sleep(100)
for (let i = 1; i <= 3; i++) {
  console.log(i, square(i))
}
await sleep(60000)
`;

debugging(
  "stands at the first line, steps over, into and out of a call, and shows what is there",
  async () => {
    const { desk, robot, image, stop } = await mk(squares);
    const first = await stop(robot.start(image, true));
    assert.is(first.reason, "entry");
    assert.is(lineOf(first), 2);
    const trail: string[][] = [];
    for (const kind of ["next", "next", "next", "next", "next", "stepIn", "next", "next"] as const)
      trail.push(stackOf(await stop(robot.step(kind))));
    assert.equal(trail, [
      ["main 3"],
      ["main 4"],
      ["main 10"],
      ["main 11"],
      ["main 12"],
      ["square 6", "main 12"],
      ["square 7", "main 12"],
      ["square 8", "main 12"],
    ]);
    const known = variablesOf(robot.stop!);
    assert.equal(known, {
      side: "1",
      area: "1",
      total: "1",
      names: '["left", "right"]',
      at: "{x: 1.5, y: -2}",
    });
    assert.equal(stackOf(await stop(robot.step("stepOut"))), ["main 12"]);
    assert.equal(stackOf(await stop(robot.step("next"))), ["main 11"]);
    await desk.until(robot.close());
  },
);

debugging("stops at a breakpoint with a condition, and not where that does not hold", async () => {
  const { desk, robot, image, stop, wish } = await mk(squares);
  await stop(robot.start(image, true));
  await desk.until(robot.setBreakpoints([wish(7, "side === 2")]));
  const hit = await stop(robot.continue());
  assert.is(hit.reason, "breakpoint");
  assert.equal(stackOf(hit), ["square 7", "main 12"]);
  assert.equal(variablesOf(hit).total, "1");
  await desk.until(robot.close());
});

const drives = `import { robot } from "@robonet/kit"
import { sleep } from "@devicescript/core"
let turns = 0
await robot.drive.drive(200, 0)
while (true) {
  await sleep(100)
  turns++
}
`;

debugging(
  "the motors stand while the program does, go on with it, and stay off when the cable comes out",
  async () => {
    const { desk, robot, image, stop, wish, duties } = await mk(drives);
    await desk.until(robot.start(image, false));
    await desk.seconds(2);
    assert.ok(
      duties().every((duty) => duty > 0.1),
      "it drives",
    );
    const paused = await stop(robot.pause());
    assert.is(paused.reason, "pause");
    assert.ok([6, 7].includes(lineOf(paused)!));
    await desk.seconds(0.2);
    assert.equal(duties(), [0, 0]);
    await desk.until(robot.continue());
    await desk.seconds(1);
    assert.ok(
      duties().every((duty) => duty > 0.1),
      "it drives on",
    );
    await stop(robot.setBreakpoints([wish(7)]));
    await desk.seconds(0.2);
    assert.equal(duties(), [0, 0]);
    desk.line.unplug();
    await desk.seconds(10);
    assert.equal(duties(), [0, 0]);
  },
);

debugging(
  "a program that stands is stopped when nobody looks any more, and its motors stay off",
  async () => {
    const { desk, session, robot, image, stop, duties } = await mk(drives);
    await desk.until(robot.start(image, false));
    await desk.seconds(2);
    await stop(robot.pause());
    await desk.until(robot.close());
    await desk.seconds(1);
    assert.equal(duties(), [0, 0]);
    assert.not.ok(await desk.until(session.manager.isRunning()));
  },
);

debugging(
  "when the program goes on for a moment after its motors were stopped, they are stopped again",
  async () => {
    const { desk, robot, image, stop, duties } = await mk(drives);
    await desk.until(robot.start(image, false));
    await desk.seconds(2);
    const beganMs = desk.timers.nowMs;
    // What is sent then is lost and sent again later: the pause among it.
    desk.line.cable = (bytes) =>
      desk.timers.nowMs > beganMs + 30 && desk.timers.nowMs < beganMs + 150 ? new Uint8Array(0) : bytes;
    assert.is((await stop(robot.pause())).reason, "pause");
    await desk.seconds(0.3);
    assert.equal(duties(), [0, 0]);
    await desk.until(robot.continue());
    await desk.seconds(1);
    assert.ok(
      duties().every((duty) => duty > 0.1),
      "it drives on",
    );
  },
);

debugging(
  "a board that resets for the program stands at its first line, and has not driven before",
  async () => {
    const { robot, image, stop, duties, told } = await mk(drives);
    const first = await stop(robot.start(image, true));
    assert.is(first.reason, "entry");
    assert.is(lineOf(first), 3);
    assert.equal(told, ["began"]);
    assert.equal(duties(), [0, 0]);
  },
);

debugging(
  "a program that is put onto a board which a debugger has left runs, though nobody resumed the one before",
  async () => {
    const { desk, session, robot, image, stop, duties } = await mk(drives);
    await desk.until(robot.start(image, false));
    await desk.seconds(1);
    await stop(robot.pause());
    assert.ok(await desk.until(session.manager.debugger!.isSuspended()));
    await desk.until(session.manager.transfer(image));
    await desk.seconds(2);
    assert.not.ok(await desk.until(session.manager.debugger!.isSuspended()));
    assert.ok(
      duties().every((duty) => duty > 0.1),
      "it drives",
    );
  },
);

debugging(
  "a line that loses each seventh frame to the computer loses nothing of what a program knows",
  async () => {
    const { desk, robot, image, stop } = await mk(squares);
    await stop(robot.start(image, true));
    let count = 0;
    desk.line.backwards = (bytes) => (++count % 7 === 0 ? new Uint8Array(0) : bytes);
    for (let i = 0; i < 4; i++) await stop(robot.step("next"));
    assert.equal(variablesOf(robot.stop!), {
      i: "undefined",
      total: "0",
      names: '["left", "right"]',
      at: "{x: 1.5, y: -2}",
    });
  },
);

debugging(
  "motors on I2C: a program stands at its first line, where nothing has moved, and can go on",
  async () => {
    const { desk, robot, image, stop, wish, duties } = await mk(drives, "robonet-mini");
    const first = await stop(robot.start(image, true));
    assert.is(lineOf(first), 3);
    assert.is(first.halted, undefined);
    assert.equal(duties(), [0, 0]);
    await desk.until(robot.setBreakpoints([wish(7)]));
    const hit = await stop(robot.continue());
    assert.is(lineOf(hit), 7);
    assert.equal(hit.halted, { silent: [] });
  },
);

debugging(
  "a step in a function of very many lines leads to the next, and says that it may miss some",
  async () => {
    const lines = Array.from({ length: 260 }, (_, i) => `total += ${i}`);
    const { robot, image, stop, told } = await mk(`let total = 0\n${lines.join("\n")}\nconsole.log(total)\n`);
    await stop(robot.start(image, true));
    assert.is(lineOf(await stop(robot.step("next"))), 2);
    assert.equal(told.slice(1), ["board.stepMayMiss 32"]);
  },
);

debugging("motors on I2C: pausing ends the program, and the halting program is there", async () => {
  const { desk, robot, image, stop, wish, duties } = await mk(drives, "robonet-mini");
  await desk.until(robot.start(image, false));
  await desk.seconds(2);
  assert.ok(
    duties().every((duty) => duty > 0.1),
    "it drives",
  );
  const hit = await stop(robot.setBreakpoints([wish(7)]));
  assert.is(lineOf(hit), 7);
  assert.ok(Number(variablesOf(hit).turns) > 5);
  assert.equal(hit.halted, { silent: [] });
  assert.is(robot.state, "over");
  assert.equal(duties(), [0, 0]);
  desk.line.unplug();
  await desk.seconds(10);
  assert.equal(duties(), [0, 0]);
});

const counts = `import { sleep } from "@devicescript/core"
let count = 0
while (true) {
  await sleep(170)
  count++
  console.log(count)
}
`;

debugging("a busy computer takes no stop for a pause that nobody asked for", async () => {
  const { desk, robot, image, stop, wish, stops } = await mk(counts);
  // What arrives is read a fifth of a second later.
  desk.line.backwards = (bytes) => {
    desk.timers.after(200, () => desk.line.onBytes(bytes));
    return new Uint8Array();
  };
  await stop(robot.start(image, true));
  await stop(robot.setBreakpoints([wish(6)]).then(() => robot.continue()));
  for (let i = 0; i < 25; i++) await stop(robot.continue());
  const reasons = stops.map(({ reason }) => reason);
  assert.equal(reasons, ["entry", ...Array.from({ length: 26 }, () => "breakpoint")]);
  assert.is(variablesOf(robot.stop!).count, "26");
  await desk.until(robot.close());
});

debugging("a command to go on is not given twice when its answer is lost", async () => {
  const { desk, robot, image, stop, wish } = await mk(counts);
  await stop(robot.start(image, true));
  await stop(robot.setBreakpoints([wish(6)]).then(() => robot.continue()));
  const told: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    let isLost = true;
    desk.line.backwards = (bytes) => (isLost ? new Uint8Array() : bytes);
    desk.timers.after(60, () => {
      isLost = false;
    });
    told.push(variablesOf(await stop(robot.continue())).count);
  }
  assert.equal(told, ["2", "3", "4", "5", "6"]);
  await desk.until(robot.close());
});

debugging.run();
