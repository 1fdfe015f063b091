import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PacketCommand } from "../../jacdac/frame.ts";
import { CommonRegister, MotorRegister } from "../../jacdac/services.ts";
import { TestRig } from "../bus/test-rig.ts";
import type { Attachment } from "./attachment.ts";
import type { BoardPanic } from "./pwm.ts";
import { type ConfiguredService, wire } from "./wiring.ts";

const test = suite("wiring");

const configured = (service: string, name: string, pins: Record<string, number>): ConfiguredService => ({
  service,
  name,
  pins,
  settings: {},
});

function mkMotor(id: string, pin1: number, pin2: number) {
  const drive = { duty: 0 };
  const attachment: Attachment = {
    id,
    service: "motor",
    pins: { pin1, pin2 },
    part: {
      setDuty(duty) {
        drive.duty = duty;
      },
    },
  };
  return { attachment, drive };
}

const servo = (id: string, pin: number): Attachment => ({
  id,
  service: "servo",
  pins: { pin },
  part: { setPulse() {} },
});

/** Full speed ahead on service 1. */
function drive(rig: TestRig): void {
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.set(MotorRegister.speed, "int16", 0x7fff);
  rig.advance(400_000);
}

test("a motor on the configured pins turns, and nothing is found wanting", () => {
  const { attachment, drive: motor } = mkMotor("left", 12, 13);
  const wiring = wire([configured("motor", "leftMotor", { pin1: 12, pin2: 13 })], [attachment]);
  drive(new TestRig(...wiring.services));
  assert.is(motor.duty, 511 / 512);
  assert.equal(wiring.findings, []);
});

test("with pin1 and pin2 swapped the motor turns backwards", () => {
  const { attachment, drive: motor } = mkMotor("left", 12, 13);
  const wiring = wire([configured("motor", "leftMotor", { pin1: 13, pin2: 12 })], [attachment]);
  drive(new TestRig(...wiring.services));
  assert.is(motor.duty, -511 / 512);
  assert.equal(wiring.findings, [
    {
      id: "swapped-pins",
      service: "motor",
      name: "leftMotor",
      pins: { pin1: 13, pin2: 12 },
      attached: ["left"],
    },
  ]);
});

test("a service with nothing on its pins is there all the same", () => {
  const { attachment, drive: motor } = mkMotor("left", 12, 13);
  const wiring = wire([configured("motor", "leftMotor", { pin1: 25, pin2: 26 })], [attachment]);
  drive(new TestRig(...wiring.services));
  assert.is(motor.duty, 0);
  assert.equal(
    wiring.findings.map(({ id }) => id),
    ["nothing-attached"],
  );
});

test("another kind of part on the pins is named", () => {
  const wiring = wire([configured("motor", "leftMotor", { pin1: 12, pin2: 13 })], [servo("gripper", 12)]);
  assert.equal(
    wiring.findings.map(({ id, attached }) => [id, attached]),
    [["wrong-kind", ["gripper"]]],
  );
});

test("one pin of each of two motors is half a motor", () => {
  const wiring = wire(
    [configured("motor", "leftMotor", { pin1: 12, pin2: 15 })],
    [mkMotor("left", 12, 13).attachment, mkMotor("right", 14, 15).attachment],
  );
  assert.equal(
    wiring.findings.map(({ id, attached }) => [id, attached]),
    [["half-attached", ["left", "right"]]],
  );
});

test("five PWM pins are found before the program runs, and panic the board when the fifth is used", () => {
  const panics: BoardPanic[] = [];
  const wiring = wire(
    [
      configured("motor", "leftMotor", { pin1: 12, pin2: 13 }),
      configured("motor", "rightMotor", { pin1: 14, pin2: 15 }),
      configured("servo", "gripper", { pin: 16 }),
    ],
    [mkMotor("left", 12, 13).attachment, mkMotor("right", 14, 15).attachment, servo("gripper", 16)],
    { onPanic: (panic) => panics.push(panic) },
  );
  assert.equal(
    wiring.findings.map(({ id, name }) => [id, name]),
    [["fifth-pwm-pin", "gripper"]],
  );
  const rig = new TestRig(...wiring.services);
  const enable = (index: number) =>
    rig.send([[index, PacketCommand.setRegister | CommonRegister.intensity, 1]]);
  enable(1);
  enable(2);
  assert.equal(panics, []);
  enable(3);
  assert.equal(panics, [{ id: "pwm-timers", pin: 16, takenPins: [12, 13, 14, 15] }]);
});

test("roles are numbered within their class, in the program's order", () => {
  const wiring = wire(
    [
      configured("motor", "right", { pin1: 14, pin2: 15 }),
      configured("button", "", { pin: 0 }),
      configured("motor", "left", { pin1: 12, pin2: 13 }),
    ],
    [],
  );
  assert.equal(wiring.bindings, [
    { role: "right[int:0]", serviceIndex: 1 },
    { role: "button_0[int:0]", serviceIndex: 2 },
    { role: "left[int:1]", serviceIndex: 3 },
  ]);
});

test("a sensor on a pin that can't measure is left out, and the next one slips into its role", () => {
  const wiring = wire(
    [
      configured("analog:reflectedLight", "left", { pin: 4 }),
      configured("analog:reflectedLight", "right", { pin: 34 }),
    ],
    [],
    { analogPins: [34, 35] },
  );
  assert.equal(
    wiring.findings.map(({ id, name }) => [id, name]),
    [
      ["no-analog-pin", "left"],
      ["nothing-attached", "right"],
    ],
  );
  assert.equal(wiring.bindings, [{ role: "left[int:0]", serviceIndex: 1 }]);
});

test("a service that is not simulated is named", () => {
  const wiring = wire([configured("accelerometer", "imu", {})], []);
  assert.equal(
    wiring.findings.map(({ id }) => id),
    ["not-simulated"],
  );
  assert.is(wiring.services.length, 0);
});

test.run();
