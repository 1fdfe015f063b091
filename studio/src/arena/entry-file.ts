import type { Discipline, DisciplineId } from "../../../competitions/index.ts";
import { work } from "../store/index.ts";
import { saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { newFreeId } from "../work/free-programs.ts";
import { disciplineName } from "./discipline-name.ts";
import { type Choice, textOf } from "./robots.ts";

/** As many letters a team's name may have: it is the name of a file, and stands on a certificate. */
export const longestName = 40;

/** Where in free play one practises for a discipline. */
const worlds: Readonly<Record<DisciplineId, string>> = {
  "mini-sumo": "ring",
  "lego-sumo": "ring",
  cups: "ring",
  "line-following": "line",
  "line-maze": "line",
  folkrace: "room",
};

/** What no system takes in the name of a file. */
const forbidden = /[\\/:*?"<>|\p{Cc}]|^\.|[. ]$/u;

/** Whether a team's name can be the name of its file. */
export function isTeamName(name: string): boolean {
  return name.length > 0 && name.length <= longestName && !forbidden.test(name);
}

/** Saves a program as a team's entry, for the folder that `robonet tournament` reads. */
export function saveEntry(choice: Choice, discipline: Discipline, name: string): void {
  saveFile(`${name.normalize("NFC")}.ts`, textOf(choice, discipline) ?? "");
}

/**
 * Begins a program for a discipline: the weak robot of the house, to be made better, on the discipline's robot.
 * @returns its address; undefined: the browser could not keep it
 */
export async function beginProgram(discipline: Discipline): Promise<string | undefined> {
  const { id, kit } = discipline;
  const made = newFreeId();
  const name = t("arena.mine", { discipline: disciplineName(id) });
  const setup = { name, kit, world: worlds[id] };
  const texts = new Map([
    [made, textOf("house:weak", discipline) ?? ""],
    [`${made}/setup`, JSON.stringify(setup)],
  ]);
  return (await work.takeText(texts)) ? hrefOf.freeProgram(made) : undefined;
}
