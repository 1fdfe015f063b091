import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PacketCommand } from "../../jacdac/frame.ts";
import { ButtonEvent, CommonRegister } from "../../jacdac/services.ts";
import { TestRig } from "../bus/test-rig.ts";
import { type AnalogSensorOptions, AnalogSensorService } from "./analog-sensor.ts";
import { ButtonService } from "./button.ts";
import { ReflectedLightService } from "./reflected-light.ts";

const test = suite("analog sensors and buttons");

function mkAnalog(options?: AnalogSensorOptions) {
  const source = { level: 0 };
  const rig = new TestRig(new AnalogSensorService("potentiometer", () => source.level, options));
  rig.get(CommonRegister.reading);
  return {
    rig,
    source,
    read: () => {
      rig.advance(9000);
      return rig.get(CommonRegister.reading);
    },
  };
}

test("a level becomes 12 bits, shifted up to 16", () => {
  const { source, read } = mkAnalog();
  for (const [level, reading] of [
    [0, 0],
    [1 / 4095, 16],
    [0.4 / 4095, 0],
    [0.5, 2048 << 4],
    [1, 0xfff0],
    [1.5, 0xfff0],
    [-1, 0],
  ] as const) {
    source.level = level;
    assert.is(read(), reading, `${level}`);
  }
});

test("the ESP32-S2 converts to 13 bits", () => {
  const { source, read } = mkAnalog({ adcBits: 13 });
  source.level = 1;
  assert.is(read(), 0xfff8);
});

test("an offset is also taken for the scale, as the firmware does", () => {
  const { source, read } = mkAnalog({ offset: 512 });
  source.level = 0.5;
  assert.is(read(), 512 + 0x4000);
});

test("the voltage is sampled every 9 ms", () => {
  const times: number[] = [];
  const rig = new TestRig(
    new ReflectedLightService({
      reflectance: () => {
        times.push(rig.clock.nowUs);
        return 0;
      },
    }),
  );
  rig.get(CommonRegister.reading);
  rig.advance(27_000);
  assert.equal([...new Set(times)], [0, 9000, 18_000, 27_000]);
});

test("with a sampling delay the voltage is read that much later", () => {
  const { rig, source } = mkAnalog({ samplingDelay: 5 });
  source.level = 1;
  rig.advance(4000);
  assert.is(rig.get(CommonRegister.reading), 0);
  rig.advance(1000);
  assert.is(rig.get(CommonRegister.reading), 0xfff0);
});

function mkButton() {
  const contact = { pressed: false };
  const rig = new TestRig(new ButtonService(contact));
  /** Events in their order, without repeats. */
  const events = () => {
    const seen = new Map<number, [code: number, milliseconds: number | undefined]>();
    for (const { command, bytes } of rig.reports)
      if (command & PacketCommand.event)
        seen.set(command, [command & 0xff, bytes.length ? bytes[0]! + 256 * bytes[1]! : undefined]);
    return [...seen.values()];
  };
  return { rig, contact, events };
}

test("a button tells press, holds of each half second, and release with their times", () => {
  const { rig, contact, events } = mkButton();
  rig.advance(9000);
  contact.pressed = true;
  rig.advance(1_200_000);
  contact.pressed = false;
  rig.advance(200_000);
  const [down, hold1, hold2, up] = events();
  assert.equal(down, [ButtonEvent.down, undefined]);
  assert.equal([hold1, hold2], [[ButtonEvent.hold, 504], [ButtonEvent.hold, 1008].map(Number)]);
  assert.is(up![0], ButtonEvent.up);
  assert.ok(Math.abs(up![1]! - 1200) <= 9);
  assert.is(events().length, 4);
});

test("a press between two samples is not seen", () => {
  const { rig, contact, events } = mkButton();
  rig.advance(9500);
  contact.pressed = true;
  rig.advance(8000);
  contact.pressed = false;
  rig.advance(100_000);
  assert.equal(events(), []);
});

test("the pressure is all or nothing", () => {
  const { rig, contact } = mkButton();
  assert.is(rig.get(CommonRegister.reading), 0);
  contact.pressed = true;
  rig.advance(9000);
  assert.is(rig.get(CommonRegister.reading), 0xffff);
});

test.run();
