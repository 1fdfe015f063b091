import { Command } from "commander";
import { checkLessons, type LessonReport } from "../../lesson/index.node.ts";
import { describeFinding } from "../../lesson/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addKitOption, addSharedOptions, kitOptions, type SharedOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";
import { table } from "../terminal/table.ts";

interface LessonsCheckOptions extends SharedOptions {
  readonly kits?: boolean;
  readonly thorough?: boolean;
  readonly feedback?: boolean;
}

export function lessonsCheckCommand(exit: (code: number) => void): Command {
  const command = new Command("check")
    .argument("[lessons...]")
    .option("--kits")
    .option("--thorough")
    .option("--feedback")
    .exitOverride();
  addKitOption(addSharedOptions(command));
  return command.action(async (names: string[], options: LessonsCheckOptions) => {
    const { json, lang, kits, feedback } = options;
    const thorough = options.thorough || feedback;
    const progress = showProgress(!json);
    const trials = { planned: 0, done: 0 };
    const reports = await checkLessons(names, {
      ...kitOptions(options, command),
      allKits: !!kits,
      thorough: !!thorough,
      onTrial(what) {
        trials[what]++;
        progress.show(trials.done, trials.planned);
      },
    });
    progress.clear();
    const sound = reports.every(isSound);
    if (json)
      console.log(JSON.stringify({ ok: sound, lessons: reports.map((report) => inJson(report, lang)) }));
    else {
      if (feedback) printFeedback(reports);
      print(reports, lang, !!thorough);
    }
    exit(sound ? exitCode.ok : exitCode.failed);
  });
}

function isSound({ findings }: LessonReport): boolean {
  return findings.every(({ note }) => note);
}

function print(reports: readonly LessonReport[], language: Language, thorough: boolean): void {
  const rows = reports.map((report) => [
    `${report.number}. ${report.id}`,
    isSound(report) ? "✓" : "✗",
    thorough
      ? say(language, "lessonCheck.freshSeeds", {
          seeds: report.seeds - report.freshSeeds,
          fresh: report.freshSeeds,
        })
      : String(report.seeds),
    ...[report.programs.right, report.programs.wrong, report.programs.cheats].map(String),
    `${report.virtualSeconds.toFixed(0)} s`,
    `${report.wallSeconds.toFixed(1)} s`,
    `${report.imageBytes ?? "–"}`,
    ...(thorough ? [mutantsOf(report, language)] : []),
    report.kits.map(({ id, passed }) => `${passed ? "✓" : "✗"} ${id}`).join("  "),
  ]);
  const head = thorough ? "lessonCheck.thoroughHead" : "lessonCheck.head";
  console.log(table([say(language, head).split("|"), ...rows]));
  const findings = reports.flatMap((report) => report.findings);
  for (const finding of findings)
    console.log(`${finding.note ? "·" : "✗"} ${describeFinding(finding, language)}`);
  const count = findings.filter(({ note }) => !note).length;
  const unsound = reports.filter((report) => !isSound(report)).length;
  console.log(
    unsound === 0
      ? say(language, "lessonCheck.fine", { count: reports.length })
      : say(language, "lessonCheck.faults", { count, lessons: unsound }),
  );
}

/** To read each sentence beside what the programs do that get it. */
function printFeedback(reports: readonly LessonReport[]): void {
  for (const { number, id, feedback = [] } of reports) {
    console.log(`${number}. ${id}`);
    for (const { id: name, sentence, programs } of feedback)
      console.log(`  ${name}: ${sentence}\n    ${programs.join(", ") || "–"}`);
  }
}

function mutantsOf({ mutants }: LessonReport, language: Language): string {
  if (!mutants) return "–";
  return mutants === "not yet"
    ? say(language, "lessonCheck.notYet")
    : say(language, "lessonCheck.mutants", { ...mutants });
}

function inJson(report: LessonReport, language: Language) {
  const findings = report.findings.map((finding) => ({
    ...finding,
    message: describeFinding(finding, language),
  }));
  return { ...report, ok: isSound(report), findings };
}
