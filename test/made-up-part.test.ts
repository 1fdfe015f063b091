import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { SelftestReader } from "../board/selftest/report.ts";
import { selftestProgram } from "../board/selftest/selftest-program.ts";
import { definePart, i2cAddress, onePin, type PartDefinition, serviceCall } from "../drivers/part.ts";
import { addFault, checkFaults } from "../lesson/trials/fault-option.ts";
import { Problem } from "../messages/problem.ts";
import { checkWiring } from "../robot-kit/checks/wiring-check.ts";
import { robotMembers } from "../robot-kit/codegen/robot-module.ts";
import { catalog } from "../robot-kit/schema/catalog.ts";
import { type Kit, kitJsonSchema, parseKit } from "../robot-kit/schema/kit.ts";
import { drawWiring } from "../robot-kit/wiring/drawing/drawing.ts";
import { materialsOf } from "../robot-kit/wiring/materials.ts";
import type { I2cChip } from "../sim/bus/i2c-bus.ts";
import { partSeries } from "../studio/src/plots/series.ts";
import { lookAtRobot, robotShape } from "../studio/src/simulate/frame.ts";
import { consoleOf, imageOf, kitWith, mkSimulation, simulate } from "./support/simulate.ts";

const rest = {
  supplyVolts: [3, 3.6] as const,
  datasheet: { title: "none", url: "https://example.org/" },
  driver: "test/made-up-part.test.ts",
  model: "test/made-up-part.test.ts",
};

/** Answers each read with how damp the soil is, in percent. */
class ProbeChip implements I2cChip {
  percent = 42;

  constructor(private readonly address: number) {}

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(): boolean {
    return true;
  }

  read(into: Uint8Array): boolean {
    into.fill(this.percent);
    return true;
  }
}

/** On I2C, without a driver. */
const soilProbe = definePart({
  ...rest,
  type: "soilProbe",
  title: "Soil probe",
  bus: "i2c",
  addresses: [0x33, 0x34],
  schema: z.strictObject({ type: z.literal("soilProbe"), address: i2cAddress.default(0x33) }),
  faults: () => ["dried"],
  senses: () => [
    { kind: "quantity", quantity: "dampness", gauge: { unit: "%", from: 0, to: 100 }, read: () => 42 },
  ],
  module: () => ({
    name: "SP-33",
    power: [
      ["PWR", "3V3"],
      ["GND", "GND"],
    ],
  }),
  attach({ address }, { id, i2c, fault }) {
    const chip = new ProbeChip(address);
    i2c.attach(id, () => chip);
    fault("dried", (there) => {
      chip.percent = there ? 0 : 42;
    });
    return undefined;
  },
});

/** Full scale of the phototransistor, lx. */
const mostLux = 1000;

/** On an analog pin, read by a service of the firmware. */
const lightGauge = definePart({
  ...rest,
  type: "lightGauge",
  title: "Phototransistor",
  bus: "pins",
  schema: z.strictObject({ type: z.literal("lightGauge"), pins: onePin }),
  pins: { analog: true },
  senses: () => [
    {
      kind: "quantity",
      quantity: "light",
      gauge: { unit: "lx", from: 0, to: mostLux },
      read: ({ environment }) => environment.ambientLux,
    },
  ],
  attach: ({ pins }, { id, body }) => ({
    id,
    service: "analog:lightLevel",
    pins: { pin: pins.signal },
    part: { level: () => body.environment.ambientLux / mostLux },
  }),
  robot: (name, { pins }) => ({
    servers: [serviceCall("startLightLevel", name, { pin: pins.signal })],
    member: { name, value: name },
  }),
  selftest: (robot) => ({
    kind: "quantity",
    // A service that has just begun says 0, and the program keeps that for a while.
    code: `await ${robot}.reading.read()
    await sleep(1000)
    say(Math.round((await ${robot}.reading.read()) * ${mostLux}))`,
  }),
});

const parts = {
  soil: { type: "soilProbe" },
  brightness: { type: "lightGauge", pins: { signal: 36 } },
};

/** The default drive with the two made-up parts, or with others in their places. */
function mkKit(changed: Readonly<Record<string, unknown>> = {}, made: readonly PartDefinition[] = []): Kit {
  const known = [...catalog, soilProbe, lightGauge].map(
    (definition) => made.find(({ type }) => type === definition.type) ?? definition,
  );
  return parseKit(kitWith({ ...parts, ...changed }), "kit.json", known);
}

const readsSoil = `import { i2c } from "@devicescript/i2c"
import { sleep } from "@devicescript/core"
for (let i = 0; i < 3; i++) {
  try {
    const data = await i2c.readBuf(0x33, 1)
    console.log(data[0])
  } catch (e) {
    console.log("silent")
  }
  await sleep(1000)
}
`;

const madeUp = suite("A part made up here, known to one catalog only");

madeUp("is in no kit of ours", () => {
  assert.throws(() => parseKit(kitWith(parts), "kit.json"), /parts/);
  assert.not.match(JSON.stringify(kitJsonSchema()), /soilProbe/);
});

madeUp("runs, and can be broken by its own fault and by those of its wires", () => {
  const kit = mkKit();
  const image = imageOf(
    `import { robot } from "@robonet/kit"\nconst light = robot.brightness\n${readsSoil}`,
    kit,
  );
  for (const [fault, seen] of [
    ["dried", "0"],
    ["unplugged", "silent"],
  ] as const) {
    const run = mkSimulation(image, { kit });
    run.stepUntil(0.5e6);
    run.partFaults.set("soil", fault, true);
    run.stepUntil(1.8e6);
    assert.equal(consoleOf(run), ["42", seen], fault);
  }
});

madeUp("can be given to --fault with each fault that it has, and no other", () => {
  const { partFaults } = mkSimulation(imageOf(readsSoil, mkKit()), { kit: mkKit() });
  assert.equal(partFaults.all.get("soil"), ["dried", "unplugged", "loose", "frozen"]);
  checkFaults(addFault("soil:dried@1s"), partFaults.all);
  for (const [typed, problem] of [
    ["soil:melted@1s", /soil.*no fault “melted”.*dried, unplugged, loose, frozen/],
    ["brightness:dried@1s", /“brightness” that could be broken.*soil/],
  ] as const)
    assert.throws(
      () => checkFaults(addFault(typed), partFaults.all),
      (error: unknown) => error instanceof Problem && problem.test(error.in("en")),
      typed,
    );
});

madeUp("must give the desk the faults that its definition names", () => {
  const silent = { ...soilProbe, faults: () => ["dried", "rusted"] };
  assert.throws(() => simulate(readsSoil, 1, { kit: mkKit({}, [silent]) }), /dried, rusted/);
});

madeUp("has a gauge and a curve on the page, with the true value", () => {
  const kit = mkKit();
  const shape = robotShape(kit);
  assert.equal(shape.quantities[0], {
    name: "soil",
    quantity: "dampness",
    gauge: { unit: "%", from: 0, to: 100 },
  });
  const run = mkSimulation(imageOf(readsSoil, kit), { kit });
  run.world.environment.ambientLux = 250;
  assert.equal(lookAtRobot({ body: run.body, kit, shape }).quantities, [42, 250]);
  const series = partSeries(shape).map(({ id, unit }) => `${id} ${unit}`);
  assert.ok(series.includes("dampness.soil %") && series.includes("light.brightness lx"), series.join("\n"));
});

madeUp("is drawn with its module's labels, and stands on the bill", () => {
  const svg = drawWiring(mkKit(), "en");
  for (const text of ["SP-33", "PWR", "brightness"]) assert.match(svg, text);
  const [soil] = materialsOf(mkKit(), "en").filter(({ which }) => which === "SP-33");
  assert.is(soil?.count, 1);
});

madeUp("is held to the limits of its board and to its addresses", () => {
  // The discs at the wheels of the kit that tests share are faster than a board's loop.
  const found = (kit: Kit) => checkWiring(kit).filter(({ id }) => id !== "kit.encoderSpeed");
  assert.equal(found(mkKit()), []);
  const [digital] = found(mkKit({ brightness: { type: "lightGauge", pins: { signal: 23 } } }));
  assert.is(digital?.id, "kit.noAnalog");
  const [elsewhere] = found(mkKit({ soil: { type: "soilProbe", address: 0x50 } }));
  assert.is(elsewhere?.id, "kit.noSuchAddress");
});

madeUp("is on `robot`, and tried by the self-test in its unit", () => {
  const kit = mkKit();
  assert.ok(robotMembers(kit).includes("brightness"));
  const run = mkSimulation(imageOf(selftestProgram(kit), kit), { kit });
  run.world.environment.ambientLux = 640;
  run.stepUntil(12e6);
  const reader = new SelftestReader(kit);
  for (const line of consoleOf(run)) reader.read(line);
  const found = reader.results.find(({ id }) => id === "brightness");
  assert.is(found?.message, "selftest.quantity", JSON.stringify(found));
  assert.is(found?.params.unit, "lx");
  assert.ok(Math.abs(Number(found?.params.value) - 640) < 10, JSON.stringify(found));
});

madeUp.run();
