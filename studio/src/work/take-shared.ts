import { work } from "../store/index.ts";
import { isFree, newFreeId, parseSetup } from "./free-programs.ts";
import type { Shared } from "./share.ts";

/**
 * Makes a shared program the pupil's own: that of a lesson comes after their own, which stays among the versions; one of free
 * play is a program of its own.
 * @returns where it is now; undefined: the browser could not keep it, and nothing has changed
 */
export async function takeShared({ activity, text, surroundings }: Shared): Promise<string | undefined> {
  if (!isFree(activity)) return (await work.takeText(new Map([[activity, text]]))) ? activity : undefined;
  const id = newFreeId();
  const setup = parseSetup(JSON.stringify(surroundings ?? {}));
  const texts = new Map([
    [id, text],
    [`${id}/setup`, JSON.stringify(setup)],
  ]);
  if (surroundings?.ownWorld !== undefined) texts.set(`${id}/world`, surroundings.ownWorld);
  return (await work.takeText(texts)) ? id : undefined;
}
