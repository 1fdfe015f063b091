import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PacketCommand } from "../../jacdac/frame.ts";
import { CommonRegister, RotaryEncoderRegister } from "../../jacdac/services.ts";
import { TestRig } from "../bus/test-rig.ts";
import { MainLoop } from "../devicescript/main-loop.ts";
import { RotaryEncoderService } from "./rotary-encoder.ts";

const test = suite("rotary encoder service");

const slotsPerTurn = 20;
const edgesPerTurn = 4 * slotsPerTurn;

class Esp32Rig extends TestRig {
  protected override timekeeper() {
    const loop = new MainLoop(this.clock, 10_000, () => {});
    loop.start(0);
    return loop;
  }
}

function mk(options: { dense?: boolean; inverted?: boolean } = {}, Rig = TestRig) {
  let turns = 0;
  const rig = new Rig(
    new RotaryEncoderService({ wheelAngleRad: () => turns * 2 * Math.PI }, { slotsPerTurn, ...options }),
  );
  rig.get(CommonRegister.reading);
  /** Turns evenly; the shaft moves every 100 µs. */
  const turn = (edgesPerSecond: number, seconds: number) => {
    for (let i = 0; i < seconds * 10_000; i++) {
      turns += edgesPerSecond / edgesPerTurn / 10_000;
      rig.advance(100);
    }
  };
  const position = () => (rig.get(RotaryEncoderRegister.position) ?? Number.NaN) | 0;
  return { rig, turn, position };
}

/** The first edge is seen late: a resting encoder is looked at every 5 ms only. */
const slowStart = (turn: (edgesPerSecond: number, seconds: number) => void) => turn(80, 0.5);

test("one turn forwards and back counts the slots of the disc", () => {
  const { turn, position } = mk();
  turn(80, 1.005);
  assert.is(position(), 20);
  turn(-80, 1.005);
  assert.is(position(), 0);
});

test("dense counts twice as fine", () => {
  const { turn, position } = mk({ dense: true });
  turn(80, 1.005);
  assert.is(position(), 40);
});

test("inverted counts backwards", () => {
  const { turn, position } = mk({ inverted: true });
  turn(80, 1.005);
  assert.is(position(), -20);
});

test("up to one edge a sample no count is lost", () => {
  const { turn, position } = mk();
  slowStart(turn);
  const before = position();
  turn(900, 4);
  assert.ok(Math.abs(position() - before - 900) <= 1, `${position() - before} of 900`);
});

test("above 1000 edges a second counts are lost", () => {
  const { turn, position } = mk();
  slowStart(turn);
  const before = position();
  turn(1700, 4);
  const counted = position() - before;
  assert.ok(counted < 0.9 * 1700, `${counted} of 1700`);
});

test("at 3000 edges a second the count runs backwards", () => {
  const { turn, position } = mk();
  slowStart(turn);
  const before = position();
  turn(3000, 2);
  assert.ok(position() < before, `${position() - before}`);
});

test("at 4000 edges a second every sample looks the same", () => {
  const { turn, position } = mk();
  slowStart(turn);
  const before = position();
  turn(4000, 2);
  assert.ok(Math.abs(position() - before) <= 2, `${position() - before}`);
});

test("after 8.4 s of rest the pins are looked at every 5 ms only, so that the first edges of a fast start are missed", () => {
  const { rig, turn, position } = mk();
  slowStart(turn);
  rig.advance(9_000_000);
  const before = position();
  turn(900, 0.0045);
  assert.is(position(), before);
});

test("in the ESP32's main loop of 10 ms it is exact below 100 edges a second only", () => {
  for (const [edgesPerSecond, exact] of [
    [95, true],
    [160, false],
  ] as const) {
    const { turn, position } = mk({}, Esp32Rig);
    turn(edgesPerSecond, 8);
    assert.is(
      Math.abs(position() - edgesPerSecond * 2) <= 1,
      exact,
      `${position()} of ${edgesPerSecond * 2}`,
    );
  }
});

test("clicks per turn are what the program configured, not what the disc has", () => {
  const rig = new TestRig(
    new RotaryEncoderService({ wheelAngleRad: () => 0 }, { slotsPerTurn, clicksPerTurn: 12 }),
  );
  assert.is(rig.get(RotaryEncoderRegister.clicksPerTurn), 12);
});

test("the count starts at 0 when somebody first asks for it", () => {
  let angleRad = 0;
  const rig = new TestRig(new RotaryEncoderService({ wheelAngleRad: () => angleRad }, { slotsPerTurn }));
  for (let i = 0; i < 1000; i++) {
    angleRad += 0.01;
    rig.advance(1000);
  }
  rig.get(CommonRegister.reading);
  rig.reports.length = 0;
  rig.get(CommonRegister.reading);
  assert.is(rig.valuesOf(PacketCommand.getRegister | CommonRegister.reading)[0]![1], 0);
});

test.run();
