import { readText } from "../../files/index.node.ts";
import { type KitFile, type Lesson, SimulatorPool } from "../../lesson/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { type BoardTiming, behaviourVersion } from "../../sim/index.ts";
import { compilerHash } from "../../toolchain/index.node.ts";
import type { CollectedPupil, Submission } from "../collect/collect-work.node.ts";
import { type Outcome, rank } from "./outcome.ts";
import { tryProgram } from "./try-program.node.ts";
import { type VerdictArguments, verdictKey } from "./verdict-key.node.ts";

/** A lesson and the robot that it is tried on. */
export interface GradedLesson {
  readonly lesson: Lesson;
  readonly kit: KitFile;
}

/** Verdicts that are kept from one grading to the next. */
export interface VerdictShelf {
  /** By their keys, those that are there. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, Outcome>>;
  /** @returns false: nobody has the text any more */
  keep(key: string, all: VerdictArguments, outcome: Outcome, tookMs: number): Promise<boolean>;
}

export interface Grading {
  readonly lessons: readonly GradedLesson[];
  readonly board: BoardTiming;
  readonly language: Language;
  /** Programs that are tried side by side; left out: one a core. */
  readonly workers?: number;
  /** Left out: nothing is known from before, and nothing kept. */
  readonly shelf?: VerdictShelf;
  /** What came of a text on another kit, or in another version; it counts where it came farther. */
  former?(lesson: string, text: string): Outcome | undefined;
  onProgress(done: number, of: number): void;
  /** Ends the grading after the programs that are being tried. */
  readonly stop: AbortSignal;
}

/** What a pupil's work for one lesson came to: of several programs the one that came farthest. */
export interface LessonResult {
  readonly submission: Submission;
  readonly outcome: Outcome;
  /** How many different programs there were. */
  readonly programs: number;
  /** The page said that it passed, and no program that came with it does. */
  readonly falseClaim: boolean;
}

export interface PupilResult {
  readonly name: string;
  /** By the lesson's id; those that nothing was handed in for are missing, and after a stop those that were not tried. */
  readonly lessons: ReadonlyMap<string, LessonResult>;
}

export interface ClassResult {
  readonly pupils: readonly PupilResult[];
  /** Programs that were handed in; what was tried of them; what was not, since the same text had been. */
  readonly handedIn: number;
  readonly tried: number;
  readonly saved: number;
  /** Not tried, since their verdicts were kept from before. */
  readonly known: number;
  /** Not tried, since it was stopped. */
  readonly left: number;
}

/** Tries all programs, each text once, side by side. Never throws for what a program does. */
export async function gradeClass(
  pupils: readonly CollectedPupil[],
  { lessons, board, language, workers, shelf, former, onProgress, stop }: Grading,
): Promise<ClassResult> {
  const pool = new SimulatorPool(workers);
  const worlds = new Map(lessons.map(({ lesson }) => [lesson.id, readText(lesson.worldFile, language)]));
  const byId = new Map(lessons.map((each) => [each.lesson.id, each]));
  const compiler = compilerHash();
  const argumentsOf = ({ text, lesson: id }: Submission): VerdictArguments => {
    const { lesson, kit } = byId.get(id)!;
    return {
      text,
      lesson: id,
      lessonVersion: lesson.manifest.version,
      kitText: kit.text,
      behaviourVersion,
      compilerHash: compiler,
      board,
    };
  };
  const handedIn = pupils.flatMap(({ submissions }) => submissions);
  const keys = new Map(handedIn.map((each) => [each, verdictKey(argumentsOf(each))]));
  const different = new Map([...keys].map(([submission, key]) => [key, submission]));
  const outcomes = new Map(await shelf?.find([...different.keys()]));
  const known = outcomes.size;
  const queue = [...different].filter(([key]) => !outcomes.has(key));
  const all = queue.length;
  const next = async (): Promise<void> => {
    for (let task = queue.shift(); task && !stop.aborted; task = queue.shift()) {
      const [key, submission] = task;
      const { lesson, kit } = byId.get(submission.lesson)!;
      const begunMs = performance.now();
      const outcome = await tryProgram(pool, submission.text, {
        lesson,
        kit,
        worldText: worlds.get(lesson.id)!,
        board,
      });
      await shelf?.keep(key, argumentsOf(submission), outcome, performance.now() - begunMs);
      outcomes.set(key, outcome);
      onProgress(outcomes.size - known, all);
    }
  };
  onProgress(0, all);
  try {
    await Promise.all(Array.from({ length: pool.size }, next));
  } finally {
    await pool.close();
  }
  const presentOf = (submission: Submission) => outcomes.get(keys.get(submission)!);
  const told = handedIn.filter(presentOf).length;
  const outcomeOf = (submission: Submission) =>
    fartherOf(presentOf(submission), former?.(submission.lesson, submission.text));
  return {
    pupils: pupils.map(({ name, submissions }) => ({ name, lessons: bestOf(submissions, outcomeOf) })),
    handedIn: handedIn.length,
    tried: outcomes.size - known,
    saved: told - outcomes.size,
    known,
    left: handedIn.filter((each) => !outcomeOf(each)).length,
  };
}

function fartherOf(one: Outcome | undefined, other: Outcome | undefined): Outcome | undefined {
  return one && other ? (rank(other) > rank(one) ? other : one) : (one ?? other);
}

function bestOf(
  submissions: readonly Submission[],
  outcomeOf: (submission: Submission) => Outcome | undefined,
): Map<string, LessonResult> {
  const results = new Map<string, LessonResult>();
  for (const lesson of new Set(submissions.map((each) => each.lesson))) {
    const tried = submissions.flatMap((submission) => {
      const outcome = submission.lesson === lesson ? outcomeOf(submission) : undefined;
      return outcome ? [{ submission, outcome }] : [];
    });
    const farthest = tried.toSorted((a, b) => rank(b.outcome) - rank(a.outcome))[0];
    if (!farthest) continue;
    const claimed = tried.filter(({ submission }) => submission.claimed);
    results.set(lesson, {
      ...farthest,
      programs: new Set(tried.map(({ submission }) => submission.text)).size,
      falseClaim:
        claimed.length > 0 &&
        claimed.every(({ outcome }) => outcome.kind !== "graded" || !outcome.verdict.passed),
    });
  }
  return results;
}
