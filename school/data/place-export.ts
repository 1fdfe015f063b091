import { asc, eq } from "drizzle-orm";
import { packedWork, recordId } from "../../work/index.ts";
import { namesOf } from "../names/place-names.ts";
import { ClassStore } from "./class-store.ts";
import { DraftStore } from "./draft-store.ts";
import { HintStore } from "./hint-store.ts";
import type { Database } from "./open-data.node.ts";
import { checks, classes, places, records, secrets, sessions, verdicts } from "./schema.ts";

/**
 * All that is kept of a place, as JSON. It is a file of all work with more beside it: the page opens it, and `class import` takes it
 * in again. Of the two pictures and of browsers it says what stands there, but not the hashes, which let nobody know anything.
 * @returns undefined: there is no such place
 */
export async function placeExport(db: Database, placeId: string, nowMs: number): Promise<string | undefined> {
  const [place] = await db
    .select({
      name: places.name,
      created: places.created,
      className: classes.name,
      deletedOn: classes.deletedOn,
    })
    .from(places)
    .innerJoin(classes, eq(classes.id, places.classId))
    .where(eq(places.id, placeId));
  if (!place) return undefined;
  const { work } = await new ClassStore(db, () => "").work(placeId);
  const received = await db
    .select({ id: records.id, received: records.received })
    .from(records)
    .where(eq(records.placeId, placeId));
  const receivedAt = new Map(received.map(({ id, received: at }) => [id, at.toISOString()]));
  const [secret] = await db.select().from(secrets).where(eq(secrets.placeId, placeId));
  const browsers = await db.select().from(sessions).where(eq(sessions.placeId, placeId));
  const asked = await db
    .select({
      lesson: checks.lesson,
      version: checks.version,
      kit: checks.kit,
      asked: checks.asked,
      found: verdicts.found,
      outcome: verdicts.outcome,
    })
    .from(checks)
    .leftJoin(verdicts, eq(verdicts.key, checks.key))
    .where(eq(checks.placeId, placeId))
    .orderBy(asc(checks.turn));
  const all = {
    ...packedWork({ ...work, records: work.records.map(withId) }),
    exported: new Date(nowMs).toISOString(),
    class: { name: place.className, deletedOn: place.deletedOn },
    names: namesOf(place.name),
    created: place.created.toISOString(),
    drafts: await new DraftStore(db).of(placeId),
    hints: await new HintStore(db).of(placeId),
    checks: asked.map(({ outcome, ...check }) => ({
      ...check,
      outcome: outcome === null ? null : (JSON.parse(outcome) as unknown),
    })),
    pictures: secret ? { chosen: true, wrongTries: secret.wrong } : { chosen: false },
    browsers: browsers.map(({ endsMs }) => ({ until: new Date(endsMs).toISOString() })),
  };
  return `${JSON.stringify(all, null, 1)}\n`;

  function withId<R extends (typeof work.records)[number]>(record: R) {
    const id = recordId(record);
    return { id, ...record, received: receivedAt.get(id) };
  }
}
