import { join } from "node:path";
import { projectFolder } from "../../files/index.node.ts";
import type { Discipline } from "../judging/discipline.ts";
import { type Strength, strengths } from "../match/strength.ts";

/** The strength that a typed word names, as `house-strong` does; undefined: it is no robot of the house. */
export function houseRobot(typed: string): Strength | undefined {
  return strengths.find((strength) => typed === `house-${strength}`);
}

/** The program of a robot of the house. */
export function houseProgram({ id }: Pick<Discipline, "id">, strength: Strength): string {
  return join(projectFolder, "competitions/disciplines", id, "robots", `${strength}.ts`);
}
