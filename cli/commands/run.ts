import { resolve } from "node:path";
import { Command } from "commander";
import { checkOutputs, type OutputFile } from "../../files/output-file.node.ts";
import { projectFolder, readText } from "../../files/read-input.node.ts";
import { allOrNothing } from "../../files/stage.node.ts";
import { stageFile } from "../../files/write-file.node.ts";
import { type ChosenKit, chooseKit } from "../../lesson/library/lesson-kit.ts";
import { findProgram, lessonOfFile } from "../../lesson/library/lessons.ts";
import { RunView } from "../../lesson/questions/run-view.ts";
import { isTold, type ToldEvent } from "../../lesson/trials/event-stream.ts";
import { addFault, type TimedFault } from "../../lesson/trials/fault-option.ts";
import { Simulator } from "../../lesson/trials/simulator.ts";
import { type Language, type MessageId, say } from "../../messages/messages.ts";
import type { RobotResult, RunResult } from "../../sim/run/run-result.ts";
import { buildApart } from "../../toolchain/compile/build-apart.node.ts";
import type { BuiltProgram } from "../../toolchain/compile/build-program.node.ts";
import { describeFault, reportFault } from "../../toolchain/compile/fault-report.node.ts";
import { consoleText } from "../terminal/console-text.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { describeLeftOut } from "../terminal/left-out.ts";
import { LiveView } from "../terminal/live-view.ts";
import {
  addKitOption,
  addSharedOptions,
  type KitOptions,
  kitOptions,
  type SharedOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { OutputMarks } from "../terminal/output-marks.ts";
import { drawPath } from "../terminal/path-picture.ts";
import { runTable } from "../terminal/run-table.ts";

interface RunOptions extends SharedOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly world?: string;
  readonly svg?: string;
  readonly csv?: string;
  readonly live?: boolean;
  readonly fault?: readonly TimedFault[];
}

export function runCommand(exit: (code: number) => void): Command {
  const command = new Command("run")
    .description("run a program in the simulator")
    .argument(
      "<program>",
      "a file (.ts), an image that “robonet build” made, or a lesson: 3, stop-at-the-wall/solution.ts",
    )
    .option("--seed <number>", "which of the possible worlds", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--seconds <number>", "virtual time limit", wholeNumber("seconds", 1, 86_400), 60)
    .option("--world <file.svg>", "the world (default: the lesson's, or an empty room)")
    .option("--svg <file>", "write a picture of the path")
    .option("--csv <file>", "write the robot's way and what the program plots, as a table")
    .option("--live", "watch the robot in the terminal")
    .option("--fault <part:fault@time>", "break a part, for example distance:unplugged@1s", addFault);
  addKitOption(addSharedOptions(command));
  return command.action(async (name: string, options: RunOptions) =>
    exit(await run(findProgram(name), kitOptions(options, command))),
  );
}

async function run(file: string, options: RunOptions & KitOptions): Promise<number> {
  const { lang, seed, seconds } = options;
  let simulator: Simulator | undefined;
  try {
    const lesson = lessonOfFile(resolve(file));
    const worldFile = options.world ?? lesson?.worldFile ?? `${projectFolder}sim/world/empty-room.svg`;
    checkOutputs(outputFiles(options), [file, worldFile, options.kit]);
    const worldText = readText(worldFile, lang);
    const kit = chooseKit(lesson, options);
    const program = await buildApart({ file, kitFile: kit.file, language: lang });
    // Not before the compiler's thread has ended: together they would take more memory than a long run.
    simulator = new Simulator({ lean: true });
    if (kit.notice && !options.json) console.log(kit.notice);
    const robot = { image: program.image, imageFile: file, kitText: kit.text, kitFile: kit.file };
    const input = { robots: [robot], worldText, worldFile };
    let placedWorld = worldText;
    const outputs = new OutputMarks();
    let live: LiveView | undefined;
    let told = 0;
    const tell = (event: ToldEvent) => {
      if (!options.json) live ? live.event(event) : printEvent(event, outputs, lang);
    };
    const result = await simulator.run(
      {
        type: "run",
        input,
        seed,
        seconds,
        live: !!options.live,
        faults: options.fault ?? [],
        ...(lesson && { checkUrl: lesson.checkUrl }),
      },
      (report) => {
        if (report.type === "world") {
          placedWorld = report.svg;
          if (options.live) live = new LiveView(placedWorld);
        }
        if (report.type === "event") {
          told++;
          tell(report.event);
        }
        if (report.type === "pose") live?.pose(report);
      },
    );
    const solo = result.robots[0]!;
    const rest = solo.events.filter(isTold).slice(told);
    if (rest.length > 0 && solo.leftOut && !options.json && !live)
      console.log(`${" ".repeat(timeColumns)}${describeLeftOut(solo.leftOut, lang)}`);
    rest.forEach(tell);
    await live?.finish();
    // What was measured is told also when the files cannot be written.
    if (!options.json) printSummary(result, program, lang);
    const { svg, csv } = options;
    allOrNothing([
      ...(svg === undefined ? [] : [() => stageFile(svg, drawPath(placedWorld, solo, kit.kit))]),
      ...(csv === undefined ? [] : [() => stageFile(csv, runTable(solo))]),
    ]);
    if (options.json) printJson(result, program, seed, kit);
    return failed(solo) ? exitCode.failed : exitCode.ok;
  } finally {
    await simulator?.close();
  }
}

function outputFiles({ svg, csv }: RunOptions): OutputFile[] {
  return [
    ...(svg === undefined ? [] : [{ path: svg, endings: [".svg"] }]),
    ...(csv === undefined ? [] : [{ path: csv, endings: [".csv", ".txt"] }]),
  ];
}

function printEvent(event: ToldEvent, outputs: OutputMarks, language: Language): void {
  const mark = outputs.of(event);
  if (mark) console.log(`${seconds(event.timeUs)}  ${mark}`);
  if (event.type === "console") {
    console.log(`${seconds(event.timeUs)}  ${consoleText(event.text, event.lost, timeColumns, language)}`);
  }
  if (event.type === "wiring") {
    const { id, name, pins } = event.finding;
    const params = { name, pins: pins.join(", "), count: pins.length };
    console.log(`${seconds(event.timeUs)}  ${say(language, `wiring.${id}` as MessageId, params)}`);
  }
}

/** Columns of the time before a line. */
const timeColumns = 12;

function seconds(timeUs: number): string {
  return `${(timeUs / 1e6).toFixed(3).padStart(8)} s`;
}

/** The program failed, or the robot fell off its table. */
function failed({ outcome }: RobotResult): boolean {
  return outcome === "fault" || outcome === "fell";
}

function measures(run: RunResult) {
  const view = new RunView(run);
  const result = run.robots[0]!;
  const fault = result.events.find(({ type }) => type === "fault");
  return {
    seconds: (fault?.timeUs ?? result.endedUs ?? result.timeUs) / 1e6,
    mm: Math.round(view.pathLengthMm),
    deg: Math.round(view.turnedDeg),
    contacts: view.contacts("wall") + view.contacts("box"),
  };
}

function printSummary(run: RunResult, program: BuiltProgram, language: Language): void {
  const values = measures(run);
  const result = run.robots[0]!;
  const { outcome, goesOn = "program" } = result;
  console.log(say(language, `run.${outcome}`, { ...values, goesOn }));
  if (values.contacts > 0) console.log(say(language, "run.contacts", { count: values.contacts }));
  if (result.leftOut) console.log(describeLeftOut(result.leftOut, language));
  if (result.fault) console.error(describeFault(result.fault, program.debug, language));
  console.log(say(language, "run.trace", { hash: run.traceHash }));
}

function printJson(run: RunResult, program: BuiltProgram, seed: number, { kit }: ChosenKit): void {
  const result = run.robots[0]!;
  const { outcome, goesOn, fault, timeUs, endedUs, events, leftOut, samples } = result;
  console.log(
    JSON.stringify({
      ok: !failed(result),
      outcome,
      ...(goesOn && { goesOn }),
      kit: kit.id,
      seed,
      timeUs,
      endedUs,
      traceHash: run.traceHash,
      imageBytes: program.image.length,
      ...(fault && { fault: reportFault(fault, program.debug) }),
      ...measures(run),
      end: samples.at(-1),
      ...(leftOut && { leftOut }),
      events: events.filter((event) => event.type !== "fault"),
    }),
  );
}
