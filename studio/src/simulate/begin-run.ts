import { situationOf } from "../../../lesson/index.ts";
import { devicescriptRobot } from "../../../robot-kit/index.ts";
import { type ProgramEngine, type RobotEntry, Run } from "../../../sim/index.ts";
import type { Looked, LookedRobot } from "./frame.ts";
import { checkOf } from "./lesson-checks.ts";
import { loadWorld } from "./load-world.ts";
import { placed } from "./placed-robots.ts";
import type { ProgramLooks } from "./program-looks.ts";
import { ProgramWatch } from "./program-watch.ts";
import type { RunnerSetup, RunSetup } from "./run-messages.ts";
import { tracingVirtualMachine, virtualMachine } from "./virtual-machines.ts";

/** The robot whose program is watched; who looks at what it knows is there once somebody has wanted to. */
interface Watched {
  readonly robot: number;
  readonly watch: ProgramWatch;
  looks?: ProgramLooks;
}

/** A run, and its robots as they are looked at. */
export interface LookedRun {
  readonly run: Run<ProgramEngine>;
  readonly robots: readonly LookedRobot[];
  readonly watched?: Watched;
}

/** @throws Problem when world, kits or images are not sound */
export async function beginRun(
  { robots, worldText, worldName, seed, lesson }: RunSetup,
  more: Pick<RobotEntry, "handsOn" | "onEvent"> = {},
): Promise<LookedRun> {
  const world = await loadWorld(worldText, worldName);
  const entrants = placed(robots, world);
  const situation = lesson === undefined ? undefined : situationOf(await checkOf(lesson), seed);
  const watched = await watchOf(entrants);
  const vm = entrants.every((_, index) => index === watched?.robot) ? undefined : await virtualMachine();
  const run = new Run({
    world,
    seed,
    robots: entrants.map(({ place, kit, image, programName }, index) =>
      devicescriptRobot(
        kit,
        {
          image,
          imageFile: programName,
          ...(index === watched?.robot ? watched.watch.setup : { virtualMachine: vm! }),
        },
        { place, ...(index === 0 && situation), ...more },
      ),
    ),
  });
  const looked = entrants.map((each, index) => {
    const { body, engine, partFaults } = run.robots[index]!;
    const lines = index === watched?.robot ? { lines: watched.watch.codeLines } : {};
    return { ...each, ...lines, body, partFaults, computedUs: () => engine.computing?.spentUs ?? 0 };
  });
  return { run, robots: looked, ...(watched && { watched }) };
}

/** Begins to watch the robot whose program came with what the compiler knows of it. */
async function watchOf(entrants: readonly RunnerSetup[]): Promise<Watched | undefined> {
  for (const [robot, { image, debug }] of entrants.entries())
    if (debug) return { robot, watch: new ProgramWatch(await tracingVirtualMachine(), image, debug) };
  return undefined;
}

export function lookedAt({ run, robots }: LookedRun): Looked {
  return { world: run.world, robots, timeUs: run.timeUs };
}
