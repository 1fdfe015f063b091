import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation, simulate } from "./support/simulate.ts";

const pins = suite("Pins of a program");

const kit = kitWith({
  leftEncoder: { type: "rotaryEncoder", side: "left", pins: { a: 32, b: 33 }, slots: 12, dense: true },
  button: { type: "button", pins: { signal: 4 } },
  light: { type: "led", pins: { signal: 13 } },
  line: { type: "reflectedLight", pins: { signal: 34 }, at: { xMm: 70, yMm: 0 }, spotMm: 8 },
});
const run = (source: string, seconds = 1) =>
  simulate(`import * as ds from "@devicescript/core"\nimport "@devicescript/gpio"\n${source}`, seconds, {
    kit,
  });

pins("an analog pin reads the floor, freshly each time", () => {
  const [first, second] = consoleOf(
    run(`const p = ds.gpio(34)
p.setMode(ds.GPIOMode.AnalogIn)
console.log(p.value)
await ds.sleep(20)
console.log(p.value)`),
  ).map(Number);
  assert.ok(Math.abs(first! - 0.9) < 0.05, `${first}`);
  assert.is.not(first, second, "noise makes two readings differ");
});

pins("a floating input is pulled as its mode says, and a released button leaves it so", () => {
  const said = consoleOf(
    run(`const p = ds.gpio(4)
p.setMode(ds.GPIOMode.InputPullUp)
console.log(p.value)
if (p.value === 1) console.log("released")
const q = ds.gpio(5)
q.setMode(ds.GPIOMode.InputPullDown)
console.log(q.value)`),
  );
  assert.equal(said, ["1", "released", "0"]);
});

pins("an output drives the part on it", () => {
  const { events } = run(`const p = ds.gpio(13)
p.setMode(ds.GPIOMode.OutputHigh)
await ds.sleep(100)
p.write(0)`);
  const light = events.flatMap((event) =>
    event.type === "output" && event.part === "light" ? [event.value] : [],
  );
  assert.equal(light, [1, 0]);
});

pins("two pins on a bridge turn the motor at full duty", () => {
  const run_ = run(`ds.gpio(25).setMode(ds.GPIOMode.OutputHigh)
ds.gpio(26).setMode(ds.GPIOMode.OutputLow)
await ds.sleep(500)`);
  assert.ok(run_.body.wheelAngleRad("left") > 1, `${run_.body.wheelAngleRad("left")} rad`);
});

pins("an encoder's pins can be counted by a program", () => {
  const said = consoleOf(
    run(
      `ds.gpio(25).setMode(ds.GPIOMode.OutputHigh)
const a = ds.gpio(32)
a.setMode(ds.GPIOMode.InputPullUp)
let edges = 0
let last = a.value
for (let i = 0; i < 120; i++) { await ds.sleep(1); if (a.value !== last) { edges++; last = a.value } }
console.log(edges)`,
      2,
    ),
  );
  assert.ok(Number(said[0]) > 20, said[0]);
});

pins("a change of a pin is an event", () => {
  const image = imageOf(
    `import * as ds from "@devicescript/core"
import "@devicescript/gpio"
const a: any = ds.gpio(4)
a.setMode(ds.GPIOMode.InputPullUp)
a.subscribe((level: number) => console.log("level " + level))`,
    kit,
  );
  const simulation = mkSimulation(image, { kit });
  simulation.stepUntil(300_000);
  simulation.setButton("button", true);
  simulation.stepUntil(600_000);
  simulation.setButton("button", false);
  simulation.stepUntil(900_000);
  assert.equal(consoleOf(simulation), ["level 1", "level 0", "level 1"]);
});

pins("a pin that a service has is not for the program", () => {
  const said = consoleOf(
    run(`import { startLightBulb } from "@devicescript/servers"
const bulb = startLightBulb({ pin: ds.gpio(13) })
await bulb.intensity.write(0)
try { const p = ds.gpio(13); p.setMode(ds.GPIOMode.OutputHigh) } catch (e) { console.log((e as Error).message) }`),
  );
  assert.match(said[0] ?? "", /pin 13 not exposed/);
});

pins.run();
