import { Random } from "../../sim/numbers/random.ts";

const programs = 12;
const stepsEach = 6;

/** Programs that drive on into what stands before them: each step goes another way, at random from a fixed seed. */
export const drives: readonly string[] = Array.from({ length: programs }, (_, i) =>
  program(new Random(1).stream(`drive ${i}`)),
);

function program(random: Random): string {
  const whole = (low: number, high: number) => Math.floor(random.uniform(low, high));
  const steps = [
    () => `await robot.drive.drive(${whole(100, 400)}, ${whole(-60, 60)})\nawait sleep(${whole(500, 2000)})`,
    () =>
      `await robot.drive.drive(${whole(-300, -100)}, ${whole(-40, 40)})\nawait sleep(${whole(300, 1000)})`,
    () => `await robot.drive.straight(${whole(-150, 300)})`,
    () => `await robot.drive.turn(${whole(-180, 180)})`,
    () => `if ((await robot.distance.read()) < ${whole(60, 400)}) await robot.drive.turn(${whole(20, 160)})`,
  ];
  const lines = Array.from({ length: stepsEach }, () => steps[whole(0, steps.length)]!());
  return [
    'import { sleep } from "@devicescript/core"',
    'import { robot } from "@robonet/kit"',
    // All robots stand in a ring and look inwards, so they meet first.
    `await robot.drive.drive(${whole(150, 400)}, ${whole(-10, 10)})`,
    `await sleep(${whole(1500, 3000)})`,
    ...lines,
  ].join("\n");
}
