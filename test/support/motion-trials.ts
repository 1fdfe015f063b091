import { readFileSync } from "node:fs";
import type { BoardTiming } from "../../sim/time/board-timing.ts";
import { asInAClass } from "./class-of-robots.ts";
import type { SoloRun } from "./simulate.ts";
import { imageOf, kitText, mkSimulation } from "./simulate.ts";

/** What a run reached: names and numbers, in the order of a table's columns. */
export type Reached = Readonly<Record<string, number>>;

/** A way that the drive base is measured on, with one robot of the class for each seed. */
export interface MotionTrial {
  readonly id: string;
  readonly title: string;
  readonly kit: string;
  readonly world: string;
  readonly source: string;
  readonly seconds: number;
  /** Both wheels have the kit's diameter. Only a gyroscope, or a ruler, could tell otherwise. */
  readonly wheelsAlike?: boolean;
  /** The most that each number may be. */
  readonly goals: Reached;
  measure(run: SoloRun): Reached;
}

export const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

const startMm = 1000;
const floor = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 3000"><g class="start" transform="translate(${startMm} ${startMm})"/></svg>`;

const ovalWorld = readFileSync("bench/oval.svg", "utf8");

function kitFile(id: string): string {
  return readFileSync(`kits/${id}.json`, "utf8");
}

function withGyro(): string {
  const kit = JSON.parse(kitText) as { parts: Record<string, unknown> };
  kit.parts.motion = { type: "mpu6050" };
  return JSON.stringify(kit);
}

const straight = 'import { robot } from "@robonet/kit"\nawait robot.drive.straight(1000)\n';
const square = `import { robot } from "@robonet/kit"
for (let side = 0; side < 4; side++) {
  await robot.drive.straight(500)
  await robot.drive.turn(90)
}
`;
const oval = `import { robot } from "@robonet/kit"
import { followLine } from "@robonet/runtime"
await followLine(robot.drive, robot.line, 250, () => false)
`;

/** Four wheels that are dragged sideways need harder steering; analog sensors in a row differ until they are calibrated. */
const ovalOnFour = `import { robot } from "@robonet/kit"
import { calibrateLine, followLine } from "@robonet/runtime"
await calibrateLine(robot.drive, robot.line)
await followLine(robot.drive, robot.line, 250, () => false, { proportional: 100, integral: 80, derivative: 6 })
`;

/** How far off the end of a straight metre is. */
function ahead({ pose }: SoloRun): Reached {
  const { xMm, yMm, headingDeg } = pose;
  return {
    "along, mm": Math.abs(xMm - startMm - 1000),
    "aside, mm": Math.abs(yMm - startMm),
    "heading, °": Math.abs(headingDeg),
  };
}

/** How far from its start the robot comes back. */
function home({ pose }: SoloRun): Reached {
  const { xMm, yMm, headingDeg } = pose;
  return {
    "from home, mm": Math.hypot(xMm - startMm, yMm - startMm),
    "heading, °": Math.abs(headingDeg - 360),
  };
}

/** How far the middle between the wheels is from the middle of the tape of `bench/oval.svg`, once it drives. */
function alongTheOval(run: SoloRun): Reached {
  const { samples: all } = run.result();
  const fromUs = all.find(({ xMm }) => xMm > 900)!.timeUs + 1e6;
  const samples = all.filter(({ timeUs }) => timeUs > fromUs);
  const errors = samples.map(({ xMm, yMm }) => {
    const endMm = xMm < 700 ? 700 : 1300;
    const radius = xMm >= 700 && xMm <= 1300 ? Math.abs(yMm - 700) : Math.hypot(xMm - endMm, yMm - 700);
    return Math.abs(radius - 400);
  });
  const way = samples.reduce((sum, { xMm, yMm }, i) => {
    const last = samples[i - 1];
    return last ? sum + Math.hypot(xMm - last.xMm, yMm - last.yMm) : 0;
  }, 0);
  return {
    "error (RMS), mm": Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length),
    "most, mm": Math.max(...errors),
    "speed, mm/s": way / ((samples.at(-1)!.timeUs - samples[0]!.timeUs) / 1e6),
  };
}

export const motionTrials: readonly MotionTrial[] = [
  {
    id: "straight-alike",
    title: "straight(1000), without gyroscope, wheels alike",
    kit: kitText,
    world: floor,
    source: straight,
    seconds: 12,
    wheelsAlike: true,
    goals: { "along, mm": 15, "heading, °": 2 },
    measure: ahead,
  },
  {
    id: "straight",
    title: "straight(1000), without gyroscope, wheels that differ",
    kit: kitText,
    world: floor,
    source: straight,
    seconds: 12,
    // Wheels that differ by 0.4 % turn the robot by 1.8° on a metre, and no encoder sees it.
    goals: { "along, mm": 15 },
    measure: ahead,
  },
  {
    id: "straight-gyro",
    title: "straight(1000), with gyroscope",
    kit: withGyro(),
    world: floor,
    source: straight,
    seconds: 12,
    goals: { "along, mm": 15, "heading, °": 2 },
    measure: ahead,
  },
  {
    id: "square",
    title: "four times straight(500) and turn(90), without gyroscope",
    kit: kitText,
    world: floor,
    source: square,
    seconds: 40,
    goals: { "from home, mm": 80 },
    measure: home,
  },
  {
    id: "square-gyro",
    title: "four times straight(500) and turn(90), with gyroscope",
    kit: withGyro(),
    world: floor,
    source: square,
    seconds: 40,
    goals: { "from home, mm": 40 },
    measure: home,
  },
  {
    id: "oval",
    title: "followLine at 250 mm/s on an oval of 3.7 m, without gyroscope",
    kit: kitText,
    world: ovalWorld,
    source: oval,
    seconds: 30,
    goals: { "error (RMS), mm": 10 },
    measure: alongTheOval,
  },
  {
    id: "square-mini",
    title: "RoboNet Mini (motors on I2C, gyroscope): the square",
    kit: kitFile("robonet-mini"),
    world: floor,
    source: square,
    seconds: 40,
    goals: { "from home, mm": 40 },
    measure: home,
  },
  {
    id: "oval-mini",
    title: "RoboNet Mini (motors on I2C, gyroscope): the oval",
    kit: kitFile("robonet-mini"),
    world: ovalWorld,
    source: oval,
    seconds: 30,
    goals: { "error (RMS), mm": 10 },
    measure: alongTheOval,
  },
  {
    id: "square-four",
    title: "RoboNet Four (four wheels, gyroscope): the square",
    kit: kitFile("robonet-four"),
    world: floor,
    source: square,
    seconds: 40,
    goals: { "from home, mm": 40 },
    measure: home,
  },
  {
    id: "oval-four",
    title: "RoboNet Four (four wheels, gyroscope): the oval",
    kit: kitFile("robonet-four"),
    world: ovalWorld,
    source: ovalOnFour,
    seconds: 30,
    goals: { "error (RMS), mm": 12 },
    measure: alongTheOval,
  },
];

/**
 * One robot of the class on the trial's way.
 * @param board left out: as runs have it when nobody chooses
 */
export function runMotionTrial(
  trial: Omit<MotionTrial, "goals">,
  image: Uint8Array,
  seed: number,
  board?: BoardTiming,
): SoloRun {
  const { kit, world, seconds, wheelsAlike } = trial;
  const run = mkSimulation(image, { kit, world, seed, ...(board && { board }) });
  asInAClass(run, seed, wheelsAlike);
  run.stepUntil(seconds * 1e6);
  return run;
}

export function imageOfTrial({ source, kit }: MotionTrial): Uint8Array {
  return imageOf(source, kit);
}
