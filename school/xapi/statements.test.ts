import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { findLesson } from "../../lesson/library/lessons.ts";
import { Problem } from "../../messages/index.ts";
import { behaviourVersion } from "../../sim/index.ts";
import type { Outcome } from "../grade/outcome.ts";
import { keyFileOf, type PseudonymKey, pseudonymOf } from "./pseudonym-key.node.ts";
import { xapiStatements } from "./statements.ts";

/** What xAPI 1.0.3 asks of the statements that we make, written down from its text; nothing else may stand in them. */
const languageMap = z.strictObject({ en: z.string(), lv: z.string(), lt: z.string() });
const extensions = z.record(z.url(), z.union([z.string(), z.number()]));
const statementSchema = z.strictObject({
  id: z.uuid(),
  actor: z.strictObject({
    objectType: z.literal("Agent"),
    account: z.strictObject({ homePage: z.url(), name: z.string().regex(/^[0-9a-f]{64}$/) }),
  }),
  verb: z.strictObject({ id: z.url(), display: languageMap }),
  object: z.strictObject({
    objectType: z.literal("Activity"),
    id: z.url(),
    definition: z.strictObject({ type: z.url(), name: languageMap, extensions }),
  }),
  result: z.strictObject({
    success: z.boolean(),
    score: z
      .strictObject({
        scaled: z.number().min(-1).max(1),
        raw: z.number(),
        min: z.number(),
        max: z.number(),
      })
      .refine(({ raw, min, max }) => min < max && min <= raw && raw <= max)
      .optional(),
  }),
  context: z.strictObject({ platform: z.string(), extensions }),
  timestamp: z.iso.datetime(),
});

const lesson = findLesson("hello-robot");
const keyOf = (digit: string): PseudonymKey => ({ file: "", isNew: false, text: `${digit.repeat(64)}\n` });

function graded(reached: number): Outcome {
  const passed = reached === lesson.goals.length;
  const goals = lesson.goals.map((goal, index) =>
    index < reached ? { goal, passed: true as const } : { goal, passed: false as const },
  );
  return {
    kind: "graded",
    verdict: {
      format: "robonet-verdict",
      version: 1,
      lesson: lesson.id,
      lessonVersion: 3,
      kit: "robonet-one",
      passed,
      tries: [
        { hidden: false, passed, goals, run: { outcome: "finished", timeUs: 1, traceHash: "" } },
        // The last goal is missed on this one.
        {
          hidden: true,
          passed,
          goals: goals.map((each, index) =>
            passed || index + 1 < reached ? each : { goal: each.goal, passed: false },
          ),
          run: { outcome: "finished", timeUs: 1, traceHash: "" },
        },
      ],
    },
  };
}

function statementsOf(outcomes: Readonly<Record<string, Outcome | undefined>>, key = keyOf("a")) {
  const pupils = Object.entries(outcomes).map(([name, outcome]) => {
    const submission = { lesson: lesson.id, text: "", place: name, claimed: false, origin: "file" as const };
    const found = outcome && { submission, outcome, programs: 1, falseClaim: false };
    return { name, lessons: new Map(found ? [[lesson.id, found]] : []) };
  });
  let count = 0;
  const written = JSON.stringify(
    xapiStatements({ pupils, handedIn: 0, tried: 0, saved: 0, known: 0, left: 0 }, [lesson], {
      pseudonymOf: (name) => pseudonymOf(name, key),
      newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`,
      at: new Date("2026-11-29T18:00:00Z"),
    }),
  );
  return { written, statements: z.array(statementSchema).parse(JSON.parse(written)) };
}

const xapi = suite("xAPI statements of a class");

xapi("say who passed and who did not, with the goals that were reached on every try", () => {
  const { statements } = statementsOf({
    Anna: graded(lesson.goals.length),
    Ben: graded(3),
    Jānis: { kind: "mistakes", diagnostics: [] },
    Liene: { kind: "refused", problem: new Problem("simulator.stuck", { seconds: 1 }) },
    Zane: undefined,
  });
  const max = lesson.goals.length;
  assert.equal(
    statements.map(({ verb, result }) => [verb.id.replace(/.*\//, ""), result]),
    [
      ["passed", { success: true, score: { scaled: 1, raw: max, min: 0, max } }],
      ["failed", { success: false, score: { scaled: 2 / max, raw: 2, min: 0, max } }],
      ["failed", { success: false }],
    ],
  );
});

xapi("name the lesson's version, its title in each language, the kit and the behaviour", () => {
  const [first] = statementsOf({ Anna: graded(1) }).statements;
  assert.is(first!.object.id, "https://robonet.example/lessons/hello-robot/3");
  assert.equal(first!.object.definition.name, {
    en: "Hello, robot!",
    lv: "Sveiks, robot!",
    lt: lesson.say("lt", "title"),
  });
  assert.equal(first!.context.extensions, {
    "https://robonet.example/extensions/behaviour-version": behaviourVersion,
    "https://robonet.example/extensions/outcome": "graded",
    "https://robonet.example/extensions/kit": "robonet-one",
  });
  assert.is(first!.timestamp, "2026-11-29T18:00:00.000Z");
});

xapi("never have a name, nor what can be made of a name without the key", () => {
  const { written } = statementsOf({ "Anna Liepa": graded(1) });
  for (const name of ["Anna Liepa", "anna liepa"])
    for (const found of [name, createHash("sha256").update(name).digest("hex")])
      assert.not.ok(written.includes(found), found);
});

xapi("one key gives a pupil one pseudonym, however the name is spelt; another key another", () => {
  const nameOf = (name: string, key?: PseudonymKey) =>
    statementsOf({ [name]: graded(1) }, key).statements[0]!.actor.account.name;
  assert.is(nameOf("Jānis  Ozols"), nameOf("ja\u0304nis ozols "));
  assert.is.not(nameOf("Anna"), nameOf("Anne"));
  assert.is.not(nameOf("Anna"), nameOf("Anna", keyOf("b")));
});

xapi("their key lies beside what stays from week to week, and never in what is handed on", () => {
  assert.is(keyFileOf("from/7a.zip", undefined), resolve("from/7a.key"));
  assert.is(keyFileOf("from/7a/", "postgres://user:password@server/school"), resolve("from/7a.key"));
  assert.is(keyFileOf("from/monday", "class-data"), resolve("class-data.key"));
});

xapi.run();
