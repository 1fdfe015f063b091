import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isMessageId } from "../../messages/messages.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Desk } from "../../test/support/desk.ts";
import { partFolders, trialsOf } from "../../test/support/run-trial.ts";
import { consoleOf, imageOf, kitText, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { readBoardLog } from "../deploy/board-log.ts";
import { connect } from "../deploy/connect.ts";
import { ProgramManager } from "../deploy/program-manager.ts";
import { SelftestReader } from "./report.ts";
import { selftestProgram } from "./selftest-program.ts";
import { partsOnI2c, stepsFor, untriedParts } from "./steps.ts";

const selftest = suite("self-test");

type PartsOf = { parts: Record<string, { pins?: Record<string, number>; side?: string; address?: number }> };

/** Runs a kit's self-test on a robot that may be wired in another way than its kit says. */
function tryRobot(
  kit: string,
  mistake: (parts: PartsOf["parts"]) => void = () => {},
  { unplugged }: { readonly unplugged?: string } = {},
) {
  const built = JSON.parse(kit) as PartsOf;
  mistake(built.parts);
  const image = imageOf(selftestProgram(parseKit(kit, "kit.json")), kit);
  const simulation = mkSimulation(image, { kit: JSON.stringify(built) });
  if (unplugged) simulation.i2c.setFault(unplugged, { unplugged: true });
  simulation.stepUntil(60e6);
  const reader = new SelftestReader(parseKit(kit, "kit.json"));
  for (const line of consoleOf(simulation)) reader.read(line);
  const found = new Map(reader.results.map(({ id, message }) => [id, message]));
  return { ended: reader.ended, found, results: reader.results };
}

for (const name of ["robonet-one", "robonet-mini", "robonet-four", "robonet-side", "robonet-sumo"]) {
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
  const { found, ended } = tryRobot(kitText, (parts) => {
    delete parts.distance;
  });
  assert.is(found.get("distance"), "selftest.unplugged");
  assert.is(found.get("light"), "selftest.light");
  assert.ok(ended);
});

/** Each part on I2C, in the kit of its trial, with its wires off. */
for (const folder of partFolders) {
  const [trial] = await trialsOf(folder);
  const kit = trial && kitWith(trial.parts, trial.replaces);
  for (const [address, name] of kit ? partsOnI2c(parseKit(kit, "kit.json")) : []) {
    if (!Object.hasOwn(trial!.parts, name)) continue;
    selftest(`names ${name}, of drivers/${folder}, by its name and address when it does not answer`, () => {
      const { results, ended } = tryRobot(kit!, () => {}, { unplugged: name });
      assert.ok(ended, "it reaches its end");
      const wrong = results.filter(({ verdict }) => verdict === "fail");
      assert.equal(
        new Set(wrong.map(({ id, message, params }) => `${id} ${message} ${params.address}`)),
        new Set([`${name} selftest.unplugged 0x${address.toString(16)}`]),
      );
    });
  }
}

selftest("names one angle sensor that does not answer, and tries the other wheel", () => {
  const mini = readFileSync("kits/robonet-mini.json", "utf8");
  const { results, found } = tryRobot(mini, ({ leftWheel }) => {
    leftWheel!.address = 0x37;
  });
  const wrong = results.filter(({ verdict }) => verdict === "fail");
  assert.equal(
    new Set(wrong.map(({ id, message, params }) => `${id} ${message} ${params.address}`)),
    new Set(["leftWheel selftest.unplugged 0x36"]),
  );
  assert.is(found.get("rightWheel"), "selftest.wheel");
});

selftest("names another chip at the address of a part, in hex", () => {
  const mini = readFileSync("kits/robonet-mini.json", "utf8");
  const { results } = tryRobot(mini, (parts) => {
    parts.distance = { type: "tcs34725", at: { xMm: 60, yMm: 0 } } as (typeof parts)[string];
  });
  const [wrong] = results.filter(({ verdict }) => verdict === "fail");
  assert.is(wrong?.message, "selftest.other");
  const { identity, ...rest } = wrong!.params;
  assert.equal(rest, { address: "0x29", expected: "VL53L0X" });
  assert.match(String(identity), /^0x[0-9a-f]{2}$/);
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
