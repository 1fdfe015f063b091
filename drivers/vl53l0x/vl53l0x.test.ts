import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { cpus } from "../../sim/time/board-timing.ts";
import { Clock } from "../../sim/time/clock.ts";
import { consoleOf, imageOf, kitText, mkSimulation, simulate } from "../../test/support/simulate.ts";
import { VL53L0XChip } from "./vl53l0x.chip.ts";

const sideKit = readFileSync("kits/robonet-side.json", "utf8");
const sumoKit = readFileSync("kits/robonet-sumo.json", "utf8");

/** A bus with the chip, booted, in front of something. */
function mk(rangeMm: number | undefined) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach(
    "chip",
    (poweredUs) => new VL53L0XChip(clock, new Random(1), { rangeMm: () => rangeMm }, poweredUs),
  );
  clock.advance(2000);
  const read = (index: number, count: number) => {
    const bytes = new Uint8Array(count);
    const status = bus.transfer(0x29, Uint8Array.of(index), bytes);
    return status === 0 ? [...bytes] : status;
  };
  const write = (...bytes: number[]) => bus.transfer(0x29, Uint8Array.from(bytes), new Uint8Array(0));
  return { clock, bus, read, write };
}

const chip = suite("VL53L0X chip");

chip("has the reference registers of the datasheet after power-on", () => {
  const { read } = mk(500);
  assert.equal(read(0xc0, 3), [0xee, 0xaa, 0x10]);
  assert.equal(read(0x51, 2), [0x00, 0x99]);
  assert.equal(read(0x61, 2), [0x00, 0x00]);
});

chip("keeps its identification when it is written to", () => {
  const { read, write } = mk(500);
  write(0xc0, 0x55);
  assert.equal(read(0xc0, 1), [0xee]);
});

chip("does not answer to another address, nor before it has booted", () => {
  const { bus } = mk(500);
  assert.is(bus.transfer(0x30, Uint8Array.of(0xc0), new Uint8Array(1)), -1);
  const early = new Clock();
  const fresh = new I2cBus(early, 400);
  fresh.attach("chip", () => new VL53L0XChip(early, new Random(1), { rangeMm: () => 500 }));
  assert.is(fresh.transfer(0x29, Uint8Array.of(0xc0), new Uint8Array(1)), -1);
});

chip("moves to another address when it is told so", () => {
  const { bus, write } = mk(500);
  write(0x8a, 0x31);
  assert.is(bus.transfer(0x31, Uint8Array.of(0xc0), new Uint8Array(1)), 0);
  assert.is(bus.transfer(0x29, Uint8Array.of(0xc0), new Uint8Array(1)), -1);
});

chip("forgets its address and is deaf while XSHUT is low, and boots 1.2 ms after", () => {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const held = new VL53L0XChip(clock, new Random(1), { rangeMm: () => 500 });
  bus.attach("chip", () => held);
  clock.advance(2000);
  const at = (address: number) => bus.transfer(address, Uint8Array.of(0xc0), new Uint8Array(1));
  bus.transfer(0x29, Uint8Array.of(0x8a, 0x2a), new Uint8Array(0));
  held.setXshut(true);
  assert.is(at(0x2a), 0, "a level that it has already changes nothing");
  held.setXshut(false);
  clock.advance(5000);
  assert.is(at(0x2a), -1);
  assert.is(at(0x29), -1);
  held.setXshut(true);
  clock.advance(1000);
  assert.is(at(0x29), -1);
  clock.advance(500);
  assert.is(at(0x29), 0);
});

chip("boots 1.2 ms after its supply came", () => {
  const { bus, clock } = mk(500);
  bus.setFault("chip", { unplugged: true });
  bus.setFault("chip", {});
  const answers = () => bus.transfer(0x29, Uint8Array.of(0xc0), new Uint8Array(1)) === 0;
  assert.not(answers());
  clock.advance(1100);
  assert.not(answers());
  clock.advance(200);
  assert.ok(answers());
});

chip("two that wake at one address take the same writes, and say the same bits or zeros", () => {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  for (const mm of [500, 900])
    bus.attach(`at ${mm}`, () => new VL53L0XChip(clock, new Random(1), { rangeMm: () => mm }));
  clock.advance(2000);
  bus.transfer(0x29, Uint8Array.of(0x00, 0x02), new Uint8Array(0));
  clock.advance(40_000);
  const range = new Uint8Array(2);
  bus.transfer(0x29, Uint8Array.of(0x1e), range);
  const mm = range[0]! * 256 + range[1]!;
  assert.ok(mm < 480, `${mm} mm, of 500 and 900`);
  bus.transfer(0x29, Uint8Array.of(0x8a, 0x2a), new Uint8Array(0));
  assert.is(bus.transfer(0x29, Uint8Array.of(0xc0), range), -1, "both have moved");
});

chip("has a measurement ready 33 ms after the start, not before, and one each 33 ms", () => {
  const { clock, read, write } = mk(500);
  write(0x0a, 0x04);
  write(0x00, 0x02);
  clock.advance(32_000);
  assert.equal(read(0x13, 1), [0]);
  clock.advance(1500);
  assert.equal(read(0x13, 1), [4]);
  write(0x0b, 1);
  assert.equal(read(0x13, 1), [0]);
  clock.advance(33_000);
  assert.equal(read(0x13, 1), [4]);
});

chip("gives the range in mm, high byte first, ten bytes after the status", () => {
  const { clock, read, write } = mk(600);
  write(0x0a, 0x04, 0x01);
  write(0x00, 0x02);
  clock.advance(40_000);
  const result = read(0x14, 12) as number[];
  assert.is((result[0]! >> 3) & 15, 11, "range complete");
  const mm = result[10]! * 256 + result[11]!;
  assert.ok(Math.abs(mm - 600) < 50, `${mm} mm`);
});

chip("reports no target as a failed range of 8190 mm", () => {
  const { clock, read, write } = mk(undefined);
  write(0x00, 0x02);
  clock.advance(40_000);
  const result = read(0x14, 12) as number[];
  assert.is((result[0]! >> 3) & 15, 4);
  assert.equal(result.slice(10), [0x1f, 0xfe]);
});

chip("a transfer takes the time of its bits on the wire", () => {
  const { clock, read } = mk(500);
  const before = clock.nowUs;
  read(0x14, 12);
  // Two bytes out and thirteen in, nine bits each, START, repeated START and STOP, at 2.5 µs.
  assert.ok(Math.abs(clock.nowUs - before - (15 * 9 + 4) * 2.5) <= 2, `${clock.nowUs - before} µs`);
});

chip.run();

const driver = suite("VL53L0X driver");

const program = `import { robot } from "@robonet/kit"
try { for (let i = 0; i < 5; i++) console.log(await robot.distance.read()) } catch (e) { console.log("error " + (e as Error).message) }`;

const lines = (kit = kitText) =>
  simulate(program, 3, { kit }).events.flatMap((event) => (event.type === "console" ? [event.text] : []));

driver("measures on the real VM", () => {
  const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400"><rect class="wall" x="600" y="0" width="10" height="400"/>
    <g class="start" transform="translate(200 200)"/></svg>`;
  const run = simulate(program, 3, { world });
  const values = run.events.flatMap((event) => (event.type === "console" ? [Number(event.text)] : []));
  assert.is(values.length, 5);
  for (const mm of values) assert.ok(Math.abs(mm - 315) < 40, `${mm} mm`);
});

driver("says 2000 when nothing is in range", () => {
  assert.equal(lines(), Array(5).fill("2000"));
});

driver("says so when the chip is not there, and the program goes on", () => {
  const run = simulate(
    `import { gpio } from "@devicescript/core"
     import { configureHardware, startLightBulb } from "@devicescript/servers"
     import { startVL53L0X } from "@robonet/drivers"
     configureHardware({ i2c: { pinSDA: gpio(32), pinSCL: gpio(33) } })
     // The compiler writes the hardware's settings only beside a service.
     startLightBulb({ name: "lamp", pin: gpio(13) })
     try { await startVL53L0X() } catch (e) { console.log((e as Error).message) }
     console.log("on")`,
    3,
  );
  const said = run.events.flatMap((event) => (event.type === "console" ? [event.text] : []));
  assert.match(said[0] ?? "", /^I2C error -1 dev=41/);
  assert.is(said[1], "on");
  assert.ok(
    run.events.some((event) => event.type === "wiring" && event.finding.service === "i2c"),
    "the run names the pins",
  );
});

const nook = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 800">
  <rect class="wall" x="600" y="0" width="10" height="800"/><rect class="wall" x="0" y="600" width="600" height="10"/>
  <g class="start" transform="translate(200 400)"/></svg>`;

/** What a program on RoboNet Side prints in the nook: 315 mm to the wall ahead, 130 mm to that at its right. */
const inNook = (body: string) =>
  consoleOf(simulate(`import { robot } from "@robonet/kit"\n${body}`, 3, { kit: sideKit, world: nook })).map(
    Number,
  );

const near = (mm: number | undefined, trueMm: number) =>
  assert.ok(Math.abs((mm ?? 0) - trueMm) < 40, `${mm} mm, not ${trueMm}`);

driver("two on one bus measure each its own, whichever the program uses, and in whatever order", () => {
  near(inNook("console.log(await robot.side.read())")[0], 130);
  near(inNook("console.log(await robot.distance.read())")[0], 315);
  for (const [first, second] of [
    ["side", "distance"],
    ["distance", "side"],
  ] as const) {
    const said = inNook(`const first = await robot.${first}.read()
      const second = await robot.${second}.read()
      console.log(first)
      console.log(second)
      console.log(await robot.${first}.read())`);
    const mm = { side: 130, distance: 315 };
    near(said[0], mm[first]);
    near(said[1], mm[second]);
    near(said[2], mm[first]);
  }
});

driver("one that is plugged in while XSHUT is low is held, and let go as the one before it", () => {
  const run = simulate(
    `import { sleep } from "@devicescript/core"
     import { robot } from "@robonet/kit"
     await sleep(2000)
     await robot.side.read()
     await sleep(2000)`,
    1,
    { kit: sideKit, world: nook },
  );
  // The other one would answer at the same address.
  run.i2c.setFault("distance", { unplugged: true });
  run.i2c.setFault("side", { unplugged: true });
  run.i2c.setFault("side", {});
  const answersAt = (seconds: number) => {
    run.stepUntil(seconds * 1e6);
    return run.i2c.transfer(0x29, Uint8Array.of(0xc0), new Uint8Array(1)) === 0;
  };
  assert.not(answersAt(1.5));
  assert.ok(answersAt(3));
});

driver("the second of two wakes in time however much of the turn has been computed", () => {
  for (const loopMs of [1, 10] as const)
    for (const cpu of cpus) {
      const run = simulate(
        `import { robot } from "@robonet/kit"
         console.log(await robot.leftEye.read())
         console.log(await robot.rightEye.read())`,
        3,
        { kit: sumoKit, world: nook, board: { loopMs, cpu } },
      );
      assert.is(run.result().outcome, "finished", `a loop of ${loopMs} ms, ${cpu}`);
      for (const mm of consoleOf(run)) near(Number(mm), 330);
      run.close();
    }
});

/** What tasks that begin at once print in the nook, by the kit. */
const tasksIn = (kit: string, tasks: string) =>
  simulate(
    `import { robot } from "@robonet/kit"
     import { start, together, wait } from "@robonet/runtime"
     ${tasks}`,
    10,
    { kit, world: nook },
  );

driver("two tasks that read one sensor share its measurements, fast and slow sensors alike", () => {
  for (const kit of [kitText, readFileSync("kits/robonet-color.json", "utf8")]) {
    const run = tasksIn(
      kit,
      `const look = async () => { for (let i = 0; i < 20; i++) console.log(await robot.distance.read()) }
       await together([look, look])`,
    );
    assert.is(run.result().outcome, "finished", run.result().fault?.message);
    const said = consoleOf(run).map(Number);
    assert.is(said.length, 40);
    for (let i = 0; i < said.length; i += 2) assert.is(said[i], said[i + 1], `reading ${i / 2}`);
    for (const mm of said) near(mm, 315);
    run.close();
  }
});

driver("a task that is stopped while it measures holds up no other", () => {
  const run = tasksIn(
    kitText,
    `const looking = start(async () => { while (true) await robot.distance.read() })
     await wait(200)
     looking.stop()
     console.log(await robot.distance.read())`,
  );
  near(Number(consoleOf(run)[0]), 315);
  assert.ok(run.events.every(({ timeUs }) => timeUs < 1e6));
});

driver("when it does not answer, each of two tasks is told", () => {
  const broken = mkSimulation(
    imageOf(`import { robot } from "@robonet/kit"
      import { together } from "@robonet/runtime"
      const look = async () => { try { await robot.distance.read() } catch (_) { console.log("no answer") } }
      await together([look, look])`),
    { world: nook },
  );
  broken.i2c.setFault("distance", { unplugged: true });
  broken.stepUntil(3e6);
  assert.equal(consoleOf(broken), ["no answer", "no answer"]);
});

driver("two tasks may start the two at once", () => {
  const said = inNook(`async function look() { console.log(-(await robot.side.read())) }
    look.start()
    console.log(await robot.distance.read())
    for (let i = 0; i < 4; i++) await robot.distance.read()`);
  near(
    said.find((mm) => mm > 0),
    315,
  );
  near(-(said.find((mm) => mm < 0) ?? 0), 130);
});

driver.run();
