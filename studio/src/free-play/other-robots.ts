import { changeSetup, setupOf } from "../work/free-programs.ts";
import type { OtherRobot } from "../work/session.ts";
import { writtenPrograms } from "../work/written-programs.ts";

const nobody = "";

/** Programs that may drive a further robot: the one in the editor, and what the pupil wrote elsewhere. */
export function programsToChoose(id: string): readonly string[] {
  return [id, ...writtenPrograms().filter((other) => other !== id)];
}

/** Which program the pupil chose for a start place; at first it is the one in the editor. Empty: no robot is there. */
export function programAt(id: string, place: string): string {
  const { others } = setupOf(id);
  const chosen = Object.hasOwn(others, place) ? others[place]! : id;
  return chosen === nobody || programsToChoose(id).includes(chosen) ? chosen : id;
}

export function chooseProgram(id: string, place: string, program: string): void {
  changeSetup(id, { others: { ...setupOf(id).others, [place]: program } });
}

/** The robots at a world's start places after the first. */
export function robotsAt(id: string, places: readonly string[]): readonly OtherRobot[] {
  return places
    .slice(1)
    .map((place) => ({ place, program: programAt(id, place) }))
    .filter(({ program }) => program !== nobody);
}
