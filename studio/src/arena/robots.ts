import { programs } from "virtual:arena";
import { type Discipline, type Strength, strengths } from "../../../competitions/index.ts";
import { work } from "../store/index.ts";
import { t } from "../ui/language.ts";
import { programTitle } from "../work/program-title.ts";
import { writtenPrograms } from "../work/written-programs.ts";

/** A robot that can be chosen: one of the house, or the program that was written for an activity. */
export type Choice = `house:${Strength}` | `own:${string}`;

/** All that can be chosen, the pupil's own programs first. */
export function choices(): readonly Choice[] {
  return [
    ...writtenPrograms().map((id) => `own:${id}` as const),
    ...strengths.map((strength) => `house:${strength}` as const),
  ];
}

export function isChoice(text: string): text is Choice {
  return /^own:./.test(text) || strengths.some((strength) => text === `house:${strength}`);
}

/** What a robot is called. */
export function nameOf(choice: Choice): string {
  const [kind, which] = parts(choice);
  return kind === "own" ? programTitle(which) : t("arena.house", { strength: which });
}

/** The program of a robot; undefined: it is not there any more. */
export function textOf(choice: Choice, { id }: Discipline): string | undefined {
  const [kind, which] = parts(choice);
  return kind === "own" ? work.textOf(which) : programs[id]?.[which];
}

function parts(choice: Choice): readonly ["house" | "own", string] {
  const at = choice.indexOf(":");
  return [choice.slice(0, at) as "house" | "own", choice.slice(at + 1)];
}

/** Names that are all different: of equal ones the second has a 2 behind it. */
export function different(names: readonly string[]): readonly string[] {
  const taken: string[] = [];
  for (const name of names) {
    let free = name;
    for (let i = 2; taken.includes(free); i++) free = `${name} ${i}`;
    taken.push(free);
  }
  return taken;
}
