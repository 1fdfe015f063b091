import { suite } from "uvu";
import * as assert from "uvu/assert";
import { EchoSensors } from "../../sim/bus/echo-sensors.ts";
import { SpiUnit } from "../../sim/bus/spi-unit.ts";
import type { Noise } from "../../sim/parts/noise.ts";
import { Clock } from "../../sim/time/clock.ts";
import { consoleOf, kitWith, simulate } from "../../test/support/simulate.ts";
import { HCSR04Chip } from "./hc-sr04.chip.ts";

const pins = { trigger: 18, echo: 19 };
const lines = { mosi: 18, miso: 19 };
const still = { normal: (mean: number) => mean } as Noise;

/** A sensor in front of something, and what its echo pin is while bytes go out at 100 kHz. */
function mk(rangeMm: number | undefined) {
  const clock = new Clock();
  const sensors = new EchoSensors();
  const chip = new HCSR04Chip(still, { echoMm: () => rangeMm });
  sensors.attach(pins, chip);
  const spi = new SpiUnit(clock, sensors);
  spi.configure(lines, 100_000);
  const send = (...first: number[]) => {
    const sent = new Uint8Array(160);
    sent.set(first);
    const bits = [...spi.transfer(sent)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    return { rise: bits.indexOf("1"), high: bits.replaceAll("0", "").length, bits };
  };
  return { clock, chip, spi, send };
}

const chip = suite("HC-SR04 on the SPI unit");

chip("its echo rises 450 µs after the trigger's pulse, and is as long as sound takes", () => {
  const { rise, high, bits } = mk(343).send(0x00, 0xff);
  // The pulse ends after 160 µs; 343 mm there and back are 2 000 µs.
  assert.is(rise, 16 + 45);
  assert.is(high, 200);
  assert.match(bits, /^0+1+0+$/);
});

chip("no pulse, or none of 10 µs, is no trigger", () => {
  assert.is(mk(343).send().high, 0);
  // The line was high all the time: no edge.
  assert.is(mk(343).send(0xff).high, 0);
  const { spi } = mk(343);
  spi.configure(lines, 1_000_000);
  const sent = new Uint8Array(400);
  sent[1] = 0x7f;
  assert.is(
    spi.transfer(sent).some((byte) => byte !== 0),
    false,
  );
});

chip("with nothing in range the echo is high for 38 ms, and no trigger counts meanwhile", () => {
  const { clock, send } = mk(undefined);
  assert.ok(send(0x00, 0xff).bits.endsWith("1"));
  clock.advance(20_000);
  const { rise, high } = send(0x00, 0xff);
  assert.is(rise, 0);
  assert.is(high, 1280);
  clock.advance(20_000);
  assert.is(send(0x00, 0xff).rise, 61);
});

chip("with its echo wire off it is silent, until the wire is back", () => {
  const { clock, chip: sensor, send } = mk(343);
  sensor.setUnplugged(true);
  assert.is(send(0x00, 0xff).high, 0);
  sensor.setUnplugged(false);
  clock.advance(60_000);
  assert.ok(send(0x00, 0xff).high > 0);
});

chip("on other pins nothing is heard", () => {
  const { spi } = mk(343);
  assert.is(spi.configure({ mosi: 19, miso: 18 }, 100_000), false);
  assert.equal(spi.transfer(Uint8Array.of(0, 0xff, 0)), new Uint8Array(3));
});

chip.run();

const driver = suite("HC-SR04 driver");

const kit = kitWith({
  sonar: { type: "hcSr04", pins: { trigger: 13, echo: 35 }, at: { xMm: 85, yMm: 0 } },
  button: { type: "button", pins: { signal: 4 } },
});

const read = `import { robot } from "@robonet/kit"
import { millis } from "@devicescript/core"
`;
const room = (wallX: number) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -2000 4000 4000">
  <rect class="wall" x="${wallX}" y="-2000" width="10" height="4000"/><g class="start" transform="translate(200 0)"/></svg>`;

driver("measures to a millimetre or two, sixteen times a second", () => {
  const run = simulate(
    `${read}await robot.sonar.read()
const from = millis()
let sum = 0
for (let i = 0; i < 16; i++) sum += await robot.sonar.read()
console.log(sum / 16)
console.log(millis() - from)`,
    4,
    { kit, world: room(785) },
  );
  const [mm, ms] = consoleOf(run).map(Number);
  assert.ok(Math.abs(mm! - 500) < 4, `${mm} mm`);
  assert.ok(ms! >= 960 && ms! < 1250, `16 readings took ${ms} ms`);
});

driver("says 2000 when nothing is in range", () => {
  const run = simulate(`${read}for (let i = 0; i < 3; i++) console.log(await robot.sonar.read())`, 3, {
    kit,
    world: room(3900),
  });
  assert.equal(consoleOf(run), ["2000", "2000", "2000"]);
});

driver("says so when no echo begins, and goes on", () => {
  const run = simulate(
    `${read}import { startHCSR04 } from "@robonet/drivers"
try { await startHCSR04({ trigger: 13, echo: 34 }) } catch (e) { console.log((e as Error).message) }
console.log(robot.button.pressed())`,
    3,
    { kit },
  );
  assert.match(consoleOf(run)[0]!, /no echo; check its wires/);
  assert.is(consoleOf(run)[1], "false");
  assert.ok(
    run.events.some((event) => event.type === "wiring" && event.finding.service === "spi"),
    "the run names the pins",
  );
});

driver("other tasks run while it listens", () => {
  const run = simulate(
    `${read}import { sleep } from "@devicescript/core"
let turns = 0
async function count() { while (true) { turns++; await sleep(10) } }
count.start()
await robot.sonar.read()
const from = turns
for (let i = 0; i < 10; i++) await robot.sonar.read()
console.log(turns - from)`,
    3,
    { kit, world: room(785) },
  );
  assert.ok(Number(consoleOf(run)[0]) > 25, `${consoleOf(run)[0]} turns`);
});

driver.run();
