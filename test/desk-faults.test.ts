import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultInput } from "./support/selftest-trial.ts";
import { consoleOf, imageOf, kitWith, mkSimulation, type SoloRun } from "./support/simulate.ts";

const desk = suite("Faults of a classroom");

const images = new Map<string, Uint8Array>();

/** A run of a program on a robot with a fault. */
function mk(
  name: string,
  source: string,
  { fault, seconds = 8, seed = 1 }: { fault?: string; seconds?: number; seed?: number } = {},
): SoloRun {
  const kit = name.startsWith("{") ? name : readFileSync(`kits/${name}.json`, "utf8");
  const key = `${kit}${source}`;
  const image =
    images.get(key) ??
    imageOf(`import { robot } from "@robonet/kit"\nimport { wait } from "@robonet/runtime"\n${source}`, kit);
  images.set(key, image);
  const run = mkSimulation(image, { kit, seed });
  if (fault) run.run.give(faultInput(fault));
  run.stepUntil(seconds * 1e6);
  return run;
}

/** Degrees turned to the right and mm forward since the start, which looks along +x. */
function way(run: SoloRun): { deg: number; mm: number } {
  return { deg: run.pose.headingDeg, mm: run.pose.xMm - 400 };
}

const straight = "await robot.drive.straight(300)";
const turn = "await robot.drive.turn(90)";
const disc = (side: string, a: number, b: number) => ({
  type: "rotaryEncoder",
  side,
  pins: { a, b },
  slots: 12,
  dense: true,
});
const discs = kitWith({ leftEncoder: disc("left", 32, 33), rightEncoder: disc("right", 18, 19) });

for (const [kit, fault] of [
  ["robonet-one", "leftMotor:leadsSwapped"],
  ["robonet-mini", "leftMotor:leadsSwapped"],
  ["robonet-four", "pwm:leftLeadsSwapped"],
  ["robonet-one", "rightWheel:turnedRound"],
  [discs, "rightEncoder:leadsSwapped"],
] as const)
  desk(
    `${fault}: the robot that should drive straight spins, and is stopped as one that is held (${kit.slice(0, 12)})`,
    () => {
      const run = mk(kit, straight, { fault });
      assert.ok(way(run).deg < -60, `${way(run).deg}°`);
      assert.is(run.result().fault?.kind, "held");
    },
  );

desk(
  "a wheel sensor that counts backwards makes a robot with a gyroscope drive on until it is stopped as one that is held",
  () => {
    const run = mk("robonet-mini", straight, { fault: "leftWheel:turnedRound" });
    assert.ok(way(run).mm > 200, `${way(run).mm} mm`);
    assert.is(run.result().fault?.kind, "held");
  },
);

for (const fault of ["leftMotor:motorsExchanged", "leftWheel:sensorsExchanged"])
  desk(`${fault}: a turn to the right goes round and is stopped as one that is held (robonet-one)`, () => {
    const run = mk("robonet-one", turn, { fault });
    assert.ok(Math.abs(way(run).deg) > 360, `${way(run).deg}°`);
    assert.is(run.result().fault?.kind, "held");
  });

for (const [kit, fault] of [
  ["robonet-mini", "rightMotor:motorsExchanged"],
  ["robonet-four", "pwm:motorsExchanged"],
] as const)
  desk(`${fault}: a turn to the right never ends (${kit})`, () => {
    const run = mk(kit, turn, { fault });
    assert.ok(Math.abs(way(run).deg) > 1000, `${way(run).deg}°`);
    assert.not.ok(run.over);
  });

desk("motors and sensors that are both exchanged drive straight, and turn the other way", () => {
  const both = mk("robonet-one", turn);
  const run = mk("robonet-one", `await wait(100)\n${turn}`, {
    fault: "leftMotor:motorsExchanged",
    seconds: 0.05,
  });
  run.run.give(faultInput("leftWheel:sensorsExchanged"));
  run.stepUntil(8e6);
  assert.ok(Math.abs(way(run).deg + way(both).deg) < 5, `${way(run).deg}° for ${way(both).deg}°`);
});

desk("a smaller wheel: a robot without a gyroscope draws to its side, and all come too short", () => {
  const one = way(mk("robonet-one", straight, { fault: "robot:leftWheelSmall" }));
  assert.ok(one.deg < -7 && one.mm < 292, JSON.stringify(one));
  const right = way(mk("robonet-one", straight, { fault: "robot:rightWheelSmall" }));
  assert.ok(right.deg > 7, JSON.stringify(right));
  const mini = way(mk("robonet-mini", straight, { fault: "robot:leftWheelSmall" }));
  assert.ok(Math.abs(mini.deg) < 2 && mini.mm < 292, JSON.stringify(mini));
});

desk(
  "a weak battery: full speed is not reached, the battery's part says it, and given twice it is there once",
  () => {
    const full =
      "for (const { motor } of robot.wheels) {\n  await motor.begin()\n  await motor.setDuty(1)\n}\nawait wait(1200)\nconsole.log(await robot.battery.volts())\nawait wait(60000)";
    const volts = (run: SoloRun) => Number(consoleOf(run)[0]);
    const healthy = mk("robonet-four", full, { seconds: 2 });
    const weak = mk("robonet-four", full, { seconds: 2, fault: "robot:weakBattery" });
    assert.ok(volts(healthy) > 6.2 && volts(weak) < 5, `${volts(healthy)} V, ${volts(weak)} V`);
    assert.ok(way(weak).mm < 0.8 * way(healthy).mm, `${way(weak).mm} mm of ${way(healthy).mm} mm`);
    const before = weak.body.drive.batteryVolts;
    weak.run.give(faultInput("robot:weakBattery"));
    assert.is(weak.body.drive.batteryVolts, before);
    weak.run.give({ kind: "mend", part: "robot", fault: "weakBattery" });
    assert.ok(weak.body.drive.batteryVolts > before);
  },
);

const reads = `for (let i = 0; i < 150; i++) {
  console.log(await robot.line.left.read())
  await wait(20)
}`;

desk("a loose line sensor sees black at times, as the seed has it; a stuck one always", () => {
  const values = (fault: string | undefined, seed = 1) =>
    consoleOf(mk("robonet-one", reads, { fault, seed } as { fault: string })).map(Number);
  assert.ok(values(undefined).every((value) => value > 80));
  const loose = values("leftLine:loose");
  assert.ok(loose.some((value) => value < 5) && loose.some((value) => value > 80));
  assert.equal(values("leftLine:loose"), loose);
  assert.not.equal(values("leftLine:loose", 2), loose);
  assert.ok(values("leftLine:stuck").every((value) => value < 10));
  assert.ok(
    values("rightLine:stuck").every((value) => value > 80),
    "the other one sees",
  );
});

desk("a disc with a loose wire loses counts: its side is driven on, and the way is too long", () => {
  const loose = mk(discs, straight, { fault: "leftEncoder:loose" });
  const whole = mk(discs, straight);
  const turns = (run: SoloRun) => run.body.wheelAngleRad("left");
  assert.ok(turns(loose) > 1.1 * turns(whole), `${turns(loose)} rad for ${turns(whole)}`);
});

desk("a loose sensor on I2C answers at times", () => {
  const source = `for (let i = 0; i < 60; i++) {
  try {
    await robot.distance.read()
    console.log("mm")
  } catch (e) {
    console.log("none")
  }
  await wait(50)
}`;
  const said = consoleOf(mk("robonet-one", source, { fault: "distance:loose" }));
  assert.ok(said.includes("mm") && said.includes("none"), said.join());
});

desk("a sensor that was unplugged and plugged in again has forgotten that it was started", () => {
  const source = `console.log(await robot.distance.read() > 0)
await wait(2000)
try {
  await robot.distance.read()
} catch (e: any) {
  console.log(e.message)
}`;
  const run = mk("robonet-one", source, { seconds: 1 });
  run.run.give(faultInput("distance:unplugged"));
  run.stepUntil(1.5e6);
  run.run.give({ kind: "mend", part: "distance", fault: "unplugged" });
  run.stepUntil(8e6);
  assert.equal(consoleOf(run), ["true", "distance sensor VL53L0X: no measurement; check its power"]);
});

desk("a motor driver that is unplugged stops its motor, and rests when it is plugged in again", () => {
  const run = mk(
    "robonet-mini",
    "await robot.wheels[0].motor.begin()\nawait robot.wheels[0].motor.setDuty(0.6)\nawait wait(60000)",
    { seconds: 1 },
  );
  const duty = () => run.body.drive.motor("left").duty;
  assert.ok(duty() > 0.3);
  run.run.give(faultInput("leftMotor:unplugged"));
  assert.is(duty(), 0);
  run.run.give({ kind: "mend", part: "leftMotor", fault: "unplugged" });
  run.stepUntil(2e6);
  assert.is(duty(), 0);
});

desk("faults and mends are inputs: given again, they make the same run", () => {
  const run = mk("robonet-mini", straight, { seconds: 0.5 });
  run.run.give(faultInput("leftWheel:loose"));
  run.stepUntil(1e6);
  run.run.give({ kind: "mend", part: "leftWheel", fault: "loose" });
  run.stepUntil(4e6);
  const again = mk("robonet-mini", straight, { seconds: 0 });
  for (const { timeUs, robot, ...input } of run.run.inputs) again.run.schedule(input, robot, timeUs);
  again.stepUntil(4e6);
  assert.is(again.result().traceHash, run.result().traceHash);
});

desk.run();
