import { suite } from "uvu";
import * as assert from "uvu/assert";
import { MotorRegister } from "../../jacdac/services.ts";
import { TestRig } from "../bus/test-rig.ts";
import { MainLoop } from "../devicescript/main-loop.ts";
import { MotorService } from "./motor.ts";
import { noPwmPin } from "./pwm.ts";

const test = suite("motor service");

class Esp32Rig extends TestRig {
  protected override timekeeper() {
    const loop = new MainLoop(this.clock, 10_000, () => {});
    loop.start(0);
    return loop;
  }
}

function mk(Rig = TestRig) {
  const steps: [timeUs: number, duty: number, enabled: boolean][] = [];
  const service = new MotorService(
    { setDuty: (duty, enabled) => steps.push([rig?.clock.nowUs ?? 0, duty, enabled]) },
    noPwmPin,
    noPwmPin,
  );
  let rig: TestRig | undefined;
  rig = new Rig(service);
  return { rig, steps, last: () => steps.at(-1) };
}

const speed = (part: number) => Math.round(part * 0x7fff);

test("full speed is reached by 16/512 every 9 ms, 288 ms after the first step is due", () => {
  const { rig, steps, last } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.advance(9000);
  const startUs = rig.clock.nowUs;
  rig.set(MotorRegister.speed, "int16", speed(1));
  rig.advance(1_000_000);
  assert.equal(steps.slice(0, 3), [
    [0, 0, true],
    [startUs, 16 / 512, true],
    [startUs + 9000, 32 / 512, true],
  ]);
  assert.equal(last(), [startUs + 31 * 9000, 511 / 512, true]);
  assert.is(steps.length, 1 + 32);
});

test("in the ESP32's main loop of 10 ms the ramp takes 320 ms", () => {
  const { rig, steps } = mk(Esp32Rig);
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.advance(20_000);
  rig.set(MotorRegister.speed, "int16", speed(1));
  rig.advance(1_000_000);
  assert.is(steps.at(-1)![0] - steps[1]![0], 31 * 10_000);
});

test("the duty falls at once", () => {
  const { rig, last } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.set(MotorRegister.speed, "int16", speed(1));
  rig.advance(500_000);
  rig.set(MotorRegister.speed, "int16", speed(0.25));
  rig.advance(9000);
  assert.is(last()![1], 128 / 512);
});

test("a motor that turns over stops in one step and then ramps up backwards", () => {
  const { rig, steps } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.set(MotorRegister.speed, "int16", speed(1));
  rig.advance(500_000);
  steps.length = 0;
  rig.set(MotorRegister.speed, "int16", -speed(1));
  rig.advance(500_000);
  assert.is(steps[0]![1], -16 / 512);
  assert.is(steps.at(-1)![1], -511 / 512);
});

test("16 bits of speed become 9 bits of duty", () => {
  const { rig, last } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  for (const [value, duty] of [
    [63, 0],
    [64, 1],
    [32_767, 511],
    [-32_768, -511],
  ] as const) {
    rig.set(MotorRegister.speed, "int16", value);
    rig.advance(400_000);
    assert.is(last()![1], duty / 512, `${value}`);
  }
});

test("a motor that was not enabled stands, and enabling it starts it at the written speed", () => {
  const { rig, steps } = mk();
  rig.set(MotorRegister.speed, "int16", speed(0.5));
  rig.advance(500_000);
  assert.is(steps.length, 0);
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.advance(500_000);
  assert.is(steps.at(-1)![1], 256 / 512);
});

test("disabling cuts both pins at once", () => {
  const { rig, last } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.set(MotorRegister.speed, "int16", speed(1));
  rig.advance(500_000);
  rig.set(MotorRegister.enabled, "uint8", 0);
  assert.equal(last(), [500_000, 0, false]);
});

test("a motor at its speed has no deadline", () => {
  const { rig } = mk();
  rig.set(MotorRegister.enabled, "uint8", 1);
  rig.set(MotorRegister.speed, "int16", speed(0.1));
  rig.advance(100_000);
  assert.is(rig.clock.nextDueUs, 500_000, "only the next announcement");
});

test.run();
