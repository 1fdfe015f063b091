import {
  bigint,
  bigserial,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

/**
 * A text as its bytes in UTF-8: a program may hold a character with the code 0, which PostgreSQL's `text` refuses, and must come
 * back as it was handed in, or its hash is another.
 */
const utf8 = customType<{ data: string; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value, "utf8"),
  fromDriver: (value) => Buffer.from(value).toString("utf8"),
});

const created = () => timestamp("created", { withTimezone: true }).notNull().defaultNow();

export const classes = pgTable(
  "classes",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    created: created(),
    /** The first day on which nothing of the class is kept any more. */
    deletedOn: date("deleted_on").notNull(),
    /** What pupils type to come in; null: the class was never served. */
    joinCode: text("join_code"),
    /** JSON: `classSettings`; null: all is open. */
    settings: text("settings"),
    /** 1: the pages pause. */
    eyesUp: smallint("eyes_up").notNull().default(0),
    /** 1: pupils may make up a name that is not on the list. */
    nicknames: smallint("nicknames").notNull().default(1),
  },
  (table) => [uniqueIndex("classes_join_code").on(table.joinCode)],
);

/** Where a pupil, or a pair, works. */
export const places = pgTable(
  "places",
  {
    id: text("id").primaryKey(),
    classId: text("class_id")
      .notNull()
      .references(() => classes.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The name as it is compared: in small letters, with single blanks. */
    nameKey: text("name_key").notNull(),
    created: created(),
  },
  (table) => [uniqueIndex("places_class_name").on(table.classId, table.nameKey)],
);

/** The texts of versions; the same text is kept once for all. */
export const texts = pgTable("texts", {
  /** SHA-256 of the text in UTF-8, hex. */
  version: text("version").primaryKey(),
  text: utf8("text").notNull(),
});

/** `ProgramRecord`s of `work/records.ts`. Only appended. */
export const records = pgTable(
  "records",
  {
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    programId: text("program_id").notNull(),
    version: text("version")
      .notNull()
      .references(() => texts.version),
    parents: text("parents").array().notNull(),
    device: text("device").notNull(),
    /** By the device's clock, ms since 1970. */
    at: doublePrecision("at").notNull(),
    received: timestamp("received", { withTimezone: true }).notNull().defaultNow(),
    /** The order in which they came: who asks for what is new names the last one that it has. */
    turn: bigserial("turn", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.placeId, table.id] }),
    index("records_place_turn").on(table.placeId, table.turn),
    index("records_version").on(table.version),
  ],
);

/** `StarRecord`s: what a page says of itself. Nothing is decided by them. */
export const stars = pgTable(
  "stars",
  {
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    lesson: text("lesson").notNull(),
    lessonVersion: integer("lesson_version").notNull(),
    kit: text("kit").notNull(),
    stars: smallint("stars").notNull(),
    device: text("device").notNull(),
    at: doublePrecision("at").notNull(),
    turn: bigserial("turn", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.placeId, table.id] }),
    index("stars_place_turn").on(table.placeId, table.turn),
  ],
);

/** That a place's program is to be tried, and under which name its verdict is, or will be. Only appended. */
export const checks = pgTable(
  "checks",
  {
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    lesson: text("lesson").notNull(),
    version: text("version")
      .notNull()
      .references(() => texts.version),
    /** `verdictKey`. */
    key: text("key").notNull(),
    /** The name of the kit that was wanted; empty: the one that the lesson takes. */
    kit: text("kit").notNull().default(""),
    asked: timestamp("asked", { withTimezone: true }).notNull().defaultNow(),
    turn: bigserial("turn", { mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.placeId, table.key] }),
    index("checks_key").on(table.key),
    index("checks_version").on(table.version),
  ],
);

/** What came of a text: found here, never told by a page. It is nobody's, so the same text is tried once. */
export const verdicts = pgTable("verdicts", {
  key: text("key").primaryKey(),
  lesson: text("lesson").notNull(),
  lessonVersion: integer("lesson_version").notNull(),
  version: text("version").notNull(),
  kit: text("kit").notNull(),
  behaviourVersion: integer("behaviour_version").notNull(),
  compilerHash: text("compiler_hash").notNull(),
  loopMs: smallint("loop_ms").notNull(),
  cpu: text("cpu").notNull(),
  /** 1: on all tries. */
  passed: smallint("passed").notNull(),
  /** JSON: a verdict, the compiler's mistakes, or why it could not be tried. */
  outcome: text("outcome").notNull(),
  found: timestamp("found", { withTimezone: true }).notNull().defaultNow(),
  tookMs: bigint("took_ms", { mode: "number" }).notNull(),
});

/** What lets a pupil come back to a place: the hash of two pictures. */
export const secrets = pgTable("secrets", {
  placeId: text("place_id")
    .primaryKey()
    .references(() => places.id, { onDelete: "cascade" }),
  hash: text("hash").notNull(),
  /** Wrong tries since the last right one. */
  wrong: integer("wrong").notNull().default(0),
  /** By the class's clock; until then no try counts. */
  lockedUntilMs: doublePrecision("locked_until_ms").notNull().default(0),
});

/** Browsers that are in the class. The token itself is in their cookie alone. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the token, hex. */
    tokenHash: text("token_hash").primaryKey(),
    /** Null: the teacher's. */
    placeId: text("place_id").references(() => places.id, { onDelete: "cascade" }),
    endsMs: doublePrecision("ends_ms").notNull(),
  },
  (table) => [index("sessions_place").on(table.placeId)],
);

/** The last state that was typed in a tab, of which no record was made yet. Replaced, not appended. */
export const drafts = pgTable(
  "drafts",
  {
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    programId: text("program_id").notNull(),
    tab: text("tab").notNull(),
    parents: text("parents").array().notNull(),
    device: text("device").notNull(),
    at: doublePrecision("at").notNull(),
    text: utf8("text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.placeId, table.programId, table.tab] })],
);

/** What the teacher wrote to a place. */
export const hints = pgTable(
  "hints",
  {
    id: text("id").primaryKey(),
    placeId: text("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
    programId: text("program_id").notNull(),
    text: text("text").notNull(),
    atMs: doublePrecision("at_ms").notNull(),
    seen: smallint("seen").notNull().default(0),
  },
  (table) => [index("hints_place").on(table.placeId)],
);

/** What the server keeps for itself, such as the hash of the passphrase. */
export const serverValues = pgTable("server_values", {
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

/** Computers that try programs, each as long as it does. Of this moment only: no backup has it. */
export const workers = pgTable("workers", {
  id: text("id").primaryKey(),
  /** The computer's name, for the teacher. */
  name: text("name").notNull(),
  /** How many it tries side by side. */
  size: smallint("size").notNull(),
  /** Grows with each sign of life; whose stands still is gone. No clock is asked: that of a school's computer may be wrong. */
  beat: bigint("beat", { mode: "number" }).notNull(),
  /** Jobs that it tries. */
  trying: text("trying").array().notNull(),
});
