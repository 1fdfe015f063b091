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

/** Compiles what drives robots: each program once, however many robots it drives. Images stand under their programs' names. */
export async function buildPrograms(entrants: readonly Entrant[], build: (source: Source) => Promise<Built>) {
  const programs = [...new Map(entrants.map(({ source }) => [source.name, source])).values()];
  const images = new Map<string, Uint8Array>();
  const mistakes: ProgramMistakes[] = [];
  for (const source of programs) {
    const built = await build(source);
    if (built.ok) images.set(source.name, built.image);
    else
      mistakes.push({
        source,
        list: built.mistakes.filter(({ severity }) => severity === "error"),
      });
  }
  return { programs, images, mistakes };
}
