import { Command } from "commander";
import { chooseKit, type Lesson, surveyLessons } from "../../lesson/index.node.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import {
  type ClassResult,
  classNameOf,
  collectWork,
  gradeClass,
  KeptClass,
} from "../../school/index.node.ts";
import { classInJson } from "../terminal/class-json.ts";
import { classTable, falseClaims, sharedTroubles } from "../terminal/class-table.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addBoardOptions,
  addKitOption,
  addSharedOptions,
  type BoardOptions,
  boardTiming,
  kitOptions,
  type SharedOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";
import { type ClassOutputOptions, ClassOutputs } from "./class-outputs.ts";

interface ClassGradeOptions extends SharedOptions, BoardOptions, ClassOutputOptions {
  readonly workers?: number;
  readonly class?: string;
}

export function classGradeCommand(exit: (code: number) => void): Command {
  const command = new Command("grade")
    .argument("<folder>")
    .option("--csv <file>")
    .option("--sheet <file>")
    .option("--xapi <file>")
    .option("--xapi-key <file>")
    .option("--workers <number>", "", wholeNumber("workers", 1, 64))
    .option("--data <place>")
    .option("--class <name>")
    .exitOverride();
  addBoardOptions(addKitOption(addSharedOptions(command)));
  return command.action(async (folder: string, options: ClassGradeOptions) => {
    const { lang, json } = options;
    const outputs = new ClassOutputs(options, folder, lang);
    const { lessons, unreadable } = surveyLessons();
    const collected = await collectWork(folder, lessons, lang);
    const { problems } = collected;
    if (collected.pupils.length === 0) throw problems[0] ?? new Problem("class.nobody", { folder });
    const board = boardTiming(options);
    const kept = await openClass(folder, options);
    const result = await stoppable(async (stop) => {
      const progress = showProgress(!json);
      stop.addEventListener("abort", () => progress.doing(say(lang, "class.stopping")));
      await kept?.takeIn(collected.pupils, Date.now());
      const pupils = (await kept?.pupils(lessons)) ?? collected.pupils;
      const handedIn = new Set(pupils.flatMap(({ submissions }) => submissions.map((each) => each.lesson)));
      return gradeClass(pupils, {
        lessons: lessons
          .filter(({ id }) => handedIn.has(id))
          .map((lesson) => ({ lesson, kit: chooseKit(lesson, kitOptions(options, command)) })),
        board,
        language: lang,
        ...(options.workers !== undefined && { workers: options.workers }),
        ...(kept && { shelf: kept.shelf }),
        onProgress: (done, of) => stop.aborted || progress.show(done, of),
        stop,
      }).finally(() => progress.clear());
    }).finally(() => kept?.close());
    const all = [...problems, ...unreadable.map(({ problem }) => problem), ...refusals(result)];
    const head = { className: kept?.schoolClass.name ?? classNameOf(folder), at: new Date() };
    const write = () => {
      outputs.write({ result, lessons, head });
      if (outputs.newKey) console.error(say(lang, "class.keyMade", { file: outputs.newKey }));
    };
    if (json) {
      write();
      console.log(JSON.stringify(classInJson(result, lessons, all, board, lang)));
    } else {
      print(result, lessons, all, lang);
      // Last: a full disk must not take the overview with it.
      write();
      for (const file of outputs.paths) console.log(say(lang, "class.written", { file }));
    }
    exit(codeOf(result, all));
  });
}

/** The class whose earlier work and verdicts count, too; undefined: nothing is kept. */
async function openClass(
  folder: string,
  { data, class: name, lang }: ClassGradeOptions,
): Promise<KeptClass | undefined> {
  if (data === undefined) {
    if (name !== undefined) throw new Problem("class.dataWanted");
    return undefined;
  }
  const kept = await KeptClass.open(data, { name, made: classNameOf(folder), today: new Date() });
  for (const each of kept.expired) console.error(say(lang, "class.expired", { name: each }));
  return kept;
}

/** The first Ctrl+C ends the work and shows what there is; a second one ends the command. */
async function stoppable<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop);
  }
}

/** Programs that could not be tried: the problem with the pupil's file in front. */
function refusals({ pupils }: ClassResult): Problem[] {
  return pupils.flatMap(({ lessons }) =>
    [...lessons.values()].flatMap(({ outcome, submission }) =>
      outcome.kind === "refused"
        ? [new Problem(outcome.problem.id, outcome.problem.params, { file: submission.place })]
        : [],
    ),
  );
}

function print(
  result: ClassResult,
  lessons: readonly Lesson[],
  problems: readonly Problem[],
  lang: Language,
): void {
  console.log(classTable(result, lessons, lang));
  for (const part of [sharedTroubles(result, lessons, lang), falseClaims(result, lessons, lang)])
    if (part.length > 0) console.log(`\n${part.join("\n")}`);
  const { handedIn, tried, saved, known, left } = result;
  console.log(
    `\n${say(lang, "class.counts", { pupils: result.pupils.length, handedIn, tried, saved, known })}`,
  );
  if (problems.length > 0) console.error(`\n${say(lang, "class.unusable", { count: problems.length })}`);
  for (const problem of problems) console.error(`  ${problem.in(lang)}`);
  if (left > 0) console.error(say(lang, "class.stopped", { left }));
}

function codeOf({ left }: ClassResult, problems: readonly Problem[]): number {
  if (left > 0) return exitCode.failed;
  return problems.length > 0 ? exitCode.badInput : exitCode.ok;
}
