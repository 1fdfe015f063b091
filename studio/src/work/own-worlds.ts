import { headsOf, newestFirst, work } from "../store/index.ts";
import { saveFile } from "../ui/files.ts";
import { changeSetup, isFree, ownWorld, setupOf } from "./free-programs.ts";

/** A drawing that was brought into a free program. */
export interface Drawing {
  /** Hash of its text. */
  readonly version: string;
  /** Milliseconds since 1970, by the clock of the computer where it was brought. */
  readonly at: number;
  /** The one that is played in; one that was brought elsewhere meanwhile; one that others came after. */
  readonly state: "shown" | "elsewhere" | "earlier";
}

function documentOf(id: string): string {
  return `${id}/world`;
}

/** The drawing that a free program is played in. */
export function ownWorldOf(id: string): string | undefined {
  work.programs.value;
  return work.textOf(documentOf(id));
}

/** The drawing that a program is played in; undefined: it is one of a lesson, or in one of the page's worlds. */
export function playedDrawing(id: string): string | undefined {
  return isFree(id) && setupOf(id).world === ownWorld ? ownWorldOf(id) : undefined;
}

export const worldFileType = "image/svg+xml";

/** Hands the pupil a drawing as a file. */
export function saveDrawing(name: string, text: string): void {
  saveFile(`${name}.svg`, text, worldFileType);
}

/** All drawings that were brought into a free program: the shown one, those from elsewhere, earlier ones from new to old. */
export function drawingsOf(id: string): readonly Drawing[] {
  const history = work.history(documentOf(id));
  const shown = work.shownHead(documentOf(id));
  if (shown === undefined) return [];
  const heads = headsOf(history).filter((head) => head !== shown);
  const seen = new Set<string>();
  return [shown, ...heads, ...newestFirst(history)].flatMap((record) => {
    const { version, at } = history.get(record)!;
    if (seen.has(version)) return [];
    seen.add(version);
    const state = record === shown ? "shown" : heads.includes(record) ? "elsewhere" : "earlier";
    return [{ version, at, state }];
  });
}

/** Plays in a drawing that is new. One from elsewhere stays beside it, until the pupil has chosen. */
export function bringWorld(id: string, text: string): void {
  void work.goOn(documentOf(id), text);
  changeSetup(id, { world: ownWorld });
}

/** Plays in one of the drawings that are there; all of them stay. */
export function chooseWorld(id: string, text: string): void {
  void work.replace(documentOf(id), text);
  changeSetup(id, { world: ownWorld });
}
