import { RunView, type ToldEvent } from "../../lesson/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { labelOf, type RobotResult, type RunResult, type SimulationEvent } from "../../sim/index.ts";
import { type BuiltProgram, describeFault, reportFault } from "../../toolchain/index.node.ts";
import { consoleText } from "./console-text.ts";
import { describeLeftOut } from "./left-out.ts";
import { OutputMarks } from "./output-marks.ts";

/** What stands behind a robot of a run. */
export interface RanRobot {
  readonly program: BuiltProgram;
  /** The kit's id. */
  readonly kit: string;
}

/** Columns of the time before a line. */
const timeColumns = 12;

/** What robots do, line by line, while they run. */
export class RunLines {
  readonly #marks = new Map<string, OutputMarks>();

  constructor(private readonly language: Language) {}

  print(event: ToldEvent, robot: string): void {
    const text = this.textOf(event, robot);
    if (text !== undefined) console.log(text);
  }

  /** An event's line; undefined: there is nothing to tell. In the order of the events, since marks are counted. */
  textOf(event: ToldEvent, robot: string): string | undefined {
    const text = this.#textOf(event, robot);
    return text === undefined ? undefined : `${seconds(event.timeUs)}  ${labelOf(robot)}${text}`;
  }

  /** What was left out between the lines before and those that come. */
  printGap(leftOut: NonNullable<RobotResult["leftOut"]>, robot: string): void {
    console.log(`${" ".repeat(timeColumns)}${labelOf(robot)}${describeLeftOut(leftOut, this.language)}`);
  }

  #textOf(event: ToldEvent, robot: string): string | undefined {
    if (event.type === "console")
      return consoleText(event.text, event.lost, timeColumns + labelOf(robot).length, this.language);
    if (event.type === "wiring") {
      const { id, name, pins } = event.finding;
      const params = { name, pins: pins.join(", "), count: pins.length };
      return say(this.language, `wiring.${id}`, params);
    }
    const marks = this.#marks.get(robot) ?? new OutputMarks();
    this.#marks.set(robot, marks);
    return marks.of(event);
  }
}

/** The program failed, or the robot fell off its table. */
export function failed({ outcome }: RobotResult): boolean {
  return outcome === "fault" || outcome === "fell";
}

/** How the run ended for each robot, and its hashes. */
export function printSummary(
  run: RunResult,
  robots: ReadonlyMap<string, RanRobot>,
  language: Language,
): void {
  for (const [index, result] of run.robots.entries()) {
    const { name, outcome, goesOn = "program", leftOut, fault, traceHash, computing } = result;
    const values = measures(run, index);
    const tell = (text: string) => console.log(`${labelOf(name)}${text}`);
    tell(say(language, `run.${outcome}`, { ...values, goesOn }));
    if (values.contacts > 0) tell(say(language, "run.contacts", { count: values.contacts }));
    if (leftOut) tell(describeLeftOut(leftOut, language));
    if (computing) tell(say(language, "run.computed", computingFigures(computing, result)));
    if (fault) console.error(describeFault(fault, robots.get(name)!.program.debug, language));
    if (name !== "") tell(say(language, "run.trace", { hash: traceHash }));
  }
  console.log(say(language, "run.trace", { hash: run.traceHash }));
}

/** The run as one JSON document: the first robot's figures at the top, all robots' in `robots`, all events by time. */
export function printJson(
  run: RunResult,
  robots: ReadonlyMap<string, RanRobot>,
  seed: number,
  /** By the robots' names: the lines that their programs ran. */
  traces?: ReadonlyMap<string, object>,
): void {
  const reports = run.robots.map((result, index) => {
    const { name, outcome, goesOn, fault, timeUs, endedUs, leftOut, samples, traceHash, computing } = result;
    const { program, kit } = robots.get(name)!;
    return {
      name,
      outcome,
      ...(goesOn && { goesOn }),
      kit,
      timeUs,
      endedUs,
      traceHash,
      imageBytes: program.image.length,
      ...(fault && { fault: reportFault(fault, program.debug) }),
      ...measures(run, index),
      end: samples.at(-1),
      ...(leftOut && { leftOut }),
      ...(computing && { computing }),
      ...(traces && { trace: traces.get(name) }),
    };
  });
  const { name: _, ...first } = reports[0]!;
  console.log(
    JSON.stringify({
      ok: !run.robots.some(failed),
      ...first,
      seed,
      timeUs: run.timeUs,
      traceHash: run.traceHash,
      events: eventsOf(run),
      robots: reports,
    }),
  );
}

/** All robots' events by time; those of a robot whose place has a name say whose they are. */
function eventsOf({ robots }: RunResult): readonly SimulationEvent[] {
  return robots
    .flatMap(({ name, events }) =>
      name === "" ? events : events.map((event) => ({ robot: name, ...event })),
    )
    .filter(({ type }) => type !== "fault")
    .sort((a, b) => a.timeUs - b.timeUs);
}

function measures(run: RunResult, index: number) {
  const result = run.robots[index]!;
  const view = new RunView(run, result);
  const fault = result.events.find(({ type }) => type === "fault");
  return {
    seconds: (fault?.timeUs ?? result.endedUs ?? result.timeUs) / 1e6,
    mm: Math.round(view.pathLengthMm),
    deg: Math.round(view.turnedDeg),
    contacts: view.contacts("wall") + view.contacts("box"),
  };
}

function computingFigures(
  { spentUs, longestTurnUs }: NonNullable<RobotResult["computing"]>,
  { endedUs, timeUs }: RobotResult,
): { percent: number; ms: number } {
  return {
    percent: Math.round((100 * spentUs) / (endedUs ?? timeUs)),
    ms: Math.round(longestTurnUs / 100) / 10,
  };
}

function seconds(timeUs: number): string {
  return `${(timeUs / 1e6).toFixed(3).padStart(8)} s`;
}
