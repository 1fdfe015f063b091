import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageOf, mkSimulation, type Situation } from "../../test/support/simulate.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import type { Memory } from "./memory.ts";
import { VmLog, type VmLogEntry } from "./vm-log.ts";
import { VmReplay } from "./vm-replay.ts";

const replays = suite("A VM that runs again from its log");

const mini = readFileSync("kits/robonet-mini.json", "utf8");
const everything = `import { delay, gpio, GPIOMode } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { start } from "@robonet/runtime"
start(async () => {
    while (true) {
        console.log(await robot.distance.read(), Math.random(), gpio(4).value)
        await delay(30)
    }
})
gpio(4).setMode(GPIOMode.InputPullUp)
await robot.drive.straight(200)
await robot.drive.turn(90)
`;

/** A run of a program with its log; at each of some moments the memory's bytes. */
function logged(source: string, momentsUs: readonly number[], situation: Situation = {}) {
  const vmLog = new VmLog();
  const run = mkSimulation(imageOf(source, situation.kit), { ...situation, vmLog });
  const memories = momentsUs.map((timeUs) => {
    run.stepUntil(timeUs);
    return bytesOf(run.memory);
  });
  run.close();
  return { vmLog, memories };
}

const bytesOf = (memory: Memory) => memory.copy(0, memory.size);

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  return one.findIndex((byte, i) => byte !== other[i]);
}

for (const [name, source, situation] of [
  ["of motors and sensors on I2C, timers, randomness and a pin", everything, { kit: mini }],
  [
    "of a drive base with encoders",
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(300)',
    {},
  ],
  ["on a board that takes time", everything, { kit: mini, board: { loopMs: 10, cpu: "likely" } }],
  ["on a board with a smaller heap", everything, { kit: mini, heapBytes: 40 * 1024 }],
  ["that fails", 'import { sleep } from "@devicescript/core"\nawait sleep(50)\nthrow new Error("no")', {}],
] as const) {
  replays(`has the same memory to the byte, at any moment, with a program ${name}`, () => {
    const momentsUs = [10_000, 1_000_000, 3_000_000];
    const { vmLog, memories } = logged(source, momentsUs, situation);
    const replay = new VmReplay(loadVirtualMachine(), vmLog);
    for (const [i, timeUs] of momentsUs.entries()) {
      replay.runUntil(timeUs);
      assert.is(firstDifference(bytesOf(replay.memory), memories[i]!), -1, `at ${timeUs} µs`);
    }
    replay.close();
  });
}

replays("says when and where it went another way", () => {
  const { vmLog } = logged(everything, [500_000], { kit: mini });
  const cut = new VmLog();
  for (const entry of vmLog.entries()) if (entry.type !== "wires") cut.add(entry);
  assert.throws(
    () => new VmReplay(loadVirtualMachine(), cut).runUntil(),
    /went another way at \d+ µs: it asks for wires/,
  );
});

replays("has a log that gives back what was put in", () => {
  const entries: VmLogEntry[] = [
    { type: "power-on", timeUs: 0, flash: new Uint8Array([1, 2]), deviceName: "robot" },
    {
      ...{ type: "power-on", timeUs: 1, flash: new Uint8Array(), deviceName: "" },
      cost: { nsPerStep: 3386.25, nsPerFilledByte: 3.75 },
    },
    { type: "limit-heap", bytes: 40_960 },
    { type: "pin-level", pin: 4, level: undefined },
    { type: "pin-level", pin: 34, level: 0.25 },
    { type: "pin-level", pin: 34, level: 1 },
    { type: "wires", timeUs: 3_000_000_123, answer: new Uint8Array(300), status: -101 },
    { type: "process", timeUs: 60_000_000_000 },
  ];
  const log = new VmLog();
  for (const entry of entries) log.add(entry);
  assert.equal([...log.entries()], entries);
});

replays("takes at most two megabytes for a minute", () => {
  const { vmLog } = logged(everything.replace("200)", "2000)"), [60_000_000], { kit: mini });
  assert.ok(vmLog.size < 2_000_000, `${vmLog.size} bytes`);
});

replays.run();
