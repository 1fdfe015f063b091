import { kits } from "virtual:arena";
import { batch, signal } from "@preact/signals";
import type { Discipline, Team } from "../../../competitions/index.ts";
import { simulatedBoard } from "../../../sim/index.ts";
import { buildPrograms, type ProgramMistakes } from "../run/build-programs.ts";
import { troubleOf } from "../run/trouble.ts";
import { compiling } from "../threads/threads.ts";
import { busy, isCurrent, leave, trouble } from "./match.ts";
import { type Choice, different, nameOf, textOf } from "./robots.ts";

/** Mistakes of a chosen program, and what its robot is called. */
export interface EntryMistakes extends Pick<ProgramMistakes, "list"> {
  readonly name: string;
}

export const mistakes = signal<readonly EntryMistakes[]>([]);

/**
 * Compiles the chosen programs for the discipline's robot.
 * @returns undefined when one has mistakes, or nobody wants it any more
 */
export async function buildTeams(
  discipline: Discipline,
  robots: readonly Choice[],
): Promise<readonly Team[] | undefined> {
  const mine = leave();
  batch(() => {
    busy.value = "building";
    trouble.value = undefined;
    mistakes.value = [];
  });
  const kitText = kits[discipline.kit]!;
  const names = different(robots.map(nameOf));
  // A robot that was chosen twice has one program.
  const entrants = robots.map((choice) => ({
    source: { name: `${choice}.ts`, text: textOf(choice, discipline) ?? "", kit: discipline.kit },
    kitText,
  }));
  try {
    const { built, mistakes: found } = await buildPrograms(entrants, (source) =>
      compiling((thread) => thread.build(source)),
    );
    if (!isCurrent(mine)) return undefined;
    mistakes.value = found.map(({ source, list }) => ({
      name: names[entrants.findIndex((entrant) => entrant.source.name === source.name)]!,
      list,
    }));
    if (found.length > 0) return undefined;
    return entrants.map(({ source }, i) => ({
      name: names[i]!,
      image: built.get(source.name)!.image,
      imageFile: `${names[i]}.ts`,
      kitText,
      kitFile: `${discipline.kit}.json`,
      board: simulatedBoard,
    }));
  } catch (error) {
    if (isCurrent(mine)) trouble.value = troubleOf(error);
    return undefined;
  } finally {
    if (isCurrent(mine)) busy.value = undefined;
  }
}
