import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Fault } from "../../jacdac/fault.ts";
import { Problem } from "../../messages/problem.ts";
import { Random } from "../../sim/numbers/random.ts";
import { storedProgram } from "../../sim/vm/stored-program.ts";
import { Desk } from "../../test/support/desk.ts";
import { madeUpFirmware } from "../../test/support/made-up-firmware.ts";
import { builtFrom, imageOf } from "../../test/support/simulate.ts";
import { reportFault } from "../../toolchain/compile/fault-report.node.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { storageOffset } from "../../virtual-board/firmware/firmware.ts";
import { bundle } from "../firmware/bundle.ts";
import { firmwareChips } from "../firmware/chip.ts";
import { storeProgram } from "../firmware/program-store.ts";
import { readBoardLog } from "./board-log.ts";
import { storeTask } from "./board-settings.ts";
import { connect } from "./connect.ts";
import { ProgramManager, type TransferOptions } from "./program-manager.ts";

const deploying = suite("deploying to a board");

const drive = imageOf(
  `import { robot } from "@robonet/kit"\nconsole.log("off I go")\nawait robot.drive.straight(200)\n`,
);
const hello = imageOf(`console.log("hello")\nsetInterval(() => console.log("tick"), 500)\n`);

const equal = (a: Uint8Array | undefined, b: Uint8Array) =>
  !!a && b.every((byte, i) => a[i] === byte) && a.slice(b.length).every((byte) => byte === 0);

const stored = (desk: Desk) => storedProgram(desk.flash.bytes.slice(storageOffset));

/** All that a program said, and how it failed. */
interface Heard {
  readonly console: string[];
  readonly full: boolean[];
  readonly faults: Fault[];
}

/** Deploys as the command does: listens from the program's start. */
async function deploy(desk: Desk, image: Uint8Array, options: TransferOptions = {}) {
  const link = await connect(desk.line, desk.timers);
  const manager = await ProgramManager.find(link);
  const heard: Heard = { console: [], full: [], faults: [] };
  const onStart = () =>
    readBoardLog(link, manager, {
      console: (_, text, { full }) => {
        heard.console.push(text);
        heard.full.push(full);
      },
      plot() {},
      fault: (fault) => heard.faults.push(fault),
    });
  const sent = await manager.transfer(image, { ...options, onStart });
  return { link, manager, sent, heard };
}

/** The problem that some work ends with. */
async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error.id;
    throw error;
  }
  return "none";
}

deploying("numbers of a task stay on the board, for this program and the next", async () => {
  const desk = new Desk();
  const asks = (name: string) =>
    imageOf(`import { robot } from "@robonet/kit"\nconsole.log("${name}", await robot.task.numbers())\n`);
  const connected = await desk.until(connect(desk.line, desk.timers));
  await desk.until(storeTask(connected, [400, -250, 1234]));
  for (const name of ["first", "second"]) {
    const { heard } = await desk.until(deploy(desk, asks(name)));
    await desk.seconds(2);
    assert.equal(heard.console, [`${name} [400,-250,1234]`]);
  }
});

deploying("the program's image stands in the board's flash, and is what runs", async () => {
  const desk = new Desk();
  const { heard } = await desk.until(deploy(desk, hello));
  await desk.seconds(2);
  assert.equal(stored(desk)?.slice(0, hello.length), hello);
  assert.equal(heard.console.slice(0, 3), ["hello", "tick", "tick"]);
});

deploying("a program that drives moves the robot", async () => {
  const desk = new Desk();
  const from = desk.firmware.run.robot.body.pose;
  await desk.until(deploy(desk, drive));
  await desk.seconds(6);
  const { xMm, yMm } = desk.firmware.run.robot.body.pose;
  const mm = Math.hypot(xMm - from.xMm, yMm - from.yMm);
  assert.ok(Math.abs(mm - 200) < 20, `it drove ${mm} mm`);
});

deploying("the board resets itself for a program with other parts, and the link finds it again", async () => {
  const desk = new Desk();
  await desk.until(deploy(desk, hello));
  const { heard } = await desk.until(deploy(desk, drive));
  await desk.seconds(3);
  assert.equal(heard.console, ["off I go"]);
});

deploying("the program is still there after the power was off", async () => {
  const desk = new Desk();
  await desk.until(deploy(desk, drive));
  const next = new Desk({ flash: desk.flash });
  const from = next.firmware.run.robot.body.pose;
  await next.seconds(4);
  assert.is(next.firmware.run.robot.body.pose.xMm, from.xMm, "it waits");
  await next.press();
  await next.seconds(2);
  assert.ok(next.firmware.run.robot.body.pose.xMm - from.xMm > 100, "it drives");
});

deploying("the same program is not sent twice", async () => {
  const desk = new Desk();
  assert.is((await desk.until(deploy(desk, hello))).sent, true);
  const before = desk.line.sentBytes;
  const { sent, heard } = await desk.until(deploy(desk, hello));
  assert.is(sent, false);
  assert.ok(desk.line.sentBytes - before < 1000, "only questions went over the line");
  await desk.seconds(1);
  assert.is(heard.console[0], "hello", "it starts anew");
});

deploying("a robot that drives stands when its program is stopped, and drives again with start", async () => {
  const image = imageOf(
    `import { robot } from "@robonet/kit"\nimport { sleep } from "@devicescript/core"\nawait robot.drive.drive(80, 0)\nawait sleep(60000)\n`,
  );
  const desk = new Desk();
  const { manager } = await desk.until(deploy(desk, image));
  const at = () => desk.firmware.run.robot.body.pose.xMm;
  const waySince = async (seconds: number) => {
    const before = at();
    await desk.seconds(seconds);
    return at() - before;
  };
  assert.ok((await waySince(3)) > 40, "it drives");
  await desk.until(manager.stop());
  await desk.seconds(0.5);
  assert.ok(Math.abs(await waySince(2)) < 2, "it stands");
  await desk.until(manager.start());
  assert.ok((await waySince(3)) > 40, "it drives again");
});

deploying("stop stops, and nothing is said any more", async () => {
  const desk = new Desk();
  const { manager } = await desk.until(deploy(desk, hello));
  await desk.until(manager.stop());
  await desk.seconds(0.2);
  const { heard } = await desk.until(
    connect(desk.line, desk.timers).then(async (link) => {
      const lines: string[] = [];
      link.listen({ log: (line) => lines.push(line) });
      return { heard: lines };
    }),
  );
  await desk.seconds(12);
  assert.equal(
    heard.filter((line) => line.includes("tick")),
    [],
  );
});

deploying("an exception comes with its frames", async () => {
  const desk = new Desk();
  const source = `console.log("on")\nconst wait = 100\nsetTimeout(() => {\n    throw new Error("no way")\n}, wait)\n`;
  const failing = builtFrom(source);
  const { heard } = await desk.until(deploy(desk, failing.image));
  await desk.seconds(1);
  const [fault] = heard.faults;
  assert.is(fault?.kind, "exception");
  assert.is(fault?.message, "no way");
  const { line } = reportFault(fault!, failing.debug);
  assert.is(line?.line, 4);
});

for (const [how, source] of [
  [
    "start",
    'start(async () => {\n  await sleep(300)\n  throw new Error("in a task")\n})\nawait sleep(9000)\n',
  ],
  [
    "together",
    'await together([async () => await sleep(9000), async () => {\n  throw new Error("in a task")\n}])\n',
  ],
] as const)
  deploying(`an exception in a task that ${how} began comes with its line`, async () => {
    const desk = new Desk();
    const failing = builtFrom(
      `import { sleep } from "@devicescript/core"\nimport { start, together } from "@robonet/runtime"\n${source}console.log("after")\n`,
    );
    const { heard } = await desk.until(deploy(desk, failing.image));
    await desk.seconds(2);
    const [fault] = heard.faults;
    assert.is(fault?.message, "in a task");
    const failingLine = source.split("\n").findIndex((line) => line.includes("throw")) + 3;
    assert.is(reportFault(fault!, failing.debug).line?.line, failingLine);
    assert.not(heard.console.includes("after"));
  });

deploying("what a program prints is told from the firmware's notes", async () => {
  const desk = new Desk();
  const printing = `console.log("start: left")\nconsole.warn("stop program")\nconsole.error("robot stopped: stall")\nconsole.error("Exception: mine")\nconsole.debug("7 packets throttled")\n`;
  const { heard } = await desk.until(deploy(desk, imageOf(printing)));
  await desk.seconds(1);
  assert.equal(heard.console, [
    "start: left",
    "stop program",
    "robot stopped: stall",
    "Exception: mine",
    "7 packets throttled",
  ]);
  assert.equal(heard.faults, []);
});

deploying("a line that fills the log's lines is known as cut", async () => {
  const desk = new Desk();
  const printing = `let text = ""\nfor (let i = 0; i < 30; i++) text += "0123456789"\nconsole.log("a" + text)\nconsole.log("short")\n`;
  const { heard } = await desk.until(deploy(desk, imageOf(printing)));
  await desk.seconds(1);
  assert.equal(heard.full, [true, false]);
});

for (let tenth = 0; tenth <= 10; tenth++) {
  deploying(
    `a cable that comes out after ${tenth} tenths leaves the old program or none, and a second try works`,
    async () => {
      const desk = new Desk();
      await desk.until(deploy(desk, hello));
      const cutAt = Math.min(drive.length - 1, Math.floor((drive.length * tenth) / 10));
      const problem = await desk.until(
        problemOf(
          deploy(desk, drive, {
            onProgress: (sent) => {
              if (sent >= cutAt && desk.line.plugged) desk.line.unplug();
            },
          }),
        ),
      );
      assert.is(problem, "board.unplugged");
      await desk.seconds(1);
      const left = stored(desk);
      assert.ok(!left || equal(left, hello), `${left?.length} bytes of something else`);
      await desk.seconds(9);
      desk.line.plugged = true;
      const { sent } = await desk.until(deploy(desk, drive));
      assert.is(sent, true);
      assert.ok(equal(stored(desk), drive));
    },
  );
}

deploying(
  "bytes that get lost, are added or change on the way are sent again until all is there",
  async () => {
    const desk = new Desk();
    const random = new Random(3).stream("cable");
    const spoil = (bytes: Uint8Array) => {
      const at = random.uint32() % bytes.length;
      const kind = random.uint32() % 12;
      if (kind === 0) return bytes.slice(0, at);
      if (kind === 1) return Uint8Array.from([...bytes.slice(0, at), 0xfe, 7, 0xfc, ...bytes.slice(at)]);
      if (kind === 2) return bytes.map((byte, i) => (i === at ? byte ^ 0x41 : byte));
      return bytes;
    };
    desk.line.cable = desk.line.backwards = spoil;
    await desk.until(deploy(desk, drive));
    assert.ok(equal(stored(desk), drive));
  },
);

deploying("a program that the firmware cannot run is not started, and the next one is", async () => {
  const desk = new Desk();
  const spoilt = drive.slice();
  spoilt[0] = 0;
  const { heard } = await desk.until(deploy(desk, spoilt));
  await desk.seconds(2);
  assert.equal(heard.console, []);
  assert.is(heard.faults[0]?.kind, "bad-image");
  const next = await desk.until(deploy(desk, hello));
  await desk.seconds(1);
  assert.is(next.heard.console[0], "hello");
});

deploying("a program that has no room is refused, and the board keeps working", async () => {
  const desk = new Desk();
  const huge = new Uint8Array(240 * 1024);
  huge.set(hello);
  assert.is(await desk.until(problemOf(deploy(desk, huge))), "board.refused");
  assert.is((await desk.until(deploy(desk, hello))).sent, true);
});

deploying("a program for a newer firmware is refused before anything is sent", async () => {
  const desk = new Desk();
  const newer = hello.slice();
  newer[10] = 99;
  assert.is(await desk.until(problemOf(deploy(desk, newer))), "board.oldFirmware");
});

deploying(
  "a file that bundles firmware and program starts the program, and a deploy replaces it",
  async () => {
    const file = bundle(madeUpFirmware("esp32"), "esp32", storeProgram(loadVirtualMachine(), drive));
    const flash = { bytes: new Uint8Array(4 * 1024 * 1024).fill(0xff) };
    flash.bytes.set(file, firmwareChips.esp32.flashOffset);
    const desk = new Desk({ flash });
    const from = desk.firmware.run.robot.body.pose;
    await desk.seconds(4);
    await desk.press();
    await desk.seconds(2);
    assert.ok(desk.firmware.run.robot.body.pose.xMm - from.xMm > 100, "it drives");
    const { heard } = await desk.until(deploy(desk, hello));
    // A board without motors is another board: it resets first.
    await desk.seconds(3);
    assert.is(heard.console[0], "hello");
  },
);

deploying("a program that asks for it stops the robot when the cable comes out", async () => {
  const image = imageOf(
    `import { robot } from "@robonet/kit"\nimport { stopWhenUnplugged } from "@robonet/runtime"\nimport { sleep } from "@devicescript/core"\nstopWhenUnplugged()\nawait robot.drive.drive(60, 0)\nwhile (true) await sleep(100)\n`,
  );
  const desk = new Desk();
  await desk.until(deploy(desk, image));
  const at = () => desk.firmware.run.robot.body.pose.xMm;
  await desk.seconds(4);
  const before = at();
  await desk.seconds(1);
  assert.ok(at() - before > 40, "it drives as long as the computer listens");
  desk.line.unplug();
  await desk.seconds(4);
  const stopped = at();
  await desk.seconds(2);
  assert.ok(Math.abs(at() - stopped) < 2, "it stands");
});

deploying.run();
