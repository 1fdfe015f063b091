import { type DBSchema, openDB } from "idb";
import type { Acknowledged } from "./work-sync.ts";

interface Schema extends DBSchema {
  ids: { key: string; value: true };
  about: { key: string; value: unknown };
}

/**
 * What the class is known to have, in a database of its own beside the work.
 * @param cursorOf reads a cursor that was kept; undefined: it is none
 */
export async function openAcknowledged<Cursor>(
  name: string,
  cursorOf: (kept: unknown) => Cursor | undefined,
): Promise<Acknowledged<Cursor>> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore("ids");
      database.createObjectStore("about");
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  return {
    async read() {
      const tx = db.transaction(["ids", "about"]);
      const [ids, cursor] = await Promise.all([
        tx.objectStore("ids").getAllKeys(),
        tx.objectStore("about").get("cursor"),
      ]);
      return { ids: new Set(ids), cursor: cursorOf(cursor) };
    },
    async write(ids, cursor) {
      const tx = db.transaction(["ids", "about"], "readwrite");
      await Promise.all([
        tx.done,
        tx.objectStore("about").put(cursor, "cursor"),
        ...ids.map((id) => tx.objectStore("ids").put(true, id)),
      ]);
    },
  };
}

/** For a browser that keeps nothing: everything is exchanged anew after the page was closed. */
export function acknowledgedInMemory<Cursor>(): Acknowledged<Cursor> {
  return { read: async () => ({ ids: new Set(), cursor: undefined }), write: async () => undefined };
}
