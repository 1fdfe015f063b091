import { lessons } from "../library/library.ts";
import { readStored, writeStored } from "../storage/storage.ts";
import { savedProgram } from "../work/programs.ts";
import type { OtherRobot } from "../work/session.ts";

/** Free play's own program, the one in the editor. */
export const freePlay = "free-play";

const nobody = "";

/** Programs that may drive a further robot: the one in the editor, and what the pupil wrote in lessons. */
export function programsToChoose(): readonly string[] {
  return [freePlay, ...lessons.map(({ id }) => id).filter((id) => savedProgram(id) !== undefined)];
}

/** Which program the pupil chose for a start place; at first it is the one in the editor. Empty: no robot is there. */
export function programAt(place: string): string {
  const stored = readStored(`free/program/${place}`) ?? freePlay;
  return stored === nobody || programsToChoose().includes(stored) ? stored : freePlay;
}

export function chooseProgram(place: string, program: string): void {
  writeStored(`free/program/${place}`, program);
}

/** The robots at a world's start places after the first. */
export function robotsAt(places: readonly string[]): readonly OtherRobot[] {
  return places
    .slice(1)
    .map((place) => ({ place, program: programAt(place) }))
    .filter(({ program }) => program !== nobody);
}
