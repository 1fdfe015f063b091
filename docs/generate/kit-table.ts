import { readFileSync } from "node:fs";
import { measureLoop } from "../../bench/profile/control-loop.ts";
import { boards } from "../../robot-kit/schema/boards.ts";
import { actionsOf, type Kit, partsOf, pinsOf, sensesOf } from "../../robot-kit/schema/kit.ts";
import { imageOf } from "../../test/support/simulate.ts";

const drives = readFileSync("bench/programs/smallest.ts", "utf8");

/** One row for each kit, measured. */
export function kitTable(kits: readonly Kit[]): string {
  const rows = kits.map((kit) => {
    const text = readFileSync(`kits/${kit.id}.json`, "utf8");
    const { used, all } = pinCounts(kit);
    const { wiresMs, driveTurns } = measureLoop("drive", text);
    const cells = [
      `[${kit.name}](#${kit.name.toLowerCase().replaceAll(" ", "-")})`,
      `${kit.robot.massG} g, ${size(kit)}`,
      `${used} of ${all}`,
      imageOf(drives, text).length.toLocaleString("en"),
      `${(wiresMs / driveTurns).toFixed(2)} ms, ${Math.round(driveTurns)} times a second`,
      `${fullSpeed(kit)} mm/s`,
      edges(kit),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return `| kit | weight, length × width | pins in use | bytes of the smallest program that drives | on the I2C bus, a turn of the drive base | full speed | edges to count a second |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

export function size({ robot: { chassis } }: Kit): string {
  return `${chassis.frontMm + chassis.backMm} × ${chassis.leftMm + chassis.rightMm} mm`;
}

export function pinCounts(kit: Kit): { used: number; all: number } {
  const used = new Set(partsOf(kit).flatMap(({ part }) => Object.values(pinsOf(part))));
  return { used: used.size + (kit.i2c ? 2 : 0), all: boards[kit.board]?.exposed.length ?? 0 };
}

function turnsPerSecond(kit: Kit): number {
  const { noLoadRpm, ratedVolts } = actionsOf(kit, "motor")[0]!.action.model;
  return ((noLoadRpm / 60) * kit.battery.volts) / ratedVolts;
}

/** Without load, as the motor's data say. */
export function fullSpeed(kit: Kit): number {
  return Math.round((turnsPerSecond(kit) * Math.PI * kit.robot.wheelDiameterMm) / 10) * 10;
}

function edges(kit: Kit): string {
  const sampled = sensesOf(kit, "wheelTurn").flatMap(({ sense }) => sense.sampledEdgesPerTurn ?? []);
  return sampled.length > 0 ? String(Math.round(Math.max(...sampled) * turnsPerSecond(kit))) : "none";
}

/** What is known of prices and shops. */
export const whereToOrder = `## What it costs, and where to order

**No prices stand here.** They could not be looked up where this page was written, and those of modules change from month to
month and from shop to shop. \`npx robonet kit wiring KIT\` prints the bill: ask for an offer with it.

Shops that carry such things, as far as we know; what they have in stock was not looked up either:

| what | where |
| --- | --- |
| boards, bare chips, VL53L0X, DRV8833, PCA9685, step-down modules | TME, Mouser, Farnell; Lemona (Latvia, Lithuania) |
| modules for hobby robots: TCRT5000, VL53L0X, GY-521, HC-SR04, geared motors, wheels, casters, holders | Lemona; Anodas (Lithuania); Botland (Poland) |
| AS5600 modules, magnets that are magnetised across their diameter | Botland; the bare AS5600 and AS5600L from TME, Mouser, Farnell |
| N20 motors of the sumo robot (75:1, 6 V, high power), wheels of 32 mm | Botland, which carries Pololu's |
| RCWL-9620 (M5Stack's unit “Ultrasonic I2C”, U098-B1) | Mouser, Botland |
`;

export const wheelTable = `## How a wheel's turns are counted

| way | pins | bytes of image | on the I2C bus, a turn of the loop | edges a second at full speed | where |
| --- | --- | --- | --- | --- | --- |
| **AS5600 and AS5600L**, a magnet glued to each axle | none but the bus | 352 fewer than discs | 0.25 ms | any speed; 4 096 steps a turn | see above |
| discs with 3 slots, light barriers | 4 | 0 | none | 40; steps of 17 mm are too coarse to steer by | hobby shops |
| discs with 20 or 48 slots | 4 | 0 | none | 267 or 640, of which the firmware sees 100 at best | hobby shops |
| a counter on I2C, for example a board with Adafruit's seesaw | none but the bus | a driver that is not written | about 0.5 ms | any speed | Botland, Mouser |

The firmware looks at pins 100 times a second ([devicescript.md](devicescript.md)), so discs that can be steered by cannot be
counted. All kits take the first way.
`;

/** The distance sensors that a kit can have, and the one that schools own. */
export const distanceSensors = `## Which distance sensor

| sensor | bus | reaches | sees | readings a second | mind |
| --- | --- | --- | --- | --- | --- |
| **VL53L0X** | I2C 0x29 | 1.2 m | 25° | 30 | glass, black foam and sunlight; two of them need a wire from the XSHUT of one |
| **RCWL-9620** | I2C 0x57 | 4.5 m | 60° | 8 | cloth; smooth walls at more than 30° to their normal |
| **HC-SR04** | two pins and the SPI unit | 2 m here | 30° | 16 | as the RCWL-9620; not tried on a board yet; 5 V, so a divider for its echo |

**Two VL53L0X** wake at the same address. One has its XSHUT on a pin and keeps 0x29, the other one gets \`"address": 42\`: when a
program begins, the first is switched off, and the second one moves away. A sensor that lost its supply alone is back at 0x29:
start the program anew.

**HC-SR04.** A program cannot time a pulse of microseconds. The firmware's SPI unit can: it sends the trigger's pulse on one
pin and samples the echo on the other one at 100 kHz meanwhile, so that a bit is 1.7 mm. That follows from the firmware's
sources ([where](../drivers/hc-sr04/README.md)) and works in the simulator; nobody has told yet of one that runs on a board.
\`kit check\` says so. If you buy anew and want to be sure, buy an RCWL-9620 or a VL53L0X.

\`\`\`json
"distance": { "type": "hcSr04", "pins": { "trigger": 18, "echo": 19 }, "at": { "xMm": 85, "yMm": 0 } }
\`\`\`

It wants 5 V: from 6 V of a battery a diode takes it down (\`"through": { "distance.VCC": "1N4007" }\`).
`;
