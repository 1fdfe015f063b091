import { Command } from "commander";
import { surveyLessons } from "../../lesson/index.node.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { lessonsCheckCommand } from "./lessons-check.ts";

export function lessonsCommand(exit: (code: number) => void): Command {
  const command = new Command("lessons");
  // Else the list would take --json and --lang away from its subcommand.
  command.enablePositionalOptions();
  addSharedOptions(command).action(({ json, lang }: SharedOptions) => {
    const { lessons, unreadable } = surveyLessons();
    if (json) {
      console.log(
        JSON.stringify(
          lessons.map(({ number, level, id, manifest, folder }) => ({
            number,
            level,
            id,
            folder,
            minutes: manifest.minutes,
          })),
        ),
      );
    } else {
      const width = Math.max(0, ...lessons.map((lesson) => lesson.id.length));
      for (const lesson of lessons) {
        console.log(
          `${String(lesson.number).padStart(3)}  ${lesson.id.padEnd(width)}  ${lesson.text(lang, "title") ?? ""}`,
        );
      }
    }
    for (const { problem } of unreadable) console.error(problem.in(lang));
    exit(exitCode.ok);
  });
  return command.addCommand(lessonsCheckCommand(exit));
}
