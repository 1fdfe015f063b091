import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { say } from "../../messages/messages.ts";
import { type Kit, parseKit } from "../schema/kit.ts";
import { checkWiring } from "./wiring-check.ts";

/** What the check says of a kit in `kits/` after a change, in English. */
function said(name: string, change: (kit: Kit) => void): string[] {
  const file = `kits/${name}.json`;
  const kit = parseKit(readFileSync(file, "utf8"), file);
  change(kit);
  return checkWiring(kit).map(({ level, id, params }) => `${level}: ${say("en", id, params)}`);
}

const part = (kit: Kit, name: string, changes: object) => Object.assign(kit.parts[name]!, changes);

const limits = suite("Limits of a kit");

/** RoboNet One's left wheel with a disc on pins. */
const disc = (kit: Kit, slots: number) => {
  delete kit.parts.leftWheel;
  Object.assign(kit.parts, {
    leftEncoder: { type: "rotaryEncoder", side: "left", pins: { a: 32, b: 33 }, slots, dense: true },
  });
};

limits("an encoder must not be faster than the board's loop can look, at the battery's volts", () => {
  assert.equal(
    said("robonet-one", (kit) => disc(kit, 3)),
    [],
    "40 edges a second",
  );
  const [only, ...rest] = said("robonet-one", (kit) => disc(kit, 4));
  assert.equal(rest, []);
  assert.match(only!, /^error: leftEncoder makes 53 edges a second at full speed; above 50 /);
  const [faster] = said("robonet-one", (kit) => {
    disc(kit, 3);
    kit.battery.volts = 9;
  });
  assert.match(faster!, /^error: leftEncoder makes 60 edges/);
});

limits("two angle sensors on one address are told, with the AS5600L's", () => {
  const [only] = said("robonet-mini", (kit) => part(kit, "rightWheel", { address: 0x36 }));
  assert.match(
    only!,
    /^error: leftWheel and rightWheel have the same I2C address 0x36. Set rightWheel to one of these.*0x40/,
  );
});

limits("a motor driver at the gyroscope's address is told", () => {
  const [only] = said("robonet-mini", (kit) => part(kit, "rightMotor", { address: 0x68 }));
  assert.match(only!, /^error: rightMotor and motion have the same I2C address 0x68.*0x69/);
});

limits("of two distance sensors that wake at one address one must be held and the other one moved", () => {
  const two = (first: object, second: object) =>
    said("robonet-one", (kit) => {
      part(kit, "distance", first);
      const at = { xMm: 0, yMm: 70, headingDeg: 90 };
      Object.assign(kit.parts, { side: { type: "vl53l0x", address: 0x29, at, ...second } });
    });
  const held = { pins: { xshut: 18 } };
  const moved = { address: 0x2a };
  assert.equal(two(moved, held), []);
  assert.equal(two(held, moved), []);
  const [neither, ...rest] = two({}, {});
  assert.equal(rest, []);
  assert.match(
    neither!,
    /^error: side and distance both wake at the I2C address 0x29\. Wire the pin XSHUT of side to the board and write "pins": \{ "xshut": 18 \}.*"address": 41\. Give distance.*"address": 42:/,
  );
  for (const [first, second] of [
    [moved, moved],
    [{}, held],
    [held, { pins: { xshut: 19 } }],
    [{ ...held, ...moved }, {}],
  ] as const)
    assert.match(
      two(first, second)[0]!,
      /both wake at the I2C address 0x29/,
      JSON.stringify([first, second]),
    );
});

limits("a third sensor that wakes there, and another chip at that address, are told", () => {
  const at = { xMm: 0, yMm: 0, headingDeg: 0 };
  const [third] = said("robonet-side", (kit) => {
    Object.assign(kit.parts, { back: { type: "vl53l0x", address: 0x29, at } });
  });
  assert.match(third!, /^error: back is the third part that wakes at the I2C address 0x29/);
  const [colour] = said("robonet-side", (kit) => {
    Object.assign(kit.parts, { color: { type: "tcs34725", address: 0x29, at } });
  });
  assert.match(colour!, /^error: distance and color have the same I2C address 0x29.*no other address/);
});

limits("an HC-SR04 is told to be untried, needs a diode from 6 V, and is alone on the SPI unit", () => {
  const sonar = (trigger: number, echo: number) => ({
    type: "hcSr04",
    pins: { trigger, echo },
    at: { xMm: 85, yMm: 0, headingDeg: 0 },
  });
  const with6V = (through: Record<string, string>, more: object = {}) =>
    said("robonet-one", (kit) => {
      Object.assign(kit.parts, { distance: sonar(18, 36), ...more });
      kit.wiring!.through = through;
    });
  const [supply, untried] = with6V({});
  assert.match(supply!, /gets 6 V from the battery\. Put a diode into its wire .*"distance\.VCC": "1N4007"/);
  assert.match(untried!, /^warning: distance: the HC-SR04 follows from .* not been tried .*type rcwl9620/);
  const fed = { "distance.VCC": "1N4007", "second.VCC": "1N4007" };
  assert.is(with6V({ "distance.VCC": "1N4007" }).length, 1, "a diode is enough");
  const [twice] = with6V(fed, { second: sonar(32, 33) });
  assert.match(twice!, /^error: distance and second both need the board's SPI unit/);
});

limits("a battery that a motor driver can't stand is an error with both voltages", () => {
  const findings = said("robonet-mini", (kit) => {
    kit.battery.volts = 7.4;
  });
  assert.is(findings.length, 2);
  assert.match(
    findings[0]!,
    /^error: leftMotor: a DRV8830 .* stands 2\.75 to 6\.8 V, and gets 7\.4 V from the battery/,
  );
});

limits("a motor on pins is held against the bridge's supply", () => {
  const [first] = said("robonet-one", (kit) => {
    kit.battery.volts = 12;
  });
  assert.match(first!, /^error: leftMotor: .* stands 2\.7 to 10\.8 V, and gets 12 V from the battery/);
});

limits(
  "an LED strip that gets the battery, for want of a step-down module, is told, less what its diode takes",
  () => {
    const [only] = said("robonet-four", (kit) => {
      delete kit.wiring!.stepDownVolts;
    });
    assert.match(only!, /strip: .* stands 3\.5 to 5\.3 V, and gets 6\.5 V from the battery/);
  },
);

limits("a sensor whose signals are too high for the board is a warning", () => {
  const findings = said("robonet-one", (kit) => {
    part(kit, "leftLine", { type: "lineArray", pins: { s1: 34 }, xMm: 70, spacingMm: 10 });
  });
  assert.equal(findings, [], "3.3 V is enough for it");
});

limits("a side that two parts drive is told", () => {
  const [only] = said("robonet-mini", (kit) => part(kit, "rightMotor", { side: "left" }));
  assert.match(only!, /^error: leftMotor and rightMotor both drive the left side/);
  const [twice] = said("robonet-four", (kit) => {
    const { motors } = kit.parts.pwm as unknown as { motors: object[] };
    motors.push({ ...motors[0], in1: 4, in2: 5 });
  });
  assert.match(twice!, /^error: pwm and pwm both drive the left side/);
});

limits("a bridge with a motor that the kit lacks is told, with those that it has", () => {
  const [only] = said("robonet-four", (kit) => {
    kit.wiring!.bridges.leftDriver!.b = "pwm.middle";
  });
  assert.match(only!, /“wiring.bridges.leftDriver” names the motor “pwm.middle”.*pwm\.left, pwm\.right/);
});

limits("a diode in a wire that the robot lacks is told, with the part's wires", () => {
  const [only] = said("robonet-four", (kit) => {
    kit.wiring!.through["strip.VCC"] = "1N4007";
  });
  assert.match(
    only!,
    /“strip.VCC”, which the robot does not have. Known are: strip\.DIN, strip\.5V, strip\.GND/,
  );
});

limits("a part that would take a name of robot away is told", () => {
  const named = (name: string) =>
    said("robonet-one", (kit) => {
      kit.parts[name] = kit.parts.light!;
      delete kit.parts.light;
    });
  assert.match(named("odometry")[0]!, /^error: robot\.odometry is there already.*“odometry”/);
  assert.match(named("line")[0]!, /^error: robot\.line is there already/);
  assert.equal(named("lamp"), []);
});

limits.run();
