import * as assert from "uvu/assert";
import { languages } from "../../messages/messages.ts";
import { describeFault } from "../../toolchain/compile/fault-report.node.ts";
import type { SoloRun } from "./simulate.ts";
import { builtFrom, kitText, mkSimulation } from "./simulate.ts";

/** The first three lines of each program: it drives. */
export const head = `import { emitter, millis, sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
await robot.drive.drive(200, 0)
`;

/** A run that stands at a virtual time, and what its fault is in each language. */
export function mkRun(body: string, { seconds = 4, kit = kitText, at = {} as Scene } = {}) {
  const { image, debug } = builtFrom(head + body, kit);
  const run = mkSimulation(image, { kit });
  for (const [time, change] of Object.entries(at)) {
    run.stepUntil(Number(time) * 1e6);
    change(run);
  }
  run.stepUntil(seconds * 1e6);
  const { fault } = run.result();
  const said = fault ? languages.map((language) => describeFault(fault, debug, language)) : [];
  return { run, said };
}

/** What happens to the robot, by virtual seconds. */
type Scene = Readonly<Record<number, (run: SoloRun) => void>>;

/**
 * The program drives, and from 200 ms after a moment on both motors are off.
 * @param drivesUs until when it surely drives: it may come to a wall after it
 */
export function assertStopped(run: SoloRun, fromUs: number, drivesUs = fromUs): void {
  const { samples } = run.result();
  const before = samples.filter(({ timeUs }) => timeUs < drivesUs);
  assert.ok(before.at(-1)!.leftDuty > 0.2 && before.at(-1)!.rightDuty > 0.2, "it drives before");
  const after = samples.filter(({ timeUs }) => timeUs >= fromUs + 200_000);
  assert.ok(after.length > 5, `the run goes on a little: ${after.length} samples`);
  const moving = after.filter(({ leftDuty, rightDuty }) => leftDuty !== 0 || rightDuty !== 0);
  assert.is(moving.length, 0, `a motor is driven at ${moving[0]?.timeUs} µs`);
}
