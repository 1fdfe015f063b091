import { signal } from "@preact/signals";
import * as z from "zod/mini";
import { type DisciplineId, disciplineIds, disciplines } from "../../../competitions/index.ts";
import { readStored, writeStored } from "../storage/storage.ts";
import { type Choice, choices, isChoice } from "./robots.ts";

const mostSeed = 2 ** 31 - 1;
/** So many choices of a kit are kept. */
export const mostKits = 1000;
const shortText = z.string().check(z.maxLength(200));

/** What was chosen in the arena; kept in this browser. Whatever is wrong in it has its default. */
const stored = z.object({
  discipline: z.catch(z.enum(disciplineIds), "mini-sumo"),
  robots: z.catch(z.array(shortText).check(z.maxLength(8)), []),
  /** By discipline and program, the robot that it drives where that is not the discipline's own. */
  kits: z.catch(
    z.record(shortText, shortText).check(z.refine((kits) => Object.keys(kits).length <= mostKits)),
    {},
  ),
  seed: z.catch(z.int().check(z.minimum(0), z.maximum(mostSeed)), 1),
  /** What the team is called on its entry. */
  team: z.catch(shortText, ""),
});
type Chosen = z.infer<typeof stored>;

export const chosen = signal<Chosen>(read());

function read(): Chosen {
  try {
    return stored.parse(JSON.parse(readStored("arena") ?? "{}"));
  } catch {
    return stored.parse({});
  }
}

export function choose(change: Partial<Chosen>): void {
  chosen.value = { ...chosen.value, ...change };
  writeStored("arena", JSON.stringify(chosen.value));
}

export function disciplineOf({ discipline }: { readonly discipline: DisciplineId }) {
  return disciplines.find(({ id }) => id === discipline)!;
}

/** The robots that take part: as many as the discipline wants; who is not there any more is replaced. */
export function robotsOf(setup: Chosen): readonly Choice[] {
  const { least, most } = disciplineOf(setup).teams;
  const there = choices();
  const mine = there.find((each) => each.startsWith("own:")) ?? "house:strong";
  const fallback: readonly Choice[] = [mine, "house:middle"];
  const kept = setup.robots
    .slice(0, most)
    .flatMap((each) => (isChoice(each) && there.includes(each) ? [each] : []));
  for (let i = kept.length; i < least; i++) kept.push(fallback[Math.min(i, 1)]!);
  return kept;
}
