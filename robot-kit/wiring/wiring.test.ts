import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Kit, parseKit } from "../schema/kit.ts";
import { materialsOf } from "./materials.ts";
import { type Wire, wiringOf } from "./wiring.ts";

function mkKit(name: string, change: (kit: Kit) => void = () => {}): Kit {
  const file = `kits/${name}.json`;
  const kit = parseKit(readFileSync(file, "utf8"), file);
  change(kit);
  return kit;
}

const shown = ({ from, to, through }: Wire) =>
  `${from.block} ${from.pin} → ${to.block} ${to.pin}${through ? ` (${through})` : ""}`;
const wiresOf = (kit: Kit, about: string) =>
  wiringOf(kit)
    .wires.filter(({ from, to }) => from.block === about || to.block === about)
    .map(shown);

const wiring = suite("Wiring");

wiring("motors on pins get a bridge, with its supply and its sleep pin", () => {
  assert.equal(wiresOf(mkKit("robonet-one"), "driver"), [
    "RAIL BAT → driver VM",
    "RAIL GND → driver GND",
    "RAIL 3V3 → driver SLP",
    "BOARD 25 → driver IN1",
    "BOARD 26 → driver IN2",
    "driver OUT1 → MOTOR left +",
    "driver OUT2 → MOTOR left −",
    "BOARD 27 → driver IN3",
    "BOARD 14 → driver IN4",
    "driver OUT3 → MOTOR right +",
    "driver OUT4 → MOTOR right −",
  ]);
});

wiring("a module has its own labels, and pins of the board have the board's", () => {
  assert.equal(wiresOf(mkKit("robonet-mini"), "leftLine"), [
    "BOARD D1 → leftLine A0",
    "RAIL 3V3 → leftLine VCC",
    "RAIL GND → leftLine GND",
  ]);
  assert.equal(wiresOf(mkKit("robonet-one"), "distance"), [
    "BOARD 21 → distance SDA",
    "BOARD 22 → distance SCL",
    "RAIL 3V3 → distance VIN",
    "RAIL GND → distance GND",
  ]);
});

wiring("an I2C address is set by the wires of its pins", () => {
  const straps = (address: number) =>
    wiresOf(
      mkKit("robonet-mini", (kit) => Object.assign(kit.parts.rightMotor!, { address })),
      "rightMotor",
    ).filter((wire) => / A[01]$/.test(wire));
  assert.equal(straps(0x62), ["RAIL GND → rightMotor A1", "RAIL BAT → rightMotor A0"]);
  assert.equal(straps(0x64), [], "both open");
  assert.equal(straps(0x68), ["RAIL BAT → rightMotor A1", "RAIL BAT → rightMotor A0"]);
});

wiring("both motors of a side get the same signals", () => {
  const wires = wiresOf(mkKit("robonet-four"), "leftDriver");
  for (const [from, to] of [
    ["PWM 0", "IN1"],
    ["PWM 0", "IN3"],
    ["PWM 1", "IN2"],
    ["PWM 1", "IN4"],
  ])
    assert.ok(wires.includes(`pwm ${from} → leftDriver ${to}`), `${from} → ${to}`);
  assert.ok(wires.includes("leftDriver OUT3 → MOTOR rear left +"));
});

wiring("a kit that says nothing of bridges gets one for each motor", () => {
  const { blocks } = wiringOf(mkKit("robonet-one", (kit) => delete kit.wiring));
  assert.equal(
    blocks.filter(({ kind }) => kind === "bridge").map(({ id }) => id),
    ["leftDriver", "rightDriver"],
  );
});

wiring("diodes and resistors are in their wires", () => {
  assert.ok(wiresOf(mkKit("robonet-mini"), "BOARD").includes("RAIL BAT → BOARD 5V (1N5819)"));
  const strip = wiresOf(mkKit("robonet-four"), "strip");
  assert.ok(strip.includes("RAIL 5V → strip 5V (1N4007)"));
  assert.ok(strip.includes("BOARD 13 → strip DIN (330 Ω)"));
});

wiring("the board is fed by the step-down module where there is one", () => {
  const feeds = (name: string) => wiresOf(mkKit(name), "BOARD").filter((wire) => wire.includes("→ BOARD 5V"));
  assert.equal(feeds("robonet-four"), ["RAIL 5V → BOARD 5V"]);
  assert.equal(feeds("robonet-one"), ["RAIL BAT → BOARD 5V"]);
});

wiring("every part of a kit is wired, and every end is on a block", () => {
  for (const name of ["robonet-one", "robonet-mini", "robonet-four"]) {
    const { blocks, wires } = wiringOf(mkKit(name));
    const ids = new Set([...blocks.map(({ id }) => id), "RAIL"]);
    assert.is(new Set(blocks.map(({ id }) => id)).size, blocks.length, "names are unique");
    for (const { from, to } of wires) assert.ok(ids.has(from.block) && ids.has(to.block), name);
    for (const { id } of blocks)
      assert.ok(
        wires.some(({ from, to }) => from.block === id || to.block === id),
        `${name}: ${id} hangs on nothing`,
      );
  }
});

wiring("materials count equal parts together, and tell AS5600 from AS5600L", () => {
  const lines = materialsOf(mkKit("robonet-mini"), "en").map(
    ({ count, item, which }) => `${count} ${item} ${which}`,
  );
  for (const line of [
    "2 motor driver DRV8830",
    "1 wheel angle sensor AS5600",
    "1 wheel angle sensor AS5600L",
    "2 geared motor 6 V, 200 turns a minute",
    "2 wheel with tyre 43 mm",
  ])
    assert.ok(lines.includes(line), `${line}:\n${lines.join("\n")}`);
});

wiring("materials that the project has no word for are printed as the kit has them", () => {
  const kit = mkKit("robonet-one", (each) => each.materials.push({ count: 3, item: "rubber bands" }));
  assert.is(materialsOf(kit, "lt").at(-1)!.item, "rubber bands");
});

wiring("the echo of an HC-SR04 comes to the board through a divider, with either firmware", () => {
  const own = mkKit("robonet-one", (each) => {
    const at = { xMm: 85, yMm: 0, headingDeg: 0 };
    Object.assign(each.parts, { sonar: { type: "hcSr04", pins: { trigger: 18, echo: 19 }, at } });
  });
  assert.ok(wiresOf(own, "sonar").includes("BOARD 19 → sonar ECHO (1 kΩ)"), wiresOf(own, "sonar").join("\n"));
  assert.equal(wiresOf(own, "sonarResistor"), ["BOARD 19 → sonarResistor 1", "RAIL GND → sonarResistor 2"]);

  const kit = mkKit("espruino/robonet-one");
  const wires = [...wiresOf(kit, "distance"), ...wiresOf(kit, "distanceResistor")];
  assert.equal(wires, [
    "BOARD 22 → distance TRIG",
    "BOARD 21 → distance ECHO (1 kΩ)",
    "RAIL BAT → distance VCC (1N4007)",
    "RAIL GND → distance GND",
    "BOARD 21 → distanceResistor 1",
    "RAIL GND → distanceResistor 2",
  ]);
});

wiring.run();
