CREATE TABLE "classes" (
  "id" text PRIMARY KEY,
  "name" text NOT NULL,
  "created" timestamp with time zone DEFAULT now() NOT NULL,
  "deleted_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
  "id" text PRIMARY KEY,
  "class_id" text NOT NULL REFERENCES "classes" ("id") ON DELETE CASCADE,
  "name" text NOT NULL,
  "name_key" text NOT NULL,
  "created" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "places_class_name" ON "places" ("class_id", "name_key");
--> statement-breakpoint
CREATE TABLE "texts" (
  "version" text PRIMARY KEY,
  "text" bytea NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
  "place_id" text NOT NULL REFERENCES "places" ("id") ON DELETE CASCADE,
  "id" text NOT NULL,
  "program_id" text NOT NULL,
  "version" text NOT NULL REFERENCES "texts" ("version"),
  "parents" text[] NOT NULL,
  "device" text NOT NULL,
  "at" double precision NOT NULL,
  "received" timestamp with time zone DEFAULT now() NOT NULL,
  "turn" bigserial NOT NULL,
  PRIMARY KEY ("place_id", "id")
);
--> statement-breakpoint
CREATE INDEX "records_place_turn" ON "records" ("place_id", "turn");
--> statement-breakpoint
CREATE INDEX "records_version" ON "records" ("version");
--> statement-breakpoint
CREATE TABLE "stars" (
  "place_id" text NOT NULL REFERENCES "places" ("id") ON DELETE CASCADE,
  "id" text NOT NULL,
  "lesson" text NOT NULL,
  "lesson_version" integer NOT NULL,
  "kit" text NOT NULL,
  "stars" smallint NOT NULL,
  "device" text NOT NULL,
  "at" double precision NOT NULL,
  "turn" bigserial NOT NULL,
  PRIMARY KEY ("place_id", "id")
);
--> statement-breakpoint
CREATE INDEX "stars_place_turn" ON "stars" ("place_id", "turn");
--> statement-breakpoint
CREATE TABLE "checks" (
  "place_id" text NOT NULL REFERENCES "places" ("id") ON DELETE CASCADE,
  "lesson" text NOT NULL,
  "version" text NOT NULL REFERENCES "texts" ("version"),
  "key" text NOT NULL,
  "asked" timestamp with time zone DEFAULT now() NOT NULL,
  "turn" bigserial NOT NULL,
  PRIMARY KEY ("place_id", "key")
);
--> statement-breakpoint
CREATE INDEX "checks_key" ON "checks" ("key");
--> statement-breakpoint
CREATE INDEX "checks_version" ON "checks" ("version");
--> statement-breakpoint
CREATE TABLE "verdicts" (
  "key" text PRIMARY KEY,
  "lesson" text NOT NULL,
  "lesson_version" integer NOT NULL,
  "version" text NOT NULL,
  "kit" text NOT NULL,
  "behaviour_version" integer NOT NULL,
  "compiler_hash" text NOT NULL,
  "loop_ms" smallint NOT NULL,
  "cpu" text NOT NULL,
  "passed" smallint NOT NULL,
  "outcome" text NOT NULL,
  "found" timestamp with time zone DEFAULT now() NOT NULL,
  "took_ms" bigint NOT NULL
);
