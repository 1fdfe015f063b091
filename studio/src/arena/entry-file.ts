import type { Discipline, DisciplineId } from "../../../competitions/index.ts";
import { work } from "../store/index.ts";
import { saveFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { newFreeId } from "../work/free-programs.ts";
import { disciplineName } from "./discipline-name.ts";
import { kitOf } from "./kits.ts";
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

/** The files of a team's entry, for the folder that `robonet tournament` reads. */
export interface EntryFiles {
  readonly program: string;
  /** Of the robot that the program drives; left out: it is the discipline's. */
  readonly kit?: string;
}

export function entryFiles(choice: Choice, discipline: Discipline, team: string): EntryFiles {
  const name = team.normalize("NFC");
  const own = kitOf(choice, discipline).id !== discipline.kit;
  return { program: `${name}.ts`, ...(own && { kit: `${name}.json` }) };
}

/** Saves the program of an entry. */
export function saveEntryProgram(choice: Choice, discipline: Discipline, { program }: EntryFiles): void {
  saveFile(program, textOf(choice, discipline) ?? "");
}

/** Saves the robot of an entry. */
export function saveEntryKit(choice: Choice, discipline: Discipline, { kit }: EntryFiles): void {
  if (kit !== undefined) saveFile(kit, kitOf(choice, discipline).text, "application/json");
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
