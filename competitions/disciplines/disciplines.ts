import { nearestWord, Problem } from "../../messages/index.ts";
import type { Discipline } from "../judging/discipline.ts";
import { cupsDiscipline } from "./cups/cups.ts";
import { lineFollowing } from "./line-following/line-following.ts";
import { miniSumo } from "./mini-sumo/mini-sumo.ts";

/** All disciplines, in the order in which they are listed. */
export const disciplines: readonly Discipline[] = [miniSumo, lineFollowing, cupsDiscipline];

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
