import kits from "virtual:kits";
import * as z from "zod/mini";
import { randomName, work } from "../store/index.ts";

/** The first program of free play; further ones have a random name behind it. */
export const firstFree = "free-play";
export const ownWorld = "own";

/** Where a free program runs. It is kept as a document beside the program, with versions of its own; so is an own world. */
const setup = z.object({
  name: z.catch(z.string(), ""),
  kit: z.catch(z.string().check(z.refine((id) => Object.hasOwn(kits, id))), Object.keys(kits)[0]!),
  /** Id of one of the page's worlds, or `own`. */
  world: z.catch(z.string(), ""),
  /** By start place, which program drives the robot there; empty: there is none. */
  others: z.catch(z.record(z.string(), z.string()), {}),
});
export type FreeSetup = z.infer<typeof setup>;

const besidePattern = /^(free-[a-z0-9]+)\/(?:setup|world)$/;

export function isFree(programId: string): boolean {
  return /^free-[a-z0-9]+$/.test(programId);
}

/** All free programs, the first one also before anything was written. */
export function freePrograms(): readonly string[] {
  const ids = [...work.programs.value.keys()].flatMap((id) =>
    isFree(id) ? [id] : (besidePattern.exec(id)?.[1] ?? []),
  );
  return [firstFree, ...new Set(ids.filter((id) => id !== firstFree))];
}

export function setupOf(id: string): FreeSetup {
  work.programs.value;
  return parseSetup(work.textOf(`${id}/setup`) ?? "{}");
}

/** A setup from the database or a link: whatever is wrong in it has its default. */
export function parseSetup(json: string): FreeSetup {
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    found = {};
  }
  const parsed = setup.safeParse(found);
  return parsed.success ? parsed.data : setup.parse({});
}

export function changeSetup(id: string, change: Partial<FreeSetup>): void {
  void work.replace(`${id}/setup`, JSON.stringify({ ...setupOf(id), ...change }));
}

export function newFreeId(): string {
  return `free-${randomName()}`;
}
