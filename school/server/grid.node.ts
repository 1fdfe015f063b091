import type { Lesson } from "../../lesson/index.node.ts";
import { starsFor } from "../../lesson/index.ts";
import type { Language } from "../../messages/index.ts";
import { type Outcome, rank, reachedGoals } from "../grade/outcome.ts";
import { namesOf } from "../names/place-names.ts";
import type { ClassSummary, Grid, GridCell, GridRow, ShownProgram } from "../protocol/teacher.ts";
import type { CheckDesk } from "./check-desk.node.ts";
import type { PlaceState } from "./overview.node.ts";

/** Checks in a row with the same feedback, from which on somebody is stuck. */
const sameFeedbackTimes = 3;
/** Connected, and nothing new for that long. */
const quietMs = 5 * 60_000;
const mostMistakes = 6;

export interface GridSource {
  readonly class: ClassSummary;
  readonly places: readonly PlaceState[];
  readonly lessons: readonly Lesson[];
  readonly desk: Pick<CheckDesk, "outcomeOf" | "waitsFor" | "counts" | "helpers">;
  /** What the projector shows. */
  readonly shown: ShownProgram | undefined;
  isOnline(placeId: string): boolean;
  readonly nowMs: number;
  readonly language: Language;
}

/** Pupils by lessons, as the teacher sees them. Only verdicts of the class count. */
export function gridOf(source: GridSource): Grid {
  const { lessons, places, nowMs } = source;
  return {
    class: source.class,
    lessons: lessons.map(({ id, number, goals }) => ({ id, number, goals: [...goals] })),
    rows: places.map((place) => rowOf(place, source)),
    mistakes: commonMistakes(source),
    queue: source.desk.counts(),
    helpers: [...source.desk.helpers()],
    shown: source.shown ?? null,
    nowMs,
  };
}

function rowOf(place: PlaceState, source: GridSource): GridRow {
  const { nowMs } = source;
  const online = source.isOnline(place.id);
  const cells = source.lessons.flatMap((lesson) => cellOf(place, lesson, source) ?? []);
  const current = cells.find(({ lesson }) => lesson === place.worksOn);
  const repeats = current?.standing !== "passed" && (current?.feedback?.times ?? 0) >= sameFeedbackTimes;
  const quiet = online && place.lastWorkMs !== undefined && nowMs - place.lastWorkMs >= quietMs;
  return {
    id: place.id,
    names: namesOf(place.name),
    joined: place.joined,
    online,
    ...(place.worksOn !== undefined && { worksOn: place.worksOn }),
    ...(place.lastWorkMs !== undefined && { lastWorkMs: place.lastWorkMs }),
    ...(repeats ? { stuck: "sameFeedback" as const } : quiet ? { stuck: "quiet" as const } : {}),
    locked: place.lockedUntilMs > nowMs,
    cells,
  };
}

function cellOf(place: PlaceState, lesson: Lesson, source: GridSource): GridCell | undefined {
  const { desk, language } = source;
  const asked = [...place.checks.values()].filter((check) => check.lesson === lesson.id);
  const claimed = place.claims.get(lesson.id) ?? 0;
  if (asked.length === 0 && claimed === 0 && !place.programs.has(lesson.id)) return undefined;
  const outcomes = asked.flatMap(({ key }) => desk.outcomeOf(key) ?? []);
  const waits = asked.some(({ key }) => desk.waitsFor(key));
  const best = outcomes.toSorted((a, b) => rank(b) - rank(a))[0];
  const stars = Math.max(0, ...outcomes.map(starsOf));
  const told = feedbackInARow(outcomes);
  return {
    lesson: lesson.id,
    standing: standingOf(best, waits),
    goals: lesson.goals.length,
    reached: best?.kind === "graded" ? [...reachedGoals(best.verdict).values()].filter(Boolean).length : 0,
    stars,
    checks: asked.length,
    falseClaim: claimed > stars && !waits,
    ...(told && {
      feedback: {
        id: told.id,
        text: lesson.say(language, `feedback.${told.id}`, told.params),
        times: told.times,
      },
    }),
  };
}

function standingOf(best: Outcome | undefined, waits: boolean): GridCell["standing"] {
  if (!best) return waits ? "waiting" : "none";
  if (best.kind !== "graded") return best.kind;
  return best.verdict.passed ? "passed" : "failed";
}

function starsOf(outcome: Outcome): number {
  return outcome.kind === "graded" ? starsFor(outcome.verdict.tries) : 0;
}

type Feedback = NonNullable<Extract<Outcome, { kind: "graded" }>["feedback"]>;

/** The last check's feedback, and how many checks in a row had it. */
function feedbackInARow(outcomes: readonly Outcome[]): (Feedback & { readonly times: number }) | undefined {
  const ids = outcomes.map((outcome) => (outcome.kind === "graded" ? outcome.feedback : undefined));
  const last = ids.at(-1);
  if (!last) return undefined;
  const other = ids.findLastIndex((each) => each?.id !== last.id);
  return { ...last, times: ids.length - 1 - other };
}

/** What several places are told now, the commonest first, each with a program that got it. */
function commonMistakes({ places, lessons, desk, language }: GridSource): Grid["mistakes"] {
  const found = lessons.flatMap((lesson) => {
    const byId = new Map<string, Grid["mistakes"][number]>();
    for (const place of places) {
      const asked = [...place.checks.values()].filter((check) => check.lesson === lesson.id);
      const judged = asked.filter(({ key }) => desk.outcomeOf(key));
      const last = judged.at(-1);
      const outcome = last && desk.outcomeOf(last.key);
      const told = outcome?.kind === "graded" ? outcome.feedback : undefined;
      if (!last || !told) continue;
      const there = byId.get(told.id);
      byId.set(told.id, {
        lesson: lesson.id,
        feedback: told.id,
        text: lesson.say(language, `feedback.${told.id}`, told.params),
        example: { placeId: place.id, version: last.version },
        ...there,
        places: (there?.places ?? 0) + 1,
      });
    }
    return [...byId.values()];
  });
  return found
    .filter((mistake) => mistake.places > 1)
    .sort((a, b) => b.places - a.places)
    .slice(0, mostMistakes);
}
