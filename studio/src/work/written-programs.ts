import { lessons } from "../library/library.ts";
import { work } from "../store/index.ts";
import { freePrograms } from "./free-programs.ts";

/** Ids of what the pupil has written: for lessons, and free. */
export function writtenPrograms(): readonly string[] {
  return [...lessons.map(({ id }) => id), ...freePrograms()].filter((id) => work.textOf(id) !== undefined);
}
