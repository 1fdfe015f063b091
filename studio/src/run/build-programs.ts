import type { Built, Mistake, Source } from "../language/language-messages.ts";
import type { RobotSetup } from "../simulate/run-messages.ts";

/** A robot that shall run, with its program's source. */
export interface Entrant extends Omit<RobotSetup, "programName"> {
  readonly source: Source;
}

/** What is wrong with a program. */
export interface ProgramMistakes {
  readonly source: Source;
  readonly list: readonly Mistake[];
}

/** Compiles what drives robots: each program once, however many robots it drives. What came out stands under their programs' names. */
export async function buildPrograms(entrants: readonly Entrant[], build: (source: Source) => Promise<Built>) {
  const programs = [...new Map(entrants.map(({ source }) => [source.name, source])).values()];
  const built = new Map<string, Extract<Built, { ok: true }>>();
  const mistakes: ProgramMistakes[] = [];
  for (const source of programs) {
    const result = await build(source);
    if (result.ok) built.set(source.name, result);
    else
      mistakes.push({
        source,
        list: result.mistakes.filter(({ severity }) => severity === "error"),
      });
  }
  return { programs, built, mistakes };
}
