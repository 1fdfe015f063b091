import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assertStopped, mkRun } from "./support/driving-run.ts";
import type { SoloRun } from "./support/simulate.ts";
import { kitText, kitWith } from "./support/simulate.ts";

const stops = suite("stops from outside the program");

const press = (pressed: boolean) => (sim: SoloRun) => sim.setButton("button", pressed);

stops("a press of the button stops a program that does not use it, and the report says where it was", () => {
  const { run, said } = mkRun("await robot.drive.straight(5000)\nawait robot.drive.straight(5000)\n", {
    at: { 1: press(true), 1.1: press(false) },
  });
  assertStopped(run, 1e6);
  assert.is(run.result().fault?.kind, "stop-button");
  assert.match(said[0]!, /^test\.ts:4:.*The button stopped the robot/);
  assert.match(said[1]!, /poga/);
  assert.match(said[2]!, /mygtukas/);
});

stops("a stop is told when the program only sleeps, or drives on in its next turn", () => {
  const { run, said } = mkRun("await sleep(9000)\n", { at: { 1: press(true) } });
  assertStopped(run, 1e6);
  assert.is(said[0], "The button stopped the robot.");
  const looping = mkRun("while (true) {\n  await robot.drive.drive(200, 10)\n  await sleep(100)\n}\n", {
    at: { 1: press(true) },
  });
  assertStopped(looping.run, 1e6);
  assert.match(looping.said[0]!, /^test\.ts:5:/);
});

stops("a program that catches the stop does not drive on, and the firmware does not start it anew", () => {
  const body =
    "while (true) {\n  try {\n    await robot.drive.straight(500)\n  } catch (error) {\n    await sleep(10)\n  }\n}\n";
  const { run, said } = mkRun(body, { at: { 1: press(true), 1.1: press(false) }, seconds: 9 });
  assertStopped(run, 1e6);
  assert.match(said[0]!, /The button stopped the robot/);
});

stops("a program that uses the button is stopped only when it is held for 2 s", () => {
  const body = "while (true) {\n  if (robot.button.pressed()) console.log(1)\n  await sleep(100)\n}\n";
  const short = mkRun(body, { at: { 1: press(true), 2: press(false) }, seconds: 4 });
  assert.is(short.run.result().outcome, "time");
  assert.ok(short.run.result().samples.at(-1)!.leftDuty > 0.2, "it drives on");
  const held = mkRun(body, { at: { 1: press(true) }, seconds: 6 });
  assertStopped(held.run, 3e6);
  assert.is(held.run.result().fault?.kind, "stop-button");
});

stops("the kit can do without the emergency stop", () => {
  const kit = JSON.stringify({ ...JSON.parse(kitText), emergencyStop: false });
  const { run } = mkRun("await sleep(9000)\n", { kit, at: { 1: press(true), 1.1: press(false) } });
  assert.is(run.result().outcome, "time");
  assert.ok(run.result().samples.at(-1)!.leftDuty > 0.2, "it drives on");
});

for (const part of [{ type: "ina219" }, { type: "batteryDivider", pins: { signal: 34 } }] as const) {
  stops(`a low battery stops the robot that measures it by ${part.type}`, () => {
    const data = JSON.parse(kitWith({ battery: part })) as { battery: object };
    const kit = JSON.stringify({ ...data, battery: { ...data.battery, lowVolts: 4.5 } });
    const { run, said } = mkRun("await sleep(9000)\n", {
      kit,
      at: {
        1: (sim) => {
          sim.body.drive.batteryVolts = 4;
        },
      },
    });
    assertStopped(run, 1e6);
    assert.match(said[0]!, /The battery is nearly empty/);
    assert.match(said[1]!, /Akumulators/);
    assert.match(said[2]!, /Baterija/);
  });
}

stops("a stop for a stall names it, with the line of the command", () => {
  const { run, said } = mkRun(
    'import { haltFor } from "@robonet/runtime"\nsetTimeout(async () => await haltFor("stall"), 1000)\nawait robot.drive.straight(5000)\n',
  );
  assertStopped(run, 1e6);
  assert.match(said[0]!, /^test\.ts:6:.*A motor could not turn/);
});

stops("a robot that shall stop without its computer stops when the cable is pulled", () => {
  const body = "stopWhenUnplugged()\nawait sleep(19000)\n";
  const source = `import { stopWhenUnplugged } from "@robonet/runtime"\n${body}`;
  const { run, said } = mkRun(source, { at: { 3: (sim) => sim.unplugComputer() }, seconds: 9 });
  const { fault, samples } = run.result();
  assert.is(fault?.kind, "stop-unplugged");
  const lastUs = samples.findLast(({ leftDuty, rightDuty }) => leftDuty !== 0 || rightDuty !== 0)!.timeUs;
  // The firmware forgets a device that has been silent for two seconds (EXPIRES_USEC, client/routing.c of jacdac-c).
  assert.ok(lastUs > 4.5e6 && lastUs < 6e6, `the motors are driven until ${lastUs} µs`);
  assert.match(said[0]!, /The connection to the computer was lost/);
  assert.match(said[1]!, /datoru/);
  assert.match(said[2]!, /kompiuteriu/);
});

stops("a robot that shall stop without its computer drives on while that is plugged in", () => {
  const source =
    'import { stopWhenUnplugged } from "@robonet/runtime"\nstopWhenUnplugged()\nawait robot.drive.drive(200, 60)\nawait sleep(19000)\n';
  const { run } = mkRun(source, { seconds: 9 });
  assert.is(run.result().outcome, "time");
  assert.ok(run.result().samples.at(-1)!.leftDuty > 0.2, "it drives on");
});

stops.run();
