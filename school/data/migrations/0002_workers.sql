CREATE TABLE "workers" (
  "id" text PRIMARY KEY,
  "name" text NOT NULL,
  "size" smallint NOT NULL,
  "beat" bigint NOT NULL,
  "trying" text[] NOT NULL
);
