import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isMessageId } from "../../messages/messages.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Desk } from "../../test/support/desk.ts";
import { consoleOf, imageOf, kitText, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { readBoardLog } from "../deploy/board-log.ts";
import { connect } from "../deploy/connect.ts";
import { ProgramManager } from "../deploy/program-manager.ts";
import { SelftestReader } from "./report.ts";
import { selftestProgram } from "./selftest-program.ts";
import { stepsFor, untriedParts } from "./steps.ts";

const selftest = suite("self-test");

type PartsOf = { parts: Record<string, { pins?: Record<string, number>; side?: string; address?: number }> };

/** Runs a kit's self-test on a robot that may be wired in another way than its kit says. */
function tryRobot(kit: string, mistake: (parts: PartsOf["parts"]) => void = () => {}) {
  const built = JSON.parse(kit) as PartsOf;
  mistake(built.parts);
  const image = imageOf(selftestProgram(parseKit(kit, "kit.json")), kit);
  const simulation = mkSimulation(image, { kit: JSON.stringify(built) });
  simulation.stepUntil(60e6);
  const reader = new SelftestReader(parseKit(kit, "kit.json"));
  for (const line of consoleOf(simulation)) reader.read(line);
  const found = new Map(reader.results.map(({ id, message }) => [id, message]));
  return { ended: reader.ended, found, results: reader.results };
}

for (const name of ["robonet-one", "robonet-mini", "robonet-four"]) {
  selftest(`${name} passes, and each of its parts is tried`, () => {
    const text = readFileSync(`kits/${name}.json`, "utf8");
    const { ended, results } = tryRobot(text);
    assert.ok(ended, "it reaches its end");
    assert.equal(
      results.filter(({ verdict }) => verdict === "fail"),
      [],
    );
    const kit = parseKit(text, name);
    assert.is(results.length, stepsFor(kit).length);
    assert.equal(untriedParts(kit), []);
    for (const { message, kind } of results)
      assert.ok(isMessageId(message) && isMessageId(`selftest.do.${kind}`), message);
  });
}

selftest("a motor with its two wires swapped counts backwards", () => {
  const { found } = tryRobot(kitText, ({ leftMotor }) => {
    leftMotor!.pins = { in1: leftMotor!.pins!.in2!, in2: leftMotor!.pins!.in1! };
  });
  assert.is(found.get("leftWheel"), "selftest.wheelBackwards");
  assert.is(found.get("rightWheel"), "selftest.wheel");
});

selftest("motors that are exchanged turn the other wheel", () => {
  const { found } = tryRobot(kitText, ({ leftMotor, rightMotor }) => {
    [leftMotor!.pins, rightMotor!.pins] = [rightMotor!.pins!, leftMotor!.pins!];
  });
  assert.is(found.get("leftWheel"), "selftest.wheelOther");
  assert.is(found.get("rightWheel"), "selftest.wheelOther");
});

selftest("a wheel sensor on other pins counts nothing", () => {
  const { found } = tryRobot(kitWith({}), ({ rightEncoder }) => {
    rightEncoder!.pins = { a: 2, b: 15 };
  });
  assert.is(found.get("rightWheel"), "selftest.wheelStill");
});

selftest("a sensor that does not answer is wrong, and the steps after it go on", () => {
  const { found, ended } = tryRobot(kitText, ({ distance }) => {
    distance!.address = 0x30;
  });
  assert.is(found.get("distance"), "selftest.unplugged");
  assert.is(found.get("light"), "selftest.light");
  assert.ok(ended);
});

selftest("runs on the virtual board as it does in the simulator", async () => {
  const desk = new Desk();
  const kit = parseKit(kitText, "kit.json");
  const reader = new SelftestReader(kit);
  const image = imageOf(selftestProgram(kit));
  const manager = await desk.until(
    connect(desk.line, desk.timers).then(async (link) => {
      const found = await ProgramManager.find(link);
      readBoardLog(link, found, { console: (_, text) => reader.read(text), plot() {}, fault() {} });
      await found.transfer(image);
      return found;
    }),
  );
  await desk.seconds(60);
  assert.ok(reader.ended);
  const simulated = tryRobot(kitText).results;
  assert.equal(
    reader.results.map(({ id, message, verdict }) => [id, message, verdict]),
    simulated.map(({ id, message, verdict }) => [id, message, verdict]),
  );
  await desk.until(manager.clear());
  assert.is(await desk.until(manager.programBytes()), 0, "no program is left to turn the wheels");
});

selftest.run();
