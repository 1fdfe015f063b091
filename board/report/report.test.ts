import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { boards } from "../../robot-kit/schema/boards.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { computingCost } from "../../sim/time/board-timing.ts";
import { Desk } from "../../test/support/desk.ts";
import { imageOf, mkSimulation } from "../../test/support/simulate.ts";
import { haltingProgram } from "../../toolchain/index.ts";
import { openSession } from "../deploy/board-session.ts";
import { pause } from "../serial/line.ts";
import { boardTimeProgram, countedSteps } from "./measuring-programs.ts";
import { type Measurement, type MeasurementId, measurementIds, robotReportSchema } from "./report-schema.ts";
import { type Helper, takeMeasurements } from "./take-measurements.ts";

const report = suite("Ten measurements of a board");

/** Measures a virtual board with somebody beside it who has a ruler. */
async function measure(name: string, changed: (desk: Desk) => Partial<Helper> = () => ({})) {
  const text = readFileSync(`kits/${name}.json`, "utf8");
  const kit = parseKit(text, "kit.json");
  const desk = new Desk({ kit: text });
  const session = await desk.until(openSession(desk.line, desk.timers));
  const halt = haltingProgram(kit);
  const { run } = desk.firmware;
  const { body } = run.robot;
  const start = { ...body.pose };
  const helper: Helper = {
    async ready(_, place) {
      // Till then the wheels have come to rest.
      await pause(desk.timers, 3_000);
      body.drive.setGrip(place === "box" ? 0 : 1);
      run.give({ kind: "place", ...start });
      return true;
    },
    async read(id) {
      return id === "straight" ? body.pose.xMm - start.xMm : body.pose.headingDeg - start.headingDeg;
    },
    hear() {},
    ...changed(desk),
  };
  const build = (source: string) => imageOf(source, text);
  const halting = halt === undefined ? undefined : imageOf(halt, text);
  const setup = { session, kit, helper, repeats: 1, build, halting };
  // Longer than the desk waits for one thing.
  let done: Measurement[] | undefined;
  const taking = takeMeasurements(setup).then((measurements) => {
    done = measurements;
  });
  while (!done) await Promise.race([taking, desk.seconds(60)]);
  const bytes = await desk.until(session.manager.programBytes());
  const values = new Map(done.map(({ id, values }) => [id, values[0]]));
  return { measurements: done, bytes, value: (id: MeasurementId) => values.get(id) ?? Number.NaN, kit };
}

function near(actual: number, wanted: number, off: number, what: string): void {
  assert.ok(Math.abs(actual - wanted) <= off, `${what}: ${actual}, not ${wanted}`);
}

report("the sums of the third are 100 000 steps", () => {
  const spentUs = (source: string) => {
    const run = mkSimulation(imageOf(source), { board: { loopMs: 10, cpu: "likely" } });
    run.stepUntil(20e6);
    return run.result().computing!.spentUs;
  };
  const without = boardTimeProgram.replaceAll("    n = n + 1\n", "");
  const cost = computingCost(
    "likely",
    boards[parseKit(readFileSync("devicescript.json", "utf8"), "k").board]!.clockMHz,
  )!;
  const steps = ((spentUs(boardTimeProgram) - spentUs(without)) * 1000) / cost.nsPerStep;
  near(steps, countedSteps, 100, "steps");
  assert.is(countedSteps, 100_000);
});

for (const name of ["robonet-one", "robonet-mini", "robonet-four"])
  report(`on a virtual board of ${name} they say what the simulator's board is said to do`, async () => {
    const { value, measurements, bytes, kit } = await measure(name);
    assert.equal(
      measurements.map(({ id }) => id),
      measurementIds,
    );
    assert.equal(
      measurements.filter(({ skipped }) => skipped !== undefined),
      [],
    );
    const cost = computingCost("likely", boards[kit.board]!.clockMHz)!;
    near(value("sleep"), 10_000, 450, "a thousand times sleep(1) on a loop of 10 ms");
    near(value("steps"), (100_000 * cost.nsPerStep) / 1e6, 15, "100 000 steps");
    // A call fills the heap of a tiny program, some 45 to 56 KB.
    const fill = (bytes: number) => (1000 * (bytes * cost.nsPerFilledByte + 20 * cost.nsPerStep)) / 1e6;
    assert.ok(
      value("calls") > fill(25_000) && value("calls") < fill(60_000),
      `${value("calls")} ms for calls`,
    );
    // A byte out, six in, and the addresses: 400 kHz, and what the program takes beside it.
    assert.ok(value("transfer") > 210 && value("transfer") < 800, `${value("transfer")} µs a transfer`);
    assert.ok(value("ramp") > 20 && value("ramp") < 700, `${value("ramp")} ms`);
    assert.ok(value("wheelSpeed") > 800 && value("wheelSpeed") < 1600, `${value("wheelSpeed")}°/s`);
    near(value("straight"), 1000, 15, "a metre");
    near(value("turn"), 360, 12, "a whole turn");
    assert.ok(value("stop") > 0 && value("stop") < 700, `${value("stop")} ms`);
    near(value("restart"), 5_000, 500, "the firmware's 5 s");
    assert.is(bytes, 0, "no program is left on the board");
    if (process.env.SHOW)
      console.log(name, measurements.map(({ id, values, unit }) => `${id} ${values} ${unit}`).join(", "));
  });

report("what is passed over is said, and the others are taken", async () => {
  const { measurements } = await measure("robonet-one", () => ({
    ready: async (id) => id !== "ramp" && id !== "sleep",
    read: async () => undefined,
  }));
  const skipped = measurements.filter(({ skipped }) => skipped === "passed over").map(({ id }) => id);
  assert.equal(skipped, ["sleep", "calls", "steps", "ramp", "wheelSpeed", "straight", "turn"]);
  const file = {
    format: "robot-report",
    version: 1,
    date: new Date(0).toISOString(),
    robonet: "0.4.0",
    kit: "robonet-one",
    board: "esp32_devkit_c",
    firmware: "2.16.4",
    repeats: 1,
    measurements,
  };
  assert.equal(robotReportSchema.parse(JSON.parse(JSON.stringify(file))), file);
});

report.run();
