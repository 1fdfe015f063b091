import { batch, signal } from "@preact/signals";
import { Problem } from "../../../messages/index.ts";
import { troubleOf } from "../run/trouble.ts";
import { keepKit, nameOfKit } from "../work/own-kits.ts";
import { chosen, disciplineOf, robotsOf } from "./chosen.ts";
import { chooseKit } from "./kits.ts";
import { trouble } from "./match.ts";
import { measure, refusalWords } from "./measure.ts";
import { type Choice, nameOf } from "./robots.ts";

/** A kit's file is some kilobytes; a class takes no longer text. */
const mostKitBytes = 200_000;

interface Brought {
  readonly kit: string;
  /** The program that drives it now. */
  readonly program?: string;
  /** Whether another file of the same kit was here before. */
  readonly replaces: boolean;
}

/** The kit that was brought last. */
export const brought = signal<Brought | undefined>(undefined);

/** Files that came with it and are nothing that can be used here. */
export const unused = signal<readonly string[]>([]);

/** Whether a file wants to be a kit, by what stands in it: one with a slip of the pen does, too. */
export function looksLikeKit({ name, text }: { readonly name: string; readonly text: string }): boolean {
  return name.endsWith(".json") && /"parts"\s*:/.test(text) && /"board"\s*:/.test(text);
}

/** What was told of a kit goes when something else happens. */
export function forgetBrought(): void {
  batch(() => {
    brought.value = undefined;
    unused.value = [];
  });
}

/**
 * Keeps a kit's file as the pupil's work, and chooses it.
 * @param driver the program that shall drive it; left out: the first one of the pupil's that takes part, if there is any
 * @returns whether it was kept; else the page tells why not
 */
export async function bringKit(file: File, driver?: Choice): Promise<boolean> {
  const discipline = disciplineOf(chosen.peek());
  const program = driver ?? robotsOf(chosen.peek()).find((each) => each.startsWith("own:"));
  batch(() => {
    forgetBrought();
    trouble.value = undefined;
  });
  try {
    const { name } = file;
    if (file.size > mostKitBytes)
      throw new Problem("arena.kitTooLarge", { name, mostKb: mostKitBytes / 1000 });
    const text = await file.text();
    const { named, refusals } = await measure(text, discipline);
    if (!named) throw new Problem("arena.noKit", { name, reason: refusalWords(refusals[0]!) });
    const kept = await keepKit(text, named);
    if (!kept) throw new Problem("arena.kitNotKept", { name });
    const { id, replaces } = kept;
    batch(() => {
      if (program) chooseKit(program, discipline, id);
      brought.value = { kit: nameOfKit(id), replaces, ...(program && { program: nameOf(program) }) };
    });
    return true;
  } catch (error) {
    trouble.value = troubleOf(error);
    return false;
  }
}
