import { batch, signal } from "@preact/signals";
import type { Discipline, Team } from "../../../competitions/index.ts";
import { simulatedBoard } from "../../../sim/index.ts";
import type { Source } from "../language/language-messages.ts";
import { buildPrograms, type ProgramMistakes } from "../run/build-programs.ts";
import { troubleOf } from "../run/trouble.ts";
import { compiling } from "../threads/threads.ts";
import { isOwnKit } from "../work/own-kits.ts";
import { forgetBrought } from "./bring-kit.ts";
import { kitFileOf, kitOf, type RobotKit } from "./kits.ts";
import { busy, isCurrent, leave, trouble } from "./match.ts";
import { demandAllowed } from "./measure.ts";
import { type Choice, different, nameOf, textOf } from "./robots.ts";

function sourceOf(choice: Choice, { id: kit, text: kitText }: RobotKit, discipline: Discipline): Source {
  const text = textOf(choice, discipline) ?? "";
  return { name: `${choice}.ts`, text, kit, ...(isOwnKit(kit) && { kitText }) };
}

/** Mistakes of a chosen program, and what its robot is called. */
export interface EntryMistakes extends Pick<ProgramMistakes, "list"> {
  readonly name: string;
}

export const mistakes = signal<readonly EntryMistakes[]>([]);

/**
 * Compiles the chosen programs for the robots that they drive.
 * @returns undefined when one has mistakes, a robot may not take part, or nobody wants it any more
 */
export async function buildTeams(
  discipline: Discipline,
  robots: readonly Choice[],
): Promise<readonly Team[] | undefined> {
  const mine = leave();
  batch(() => {
    forgetBrought();
    busy.value = "building";
    trouble.value = undefined;
    mistakes.value = [];
  });
  const names = different(robots.map(nameOf));
  const drives = robots.map((choice) => kitOf(choice, discipline));
  // A robot that was chosen twice has one program.
  const entrants = robots.map((choice, i) => ({
    source: sourceOf(choice, drives[i]!, discipline),
    kitText: drives[i]!.text,
  }));
  try {
    for (const kit of drives) await demandAllowed(kit, discipline);
    const { built, mistakes: found } = await buildPrograms(entrants, (source) =>
      compiling((thread) => thread.build(source)),
    );
    if (!isCurrent(mine)) return undefined;
    mistakes.value = found.map(({ source, list }) => ({
      name: names[entrants.findIndex((entrant) => entrant.source.name === source.name)]!,
      list,
    }));
    if (found.length > 0) return undefined;
    return entrants.map(({ source, kitText }, i) => ({
      name: names[i]!,
      image: built.get(source.name)!.image,
      imageFile: `${names[i]}.ts`,
      kitText,
      kitFile: kitFileOf(drives[i]!, names[i]!),
      board: simulatedBoard,
    }));
  } catch (error) {
    if (isCurrent(mine)) trouble.value = troubleOf(error);
    return undefined;
  } finally {
    if (isCurrent(mine)) busy.value = undefined;
  }
}
