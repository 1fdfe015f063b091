import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation } from "./support/simulate.ts";

const parts = suite("Eight parts at once");

const kit = kitWith({
  distance: { type: "vl53l0x", at: { xMm: 85, yMm: 0 } },
  motion: { type: "mpu6050" },
  battery: { type: "ina219", address: 0x41 },
  thermometer: { type: "lm75" },
  lines: { type: "ads1115", address: 0x49, lines: [{ at: { xMm: 70, yMm: 0 }, spotMm: 8 }] },
  wheel: { type: "as5600", side: "left" },
  pwm: { type: "pca9685", servos: { arm: 0 } },
  screen: { type: "ssd1306" },
});

const program = `import { sleep } from "@devicescript/core"
import { SSD1306Driver } from "@devicescript/drivers"
import { startADS1115, startAS5600, startINA219, startLM75, startMPU6050, startPCA9685, startVL53L0X } from "@robonet/drivers"

const distance = await startVL53L0X()
const motion = await startMPU6050()
const battery = await startINA219({ address: 0x41 })
const thermometer = await startLM75()
const lines = await startADS1115({ address: 0x49 })
const wheel = await startAS5600()
const pwm = await startPCA9685()
const screen = new SSD1306Driver({ devAddr: 0x3c, width: 128, height: 64 })
await screen.init()

let turns = 0
while (true) {
    await motion.update()
    await wheel.update()
    const sum = (await distance.read()) === undefined ? 1 : 0
    const volts = await battery.volts()
    const celsius = await thermometer.read()
    const line = await lines.read(0)
    await pwm.setPulse(0, 1000 + (turns % 10) * 100)
    if (turns % 50 === 0) {
        screen.image.fill(0)
        screen.image.print(turns + "", 4, 4)
        await screen.show()
        console.log(turns + " " + sum + " " + (volts > 5 && celsius === 21 && line > 2 ? "well" : "ill"))
    }
    turns++
    await sleep(20)
}`;

const seconds = 60;

parts("share the bus for a minute without a dropped transfer, the same each time", () => {
  const image = imageOf(program, kit);
  const [first, second] = [0, 1].map(() => {
    const run = mkSimulation(image, { kit });
    run.stepUntil(seconds * 1e6);
    return run;
  });
  const said = consoleOf(first!);
  assert.ok(said.length >= 15, `${said.length} reports`);
  assert.ok(
    said.every((line) => line.endsWith("well")),
    said.join("\n"),
  );
  assert.is(first!.i2c.ids.length, 8);
  assert.ok(first!.i2c.count.transfers > 10_000, `${first!.i2c.count.transfers} transfers`);
  assert.is(first!.i2c.count.failed, 0);
  assert.equal(first!.i2c.strays, []);
  assert.is(first!.result().traceHash, second!.result().traceHash);
});

parts.run();
