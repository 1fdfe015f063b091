import { and, asc, count, eq } from "drizzle-orm";
import { Problem } from "../../messages/index.ts";
import { type ClassSettings, classSettings, everythingOpen } from "../protocol/settings.ts";
import type { ClassSummary } from "../protocol/teacher.ts";
import type { Database } from "./open-data.node.ts";
import { classes, places } from "./schema.ts";

export type ClassState = Omit<ClassSummary, "places">;

export interface ClassStateChange {
  readonly name?: string | undefined;
  readonly deletedOn?: string | undefined;
  readonly settings?: ClassSettings | undefined;
  readonly eyesUp?: boolean | undefined;
  readonly nicknames?: boolean | undefined;
  readonly joinCode?: string | undefined;
}

/** What the teacher decides of a class: its code, what is open, whether pages pause. */
export class DeskStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** All classes, the oldest first. */
  async all(): Promise<ClassState[]> {
    return (await this.#db.select().from(classes).orderBy(asc(classes.created), asc(classes.id))).map(
      stateOf,
    );
  }

  async find(classId: string): Promise<ClassState | undefined> {
    const [row] = await this.#db.select().from(classes).where(eq(classes.id, classId));
    return row && stateOf(row);
  }

  /** @param joinCode as `normalCode` writes it */
  async findByCode(joinCode: string): Promise<ClassState | undefined> {
    const [row] = await this.#db.select().from(classes).where(eq(classes.joinCode, joinCode));
    return row && stateOf(row);
  }

  /** @throws Problem when the class is gone */
  async change(classId: string, change: ClassStateChange): Promise<ClassState> {
    const { settings, eyesUp, nicknames, ...plain } = change;
    const row = {
      ...plain,
      ...(settings && { settings: JSON.stringify(settings) }),
      ...(eyesUp !== undefined && { eyesUp: Number(eyesUp) }),
      ...(nicknames !== undefined && { nicknames: Number(nicknames) }),
    };
    if (Object.values(row).some((value) => value !== undefined))
      await this.#db.update(classes).set(row).where(eq(classes.id, classId));
    const changed = await this.find(classId);
    if (!changed) throw new Problem("room.classGone");
    return changed;
  }

  async placeCount(classId: string): Promise<number> {
    const [row] = await this.#db.select({ of: count() }).from(places).where(eq(places.classId, classId));
    return row?.of ?? 0;
  }

  async place(placeId: string): Promise<{ id: string; classId: string; name: string } | undefined> {
    const [row] = await this.#db
      .select({ id: places.id, classId: places.classId, name: places.name })
      .from(places)
      .where(and(eq(places.id, placeId)));
    return row;
  }
}

function stateOf(row: typeof classes.$inferSelect): ClassState {
  const { id, name, deletedOn, joinCode, eyesUp, nicknames } = row;
  return {
    id,
    name,
    deletedOn,
    joinCode: joinCode ?? "",
    settings: settingsOf(row.settings),
    eyesUp: eyesUp === 1,
    nicknames: nicknames === 1,
  };
}

/** Settings of another version count as none: everything is open. */
function settingsOf(json: string | null): ClassSettings {
  if (json === null) return everythingOpen;
  const found = classSettings.safeParse(JSON.parse(json));
  return found.success ? found.data : everythingOpen;
}
