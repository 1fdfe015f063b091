import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PacketCommand } from "../../jacdac/frame.ts";
import { CommonEvent, CommonRegister, StatusCode } from "../../jacdac/services.ts";
import { ReflectedLightService } from "../parts/reflected-light.ts";
import { TestRig } from "./test-rig.ts";

const test = suite("sensor service");

const mk = () => new TestRig(new ReflectedLightService({ reflectance: () => 0.5 }));
const readings = (rig: TestRig) => rig.valuesOf(PacketCommand.getRegister | CommonRegister.reading);

test("a sensor that nobody asked sleeps", () => {
  const rig = mk();
  rig.advance(400_000);
  assert.is(rig.reports.length, 0);
  assert.is(rig.get(CommonRegister.statusCode), StatusCode.sleeping);
});

test("the first reading of a sleeping sensor is stale, as in the firmware; then it is awake", () => {
  const rig = mk();
  assert.is(rig.get(CommonRegister.reading), 0);
  assert.is(rig.get(CommonRegister.reading), 0x8000);
  assert.is(rig.get(CommonRegister.statusCode), StatusCode.ready);
});

test("waking up is told with one status event", () => {
  const rig = mk();
  rig.get(CommonRegister.reading);
  assert.equal(rig.valuesOf(PacketCommand.event | (1 << 8) | CommonEvent.statusCodeChanged), [
    [0, StatusCode.ready],
  ]);
});

test("a stream starts at once and comes every 100 ms unless told otherwise", () => {
  const rig = mk();
  rig.advance(7000);
  rig.set(CommonRegister.streamingSamples, "uint8", 255);
  rig.advance(300_000);
  assert.equal(
    readings(rig).map(([timeUs]) => timeUs),
    [7000, 107_000, 207_000, 307_000],
  );
});

test("a stream is a countdown", () => {
  const rig = mk();
  rig.set(CommonRegister.streamingSamples, "uint8", 3);
  rig.advance(2_000_000);
  assert.is(readings(rig).length, 3);
  assert.is(rig.get(CommonRegister.streamingSamples), 0);
});

test("the streaming interval is clamped to 20 ms", () => {
  const rig = mk();
  rig.set(CommonRegister.streamingInterval, "uint32", 5);
  assert.is(rig.get(CommonRegister.streamingInterval), 20);
  rig.set(CommonRegister.streamingSamples, "uint8", 255);
  rig.advance(1_000_000);
  assert.is(readings(rig).length, 51);
});

test("the streaming interval is clamped to 100 s", () => {
  const rig = mk();
  rig.set(CommonRegister.streamingInterval, "uint32", 1_000_000);
  assert.is(rig.get(CommonRegister.streamingInterval), 100_000);
});

test("switching the sensor off ends its stream", () => {
  const rig = mk();
  rig.set(CommonRegister.streamingSamples, "uint8", 255);
  rig.set(CommonRegister.intensity, "uint8", 0);
  rig.reports.length = 0;
  rig.advance(450_000);
  assert.is(readings(rig).length, 0);
});

test.run();
