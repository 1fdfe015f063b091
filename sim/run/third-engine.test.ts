import { suite } from "uvu";
import * as assert from "uvu/assert";
import { robotDefinition } from "../../robot-kit/assembly/robot-definition.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { emptyRoom, kitText } from "../../test/support/simulate.ts";
import type { Alarm } from "../time/clock.ts";
import type { Engine, EngineHost } from "./engine.ts";
import { Run } from "./run.ts";

const third = suite("an engine that is neither DeviceScript nor Espruino");

/** One line of a program: both motors' duties, and for how long. */
type Step = readonly [leftDuty: number, rightDuty: number, ms: number];

/** Runs a list of duties, one after the other. */
class DutyList implements Engine {
  readonly #alarm: Alarm;
  #at = 0;

  constructor(
    private readonly steps: readonly Step[],
    private readonly host: EngineHost,
  ) {
    this.#alarm = host.clock.alarm(() => this.#next());
  }

  start = () => this.#next();
  work = () => ({ acts: this.#at < this.steps.length, waitsForPress: false });
  settle() {}
  halt = () => this.#alarm.set(Number.POSITIVE_INFINITY);
  close() {}

  #next(): void {
    const step = this.steps[this.#at++];
    const motors = this.host.attachments.filter(({ service }) => service === "motor");
    for (const [index, { part }] of motors.entries())
      if ("setDuty" in part) part.setDuty(step?.[index] ?? 0, step !== undefined);
    if (step) this.#alarm.set(this.host.clock.nowUs + step[2] * 1000);
    else this.host.lastLineHasRun();
  }
}

function runOf(...programs: readonly (readonly Step[])[]): Run<DutyList> {
  const starts = programs.map(
    (_, i) => `<g class="start" id="s${i}" transform="translate(500 ${400 + 300 * i})"/>`,
  );
  const drawing = emptyRoom.replace(/<g class="start".*\/>/, starts.join(""));
  const robot = robotDefinition(parseKit(kitText, "kit.json"));
  const engines = programs.map((steps) => (host: EngineHost) => new DutyList(steps, host));
  return new Run({
    world: parseWorld(drawing, "room.svg"),
    seed: 1,
    robots: engines.map((engine) => ({ robot, engine })),
  });
}

third("drives, ends, and has the same trace again", () => {
  const [one, other] = [runOf([[0.6, 0.6, 1000]]), runOf([[0.6, 0.6, 1000]])];
  one.stepUntil(10e6);
  other.stepUntil(10e6);
  const { outcome, endedUs, samples } = one.result().robots[0]!;
  assert.is(outcome, "finished");
  assert.ok(endedUs! >= 1e6 && endedUs! < 2e6, `${endedUs} µs`);
  assert.ok(samples.at(-1)!.xMm > 550, `${samples.at(-1)!.xMm} mm`);
  assert.is(one.traceHash, other.traceHash);
  assert.ok(one.over);
});

third("shares its world with others, which draw nothing of its randomness", () => {
  const steps: readonly Step[] = [
    [0.6, 0.6, 500],
    [0.6, -0.6, 300],
  ];
  const [alone, together] = [runOf(steps), runOf(steps, [[0.5, 0.5, 2000]])];
  alone.stepUntil(10e6);
  together.stepUntil(10e6);
  assert.is(together.robots.length, 2);
  const [first, second] = together.result().robots;
  const { samples } = alone.result().robots[0]!;
  // Where another robot is near, planck moves the body, and rounds otherwise in the last digit.
  for (const [index, { xMm, yMm, headingDeg }] of samples.entries()) {
    const beside = first!.samples[index]!;
    const off = Math.max(
      Math.abs(xMm - beside.xMm),
      Math.abs(yMm - beside.yMm),
      Math.abs(headingDeg - beside.headingDeg),
    );
    assert.ok(off < 1e-9, `sample ${index}: ${off}`);
  }
  assert.ok(second!.samples.at(-1)!.xMm > 550);
});

third("is stopped at the limit, and says what went on", () => {
  const run = runOf([[0.2, 0.2, 60_000]]);
  run.stepUntil(2e6);
  const { outcome, goesOn } = run.result().robots[0]!;
  assert.equal([outcome, goesOn], ["time", "program"]);
});

third.run();
