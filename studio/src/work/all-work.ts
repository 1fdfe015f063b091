import { packWork, work } from "../store/index.ts";
import { saveFile } from "../ui/files.ts";

/** Hands the pupil one file with all programs, versions, worlds and stars of this browser. */
export async function saveAllWork(): Promise<void> {
  saveFile("robonet.json", packWork(await work.everything()), "application/json");
}
