import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readImage } from "../image/image.ts";
import { robotDefinition } from "../robot-kit/assembly/robot-definition.ts";
import { devicescriptRobot } from "../robot-kit/assembly/robot-entry.ts";
import { robotModel } from "../robot-kit/assembly/robot-model.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { EchoSensors } from "../sim/bus/echo-sensors.ts";
import { I2cBus } from "../sim/bus/i2c-bus.ts";
import { LooseContact } from "../sim/bus/loose-contact.ts";
import { Random } from "../sim/numbers/random.ts";
import type { Attachment } from "../sim/parts/attachment.ts";
import { PartNoises } from "../sim/parts/noise.ts";
import { PartFaults } from "../sim/parts/part-faults.ts";
import { PixelLines } from "../sim/parts/pixel-lines.ts";
import { SimulatedBoard } from "../sim/parts/simulated-board.ts";
import { WheelLeads } from "../sim/parts/wheel-leads.ts";
import { Run } from "../sim/run/run.ts";
import { Clock } from "../sim/time/clock.ts";
import { Vm } from "../sim/vm/vm.ts";
import { World } from "../sim/world/world.ts";
import { parseWorld } from "../test/support/read-world.ts";
import { Compiler } from "../toolchain/compile/compile.ts";
import { readLibrary } from "../toolchain/compile/library.node.ts";
import { loadCompiler, loadVirtualMachine } from "../toolchain/devicescript/load.node.ts";

/** Figures are ratios measured in this one run; wall times beside them are of this machine. */

const lesson = "lessons/2-sensing/stop-at-the-wall/solution.ts";
const seconds = 60;
const rounds = 5;

const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");
const oval = parseWorld(readFileSync("bench/oval.svg", "utf8"), "bench/oval.svg");
const virtualMachine = loadVirtualMachine();

const begun = performance.now();
const compiler = new Compiler(loadCompiler(), readLibrary());
const compile = (path: string) => {
  const result = compiler.compile({ path, source: readFileSync(path, "utf8") });
  if (!result.ok) throw new Error(result.diagnostics.map(({ text }) => text).join("\n"));
  return result.image;
};
const image = compile("bench/programs/native-follower.ts");
const firstCompileMs = performance.now() - begun;

function medianMs(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

/** The whole simulator. */
function runWhole(): void {
  const robot = devicescriptRobot(kit, { image, imageFile: "line-follower", virtualMachine });
  new Run({ world: oval, seed: 1, robots: [robot] }).stepUntil(seconds * 1e6);
}

/** Two of them on one line, half a lap apart: until one of them would catch up with the other. */
const pairSeconds = 15;
const pair = parseWorld(
  readFileSync("bench/oval.svg", "utf8").replace(
    /<g class="start" ([^/]*)\/>/,
    '<g class="start" id="a" $1/><g class="start" id="b" transform="translate(1200 1100) rotate(180)"/>',
  ),
  "bench/oval.svg",
);

function runPair(): void {
  const robot = devicescriptRobot(kit, { image, imageFile: "line-follower", virtualMachine });
  const robots = ["a", "b"].map((place) => ({ ...robot, place }));
  const run = new Run({ world: pair, seed: 1, robots });
  run.stepUntil(pairSeconds * 1e6);
  run.close();
}

/** VM and bus with the same traffic, sensors standing still over the tape's two edges: no physics. */
function runBus(withBus: boolean): void {
  const clock = new Clock();
  const random = new Random(1);
  const listener = {
    frame: (frame: Uint8Array) => board?.frame(frame),
    log: (line: string) => board?.log(line),
    panic() {},
    wires: () => 0,
  };
  const vm = new Vm(virtualMachine, clock, random, listener);
  const body = new World(oval, random).addRobot(robotModel(kit), "");
  const i2c = new I2cBus(clock, 400);
  const noises = new PartNoises(random);
  const lines = {
    echoSensors: new EchoSensors(),
    pixelLines: new PixelLines(),
    faults: new PartFaults(),
    leads: new WheelLeads(body),
    looseContact: (part: string) => new LooseContact(clock, random.stream(part)),
  };
  const attachments = robotDefinition(kit)
    .assemble({ clock, noises, body, i2c, ...lines, output() {}, show() {} })
    .map((attachment): Attachment => {
      if (attachment.service === "motor") return { ...attachment, part: { setDuty() {} } };
      if (attachment.service !== "analog:reflectedLight") return attachment;
      let swing = 0;
      return { ...attachment, part: { reflectance: () => 0.5 + 0.4 * Math.sin(swing++ / 20) } };
    });
  const turn = clock.alarm((nowUs) => turn.set(nowUs + vm.process()));
  const port = { receive: (frame: Uint8Array) => vm.receive(frame), wake: () => turn.set(clock.nowUs) };
  const board = withBus
    ? new SimulatedBoard(clock, port, readImage(image, "image").services, attachments)
    : undefined;
  vm.powerOn();
  vm.deploy(image);
  turn.set(0);
  clock.runUntil(seconds * 1e6);
}

function wallMs(command: string, args: string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed`);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[1]!;
}

const times = (ms: number) => `${((seconds * 1000) / ms).toFixed(0)} × real time`.padStart(18);
const row = (name: string, figure: string, more = "") =>
  console.log(`${name.padEnd(58)} ${figure.padStart(20)}  ${more}`);

runWhole();
const whole = medianMs(runWhole);
runPair();
const pairMs = medianMs(runPair);
runBus(true);
const bus = medianMs(() => runBus(true));
const bare = medianMs(() => runBus(false));
row(`line follower at 50 Hz, ${seconds} s, full physics`, times(whole), `${whole.toFixed(0)} ms`);
row(
  "  two of them in one world",
  `${((pairSeconds * 1000) / pairMs).toFixed(0)} × real time`,
  "goal: 150 or more",
);
row("  the same program, VM and bus without physics", times(bus), `${bus.toFixed(0)} ms`);
row("  the same program, VM alone (it waits for its parts)", times(bare), `${bare.toFixed(0)} ms`);
row("  with physics : without physics", (bus / whole).toFixed(2), "goal: 0.33 or more");

for (let i = 0; i < 15; i++) compile(lesson);
const warm = medianMs(() => compile(lesson));
row(
  "compile, warm : first in a process",
  (warm / firstCompileMs).toFixed(2),
  `${warm.toFixed(0)} ms : ${firstCompileMs.toFixed(0)} ms`,
);

const check = wallMs("cli/bin/robonet.mjs", ["check", "stop-at-the-wall", lesson]);
const stock = wallMs("node_modules/@devicescript/cli/devicescript", [
  "build",
  "--ignore-missing-config",
  lesson,
]);
row(
  "robonet check of a lesson, cold : stock devs build",
  (check / stock).toFixed(2),
  `${check.toFixed(0)} ms : ${stock.toFixed(0)} ms`,
);
