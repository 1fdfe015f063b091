import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../../lesson/library/lessons.ts";
import type { LessonVerdict } from "../../lesson/verdict/verdict.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { classSheet } from "./class-sheet.ts";
import type { ClassResult, LessonResult } from "./grade-class.node.ts";
import type { Outcome } from "./outcome.ts";

const lesson = findLesson("stop-at-the-wall");

/** @param tries the goals that were reached on each */
function graded(...tries: readonly (readonly string[])[]): Outcome {
  const verdict: LessonVerdict = {
    format: "robonet-verdict",
    version: 1,
    lesson: lesson.id,
    lessonVersion: 1,
    kit: "robonet-one",
    passed: tries.every((reached) => reached.length === lesson.goals.length),
    tries: tries.map((reached) => ({
      hidden: false,
      passed: reached.length === lesson.goals.length,
      goals: lesson.goals.map((goal) => ({ goal, passed: reached.includes(goal) })),
      run: { outcome: "finished", timeUs: 1, traceHash: "" },
    })),
  };
  return { kind: "graded", verdict };
}

function sheetOf(
  outcomes: Readonly<Record<string, Outcome | undefined>>,
  language: Language = "en",
): string[] {
  const result: ClassResult = {
    pupils: Object.entries(outcomes).map(([name, outcome]) => {
      const submission = { lesson: lesson.id, text: "", place: "", claimed: false, origin: "file" as const };
      const found: LessonResult | undefined = outcome && {
        submission,
        outcome,
        programs: 1,
        falseClaim: false,
      };
      return { name, lessons: new Map(found ? [[lesson.id, found]] : []) };
    }),
    handedIn: 0,
    tried: 0,
    saved: 0,
    known: 0,
    left: 0,
  };
  return classSheet(result, [lesson], language).split("\r\n");
}

const sheet = suite("the sheet of a class");

sheet("has a line a pupil and a column a goal, reached when it was reached on every try", () => {
  const all = ["drives", "no_crash", "stops", "right_gap"];
  const lines = sheetOf({
    Anna: graded(all, all),
    Ben: graded(["drives", "no_crash"], ["drives", "stops"]),
    Jānis: { kind: "mistakes", diagnostics: [] },
    Liene: { kind: "refused", problem: new Problem("simulator.stuck", { seconds: 1 }) },
    Zane: undefined,
  });
  assert.equal(lines, [
    "\ufeffpupil,stop-at-the-wall,stop-at-the-wall.drives,stop-at-the-wall.no_crash,stop-at-the-wall.stops,stop-at-the-wall.right_gap",
    "Anna,passed,1,1,1,1",
    "Ben,failed,1,0,0,0",
    "Jānis,mistakes,,,,",
    "Liene,refused,,,,",
    "Zane,,,,,",
    "",
  ]);
});

sheet("a name is never a formula, and keeps its commas and quotes", () => {
  const lines = sheetOf({ "=1+1": undefined, 'Liepa, "Anna"': undefined, "O'Brien": undefined });
  assert.equal(
    lines.slice(1, 4).map((line) => line.replace(/,,,,,$/, "")),
    [`"'=1+1"`, '"Liepa, ""Anna"""', `"O'Brien"`],
  );
});

sheet("parts its columns as spreadsheets of the language do", () => {
  assert.equal(sheetOf({ "Liepa; Anna": graded([]) }, "lv").slice(1, 2), ['"Liepa; Anna";failed;0;0;0;0']);
});

sheet.run();
