import { relative } from "node:path";

/** A file as the user can type it where the command was started. */
export function pathFromHere(path: string): string {
  return relative(process.cwd(), path) || ".";
}
