import { batch, signal } from "@preact/signals";
import { Problem } from "../../../messages/index.ts";
import { troubleOf } from "../run/trouble.ts";
import { keepKit, nameOfKit } from "../work/own-kits.ts";
import { chosen, disciplineOf, robotsOf } from "./chosen.ts";
import { chooseKit } from "./kits.ts";
import { trouble } from "./match.ts";
import { measure, refusalWords } from "./measure.ts";
import { type Choice, nameOf } from "./robots.ts";

/** A kit's file is some kilobytes; what is much larger is none. */
const mostKitBytes = 500_000;

/** A kit that was brought last: what it is called, and the program that drives it now. */
export const brought = signal<{ readonly kit: string; readonly program?: string } | undefined>(undefined);

/** Files that came with it and are nothing that can be used here. */
export const unused = signal<readonly string[]>([]);

/** Whether a file wants to be a kit, by what stands in it: one with a slip of the pen does, too. */
export function looksLikeKit({ name, text }: { readonly name: string; readonly text: string }): boolean {
  return name.endsWith(".json") && /"parts"\s*:/.test(text) && /"board"\s*:/.test(text);
}

/**
 * Keeps a kit's file as the pupil's work, and chooses it.
 * @param driver the program that shall drive it; left out: the first one of the pupil's that takes part, if there is any
 */
export async function bringKit(file: File, driver?: Choice): Promise<void> {
  const discipline = disciplineOf(chosen.peek());
  const program = driver ?? robotsOf(chosen.peek()).find((each) => each.startsWith("own:"));
  batch(() => {
    brought.value = undefined;
    unused.value = [];
    trouble.value = undefined;
  });
  try {
    const { name } = file;
    if (file.size > mostKitBytes)
      throw new Problem("arena.kitTooLarge", { name, mostKb: mostKitBytes / 1000 });
    const text = await file.text();
    const { named, refusals } = await measure(text, discipline);
    if (!named) throw new Problem("arena.noKit", { name, reason: refusalWords(refusals[0]!) });
    const id = await keepKit(text, named);
    if (id === undefined) throw new Problem("arena.kitNotKept", { name });
    batch(() => {
      if (program) chooseKit(program, discipline, id);
      brought.value = { kit: nameOfKit(id), ...(program && { program: nameOf(program) }) };
    });
  } catch (error) {
    trouble.value = troubleOf(error);
  }
}
