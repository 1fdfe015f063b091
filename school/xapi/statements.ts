import type { Lesson } from "../../lesson/index.node.ts";
import { type Language, languages, say } from "../../messages/index.ts";
import { behaviourVersion } from "../../sim/index.ts";
import type { ClassResult, LessonResult } from "../grade/grade-class.node.ts";
import { reachedGoals } from "../grade/outcome.ts";

/** The space in which our names are unique. It is no address: the top-level domain is reserved for names that lead nowhere. */
const ours = "https://robonet.example";

type LanguageMap = Readonly<Record<Language, string>>;

/** A statement of xAPI 1.0.3, https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md: a pupil passed a lesson, or did not. */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: "Agent";
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: "Activity";
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: LanguageMap;
      readonly extensions: Readonly<Record<string, number>>;
    };
  };
  readonly result: {
    readonly success: boolean;
    /** Goals that were reached on every try. Missing: no run tells. */
    readonly score?: {
      readonly scaled: number;
      readonly raw: number;
      readonly min: 0;
      readonly max: number;
    };
  };
  readonly context: {
    readonly platform: string;
    readonly extensions: Readonly<Record<string, string | number>>;
  };
  /** When it was graded: nobody knows when the program was written. */
  readonly timestamp: string;
}

export interface StatementContext {
  /** What stands for a pupil. */
  pseudonymOf(name: string): string;
  /** A UUID that was never given before. */
  newId(): string;
  /** When it was graded. */
  readonly at: Date;
}

/**
 * A class's results as statements for a learning record store, one for each pupil and lesson. A program that could not be tried
 * says nothing of the pupil, and has none.
 */
export function xapiStatements(
  { pupils }: ClassResult,
  lessons: readonly Lesson[],
  { pseudonymOf, newId, at }: StatementContext,
): Statement[] {
  return pupils.flatMap(({ name, lessons: results }) =>
    lessons.flatMap((lesson) => {
      const found = results.get(lesson.id);
      if (!found || found.outcome.kind === "refused") return [];
      return [
        {
          id: newId(),
          actor: {
            objectType: "Agent" as const,
            account: { homePage: `${ours}/class`, name: pseudonymOf(name) },
          },
          ...whatHappened(found.outcome, lesson),
          timestamp: at.toISOString(),
        },
      ];
    }),
  );
}

type Told = Exclude<LessonResult["outcome"], { readonly kind: "refused" }>;

function whatHappened(
  outcome: Told,
  lesson: Lesson,
): Pick<Statement, "verb" | "object" | "result" | "context"> {
  const verdict = outcome.kind === "graded" ? outcome.verdict : undefined;
  const success = verdict?.passed ?? false;
  const verb = success ? "passed" : "failed";
  const version = verdict?.lessonVersion ?? lesson.manifest.version;
  const reached = verdict && reachedGoals(verdict);
  const raw = [...(reached?.values() ?? [])].filter(Boolean).length;
  const max = lesson.goals.length;
  return {
    verb: {
      id: `http://adlnet.gov/expapi/verbs/${verb}`,
      display: inAll((language) => say(language, `class.verb.${verb}`)),
    },
    object: {
      objectType: "Activity",
      // Another version has another check: what passed one may fail the other.
      id: `${ours}/lessons/${lesson.id}/${version}`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/lesson",
        name: inAll((language) => lesson.say(language, "title")),
        extensions: { [`${ours}/extensions/lesson-version`]: version },
      },
    },
    result: {
      success,
      ...(reached && reached.size > 0 && max > 0 && { score: { scaled: raw / max, raw, min: 0, max } }),
    },
    context: {
      platform: "RoboNet",
      extensions: {
        [`${ours}/extensions/behaviour-version`]: behaviourVersion,
        [`${ours}/extensions/outcome`]: outcome.kind,
        ...(verdict && { [`${ours}/extensions/kit`]: verdict.kit }),
      },
    },
  };
}

function inAll(text: (language: Language) => string): LanguageMap {
  return Object.fromEntries(languages.map((language) => [language, text(language)])) as LanguageMap;
}
