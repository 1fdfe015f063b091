/** What other folders use of `lesson/` on Node. */
export { espruinoKit, fileOfKit, findKit, kitNames, kitsFolder } from "./library/kits.ts";
export {
  type ChosenKit,
  chooseKit,
  type KitChoice,
  type KitFile,
  kitToBuildFor,
  lackingParts,
} from "./library/lesson-kit.ts";
export { orderWith } from "./library/lesson-order.ts";
export {
  findLesson,
  findProgram,
  Lesson,
  lessonOfFile,
  lessonsFolder,
  levels,
  surveyLessons,
} from "./library/lessons.ts";
export type { LessonReport } from "./review/check-lesson.ts";
export { checkLessons } from "./review/check-lessons.ts";
export { SimulatorPool } from "./trials/pool.ts";
export { Simulator } from "./trials/simulator.ts";
export { watchedJob } from "./trials/watched-job.ts";
