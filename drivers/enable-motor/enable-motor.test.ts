import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageOf, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { EnableBridge, type EnableBridgeKind } from "./enable-motor.chip.ts";

const bridge = suite("Enable-and-direction bridge");

/** What the motor gets for levels of IN1, IN2 and a duty of the enable input, at 6 V. */
function drive(kind: EnableBridgeKind, in1: boolean, in2: boolean, enable: number) {
  let got: unknown[] = [];
  const scene = {
    supplyVolts: () => 6,
    drive: (...args: unknown[]) => {
      got = args;
    },
  };
  const half = new EnableBridge(scene, kind);
  half.setIn1(in1);
  half.setIn2(in2);
  half.setEnable(enable);
  return got;
}

bridge("an L298N loses 1.8 V of the supply", () => {
  assert.is(drive("l298n", true, false, 1)[0], 4.2 / 6);
  assert.is(drive("l298n", false, true, 0.5)[0], -0.5 * (4.2 / 6));
});

/** The truth tables of the two datasheets. */
for (const [kind, in1, in2, enable, idle] of [
  ["l298n", true, true, 1, "brake"],
  ["l298n", false, false, 1, "brake"],
  ["l298n", true, false, 0, "coast"],
  ["tb6612fng", true, true, 1, "brake"],
  ["tb6612fng", false, false, 1, "coast"],
  ["tb6612fng", true, false, 0, "brake"],
] as const) {
  bridge(`${kind}: IN1 ${in1}, IN2 ${in2}, enable ${enable} is ${idle}`, () => {
    assert.equal(drive(kind, in1, in2, enable), [0, idle]);
  });
}

bridge.run();

const driver = suite("Motor with an enable input, in a drive base");

const side = (name: "left" | "right", in1: number, in2: number, enable: number) => ({
  type: "enableMotor",
  bridge: "tb6612fng",
  side: name,
  pins: { in1, in2, enable },
  ratedVolts: 6,
  noLoadRpm: 200,
  stallTorqueNmm: 80,
  deadBand: 0.12,
});

driver("stands before the program begins, and then drives", () => {
  const kit = kitWith({ left: side("left", 4, 23, 13), right: side("right", 25, 26, 27) }, [
    "leftMotor",
    "rightMotor",
  ]);
  const program = `import { robot } from "@robonet/kit"\nawait robot.drive.straight(200)`;
  const run = mkSimulation(imageOf(program, kit), { kit });
  const { xMm } = run.pose;
  run.stepUntil(8e6);
  assert.is(run.result().fault, undefined);
  assert.ok(Math.abs(run.pose.xMm - xMm - 200) < 15, `${run.pose.xMm - xMm} mm`);
});

driver.run();
