import { chmodSync, chownSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerialPort } from "serialport";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { choosePort, type PortInfo } from "../board/serial/choose-port.node.ts";
import { openingProblem } from "../board/serial/opening-problem.node.ts";
import { NodeSerialLine } from "../board/serial/port.node.ts";
import { robotOn } from "../cli/virtual-board/robot-on-board.ts";
import { espruinoKit } from "../lesson/library/kits.ts";
import type { Problem } from "../messages/problem.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { loadVirtualMachine } from "../toolchain/devicescript/load.node.ts";
import { evaluateRestricted } from "../toolchain/espruino/engine/engine.node.ts";
import { EspruinoDevice } from "../virtual-board/espruino/espruino-device.node.ts";
import { Firmware } from "../virtual-board/firmware/firmware.ts";
import { blankFlash } from "../virtual-board/flash-file.node.ts";
import { Pace } from "../virtual-board/pace.ts";
import { Pty } from "../virtual-board/pty.node.ts";
import { RomLoader } from "../virtual-board/rom/rom-loader.ts";
import type { FlashMemory, SerialDeviceMaker } from "../virtual-board/serial/serial-device.ts";
import { VirtualBoard } from "../virtual-board/virtual-board.ts";
import { deployWithJacdacTs } from "./support/jacdac-deploy.ts";
import { asOrdinaryUser } from "./support/ordinary-user.ts";
import { parseWorld } from "./support/read-world.ts";
import { emptyRoom, imageOf, kitText } from "./support/simulate.ts";
import { type Typed, typeCommand } from "./support/type-command.ts";

/** Real pseudo-terminals and the wall's time: here is what only these can show. Everything else is in virtual time. */
const boards = suite("commands for boards");

const folder = mkdtempSync(join(tmpdir(), "robonet-boards-"));
// Programs that go onto boards are kept there, and not with those of whoever runs this.
const cacheBefore = process.env.XDG_CACHE_HOME;
boards.before(() => {
  process.env.XDG_CACHE_HOME = folder;
});
boards.after(() => {
  if (cacheBefore === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = cacheBefore;
});
const drive = join(folder, "drive.ts");
writeFileSync(
  drive,
  `import { robot } from "@robonet/kit"\nconsole.log("off I go")\nawait robot.drive.straight(150)\n`,
);

/** Opens the first pair, or says why none of these tests can run. */
async function openPty(): Promise<Pty | undefined> {
  try {
    return await Pty.open();
  } catch (error) {
    console.error(
      `\n  SKIPPED, no virtual serial port here: ${error instanceof Error ? error.message : error}\n`,
    );
    return undefined;
  }
}

interface OnPty {
  readonly pty: Pty;
  readonly board: VirtualBoard;
  /** How far the robot is from where it began. */
  movedMm(): number;
  close(): void;
}

const world = parseWorld(emptyRoom, "room.svg");

function firmware(flash: FlashMemory, text = kitText): Firmware {
  const kit = parseKit(text, "kit.json");
  return new Firmware(flash, { kit, world, seed: 1, virtualMachine: loadVirtualMachine() });
}

function espruino(): EspruinoDevice {
  const kit = parseKit(readFileSync(espruinoKit, "utf8"), espruinoKit);
  return new EspruinoDevice(new Map(), { kit, world, seed: 1, evaluate: evaluateRestricted });
}

async function mkBoard(run: SerialDeviceMaker = (flash) => firmware(flash)): Promise<OnPty | undefined> {
  const pty = await openPty();
  if (!pty) return undefined;
  const board = new VirtualBoard({
    flash: blankFlash(),
    mode: "run",
    makers: {
      run,
      boot: (flash) => new RomLoader(flash, { chip: "esp32" }),
    },
    onBytes: (bytes) => pty.write(bytes),
  });
  const pace = new Pace(board);
  pty.onBytes = (bytes) => pace.send(bytes);
  const pose = () => robotOn(board)?.robot.body.pose;
  const start = pose();
  return {
    pty,
    board,
    movedMm() {
      const [from, to] = [start ?? robotOn(board)?.world.placed.starts[0], pose()];
      return from && to ? Math.hypot(to.xMm - from.xMm, to.yMm - from.yMm) : 0;
    },
    close() {
      pace.stop();
      pty.close();
    },
  };
}

/** Far longer than anything takes here, also on a machine that has much else to do. */
const patienceS = 180;

async function until(what: string, isSo: () => boolean): Promise<void> {
  const endMs = performance.now() + patienceS * 1000;
  while (!isSo()) {
    assert.ok(performance.now() < endMs, `not within ${patienceS} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Only a command that hears a board waits for Ctrl+C. */
const listens = () => process.listenerCount("SIGINT") > 0;

/** Types a command that hears a board, and Ctrl+C as soon as enough was heard. */
async function typeAndEnd(what: string, isSo: () => boolean, ...args: readonly string[]): Promise<Typed> {
  const typed = typeCommand(...args, "--seconds", String(2 * patienceS));
  let ended = false;
  const done = () => {
    ended = true;
  };
  typed.then(done, done);
  try {
    await until(what, () => ended || (listens() && isSo()));
  } finally {
    process.emit("SIGINT");
  }
  return typed;
}

/** So much of the board's time has passed since the first question. */
function boardSeconds({ board }: OnPty, seconds: number): () => boolean {
  let beganUs: number | undefined;
  return () => {
    beganUs ??= board.timeUs;
    return board.timeUs > beganUs + seconds * 1e6;
  };
}

boards("robonet deploy drives the simulated robot behind a serial port, robonet stop stops it", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  const { code, out, err } = await typeAndEnd(
    "the robot drives",
    () => desk.movedMm() > 140,
    ...["deploy", drive, "--port", desk.pty.path, "--json"],
  );
  assert.is(code, 0, out + err);
  const report = JSON.parse(out);
  assert.equal([report.ok, report.sent, report.console], [true, true, ["off I go"]]);
  assert.ok(Math.abs(desk.movedMm() - 150) < 20, `it drove ${desk.movedMm()} mm`);
  const stopped = await typeCommand("stop", "--port", desk.pty.path);
  assert.is(stopped.code, 0, stopped.err);
  desk.close();
});

boards("robonet stop reaches motors on I2C, keeps the program, and robonet deploy puts it back", async () => {
  const mini = readFileSync("kits/robonet-mini.json", "utf8");
  const desk = await mkBoard((flash) => firmware(flash, mini));
  if (!desk) return;
  const file = join(folder, "on.ts");
  writeFileSync(
    file,
    `import { robot } from "@robonet/kit"\nimport { sleep } from "@devicescript/core"\nconsole.log("on")\nawait robot.drive.drive(60, 0)\nawait sleep(600000)\n`,
  );
  const port = ["--port", desk.pty.path];
  const duties = () =>
    (["left", "right"] as const).map((side) => robotOn(desk.board)!.robot.body.drive.motor(side).duty);
  const drives = () => duties().every((duty) => duty > 0);
  const shown = await typeAndEnd("it drives", drives, "deploy", file, "--kit", "robonet-mini", ...port);
  assert.match(shown.out, /The robot goes on\. To stop it: robonet stop/);
  assert.ok(drives(), "it goes on");
  // The kit in use is another: the board's program tells which robot it is.
  const stopped = await typeCommand("stop", ...port);
  assert.is(stopped.code, 0, stopped.out + stopped.err);
  assert.equal(duties(), [0, 0]);
  const image = /To put it back: robonet deploy (.*\.devs)/.exec(stopped.out)?.[1];
  assert.ok(image, stopped.out);
  const again = await typeCommand("stop", ...port, "--json");
  const { ok, halted, kept } = JSON.parse(again.out);
  assert.equal([ok, halted, kept], [true, true, image]);
  const back = await typeAndEnd("it drives", drives, "deploy", image, ...port, "--stop");
  assert.match(back.out, /^on$/m);
  assert.match(back.out, /The motors of the board on .* are stopped/);
  assert.equal(duties(), [0, 0]);
  desk.close();
});

boards(
  "robonet deploy --target espruino drives it behind Espruino's console, and ends with the program",
  async () => {
    const desk = await mkBoard(espruino);
    if (!desk) return;
    const { code, out, err } = await typeCommand(
      ...[
        "deploy",
        drive,
        "--target",
        "espruino",
        "--port",
        desk.pty.path,
        "--seconds",
        String(patienceS),
        "--json",
      ],
    );
    assert.is(code, 0, out + err);
    assert.equal(JSON.parse(out).console, ["off I go"]);
    assert.ok(Math.abs(desk.movedMm() - 150) < 20, `it drove ${desk.movedMm()} mm`);
    desk.close();
  },
);

boards("what a program plots is a line of its own, and in --json apart from what it prints", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  const file = join(folder, "plot.ts");
  const source = `import { plot } from "@robonet/runtime"\nimport { sleep } from "@devicescript/core"\nconsole.log("plots")\nfor (let i = 0; i < 200; i++) {\n  plot("half", i / 2)\n  plot("a long name for a curve", i)\n  await sleep(100)\n}\n`;
  writeFileSync(file, source);
  const port = ["--port", desk.pty.path];
  const shown = await typeAndEnd("it plots", boardSeconds(desk, 3), "deploy", file, ...port);
  assert.is(shown.code, 0, shown.err);
  assert.match(shown.err, /^Compiling .*plot\.ts …\nConnecting to the board on /, "it says what it does");
  assert.match(shown.out, /checked\.\nNow it starts\.[^\n]*\nplots$/m, "what it prints comes after that");
  assert.match(shown.out, /^~ half \d+(\.5)? {2}a long name for a curve \d+$/m);
  const begunMs = performance.now();
  const { out } = await typeAndEnd("it plots", boardSeconds(desk, 1.5), "logs", ...port, "--json");
  const wholeS = (performance.now() - begunMs) / 1000;
  const report = JSON.parse(out);
  assert.equal(report.console, []);
  assert.ok(report.plots.length > 5, out);
  for (const { seconds, values } of report.plots) {
    assert.ok(seconds >= 0 && seconds < wholeS, `it came after ${seconds} s of ${wholeS}`);
    assert.is(values.half * 2, values["a long name for a curve"]);
  }
  const quiet = await typeCommand("logs", ...port, "--seconds", "1");
  assert.is(quiet.code, 0, "it ends by itself");
  desk.close();
});

boards("a program that jacdac-ts' own serial transport deploys runs, and moves the robot", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  const source = `import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n`;
  const name = await deployWithJacdacTs(desk.pty.path, imageOf(source));
  assert.ok(name.length > 0);
  // Only our own commands press the robot's button.
  await until("the robot waits", boardSeconds(desk, 4));
  assert.is(desk.movedMm(), 0);
  for (const kind of ["press", "release"] as const) {
    robotOn(desk.board)?.give({ kind, button: "button" });
    await until("the button is felt", boardSeconds(desk, 0.3));
  }
  await until("the robot drives", () => desk.movedMm() >= 90);
  desk.close();
});

boards("a port that another program has open is busy, and free again when that lets go", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  const other = await NodeSerialLine.open(desk.pty.path);
  const { code, err } = await typeCommand("stop", "--port", desk.pty.path);
  assert.is(code, 2);
  assert.match(err, /Another program has .* open/);
  await other.close();
  assert.is((await typeCommand("stop", "--port", desk.pty.path)).code, 0);
  desk.close();
});

boards("a cable that comes out while the robot is heard ends the command with exit code 2", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  await typeCommand("deploy", drive, "--port", desk.pty.path, "--seconds", "0");
  const logs = typeCommand("logs", "--port", desk.pty.path, "--seconds", String(2 * patienceS));
  await until("it listens", listens);
  desk.close();
  const { code, err } = await logs;
  assert.is(code, 2);
  assert.match(err, /is gone/);
});

boards("logs on a board without a program, or with another, says so at once", async () => {
  const desk = await mkBoard();
  if (!desk) return;
  const port = ["--port", desk.pty.path];
  const none = await typeCommand("logs", ...port);
  assert.equal([none.code, none.out], [2, ""]);
  assert.match(none.err, /has no program.*robonet deploy my\.ts/);
  const inJson = await typeCommand("logs", ...port, "--json");
  assert.is(inJson.code, 2);
  const { ok, problem } = JSON.parse(inJson.out);
  assert.equal([ok, problem.id], [false, "board.noProgram"]);
  await typeCommand("deploy", drive, ...port, "--seconds", "0");
  const other = join(folder, "other.ts");
  writeFileSync(other, `console.log("not on the board")\n`);
  const wrong = await typeCommand("logs", other, ...port, "--seconds", "1");
  assert.match(wrong.err, /has another program than .*other\.ts/);
  const right = await typeCommand("logs", drive, ...port, "--seconds", "1", "--json");
  assert.is(JSON.parse(right.out).sameProgram, true);
  await typeCommand("stop", ...port);
  const stopped = await typeCommand("logs", ...port, "--seconds", "1");
  assert.match(stopped.out, /does not run now/);
  desk.close();
});

boards("a port that nobody reads keeps what it has room for, and stands in nobody's way", async () => {
  const pty = await openPty();
  if (!pty) return;
  const block = Uint8Array.from({ length: 1024 }, (_, i) => i & 0x7f);
  let written = 0;
  while (pty.takesBytes) {
    pty.write(block);
    written += block.length;
    assert.ok(written < 1024 * 1024);
  }
  const line = await NodeSerialLine.open(pty.path);
  const heard: number[] = [];
  line.onBytes = (bytes) => heard.push(...bytes);
  // Whoever opens a port throws away what the system had of it; the rest comes in its order.
  await until("there is room again", () => pty.takesBytes);
  pty.write(Uint8Array.of(0xff));
  await until("all of it is read", () => heard.at(-1) === 0xff);
  const bytes = heard.slice(0, -1);
  assert.ok(bytes.length > 8 * 1024, `${bytes.length} of ${written} bytes`);
  assert.ok(bytes.every((byte, i) => i === 0 || byte === ((bytes[i - 1]! + 1) & 0x7f)));
  await line.close();
  pty.close();
});

boards("no port, a port that is not there and a file that is no port say so", async () => {
  const missing = await typeCommand("logs", "--port", join(folder, "nothing"));
  assert.is(missing.code, 2);
  assert.match(missing.err, /There is no port/);
  const plain = await typeCommand("logs", "--port", drive);
  assert.is(plain.code, 2);
  assert.match(plain.err, /cannot be opened/);
});

boards("a program that is too large is refused before a board is looked for", async () => {
  const large = join(folder, "large.devs");
  writeFileSync(large, new Uint8Array(200 * 1024));
  const { code, err } = await typeCommand("deploy", large, "--port", "/dev/nothing");
  assert.is(code, 2);
  assert.match(err, /204800 bytes/);
});

const usb = (path: string): PortInfo => ({ path, usb: { vendorId: 0x303a, productId: 0x1001 } });
const mouse: PortInfo = { path: "/dev/ttyS9", usb: { vendorId: 0x046d, productId: 1 } };

boards("the one board is taken, of several the one that a person names", async () => {
  assert.is(
    (await choosePort(undefined, undefined, async () => [mouse, usb("/dev/ttyACM0")])).path,
    "/dev/ttyACM0",
  );
  const two = async () => [usb("/dev/ttyACM0"), mouse, usb("/dev/ttyACM1")];
  assert.is((await choosePort(undefined, async () => 1, two)).path, "/dev/ttyACM1");
  for (const [list, id] of [
    [two, "port.several"],
    [async () => [mouse], "port.none"],
  ] as const) {
    try {
      await choosePort(undefined, undefined, list);
      assert.unreachable(id);
    } catch (error) {
      assert.is((error as Problem).id, id);
    }
  }
});

boards("a port without permission names the group to join", async () => {
  const port = join(folder, "ttyUSB0");
  writeFileSync(port, "");
  const isRoot = process.getuid?.() === 0;
  const dialout = 20;
  if (isRoot) chownSync(port, 0, dialout);
  // Its own user may not open it either, who runs the tests as no root.
  chmodSync(port, isRoot ? 0o660 : 0o060);
  chmodSync(folder, 0o755);
  const words = await asOrdinaryUser(() => openingWords(port));
  const problem = openingProblem(port, words);
  assert.is(problem.id, "port.permission", words);
  if (isRoot) assert.match(problem.in("en"), /sudo usermod -a -G dialout/);
});

/** What serialport itself says to somebody who may not open a port. */
function openingWords(path: string): Promise<string> {
  return new Promise((resolve) => {
    new SerialPort({ path, baudRate: 9600 }, (error) => resolve(String(error)));
  });
}

boards.run();
