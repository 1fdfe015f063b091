import { createHash, randomBytes } from "node:crypto";
import { eq, isNull, lte } from "drizzle-orm";
import type { Database } from "./open-data.node.ts";
import { places, serverValues, sessions } from "./schema.ts";

/** Who asks. */
export type Session =
  | { readonly role: "teacher" }
  | { readonly role: "pupil"; readonly placeId: string; readonly classId: string };

/** A pupil's browser stays in the class over a school year, a teacher's over a day at school. */
const lastsMs = { pupil: 300 * 24 * 3_600_000, teacher: 12 * 3_600_000 };

/** Browsers that are in the class, and the passphrase's hash. */
export class SessionStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Begins a session.
   * @param placeId undefined: the teacher's
   * @returns the token, which is kept nowhere here, and how long it holds
   */
  async begin(placeId: string | undefined, nowMs: number): Promise<{ token: string; lastsMs: number }> {
    const token = randomBytes(32).toString("base64url");
    const lasts = placeId === undefined ? lastsMs.teacher : lastsMs.pupil;
    await this.#db.delete(sessions).where(lte(sessions.endsMs, nowMs));
    await this.#db
      .insert(sessions)
      .values({ tokenHash: hashOf(token), placeId: placeId ?? null, endsMs: nowMs + lasts });
    return { token, lastsMs: lasts };
  }

  async find(token: string, nowMs: number): Promise<Session | undefined> {
    const [row] = await this.#db
      .select({ placeId: sessions.placeId, endsMs: sessions.endsMs, classId: places.classId })
      .from(sessions)
      .leftJoin(places, eq(places.id, sessions.placeId))
      .where(eq(sessions.tokenHash, hashOf(token)));
    if (!row || row.endsMs <= nowMs) return undefined;
    if (row.placeId === null) return { role: "teacher" };
    return row.classId === null ? undefined : { role: "pupil", placeId: row.placeId, classId: row.classId };
  }

  async end(token: string): Promise<void> {
    await this.#db.delete(sessions).where(eq(sessions.tokenHash, hashOf(token)));
  }

  async endPlace(placeId: string): Promise<void> {
    await this.#db.delete(sessions).where(eq(sessions.placeId, placeId));
  }

  /** Undefined: none was chosen yet. */
  passphraseHash(): Promise<string | undefined> {
    return this.#value(passphrase);
  }

  /** What the server keeps under a name; where there is nothing yet, this from now on. */
  async valueOr(name: string, made: string): Promise<string> {
    await this.#db.insert(serverValues).values({ name, value: made }).onConflictDoNothing();
    return (await this.#value(name)) ?? made;
  }

  async #value(name: string): Promise<string | undefined> {
    const [row] = await this.#db.select().from(serverValues).where(eq(serverValues.name, name));
    return row?.value;
  }

  /** Another passphrase ends what was begun with the one of before. */
  async setPassphraseHash(value: string): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx
        .insert(serverValues)
        .values({ name: passphrase, value })
        .onConflictDoUpdate({ target: serverValues.name, set: { value } });
      await tx.delete(sessions).where(isNull(sessions.placeId));
    });
  }
}

const passphrase = "passphrase";

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
