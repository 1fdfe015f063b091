import { findLesson } from "../library/library.ts";
import { readStored, removeStored, storedNames } from "../storage/storage.ts";
import { work, workOfFormer } from "../store/index.ts";

/** What the page kept in local storage before it had a database. */
const formerNames = /^(stars$|(program|versions|history)\/|free\/(world|own-world|kit|program\/))/;

export const formerContext = {
  history: (programId: string) => work.history(programId),
  kitOf: (lesson: string) => findLesson(lesson)?.kit ?? "",
  now: () => Date.now(),
};

/**
 * Brings work of former versions of the page into the database. It is taken away from its old place only when it is kept
 * in the new one, and as long as no page of the old version has changed it meanwhile.
 */
async function takeInFormerWork(): Promise<void> {
  await work.ready;
  const entries = new Map(
    storedNames().flatMap((name) =>
      formerNames.test(name) ? [[name, readStored(name) ?? ""] as const] : [],
    ),
  );
  if (entries.size === 0) return;
  const trouble = await work.takeIn(workOfFormer(entries, formerContext));
  if (trouble !== undefined || work.inMemory) return;
  for (const [name, text] of entries) if (readStored(name) === text) removeStored(name);
}

/** Settles when all work, also that of former versions, can be read. */
export const workReady: Promise<void> = takeInFormerWork();
