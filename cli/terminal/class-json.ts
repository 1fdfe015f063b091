import type { Lesson } from "../../lesson/index.node.ts";
import type { Language, Problem } from "../../messages/index.ts";
import type { ClassResult, LessonResult } from "../../school/index.node.ts";
import { type BoardTiming, behaviourVersion } from "../../sim/index.ts";
import { compilerHash, reportFault } from "../../toolchain/index.node.ts";

/** A class's results as one document: who reads it needs neither the table nor its language. */
export function classInJson(
  { pupils, handedIn, tried, saved, known, left }: ClassResult,
  lessons: readonly Lesson[],
  problems: readonly Problem[],
  board: BoardTiming,
  language: Language,
) {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return {
    ok: problems.length === 0 && left === 0,
    format: "robonet-class",
    version: 1,
    behaviourVersion,
    compilerHash: compilerHash(),
    board,
    programs: { handedIn, tried, saved, known, left },
    lessons: lessons.map(({ id, number, manifest, goals }) => ({
      id,
      number,
      version: manifest.version,
      goals,
    })),
    pupils: pupils.map(({ name, lessons: results }) => ({
      name,
      lessons: Object.fromEntries(
        [...results].map(([id, result]) => [id, resultInJson(result, byId.get(id)!, language)]),
      ),
    })),
    problems: problems.map((problem) => {
      const { id, params, place } = problem;
      return { id, params, place, message: problem.in(language) };
    }),
  };
}

function resultInJson(
  { submission, outcome, programs, falseClaim }: LessonResult,
  lesson: Lesson,
  language: Language,
) {
  const base = { file: submission.place, programs, falseClaim };
  if (outcome.kind === "mistakes")
    return { ...base, result: "mistakes" as const, diagnostics: outcome.diagnostics };
  if (outcome.kind === "refused")
    return { ...base, result: "refused" as const, problem: outcome.problem.in(language) };
  const { verdict, feedback, fault } = outcome;
  return {
    ...base,
    result: verdict.passed ? ("passed" as const) : ("failed" as const),
    verdict,
    ...(feedback && {
      feedback: {
        id: feedback.id,
        text: lesson.say(language, `feedback.${feedback.id}`, feedback.params),
      },
    }),
    ...(fault && { fault: reportFault(fault.fault, fault.debug) }),
  };
}
