import { devicescriptRobot, type Kit } from "../../robot-kit/index.ts";
import {
  type BoardTiming,
  type Pose,
  type ProgramEngine,
  type ProgramSetup,
  Run,
  type RunResult,
  type RunRobot,
  type SimulationEvent,
  simulatedBoard,
  type WorldFile,
} from "../../sim/index.ts";
import type { RoundPlan } from "../judging/discipline.ts";
import {
  type Hands,
  type Judgement,
  type LogLine,
  lookPeriodUs,
  type SeenWorld,
  type Tally,
} from "../judging/judge.ts";

/** The robots have power for so long when the judge presses the buttons, in virtual µs. */
export const signalUs = 1_000_000;
const pressUs = 200_000;
/** Who has printed so many lines is told: it takes the time of its own robot. */
const floodLines = 1000;

/** A robot that takes part. */
export interface Entrant {
  readonly kit: Kit;
  readonly image: Uint8Array;
  /** The image's name in messages. */
  readonly imageFile: string;
  readonly board?: BoardTiming;
}

/** What a match needs of the computer that it is played on. */
export interface Host {
  /** @throws Problem for a drawing that is none */
  readWorld(text: string, file: string): WorldFile;
  readonly virtualMachine: ProgramSetup["virtualMachine"];
}

/** Who looks on while a round is played. */
export interface Onlooker {
  begins?(run: Run<ProgramEngine>, plan: RoundPlan): void;
  /**
   * Each `lookPeriodUs`, after the judge.
   * @param soFar what the robots have of the round, by their places; undefined: that comes at its end
   */
  looked?(run: Run<ProgramEngine>, soFar?: Readonly<Record<string, Tally>>): void;
  told?(line: LogLine, plan: RoundPlan): void;
  /** What happens to the robot at a place. */
  happened?(event: SimulationEvent, place: string): void;
}

/** What became of a round. */
export interface RoundOutcome extends Judgement {
  /** Virtual µs since the signal. */
  readonly endUs: number;
  readonly log: readonly LogLine[];
  /** Where the robots are at the end. */
  readonly end: readonly ({ readonly place: string } & Pose)[];
  readonly inputs: Run["inputs"];
  readonly traceHash: string;
  readonly result: RunResult;
}

/**
 * Plays one round to the judge's verdict: a function of the plan and the entrants.
 * @param entrants in the order of the plan's places
 */
export function playRound(
  plan: RoundPlan,
  entrants: readonly Entrant[],
  { readWorld, virtualMachine }: Host,
  onlooker: Onlooker = {},
): RoundOutcome {
  const events = new Map<string, SimulationEvent[]>(plan.places.map((place) => [place, []]));
  const run = new Run({
    world: readWorld(plan.worldText, plan.worldFile),
    seed: plan.seed,
    robots: entrants.map(({ kit, image, imageFile, board = simulatedBoard }, i) =>
      devicescriptRobot(
        kit,
        { image, imageFile, virtualMachine },
        {
          place: plan.places[i]!,
          board,
          onEvent: (event, robot) => {
            events.get(robot)!.push(event);
            onlooker.happened?.(event, robot);
          },
        },
      ),
    ),
  });
  try {
    for (const robot of run.robots) pressButtons(run, robot, signalUs);
    onlooker.begins?.(run, plan);
    const judge = plan.judge();
    const log: LogLine[] = [];
    let nowUs = -signalUs;
    const tell = (id: LogLine["id"], params: LogLine["params"] = {}) => {
      const line = { timeMs: Math.round(nowUs / 1000), id, params };
      log.push(line);
      onlooker.told?.(line, plan);
    };
    const told = new Set<string>();
    const printed = new Map<string, number>();
    for (;;) {
      run.stepUntil(nowUs + lookPeriodUs + signalUs);
      const stands = run.over;
      nowUs += lookPeriodUs;
      const seen = seenOf(run, events, nowUs);
      for (const robot of seen.robots) tellFlood(robot, printed, tell);
      for (const robot of run.robots) tellEnd(robot, told, tell);
      const judgement =
        judge.look(seen, tell, handsOn(run, nowUs + signalUs)) ??
        (nowUs >= plan.limitUs ? judge.close(seen, "time", tell) : undefined) ??
        (stands ? judge.close(seen, "programs", tell) : undefined);
      onlooker.looked?.(run, judge.soFar?.());
      if (!judgement) continue;
      const end = run.robots.map(({ name, body }) => ({ place: name, ...body.pose }));
      const result = run.result();
      const { traceHash } = result;
      return { ...judgement, endUs: Math.max(0, nowUs), log, end, inputs: run.inputs, traceHash, result };
    }
  } finally {
    run.close();
  }
}

/** The judge presses all buttons that a robot has, so that nobody needs a special one. */
function pressButtons(run: Run<ProgramEngine>, { name, buttons }: RunRobot, timeUs: number): void {
  for (const button of buttons) {
    run.schedule({ kind: "press", button }, name, timeUs);
    run.schedule({ kind: "release", button }, name, timeUs + pressUs);
  }
}

/** The judge's hands, at a moment of the run. */
function handsOn(run: Run<ProgramEngine>, timeUs: number): Hands {
  const robotAt = (place: string) => run.robots.find(({ name }) => name === place)!;
  return {
    put: (place, { xMm, yMm, headingDeg }) =>
      run.schedule({ kind: "place", xMm, yMm, headingDeg }, place, timeUs + 1),
    press: (place, afterUs) => pressButtons(run, robotAt(place), timeUs + afterUs),
  };
}

function seenOf(run: Run<ProgramEngine>, events: Map<string, SimulationEvent[]>, timeUs: number): SeenWorld {
  return {
    timeUs,
    robots: run.robots.map(({ name, body, over }) => ({
      place: name,
      pose: body.pose,
      outline: body.outline,
      over,
      events: events.get(name)!.splice(0),
    })),
    boxes: run.world.boxes,
  };
}

/** A program that prints without an end is told, once. */
function tellFlood(
  { place, events }: SeenWorld["robots"][number],
  printed: Map<string, number>,
  tell: (id: LogLine["id"], params: LogLine["params"]) => void,
): void {
  const before = printed.get(place) ?? 0;
  const now = before + events.filter(({ type }) => type === "console").length;
  printed.set(place, now);
  if (before < floodLines && now >= floodLines) tell("judge.flood", { robot: place, count: floodLines });
}

/** A program that failed or ended is told, whatever it costs: it is its owner's loss alone. */
function tellEnd(
  { name, over, events }: RunRobot,
  told: Set<string>,
  tell: (id: LogLine["id"], params: LogLine["params"]) => void,
): void {
  if (!over || told.has(name)) return;
  told.add(name);
  for (const event of events) {
    if (event.type === "fault") tell("judge.fault", { robot: name, kind: wordOf(event.fault.kind) });
    if (event.type === "fell") return;
  }
  if (!events.some(({ type }) => type === "fault")) tell("judge.ended", { robot: name });
}

/** A kind of fault as the sentences have it: a choice of theirs has no hyphen. */
function wordOf(kind: string): string {
  return kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
