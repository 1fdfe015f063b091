import { saveFile } from "../ui/files.ts";
import type { Session } from "../work/session.ts";

/** Hands the pupil the program as a file. */
export function saveProgram({ id, text }: Session): void {
  saveFile(`${id}.ts`, text.peek(), "text/typescript");
}
