import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kitNames } from "../../lesson/library/kits.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Desk } from "../../test/support/desk.ts";
import { Person } from "../../test/support/person.ts";
import { faultInput, roomWithLine, trySelftest, wrongIn } from "../../test/support/selftest-trial.ts";
import { imageOf, kitWith } from "../../test/support/simulate.ts";
import { readBoardLog } from "../deploy/board-log.ts";
import { openSession } from "../deploy/board-session.ts";
import { SelftestReader } from "./report.ts";
import { selftestProgram } from "./selftest-program.ts";

const faults = suite("The self-test and the faults of a classroom");

const kitOf = (name: string) => readFileSync(`kits/${name}.json`, "utf8");
const slots = (side: string, a: number, b: number) => ({
  type: "rotaryEncoder",
  side,
  pins: { a, b },
  slots: 12,
  dense: true,
});
const discs = kitWith({ leftEncoder: slots("left", 32, 33), rightEncoder: slots("right", 18, 19) });

/** The sentences that name a fault: those of the step that only saw that something is odd may stand beside them. */
const found: readonly (readonly [kit: string, fault: string, ...named: string[]])[] = [
  ["robonet-one", "leftMotor:leadsSwapped", "leftWheel leadsSwapped"],
  ["robonet-one", "rightMotor:motorsExchanged", "turnByHand motorsExchanged"],
  ["robonet-one", "leftWheel:turnedRound", "leftWheel sensorReversed"],
  ["robonet-one", "rightWheel:sensorsExchanged", "turnByHand sensorsExchanged"],
  ["robonet-one", "rightWheel:magnetLost", "rightWheel noMagnet"],
  ["robonet-one", "leftLine:stuck", "leftLine lineStuck"],
  ["robonet-one", "rightLine:loose", "rightLine looseLine"],
  ["robonet-one", "distance:unplugged", "distance unplugged"],
  ["robonet-color", "color:loose", "color loose"],
  ["robonet-color", "robot:rightWheelSmall", "rightWheel wheelSize"],
  ["robonet-color", "robot:weakBattery", "power weakBattery"],
  ["robonet-mini", "rightMotor:leadsSwapped", "rightWheel leadsSwapped"],
  ["robonet-mini", "leftMotor:motorsExchanged", "turnByHand motorsExchanged"],
  ["robonet-mini", "leftMotor:unplugged", "leftMotor unplugged"],
  ["robonet-mini", "rightWheel:loose", "rightWheel loose"],
  ["robonet-mini", "robot:leftWheelSmall", "leftWheel wheelSize"],
  ["robonet-mini", "robot:weakBattery", "power weakBattery"],
  ["robonet-four", "pwm:leftLeadsSwapped", "leftWheel leadsSwapped"],
  ["robonet-four", "pwm:motorsExchanged", "turnByHand motorsExchanged"],
  ["robonet-four", "leftWheel:sensorsExchanged", "turnByHand sensorsExchanged"],
  ["robonet-four", "lines:s3Stuck", "lines 3 lineStuck"],
  ["robonet-four", "lines:s4Loose", "lines 4 looseLine"],
  ["robonet-four", "robot:weakBattery", "power weakBatteryVolts"],
  ["robonet-four", "robot:rightWheelSmall", "rightWheel wheelSize"],
  ["robonet-side", "distance:unplugged", "distance unplugged"],
  ["robonet-side", "side:unplugged", "side unplugged"],
  ["robonet-side", "side:loose", "side loose"],
  ["robonet-sumo", "leftWheel:unplugged", "leftWheel unplugged"],
];
/** What a step says that saw a fault and cannot name it. */
const unnamed = / (wheelBackwards|wheelOther|rolledOne)$/;

for (const [kit, fault, ...named] of found)
  faults(`${kit}: ${fault} is found by name, and nothing else is blamed`, () => {
    const wrong = wrongIn(trySelftest(kitOf(kit), { fault }));
    assert.equal(
      wrong.filter((each) => !unnamed.test(each)),
      named,
    );
  });

faults("the two wires of a disc's sensor are told from those of its motor", () => {
  const named = (fault: string) =>
    wrongIn(trySelftest(discs, { fault })).filter((each) => !unnamed.test(each));
  assert.equal(named("leftEncoder:leadsSwapped"), ["leftWheel sensorReversed"]);
  assert.equal(named("leftMotor:leadsSwapped"), ["leftWheel leadsSwapped"]);
  assert.equal(named("rightEncoder:sensorsExchanged"), ["turnByHand sensorsExchanged"]);
});

faults("an HC-SR04 whose echo wire is off is named", () => {
  const pins = { trigger: 18, echo: 19 };
  const kit = kitWith({ distance: { type: "hcSr04", pins, at: { xMm: 85, yMm: 0 } } }, [
    "leftEncoder",
    "rightEncoder",
  ]);
  assert.equal(wrongIn(trySelftest(kit, { fault: "distance:unplugged" })), ["distance failed"]);
});

faults("when nobody moves the wheels, it says what it could not find out", () => {
  const results = trySelftest(kitOf("robonet-one"), {
    fault: "leftMotor:leadsSwapped",
    hands: { idle: true },
  });
  assert.equal(wrongIn(results), ["leftWheel wheelBackwards"]);
  const ends = results.slice(-2).map(({ verdict, message }) => `${verdict} ${message}`);
  assert.equal(ends, ["look selftest.notRolled", "look selftest.notTurned"]);
});

for (const [name, kit] of [
  ...kitNames().map((name) => [name, kitOf(name)] as const),
  ["with discs", discs] as const,
])
  faults(`${name}: a healthy robot is not blamed, on 20 seeds and by clumsy hands`, () => {
    for (let seed = 1; seed <= 20; seed++) {
      const hands = { rolledMm: 285 + ((seed * 7) % 25), turnedDeg: 70 + 2 * seed };
      assert.equal(wrongIn(trySelftest(kit, { seed, hands })), [], `seed ${seed}`);
    }
  });

for (const [kit, fault, named] of [
  ["robonet-one", "leftMotor:leadsSwapped", "leftWheel leadsSwapped"],
  ["robonet-mini", "leftWheel:loose", "leftWheel loose"],
  ["robonet-four", "lines:s1Stuck", "lines 1 lineStuck"],
] as const)
  faults(`on the virtual board of ${kit} it finds ${fault}`, async () => {
    const text = kitOf(kit);
    const desk = new Desk({ kit: text, world: roomWithLine });
    const session = await desk.until(openSession(desk.line, desk.timers));
    const { run } = desk.firmware;
    run.give(faultInput(fault));
    const person = new Person(run);
    const reader = new SelftestReader(parseKit(text, "kit.json"));
    readBoardLog(session.link, session.manager, {
      console: (_, line) => {
        person.hear(line);
        reader.read(line);
      },
      plot() {},
      fault() {},
    });
    await desk.until(session.manager.transfer(imageOf(selftestProgram(parseKit(text, "kit.json")), text)));
    while (!reader.ended && desk.board.timeUs < 120e6) {
      person.act();
      await desk.seconds(0.005);
    }
    assert.ok(wrongIn(reader.results).includes(named), wrongIn(reader.results).join("\n"));
  });

faults.run();
