import type { Language } from "../../messages/index.ts";
import type { Lesson } from "../library/lessons.ts";
import type { FeedbackParams } from "../questions/check.ts";
import type { TrialResult } from "../trials/simulator-messages.ts";
import { reasonsOf } from "../verdict/grade-seed.ts";
import type { Finding } from "./finding.ts";

/** A feedback of a lesson, and which programs of a thorough check got it. */
export interface ReachedFeedback {
  readonly id: string;
  /** As the first of the programs got it. */
  readonly sentence: string;
  /** Files of the lesson, and mistakes in its solution by their names. */
  readonly programs: readonly string[];
}

/** Which sentences the programs of a lesson get, to read each beside what its program does. */
export class FeedbackReached {
  readonly #programs = new Map<string, { readonly params: FeedbackParams; readonly programs: string[] }>();

  /** @param program what the table calls it */
  note(program: string, trial: TrialResult): void {
    if (!trial.compiled) return;
    const seen = new Set<string>();
    for (const seed of trial.seeds) {
      const { feedback } = reasonsOf(seed);
      if (feedback?.feedback === undefined || seen.has(feedback.feedback)) continue;
      seen.add(feedback.feedback);
      const known = this.#programs.get(feedback.feedback);
      if (known) known.programs.push(program);
      else this.#programs.set(feedback.feedback, { params: feedback.params ?? {}, programs: [program] });
    }
  }

  /** All feedback that the lesson has sentences for, in their order. */
  of(lesson: Lesson, language: Language): readonly ReachedFeedback[] {
    return lesson
      .textKeys("en")
      .filter((key) => key.startsWith("feedback."))
      .map((key) => {
        const id = key.slice("feedback.".length);
        const found = this.#programs.get(id);
        // Without a run there are no values for the sentence.
        const sentence = found ? lesson.say(language, key, found.params) : lesson.text(language, key);
        return { id, sentence: sentence ?? "", programs: [...(found?.programs ?? [])].sort() };
      });
  }
}

/** A sentence that no program gets is a fault: it was never read beside a run that it is true of. */
export function checkReached(lesson: Lesson, reached: readonly ReachedFeedback[]): Finding[] {
  const file = lesson.path("texts.json");
  return reached
    .filter(({ programs }) => programs.length === 0)
    .map(({ id }) => ({ file, id: "lessonCheck.feedbackUnreached", params: { id } }));
}
