import { Command } from "commander";
import { readText } from "../../files/index.node.ts";
import {
  type ChosenKit,
  chooseKit,
  findLesson,
  findProgram,
  type Lesson,
  Simulator,
} from "../../lesson/index.node.ts";
import { reasonsOf, type SeedResult, toldOf, verdictOf } from "../../lesson/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { type BuiltProgram, buildProgram, describeFault, reportFault } from "../../toolchain/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addBoardOptions,
  addKitOption,
  addSharedOptions,
  type BoardOptions,
  boardTiming,
  type KitOptions,
  kitOptions,
  type SharedOptions,
} from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

type CheckOptions = SharedOptions & BoardOptions;

export function checkCommand(exit: (code: number) => void): Command {
  const command = new Command("check").argument("<lesson>").argument("[file]");
  addBoardOptions(addKitOption(addSharedOptions(command)));
  return command.action(async (name: string, file: string | undefined, options: CheckOptions) =>
    exit(await check(findLesson(name), file, kitOptions(options, command))),
  );
}

async function check(
  lesson: Lesson,
  file: string | undefined,
  options: KitOptions & BoardOptions,
): Promise<number> {
  const { lang } = options;
  const simulator = new Simulator();
  try {
    const path = file === undefined ? lesson.path("starter.ts") : findProgram(file);
    const kit = chooseKit(lesson, options);
    const worldFile = lesson.worldFile;
    const worldText = readText(worldFile, lang);
    const program = buildProgram(path, kit.file, lang);
    const robot = {
      image: program.image,
      imageFile: path,
      kitText: kit.text,
      kitFile: kit.file,
      board: boardTiming(options),
    };
    const input = { robots: [robot], worldText, worldFile };
    const progress = showProgress(!options.json);
    const seeds = await simulator.check({ type: "check", input, checkUrl: lesson.checkUrl }, (_, done, of) =>
      progress.show(done, of),
    );
    progress.clear();
    const passed = seeds.every((seed) => seed.passed);
    if (options.json) printJson(lesson, seeds, passed, program, kit, lang);
    else {
      if (kit.notice) console.log(kit.notice);
      printGoals(lesson, seeds, program, lang);
    }
    return passed ? exitCode.ok : exitCode.failed;
  } finally {
    await simulator.close();
  }
}

function feedback(
  lesson: Lesson,
  seed: SeedResult,
  language: Language,
): { id: string; text: string } | undefined {
  const { feedback: missed } = reasonsOf(seed);
  if (!missed?.feedback) return undefined;
  return { id: missed.feedback, text: lesson.say(language, `feedback.${missed.feedback}`, missed.params) };
}

function printGoals(
  lesson: Lesson,
  seeds: readonly SeedResult[],
  program: BuiltProgram,
  language: Language,
): void {
  const failed = toldOf(seeds);
  console.log(`${lesson.number}. ${lesson.say(language, "title")}`);
  for (const goal of seeds[0]?.goals ?? []) {
    const reached = seeds.every((seed) =>
      seed.goals.some(({ goal: id, passed }) => id === goal.goal && passed),
    );
    console.log(`  ${reached ? "✓" : "✗"} ${lesson.say(language, `goal.${goal.goal}`)}`);
  }
  const count = seeds.length;
  if (!failed) {
    console.log(say(language, "check.passed", { count }));
    const idea = lesson.idea(language);
    if (idea) console.log(`\n${idea}`);
    return;
  }
  console.log(say(language, "check.failed", { passed: seeds.filter((seed) => seed.passed).length, count }));
  const which = failed.hidden
    ? say(language, "check.hidden")
    : say(language, "check.seed", { seed: failed.seed });
  const { fault } = reasonsOf(failed);
  const reasons = [
    feedback(lesson, failed, language)?.text,
    fault && describeFault(fault, program.debug, language),
  ].filter((reason) => reason !== undefined);
  console.log(`→ ${reasons.join("\n→ ")} (${which})`);
}

function printJson(
  lesson: Lesson,
  seeds: readonly SeedResult[],
  passed: boolean,
  program: BuiltProgram,
  { kit }: ChosenKit,
  language: Language,
): void {
  const failed = toldOf(seeds);
  const said = failed && feedback(lesson, failed, language);
  console.log(
    JSON.stringify({
      ...verdictOf(lesson.manifest, kit.id, seeds),
      ...(passed && { idea: lesson.idea(language) }),
      ...(said && { feedback: said }),
      ...(failed?.run.fault && { fault: reportFault(failed.run.fault, program.debug) }),
      imageBytes: program.image.length,
    }),
  );
}
