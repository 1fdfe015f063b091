import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readImage } from "../../image/image.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { loadCompiler, loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { Random } from "../numbers/random.ts";
import { Clock } from "../time/clock.ts";
import { Vm } from "../vm/vm.ts";
import type { Attachment } from "./attachment.ts";
import { SimulatedBoard } from "./simulated-board.ts";

const test = suite("board with the real VM");

const compiler = new Compiler(loadCompiler(), readLibrary());

function compile(source: string): Uint8Array {
  const result = compiler.compile({ path: "program.ts", source: `${imports}${source}` });
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join("\n"));
  return result.image;
}

const imports = `
import * as ds from "@devicescript/core"
import { gpio, sleep } from "@devicescript/core"
import { startMotor, startRotaryEncoder, startReflectedLight, startButton } from "@devicescript/servers"
`;

const motors = `
const rightMotor = startMotor({ name: "rightMotor", pin1: gpio(14), pin2: gpio(15) })
const leftMotor = startMotor({ name: "leftMotor", pin1: gpio(12), pin2: gpio(13) })
`;

/** One robot: VM and board, driven by deadlines. */
function mk(image: Uint8Array, deviceName = "robot") {
  const clock = new Clock();
  const world = { left: 0, right: 0, reflectance: 0, pressed: false, angleRad: 0, radPerS: 0 };
  const lines: string[] = [];
  const motor = (id: "left" | "right", pin1: number, pin2: number): Attachment => ({
    id,
    service: "motor",
    pins: { pin1, pin2 },
    part: {
      setDuty(duty) {
        world[id] = duty;
      },
    },
  });
  const attachments: Attachment[] = [
    motor("left", 12, 13),
    motor("right", 14, 15),
    {
      id: "disc",
      service: "rotaryEncoder",
      pins: { pin0: 32, pin1: 33 },
      part: { slotsPerTurn: 20, wheelAngleRad: () => (clock.nowUs / 1e6) * world.radPerS },
    },
    {
      id: "line",
      service: "analog:reflectedLight",
      pins: { pin: 34 },
      part: { reflectance: () => world.reflectance },
    },
    {
      id: "bumper",
      service: "button",
      pins: { pin: 4 },
      part: {
        get pressed() {
          return world.pressed;
        },
      },
    },
  ];
  const board = new SimulatedBoard(
    clock,
    { receive: (frame) => vm.receive(frame), wake: () => turn.set(clock.nowUs) },
    readImage(image, "program").services,
    attachments,
  );
  const vm: Vm = new Vm(
    loadVirtualMachine(),
    clock,
    new Random(1),
    {
      frame: (frame) => board.frame(frame),
      log: (line) => {
        lines.push(line);
        board.log(line);
      },
      panic: (code) => lines.push(`panic ${code}`),
      wires: () => 0,
    },
    undefined,
    undefined,
    deviceName,
  );
  vm.powerOn();
  vm.deploy(image);
  const turn = clock.alarm((nowUs) => turn.set(nowUs + vm.process()));
  turn.set(0);
  const run = (us: number) => clock.runUntil(clock.nowUs + us);
  const said = () => lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  return { board, world, lines, run, said };
}

test("each motor gets its own writes, whatever the device id is, and never another's", () => {
  const image = compile(`${motors}
await rightMotor.enabled.write(true)
await rightMotor.speed.write(0.25)
await leftMotor.enabled.write(true)
await leftMotor.speed.write(-0.5)
`);
  for (let i = 0; i < 40; i++) {
    const robot = mk(image, `device ${i}`);
    robot.run(1_000_000);
    const first = [robot.world.left, robot.world.right];
    assert.equal(first, [-255 / 512, 0.25], `device ${i}`);
    if (i > 3) continue;
    robot.run(9_000_000);
    assert.equal([robot.world.left, robot.world.right], first, `device ${i}, later`);
    assert.is(robot.lines.filter((line) => line.startsWith("set role")).length, 2, "bound once and for all");
  }
});

test("roles are bound at the instant the program creates them", () => {
  const robot = mk(
    compile(`${motors}
console.log("bound", leftMotor.isBound, rightMotor.isBound)
await sleep(1)
console.log("bound", leftMotor.isBound, rightMotor.isBound)
`),
  );
  robot.run(100_000);
  assert.equal(robot.said(), ["bound false false", "bound true true"]);
});

test("a role created late, out of the order of names, gets its own part at once", () => {
  const robot = mk(
    compile(`
const rightMotor = startMotor({ name: "zRight", pin1: gpio(14), pin2: gpio(15) })
await rightMotor.enabled.write(true)
await rightMotor.speed.write(0.25)
await sleep(1500)
const leftMotor = startMotor({ name: "aLeft", pin1: gpio(12), pin2: gpio(13) })
await leftMotor.enabled.write(true)
await leftMotor.speed.write(0.5)
`),
  );
  robot.run(1_400_000);
  assert.equal([robot.world.left, robot.world.right], [0, 0.25]);
  robot.run(1_000_000);
  assert.equal([robot.world.left, robot.world.right], [0.5, 0.25]);
  assert.is(robot.lines.filter((line) => line.startsWith("set role")).length, 2);
});

test("a program that restarts gets its motors back, each its own", () => {
  const robot = mk(
    compile(`${motors}
await rightMotor.enabled.write(true)
await rightMotor.speed.write(0.25)
await leftMotor.enabled.write(true)
await leftMotor.speed.write(0.5)
await sleep(500)
ds.restart()
`),
  );
  robot.run(3_000_000);
  assert.equal([robot.world.left, robot.world.right], [0.5, 0.25]);
  const last = new Map(
    robot.lines
      .map((line) => /^set role (\w+)\[.* -> .*:(\d)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, role, index]) => [role, index] as const),
  );
  assert.equal(
    [...last],
    [
      ["rightMotor", "1"],
      ["leftMotor", "2"],
    ],
  );
});

test("a restart of the program leaves the motors as they are: the firmware resets no services", () => {
  const robot = mk(
    compile(`${motors}
await leftMotor.enabled.write(true)
await leftMotor.speed.write(0.5)
await sleep(500)
ds.restart()
`),
  );
  robot.run(600_000);
  assert.is(robot.world.left, 0.5);
  robot.run(150_000);
  assert.is(robot.world.left, 0.5);
});

test("encoder, reflected light and button reach the program", () => {
  const robot = mk(
    compile(`
const encoder = startRotaryEncoder({ name: "encoder", pin0: gpio(32), pin1: gpio(33), clicksPerTurn: 20 })
const light = startReflectedLight({ name: "light", pin: gpio(34) })
const button = startButton({ name: "bumper", pin: gpio(4) })
let position = 0
let brightness = 0
encoder.reading.subscribe(async (value) => { position = value })
light.reading.subscribe(async (value) => { brightness = value })
button.down.subscribe(async () => { console.log("down") })
button.up.subscribe(async () => { console.log("up") })
await sleep(2000)
console.log(position, Math.round(brightness * 100))
`),
  );
  robot.world.radPerS = Math.PI;
  robot.world.reflectance = 0.4;
  robot.run(500_000);
  robot.world.pressed = true;
  robot.run(200_000);
  robot.world.pressed = false;
  robot.run(1_500_000);
  const [down, up, values] = robot.said();
  assert.equal([down, up], ["down", "up"]);
  const [position, brightness] = values!.split(" ").map(Number);
  assert.ok(Math.abs(position! - 19) <= 1, `${position} clicks in 1.9 s of half a turn a second`);
  assert.is(brightness, 40);
  assert.is(robot.said().length, 3, "events are not doubled by their repeats");
});

test("a program's own roles beside the board's are left to the Role Manager", () => {
  const robot = mk(
    compile(`${motors}
const lamp = new ds.LightBulb("lamp")
await sleep(100)
console.log(leftMotor.isBound, rightMotor.isBound, lamp.isBound)
`),
  );
  robot.run(300_000);
  assert.equal(robot.said(), ["true true false"]);
});

test("the same run twice gives the same log, line by line", () => {
  const image = compile(`${motors}
for (let i = 0; i < 20; i++) {
  await leftMotor.speed.write(i / 20)
  console.log(i, ds.millis())
}
`);
  const runs = [mk(image), mk(image)];
  for (const robot of runs) robot.run(2_000_000);
  assert.equal(runs[0]!.lines, runs[1]!.lines);
});

test.run();
