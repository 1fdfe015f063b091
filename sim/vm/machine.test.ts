import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageOf, mkSimulation } from "../../test/support/simulate.ts";
import { virtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";

/** A module of one test alone, so that nobody else has left instances of it. */
const newModule = () => new WebAssembly.Module(virtualMachineBytes());

const drives = imageOf(`import { robot } from "@robonet/kit"
await robot.drive.straight(100)
console.log(await robot.distance.read())`);

/** Fills the heap to its end. */
const greedy = imageOf(`const kept: number[][] = []
while (true) kept.push([1, 2, 3, 4, 5, 6, 7, 8])`);

const machine = suite("A machine that is used again");

machine("is wiped to the last byte, whatever ran in it", () => {
  for (const [name, image] of Object.entries({ drives, greedy })) {
    const virtualMachine = newModule();
    const first = mkSimulation(drives, { virtualMachine });
    const { memory } = first;
    const before = memory.copy(0, memory.size);
    first.close();
    const used = mkSimulation(image, { virtualMachine });
    used.stepUntil(5_000_000);
    const seen = used.memory === memory;
    used.close();
    const again = mkSimulation(drives, { virtualMachine });
    const differs = again.memory.copy(0, memory.size).findIndex((byte, i) => byte !== before[i]);
    assert.is(differs, -1, `after “${name}” the byte ${differs} is another`);
    assert.ok(seen, "the machine was not used again");
  }
});

machine("gives the same trace as a new one", () => {
  const hashOf = (virtualMachine: WebAssembly.Module) => {
    const run = mkSimulation(drives, { virtualMachine, seed: 7 });
    run.stepUntil(5_000_000);
    const { traceHash } = run.result();
    run.close();
    return traceHash;
  };
  const shared = newModule();
  mkSimulation(greedy, { virtualMachine: shared }).close();
  assert.is(hashOf(shared), hashOf(newModule()));
  assert.is(hashOf(shared), hashOf(newModule()));
});

machine("serves one run at a time", () => {
  const virtualMachine = newModule();
  const first = mkSimulation(drives, { virtualMachine });
  const second = mkSimulation(drives, { virtualMachine });
  assert.is.not(first.memory, second.memory);
  first.close();
  assert.throws(() => first.stepUntil(1_000_000), /closed/);
  second.stepUntil(1_000_000);
  assert.is(second.result().outcome, "time");
});

machine.run();
