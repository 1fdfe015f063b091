import type { LessonFeedback } from "../../../lesson/index.ts";

// TODO: when is each sentence of feedback true of a run? Read texts.json for it, not check.ts.
export default {
  too_short: (run, said) => said.is("mm", run.displacementMm) && run.displacementMm < 270,
  too_far: (run, said) => said.is("mm", run.displacementMm) && run.displacementMm > 330,
} satisfies LessonFeedback;
