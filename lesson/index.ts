/** What other folders use of `lesson/`. */

export type { Pose, Side } from "../sim/index.ts";
export { translateComments } from "./library/starter-comments.ts";
export { lessonPicture } from "./picture/lesson-picture.ts";
export { usedMembers } from "./picture/used-members.ts";
export { judge, type LessonCheck, type Situation, situationOf, type Verdict } from "./questions/check.ts";
export type { FeedbackTruth, LessonFeedback } from "./questions/feedback.ts";
export { type Figure, type Followed, liesOn, regularFigure } from "./questions/figure.ts";
export { commandSeconds, type Span } from "./questions/run-events.ts";
export { RunView } from "./questions/run-view.ts";
export { describeFinding } from "./review/finding.ts";
export { isTold, type ToldEvent } from "./trials/event-stream.ts";
export { addFault, scheduleFault, type TimedFault } from "./trials/fault-option.ts";
export type {
  Report,
  RobotInput,
  RunInput,
  RunTranscript,
  TrialResult,
} from "./trials/simulator-messages.ts";
export { reasonsOf } from "./verdict/grade-seed.ts";
export { type Stars, starsFor } from "./verdict/stars.ts";
export { seedsOf, tryOnSeeds } from "./verdict/try-on-seeds.ts";
export { type LessonVerdict, type SeedResult, toldOf, verdict, verdictOf } from "./verdict/verdict.ts";
