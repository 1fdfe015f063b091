import { Command } from "commander";
import { surveyLessons } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { classNameOf, collectWork, KeptClass } from "../../school/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";

interface ClassImportOptions extends SharedOptions {
  readonly data: string;
  readonly class?: string;
}

/** Puts collected work beside what the class has; what is there already is not there twice. */
export function classImportCommand(exit: (code: number) => void): Command {
  const command = new Command("import")
    .argument("<folder>")
    .requiredOption("--data <place>")
    .option("--class <name>")
    .exitOverride();
  return addSharedOptions(command).action(async (folder: string, options: ClassImportOptions) => {
    const { json, lang, data, class: name } = options;
    const { lessons, unreadable } = surveyLessons();
    const { pupils, problems } = await collectWork(folder, lessons, lang);
    if (pupils.length === 0) throw problems[0] ?? new Problem("class.nobody", { folder });
    const kept = await KeptClass.open(data, { name, made: classNameOf(folder), today: new Date() });
    for (const each of kept.expired) console.error(say(lang, "class.expired", { name: each }));
    const taken = await kept.takeIn(pupils, Date.now()).finally(() => kept.close());
    const all = [...problems, ...unreadable.map(({ problem }) => problem)];
    if (json)
      console.log(
        JSON.stringify({
          ok: all.length === 0,
          class: kept.schoolClass.name,
          pupils: taken,
          problems: all.map((problem) => problem.in(lang)),
        }),
      );
    else {
      for (const { name: pupil, isNew, records, stars } of taken)
        console.log(say(lang, "class.imported", { name: pupil, isNew: String(isNew), records, stars }));
      console.log(say(lang, "class.importedAll", { name: kept.schoolClass.name, pupils: taken.length }));
      if (all.length > 0) console.error(`\n${say(lang, "class.unusable", { count: all.length })}`);
      for (const problem of all) console.error(`  ${problem.in(lang)}`);
    }
    exit(all.length > 0 ? exitCode.badInput : exitCode.ok);
  });
}
