import { availableParallelism } from "node:os";
import { Command } from "commander";
import { surveyLessons } from "../../lesson/index.node.ts";
import { type Problem, say } from "../../messages/index.ts";
import { computersClock, FurtherWorker, LessonShelf, withoutPassword } from "../../school/index.node.ts";
import { simulatedBoard } from "../../sim/index.ts";
import { ClassTroubles } from "../terminal/class-troubles.ts";
import { databaseOption } from "../terminal/database-option.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addLanguageOption, defaultKitFile, type SharedOptions, wholeNumber } from "../terminal/options.ts";

interface WorkerOptions extends SharedOptions {
  readonly database: string;
  readonly workers: number;
}

/** `robonet worker`: a further computer tries programs of a class. */
export function workerCommand(exit: (code: number) => void): Command {
  const command = new Command("worker")
    .addOption(databaseOption().makeOptionMandatory())
    .option("--workers <number>", "", wholeNumber("workers", 1, 64), availableParallelism());
  return addLanguageOption(command).action(async ({ lang, database, workers }: WorkerOptions) => {
    const { lessons, unreadable } = surveyLessons();
    for (const { problem } of unreadable) console.error(problem.in(lang));
    const troubles = new ClassTroubles(
      lang,
      console.error,
      () => computersClock.now(),
      "worker.databaseAway",
    );
    let end = (_problem?: Problem) => {};
    const ended = new Promise<Problem | undefined>((resolve) => (end = resolve));
    const worker = await FurtherWorker.join(database, {
      // Which kit and which board, each job says.
      shelf: new LessonShelf({ lessons, kitFile: defaultKitFile, board: simulatedBoard, language: lang }),
      workers,
      clock: computersClock,
      onTrouble: (error) => troubles.hear(error),
      onEnd: end,
    });
    const stop = () => {
      // A second one ends at once, as it always does.
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
      console.log(say(lang, "worker.stopping"));
      end();
    };
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
    // The clock's timers keep no process alive.
    const alive = setInterval(() => undefined, 3_600_000);
    console.log(say(lang, "worker.ready", { place: withoutPassword(database), size: workers }));
    const problem = await ended;
    clearInterval(alive);
    await worker.close();
    console.log(say(lang, "worker.stopped", { tried: worker.tried }));
    if (problem) throw problem;
    exit(exitCode.ok);
  });
}
