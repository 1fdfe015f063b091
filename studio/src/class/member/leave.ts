import { signal } from "@preact/signals";
import { deleteDB } from "idb";
import { readStored, removeStored, writeStored } from "../../storage/storage.ts";
import { namesFor, storedPlace, work } from "../../store/index.ts";
import { call } from "../link/call.ts";
import { acknowledgedName, leavePlace, workSync } from "./class-work.ts";

/** The place whose work is to go from this browser once no page has it open. */
const name = "class/left";
/** Other tabs of the page close their databases when they hear of it; one that does not holds this up. */
const deleteWithinMs = 5000;

/** Whether work of a pupil who left could not be removed. */
export const notRemoved = signal(false);

/**
 * The class is left on this computer. What the class has is removed here at the next load of the page; what it has not stays, unseen
 * until the place is joined here again.
 */
export async function leaveClass(): Promise<void> {
  await work.keepAll();
  const sync = workSync.peek();
  await sync?.ask();
  const place = storedPlace();
  const isSent = sync?.state.peek() === "sent" && sync.waiting.peek() === 0;
  await call("leave");
  if (place !== undefined && isSent) writeStored(name, place);
  leavePlace();
}

/** Removes what a pupil left behind who is in the class with all of it. */
export async function removeLeftWork(): Promise<void> {
  const place = readStored(name);
  if (place === undefined || place === storedPlace()) return removeStored(name);
  const late = new Promise<never>((_, reject) => setTimeout(reject, deleteWithinMs));
  try {
    const gone = [namesFor(place).database, acknowledgedName(place)].map((each) => deleteDB(each));
    await Promise.race([Promise.all(gone), late]);
    removeStored(name);
    notRemoved.value = false;
  } catch {
    notRemoved.value = true;
  }
}
