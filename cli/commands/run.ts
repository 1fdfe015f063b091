import { resolve } from "node:path";
import { Command } from "commander";
import {
  allOrNothing,
  checkOutputs,
  type OutputFile,
  projectFolder,
  readText,
  stageFile,
} from "../../files/index.node.ts";
import { type ChosenKit, chooseKit, lessonOfFile, Simulator } from "../../lesson/index.node.ts";
import {
  addFault,
  isTold,
  type RobotInput,
  type RunTranscript,
  type TimedFault,
  type ToldEvent,
} from "../../lesson/index.ts";
import { Problem, say } from "../../messages/index.ts";
import { placesOf } from "../../sim/index.ts";
import { type BuiltProgram, buildApart } from "../../toolchain/index.node.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { sayUnit } from "../../worlds/reader.ts";
import { checkRunFile, marksPeriodUs, runFileText } from "../run-file/write-run-file.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { LiveView } from "../terminal/live-view.ts";
import {
  addBoardOptions,
  addSharedOptions,
  addUnitOption,
  type BoardOptions,
  boardTiming,
  defaultKitFile,
  type SharedOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { drawPaths } from "../terminal/path-picture.ts";
import {
  addKit,
  checkKitPlaces,
  readProgramArgument,
  type TypedKits,
  type TypedProgram,
} from "../terminal/robot-arguments.ts";
import { failed, printJson, printSummary, RunLines } from "../terminal/run-report.ts";
import { runTable } from "../terminal/run-table.ts";
import { printTraces, traceOf } from "../watching/trace-lines.ts";
import { type WatchedRun, type WatchedRunSetup, watchRun } from "../watching/watch-run.ts";

interface RunOptions extends Omit<SharedOptions, "kit">, BoardOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly kit?: TypedKits;
  readonly world?: string;
  readonly svg?: string;
  readonly csv?: string;
  readonly live?: boolean;
  readonly record?: string;
  readonly embed?: boolean;
  readonly mmPerUnit?: number;
  readonly fault?: readonly TimedFault[];
  readonly trace?: boolean;
}

/** A robot that will run: where, on which kit, with which program. */
interface Entrant {
  readonly place: string;
  readonly file: string;
  readonly kit: ChosenKit;
  readonly program: BuiltProgram;
}

export function runCommand(exit: (code: number) => void): Command {
  const command = new Command("run")
    .argument("<program...>")
    .option("--seed <number>", "", wholeNumber("seed", 0, 2 ** 31 - 1), 1)
    .option("--seconds <number>", "", wholeNumber("seconds", 1, 86_400), 60)
    .option("--kit <[place=]name or file>", "", addKit)
    .option("--world <file.svg>")
    .option("--svg <file>")
    .option("--csv <file>")
    .option("--record <file.json>")
    .option("--embed")
    .option("--live")
    .option("--trace")
    .option("--fault <[place.]part:fault@time>", "", addFault);
  addBoardOptions(addUnitOption(addSharedOptions(command)));
  return command.action(async (typed: readonly string[], options: RunOptions) =>
    exit(await run(typed.map(readProgramArgument), options)),
  );
}

async function run(typed: readonly TypedProgram[], options: RunOptions): Promise<number> {
  const { lang, seed, seconds, json = false } = options;
  let simulator: Simulator | undefined;
  try {
    if (options.embed && options.record === undefined) throw new Problem("usage.embed");
    // The file would name a drawing that is another one without the option.
    if (options.mmPerUnit !== undefined && options.record !== undefined && !options.embed)
      throw new Problem("usage.unitRecord");
    // Whoever presses the buttons, and the world, are those of the first program's lesson.
    const lesson = lessonOfFile(resolve(typed[0]!.file));
    const worldFile = options.world ?? lesson?.worldFile ?? `${projectFolder}sim/world/empty-room.svg`;
    checkOutputs(outputFiles(options), [...typed.map(({ file }) => file), worldFile, ...kitFiles(options)]);
    if (options.record !== undefined) checkRunFile(options.record);
    const worldText = worldOf(worldFile, options);
    const entrants = await enter(typed, worldText, worldFile, options);
    if (options.trace) checkSources(entrants);
    // Not before the compiler's thread has ended: together they would take more memory than a long run.
    simulator = new Simulator({ lean: true });
    if (!json) for (const { kit } of entrants) if (kit.notice) console.log(kit.notice);
    const robots = entrants.map(({ place, file, kit, program }) => ({
      place,
      image: program.image,
      imageFile: file,
      kitText: kit.text,
      kitFile: kit.file,
      board: boardTiming(options),
    }));
    let placedWorld = worldText;
    const lines = new RunLines(lang);
    // The trace tells them between its lines.
    const silent = json || !!options.trace;
    let live: LiveView | undefined;
    let record: RunTranscript | undefined;
    const told = new Map<string, number>();
    const tell = (event: ToldEvent, robot: string) => {
      told.set(robot, (told.get(robot) ?? 0) + 1);
      if (live || !silent) live ? live.event(event, robot) : lines.print(event, robot);
    };
    const result = await simulator.run(
      {
        type: "run",
        input: { robots, worldText, worldFile },
        seed,
        seconds,
        live: !!options.live,
        faults: options.fault ?? [],
        ...(lesson && { checkUrl: lesson.checkUrl }),
        ...(options.record !== undefined && { marksUs: marksPeriodUs(seconds) }),
      },
      (report) => {
        if (report.type === "world") {
          for (const { id, params } of report.notes) console.error(`${worldFile}: ${say(lang, id, params)}`);
          placedWorld = report.svg;
          if (options.live) live = new LiveView(report);
        }
        if (report.type === "event") tell(report.event, report.robot);
        if (report.type === "pose") live?.pose(report);
        if (report.type === "record") record = report;
      },
    );
    for (const { name, events, leftOut } of result.robots) {
      const rest = events.filter(isTold).slice(told.get(name) ?? 0);
      if (rest.length > 0 && leftOut && !silent && !live) lines.printGap(leftOut, name);
      for (const event of rest) tell(event, name);
    }
    await live?.finish();
    const watched = options.trace
      ? await watchAgain({ robots, worldText, worldFile, seed, seconds }, entrants, options, lesson?.checkUrl)
      : undefined;
    if (watched && watched.result.traceHash !== result.traceHash)
      throw new Error(`the watched run has another trace: ${watched.result.traceHash}`);
    if (watched && !json) printTraces(watched.robots, lines, lang);
    const byPlace = new Map(entrants.map((each) => [each.place, each]));
    const ran = new Map(
      entrants.map(({ place, program, kit }) => [place, { program, kit: kit.kit.id }] as const),
    );
    // What was measured is told also when the files cannot be written.
    if (!json) printSummary(result, ran, lang);
    const { svg, csv, record: path, embed = false } = options;
    const drawn = result.robots.map((each) => ({ result: each, kit: byPlace.get(each.name)!.kit.kit }));
    allOrNothing([
      ...(svg === undefined ? [] : [() => stageFile(svg, drawPaths(placedWorld, drawn, result))]),
      ...(csv === undefined ? [] : [() => stageFile(csv, runTable(result.robots))]),
      ...(path === undefined || !record
        ? []
        : [
            () => {
              const recorded = { robots, worldText, worldFile, seed, seconds, record: record!, result };
              return stageFile(path, runFileText(recorded, path, embed));
            },
          ]),
    ]);
    if (json)
      printJson(
        result,
        ran,
        seed,
        watched && new Map(watched.robots.map((each) => [each.name, traceOf(each)])),
      );
    return result.robots.some(failed) ? exitCode.failed : exitCode.ok;
  } finally {
    await simulator?.close();
  }
}

/**
 * Finds each robot's place and kit, and builds its program.
 * @throws Problem when a place, a kit or a file is missing; CompileErrors when a program has mistakes
 */
async function enter(
  typed: readonly TypedProgram[],
  worldText: string,
  worldFile: string,
  { kit: kits = { byPlace: new Map() }, lang }: RunOptions,
): Promise<readonly Entrant[]> {
  const places = placesOf(
    typed.map(({ place }) => place),
    (await loadWorldReader())(worldText, worldFile),
  );
  checkKitPlaces(kits, places);
  const entrants: Entrant[] = [];
  for (const [index, { file }] of typed.entries()) {
    const place = places[index]!;
    const own = kits.byPlace.get(place) ?? kits.all;
    const choice = { kit: own ?? defaultKitFile, kitTyped: own !== undefined, lang };
    const kit = chooseKit(lessonOfFile(resolve(file)), choice);
    const program = await buildApart({ file, kitFile: kit.file, language: lang });
    entrants.push({ place, file, kit, program });
  }
  return entrants;
}

/** @throws Problem when a program is an image: a trace needs its lines */
function checkSources(entrants: readonly Entrant[]): void {
  for (const { file, program } of entrants)
    if (!program.debug) throw new Problem("debug.noSource", {}, { file });
}

/** Makes the same run with watched programs. */
function watchAgain(
  { robots, ...run }: Omit<WatchedRunSetup, "robots"> & { readonly robots: readonly RobotInput[] },
  entrants: readonly Entrant[],
  { fault: faults = [] }: RunOptions,
  checkUrl: string | undefined,
): Promise<WatchedRun> {
  const watched = robots.map((robot, i) => ({ ...robot, debug: entrants[i]!.program.debug }));
  return watchRun({ ...run, robots: watched, faults, ...(checkUrl && { checkUrl }) });
}

/** The world's text, with its unit where the user says it. */
function worldOf(file: string, { lang, mmPerUnit }: RunOptions): string {
  const text = readText(file, lang);
  return mmPerUnit === undefined ? text : sayUnit(text, file, mmPerUnit);
}

function kitFiles({ kit }: RunOptions): string[] {
  return [kit?.all ?? defaultKitFile, ...(kit?.byPlace.values() ?? [])];
}

function outputFiles({ svg, csv, record }: RunOptions): OutputFile[] {
  return [
    ...(record === undefined ? [] : [{ path: record, endings: [".json"] }]),
    ...(svg === undefined ? [] : [{ path: svg, endings: [".svg"] }]),
    ...(csv === undefined ? [] : [{ path: csv, endings: [".csv", ".txt"] }]),
  ];
}
