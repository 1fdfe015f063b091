import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LineTrace, type Memory, VmLog } from "../sim/index.ts";
import { lineAddress } from "../sim/vm/line-patch.ts";
import { builtFrom, mkSimulation, type Situation } from "../test/support/simulate.ts";
import { loadTracingVirtualMachine } from "../toolchain/devicescript/load.node.ts";
import { ProgramLines } from "./program-lines.ts";
import { Replica } from "./replica.ts";

const replicas = suite("A replica of a VM");

const mini = readFileSync("kits/robonet-mini.json", "utf8");
const everything = builtFrom(
  `import { delay, gpio, GPIOMode } from "@devicescript/core"
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
`,
  mini,
);
const everyUs = 500_000;

/** A watched run, its memory at some times, and a replica. */
function mk(momentsUs: readonly number[], situation: Situation = {}) {
  const { table } = new ProgramLines(everything.image, everything.debug);
  const [vmLog, trace] = [new VmLog(), new LineTrace(table)];
  const virtualMachine = loadTracingVirtualMachine();
  const run = mkSimulation(everything.image, {
    ...{ ...situation, kit: mini, virtualMachine, vmLog, lineTrace: trace },
  });
  const memories = momentsUs.map((timeUs) => {
    run.stepUntil(timeUs);
    return bytesOf(run.memory);
  });
  return { run, trace, memories, log: vmLog, replica: new Replica(virtualMachine, vmLog, table, everyUs) };
}

const bytesOf = (memory: Memory) => memory.copy(0, memory.size);

function assertSame(memory: Memory, expected: Uint8Array, when: string): void {
  const bytes = bytesOf(memory);
  if (Buffer.compare(bytes, expected) === 0) return;
  const differs = bytes.findIndex((byte, i) => byte !== expected[i]);
  assert.is(differs, -1, `${when} the byte ${differs} is another`);
}

const order = [4, 1, 3, 0, 2, 4, 0];
const momentsUs = [50_000, 700_000, 1_000_000, 2_345_678, 3_000_000];

for (const [name, situation] of [
  ["", {}],
  [" on a board that takes time", { board: { loopMs: 10, cpu: "likely" } }],
] as const)
  replicas(`has at any time, in any order, the memory of the run to the byte${name}`, () => {
    const { run, memories, replica } = mk(momentsUs, situation);
    run.close();
    for (const i of order) {
      replica.goToTime(momentsUs[i]!);
      assertSame(replica.memory, memories[i]!, `at ${momentsUs[i]} µs`);
    }
    replica.close();
  });

for (const [name, situation] of [
  ["", {}],
  [" on a board that takes time", { board: { loopMs: 10, cpu: "likely" } }],
] as const)
  replicas(
    `begins at the last moment that the run kept on its way, and is the run to the byte${name}`,
    () => {
      const { run, log, trace, memories, replica } = mk([4_500_000, 8_700_000], situation);
      run.close();
      assert.is(log.moments.all.length, 3);
      replica.goToTime(8_700_000);
      assertSame(replica.memory, memories[1]!, "late");
      const lateBytes = replica.keptBytes;
      replica.goToTime(4_500_000);
      assertSame(replica.memory, memories[0]!, "earlier");
      const line = trace.countUntil(8_200_000);
      replica.goToLine(line);
      replica.goToTime(8_700_000);
      assertSame(replica.memory, memories[1]!, "late again");
      assert.ok(replica.keptBytes < 1.5 * lateBytes, `${lateBytes} bytes became ${replica.keptBytes}`);
      replica.close();
    },
  );

replicas("goes on to the same memory after it stood at lines within a turn", () => {
  const { run, trace, memories, replica } = mk(momentsUs);
  run.close();
  for (const index of [trace.length - 1, 3, trace.length >> 1, 0]) {
    replica.goToLine(index);
    replica.goToTime(momentsUs[2]!);
    assertSame(replica.memory, memories[2]!, `after line ${index}`);
  }
  replica.close();
});

replicas("says that the trace has no such line", () => {
  const { run, trace, replica } = mk([100_000]);
  run.close();
  assert.throws(() => replica.goToLine(trace.length), RangeError);
  replica.close();
});

replicas("follows a run that goes on", () => {
  const { run, memories, replica } = mk([500_000]);
  replica.goToTime(500_000);
  assertSame(replica.memory, memories[0]!, "at first");
  run.stepUntil(1_800_000);
  const kept = () => {
    replica.goToTime(1_800_000);
    assertSame(replica.memory, bytesOf(run.memory), "later");
    return replica.keptBytes;
  };
  assert.is(kept(), kept(), "each look keeps more");
  run.close();
  replica.close();
});

replicas("looks at many lines in one pass, of which the run before and after knows nothing", () => {
  const { run, trace, memories, replica } = mk(momentsUs);
  run.close();
  const indices = [0, 1, trace.length >> 1, trace.length - 1];
  // Above it are the host's own words: of where it stops next, and of what was counted.
  const programBytes = () => replica.memory.copy(0, lineAddress.buffer);
  const single = indices.map((index) => {
    replica.goToLine(index);
    return programBytes();
  });
  const seen: number[] = [];
  replica.walk(indices, (index) => {
    assert.is(Buffer.compare(programBytes(), single[seen.length]!), 0, `at line ${index}`);
    return seen.push(index) < 3;
  });
  assert.equal(seen, indices.slice(0, 3));
  replica.goToTime(momentsUs[2]!);
  assertSame(replica.memory, memories[2]!, "after the walk");
  replica.close();
});

replicas("tells what went wrong while it was looked at, and goes on", () => {
  const { run, trace, replica } = mk([100_000]);
  run.close();
  const fail = () => {
    throw new RangeError("of the one who looks");
  };
  assert.throws(() => replica.walk([0, 1], fail), /of the one who looks/);
  assert.throws(() => replica.walk([0, trace.length], () => true), /does not come to line/);
  replica.walk([0], () => true);
  replica.close();
});

replicas.run();
