import { namesFor, openIndexedDatabase, storedPlace, work } from "../../store/index.ts";
import { isOwnKit } from "../../work/own-kits.ts";

/** How many programs stand in this browser that belong to no class; 0: or the browser works for a place. */
export async function programsToBring(): Promise<number> {
  if (storedPlace() !== undefined) return 0;
  await work.ready;
  return [...work.programs.peek().keys()].filter((id) => !id.includes("/") && !isOwnKit(id)).length;
}

/**
 * Copies the browser's own work beside that of a place.
 * @returns whether all of it is kept there
 */
export async function bringAlong(place: string): Promise<boolean> {
  try {
    const database = await openIndexedDatabase(namesFor(place).database, () => undefined);
    await database.write(await work.everything());
    return true;
  } catch {
    return false;
  }
}
