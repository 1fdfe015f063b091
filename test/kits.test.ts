import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkWiring } from "../robot-kit/checks/wiring-check.ts";
import { parseKit, sensesOf } from "../robot-kit/schema/kit.ts";
import { consoleOf, simulate } from "./support/simulate.ts";

const files = readdirSync("kits").filter((file) => file.endsWith(".json"));
const textOf = (name: string) => readFileSync(`kits/${name}.json`, "utf8");

/** The first distance sensor of a kit, which looks ahead, if a little to a side. */
function ahead(kit: string) {
  const [first] = sensesOf(parseKit(kit, "kit.json"), "range");
  assert.ok(Math.abs(first!.sense.at.headingDeg) < 40, first!.name);
  return first!;
}

const kits = suite("Kits");

kits("there are eight, each named as its file, without a fault in its wiring", () => {
  assert.equal(
    files,
    ["color", "folkrace", "four", "mini", "one", "side", "sumo-1kg", "sumo"].map(
      (name) => `robonet-${name}.json`,
    ),
  );
  for (const file of files) {
    const kit = parseKit(readFileSync(`kits/${file}`, "utf8"), file);
    assert.is(kit.id, basename(file, ".json"));
    assert.equal(checkWiring(kit), [], file);
  }
});

kits("the kit in use is its namesake in kits/, word for word", () => {
  const used = readFileSync("devicescript.json", "utf8");
  const { id } = JSON.parse(used) as { id: string };
  // A school's own robot may stand there instead.
  if (!files.includes(`${id}.json`)) return;
  const asInKits = used.replace('"./robot-kit/', '"../robot-kit/');
  assert.is(asInKits, textOf(id), `copy devicescript.json to kits/${id}.json, or back`);
});

kits("a program sees and measures with what each kit has", () => {
  const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400">
    <rect class="wall" x="600" y="0" width="10" height="400"/><g class="start" transform="translate(200 200)"/></svg>`;
  for (const file of files) {
    const name = basename(file, ".json");
    const kit = textOf(name);
    const { name: sensor, sense } = ahead(kit);
    // Of a wall across its way it sees first what lies at the inner edge of its cone of 25°.
    const aside = Math.max(0, Math.abs(sense.at.headingDeg) - 12.5);
    const mm = (400 - sense.at.xMm) / Math.cos((aside * Math.PI) / 180);
    const run = simulate(
      `import { robot } from "@robonet/kit"
       console.log(await robot.${sensor}.read())
       await robot.sound.beep(100)`,
      3,
      { kit, world },
    );
    assert.is(run.result().outcome, "finished", name);
    assert.ok(Math.abs(Number(consoleOf(run)[0]) - mm) < 40, `${name}: ${consoleOf(run)[0]} mm`);
  }
});

kits("a program that drives sees a wall come nearer with what each kit has", () => {
  const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 400">
    <rect class="wall" x="1100" y="-200" width="10" height="800"/><g class="start" transform="translate(200 200)"/></svg>`;
  for (const file of files) {
    const name = basename(file, ".json");
    const run = simulate(
      `import { robot } from "@robonet/kit"
       await robot.drive.drive(200, 0)
       while ((await robot.${ahead(textOf(name)).name}.read()) > 300) { /* measures */ }
       await robot.drive.stop()`,
      6,
      { kit: textOf(name), world },
    );
    const mm = run.clearanceMm;
    assert.ok(mm > 150 && mm < 320, `${name}: stands ${mm} mm from the wall`);
  }
});

const four = (body: string) =>
  simulate(
    `import { sleep } from "@devicescript/core"
     import { startPCA9685 } from "@robonet/drivers"
     const pwm = await startPCA9685({ hz: 50, address: 0x41 })
     async function drive(left: number, right: number, ms: number) {
         await pwm.setMotor(0, left)
         await pwm.setMotor(2, right)
         await sleep(ms)
     }
     ${body}`,
    6,
    { kit: textOf("robonet-four") },
  );

kits("the car with four wheels drives by its PWM module, straight and round", () => {
  const straight = four("await drive(0.6, 0.6, 2000)\nawait drive(0, 0, 500)").view;
  assert.ok(straight.displacementMm > 500, `${straight.displacementMm} mm`);
  const round = four("await drive(0.7, -0.7, 1000)\nawait drive(0, 0, 500)").view;
  assert.ok(round.turnedDeg > 60, `${round.turnedDeg}°`);
});

kits("its wheels turn farther than it does, so that it needs its gyroscope", () => {
  const run = four("await drive(0.7, -0.7, 1000)\nawait drive(0, 0, 500)");
  const turned = run.view.turnedDeg;
  const drive = run.body.drive;
  const radius = 65 / 2;
  const byWheels = (((drive.angle("left") - drive.angle("right")) * radius) / 130) * (180 / Math.PI);
  assert.ok(byWheels > 1.15 * turned, `wheels say ${byWheels}°, it turned ${turned}°`);
});

kits("it runs the same each time", () => {
  const [first, second] = [0, 1].map(() => four("await drive(0.7, -0.3, 1500)").result().traceHash);
  assert.is(first, second);
});

kits("the small robot drives and measures its wheels over I2C alone", () => {
  const run = simulate(
    `import { sleep } from "@devicescript/core"
     import { startAS5600, startDRV8830 } from "@robonet/drivers"
     const left = await startDRV8830({ address: 0x60 })
     const right = await startDRV8830({ address: 0x62 })
     const wheel = await startAS5600({ address: 0x40 })
     await left.setVolts(3)
     await right.setVolts(3)
     for (let i = 0; i < 50; i++) {
         await wheel.update()
         await sleep(20)
     }
     console.log(wheel.position)
     await left.setVolts(0)
     await right.setVolts(0)`,
    4,
    { kit: textOf("robonet-mini") },
  );
  const view = run.view;
  assert.is(run.result().outcome, "finished");
  assert.ok(view.displacementMm > 120, `${view.displacementMm} mm`);
  const turns = Number(consoleOf(run)[0]) / 360;
  assert.ok(turns > 1, `${turns} turns of the right wheel`);
});

kits.run();
