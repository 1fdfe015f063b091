ALTER TABLE "classes" ADD COLUMN "join_code" text;
--> statement-breakpoint
ALTER TABLE "classes" ADD COLUMN "settings" text;
--> statement-breakpoint
ALTER TABLE "classes" ADD COLUMN "eyes_up" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "classes" ADD COLUMN "nicknames" smallint DEFAULT 1 NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX "classes_join_code" ON "classes" ("join_code");
--> statement-breakpoint
ALTER TABLE "checks" ADD COLUMN "kit" text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE TABLE "secrets" (
  "place_id" text PRIMARY KEY REFERENCES "places" ("id") ON DELETE CASCADE,
  "hash" text NOT NULL,
  "wrong" integer DEFAULT 0 NOT NULL,
  "locked_until_ms" double precision DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
  "token_hash" text PRIMARY KEY,
  "place_id" text REFERENCES "places" ("id") ON DELETE CASCADE,
  "ends_ms" double precision NOT NULL
);
--> statement-breakpoint
CREATE INDEX "sessions_place" ON "sessions" ("place_id");
--> statement-breakpoint
CREATE TABLE "drafts" (
  "place_id" text NOT NULL REFERENCES "places" ("id") ON DELETE CASCADE,
  "program_id" text NOT NULL,
  "tab" text NOT NULL,
  "parents" text[] NOT NULL,
  "device" text NOT NULL,
  "at" double precision NOT NULL,
  "text" bytea NOT NULL,
  PRIMARY KEY ("place_id", "program_id", "tab")
);
--> statement-breakpoint
CREATE TABLE "hints" (
  "id" text PRIMARY KEY,
  "place_id" text NOT NULL REFERENCES "places" ("id") ON DELETE CASCADE,
  "program_id" text NOT NULL,
  "text" text NOT NULL,
  "at_ms" double precision NOT NULL,
  "seen" smallint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX "hints_place" ON "hints" ("place_id");
--> statement-breakpoint
CREATE TABLE "server_values" (
  "name" text PRIMARY KEY,
  "value" text NOT NULL
);
