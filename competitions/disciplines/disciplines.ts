import { nearestWord, Problem } from "../../messages/index.ts";
import type { Discipline } from "../judging/discipline.ts";
import { cupsDiscipline } from "./cups/cups.ts";
import { folkrace } from "./folkrace/folkrace.ts";
import { legoSumo } from "./lego-sumo/lego-sumo.ts";
import { lineFollowing } from "./line-following/line-following.ts";
import { lineMaze } from "./line-maze/line-maze.ts";
import { miniSumo } from "./mini-sumo/mini-sumo.ts";

/** All disciplines, in the order in which they are listed. */
export const disciplines: readonly Discipline[] = [
  miniSumo,
  legoSumo,
  lineFollowing,
  cupsDiscipline,
  folkrace,
  lineMaze,
];

/** @throws Problem when there is none of this name */
export function findDiscipline(name: string): Discipline {
  const found = disciplines.find(({ id }) => id === name);
  if (found) return found;
  const known = disciplines.map(({ id }) => id);
  throw new Problem("match.discipline", {
    name,
    nearest: nearestWord(name, known) ?? "none",
    known: known.join(", "),
  });
}
