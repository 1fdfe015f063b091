import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  BuzzerCommand,
  BuzzerRegister,
  LightBulbRegister,
  RelayRegister,
  ServoRegister,
} from "../../jacdac/services.ts";
import { TestRig } from "../bus/test-rig.ts";
import { BuzzerService, type Tone } from "./buzzer.ts";
import { LightBulbService } from "./light-bulb.ts";
import { type BoardPanic, noPwmPin, PwmTimers } from "./pwm.ts";
import { RelayService } from "./relay.ts";
import { ServoService } from "./servo.ts";

const test = suite("servo, buzzer, relay, lamp");

const degrees = (angle: number) => angle * 65_536;

function mkServo(options?: ConstructorParameters<typeof ServoService>[2]) {
  const pulses: (number | undefined)[] = [];
  const rig = new TestRig(
    new ServoService({ setPulse: (pulseUs) => pulses.push(pulseUs) }, noPwmPin, options),
  );
  return { rig, pulses };
}

test("a servo's angle from −90° to 90° becomes a pulse from 2500 to 600 µs", () => {
  const { rig, pulses } = mkServo();
  rig.set(ServoRegister.enabled, "uint8", 1);
  for (const angle of [-90, 0, 90, 200]) rig.set(ServoRegister.angle, "int32", degrees(angle));
  assert.equal(pulses, [1550, 2500, 1550, 600, 600]);
  assert.is(rig.get(ServoRegister.angle), degrees(90), "reads back what was possible");
});

test("a servo that is not enabled gets no pulses, and a disabled one goes limp", () => {
  const { rig, pulses } = mkServo();
  rig.set(ServoRegister.angle, "int32", degrees(10));
  assert.equal(pulses, []);
  rig.set(ServoRegister.enabled, "uint8", 1);
  rig.set(ServoRegister.enabled, "uint8", 0);
  assert.is(pulses.at(-1), undefined);
});

test("a servo's limits come from the configuration", () => {
  const { rig, pulses } = mkServo({ minAngle: 0, maxAngle: 180, minPulse: 500, maxPulse: 2500 });
  rig.set(ServoRegister.enabled, "uint8", 1);
  rig.set(ServoRegister.angle, "int32", degrees(90));
  assert.is(pulses.at(-1), 1500);
});

test("a program can't change the pulses of a fixed servo", () => {
  const { rig } = mkServo({ fixed: true });
  rig.set(ServoRegister.minPulse, "uint16", 1000);
  assert.is(rig.get(ServoRegister.minPulse), 2500);
});

function mkBuzzer(pin = noPwmPin) {
  const tones: [timeUs: number, tone: Tone | undefined][] = [];
  const rig: TestRig = new TestRig(
    new BuzzerService({ setTone: (tone) => tones.push([rig.clock.nowUs, tone]) }, pin),
  );
  const play = (periodUs: number, dutyUs: number, durationMs: number) =>
    rig.send([
      [
        1,
        BuzzerCommand.playTone,
        ...[periodUs, dutyUs, durationMs].flatMap((word) => [word & 0xff, word >> 8]),
      ],
    ]);
  return { rig, tones, play };
}

test("a tone sounds for its time", () => {
  const { rig, tones, play } = mkBuzzer();
  play(2000, 1000, 300);
  rig.advance(1_000_000);
  assert.equal(tones, [
    [0, { periodUs: 2000, highUs: 2000 - 996 }],
    [300_000, undefined],
  ]);
});

test("a new tone replaces the old one and its end", () => {
  const { rig, tones, play } = mkBuzzer();
  play(2000, 1000, 300);
  rig.advance(200_000);
  play(1000, 500, 300);
  rig.advance(1_000_000);
  assert.equal(
    tones.map(([timeUs]) => timeUs),
    [0, 200_000, 500_000],
  );
});

test("the volume shortens the pulse", () => {
  const { rig, tones, play } = mkBuzzer();
  rig.set(BuzzerRegister.volume, "uint8", 64);
  play(2000, 1000, 300);
  assert.is(tones[0]![1]!.highUs, 2000 - 250);
});

test("a tone with no period crashes the board", () => {
  const panics: BoardPanic[] = [];
  const { play } = mkBuzzer(new PwmTimers((panic) => panics.push(panic)).pin(5));
  play(0, 0, 100);
  assert.equal(
    panics.map(({ id, pin }) => [id, pin]),
    [["pwm-period", 5]],
  );
});

test("a relay drives its pin from power-on, active high or low", () => {
  for (const activeLow of [false, true]) {
    const levels: boolean[] = [];
    const rig = new TestRig(new RelayService({ setPin: (high) => levels.push(high) }, { activeLow }));
    rig.set(RelayRegister.active, "uint8", 1);
    assert.equal(levels, [activeLow, !activeLow]);
  }
});

test("a lamp that is not dimmable is full at any brightness and takes no PWM timer", () => {
  const duties: number[] = [];
  const timers = new PwmTimers(() => {});
  const rig = new TestRig(new LightBulbService({ setDuty: (duty) => duties.push(duty) }, timers.pin(2)));
  rig.set(LightBulbRegister.brightness, "uint16", 100);
  rig.set(LightBulbRegister.brightness, "uint16", 0);
  assert.equal(duties, [0, 1, 0]);
  assert.equal(timers.takenPins, []);
});

test("a dimmable lamp takes a PWM timer when it is first lit, and keeps it", () => {
  const duties: number[] = [];
  const timers = new PwmTimers(() => {});
  const rig = new TestRig(
    new LightBulbService({ setDuty: (duty) => duties.push(duty) }, timers.pin(2), { dimmable: true }),
  );
  assert.equal(timers.takenPins, []);
  rig.set(LightBulbRegister.brightness, "uint16", 0x8000);
  rig.set(LightBulbRegister.brightness, "uint16", 0);
  assert.equal(duties, [0, 0.5, 0]);
  assert.equal(timers.takenPins, [2]);
});

test("the fifth pin that wants PWM panics the board; a pin that has its timer does not", () => {
  const panics: BoardPanic[] = [];
  const timers = new PwmTimers((panic) => panics.push(panic));
  for (const pin of [12, 13, 14, 15, 12]) timers.pin(pin).take(512);
  assert.equal(panics, []);
  timers.pin(16).take(512);
  assert.equal(panics, [{ id: "pwm-timers", pin: 16, takenPins: [12, 13, 14, 15] }]);
});

test.run();
