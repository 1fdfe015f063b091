import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ClassTroubles } from "./class-troubles.ts";

const troubles = suite("troubles of a class that runs");

function mk() {
  const told: string[] = [];
  const clock = { ms: 0 };
  const heard = new ClassTroubles(
    "en",
    (sentence) => told.push(sentence),
    () => clock.ms,
  );
  return { told, clock, heard };
}

/** As drizzle wraps what the database said. */
function failedQuery(message: string, code: string): Error {
  const cause = Object.assign(new Error(message), { code });
  return new Error("Failed query: insert into texts\nparams: the pupil's whole program", { cause });
}

troubles("a full disk is told with what to do, once a minute, and without a pupil's program", () => {
  const { told, clock, heard } = mk();
  for (let i = 0; i < 50; i++) heard.hear(failedQuery("could not extend file: No space left", "53100"));
  assert.is(told.length, 1);
  assert.match(told[0]!, /disk is full/);
  assert.not.match(told[0]!, /program of|whole program/);
  clock.ms = 61_000;
  heard.hear(failedQuery("could not extend file", "53100"));
  assert.is(told.length, 2);
});

troubles("a database server that is restarted is told by name of the fault", () => {
  const { told, heard } = mk();
  heard.hear(failedQuery("terminating connection due to administrator command", "57P01"));
  heard.hear(Object.assign(new Error(""), { code: "ECONNREFUSED" }));
  assert.match(told[0]!, /database.*terminating connection/s);
  assert.match(told[1]!, /ECONNREFUSED/);
});

troubles("anything else is told by its cause alone, and not at any length", () => {
  const { told, heard } = mk();
  heard.hear(failedQuery(`odd ${"x".repeat(5000)}`, "XX000"));
  assert.match(told[0]!, /odd x+/);
  assert.ok(told[0]!.length < 400);
  assert.not.match(told[0]!, /whole program/);
});

troubles.run();
