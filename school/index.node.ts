/** What other folders use of `school/` on Node. */
export { type CollectedWork, collectWork } from "./collect/collect-work.node.ts";
export { type BackupSize, packClasses, restoreClasses } from "./data/backup.node.ts";
export { causeOf, isNoRoom } from "./data/failed-query.ts";
export { classNameOf, KeptClass } from "./data/keep-class.node.ts";
export { type ClassData, isServer, openData, withoutPassword } from "./data/open-data.node.ts";
export { classSheet } from "./grade/class-sheet.ts";
export { commonFeedback } from "./grade/common-feedback.ts";
export {
  type ClassResult,
  type GradedLesson,
  gradeClass,
  type LessonResult,
  type PupilResult,
} from "./grade/grade-class.node.ts";
export { LessonShelf } from "./grade/lesson-shelf.node.ts";
export { reachedGoals } from "./grade/outcome.ts";
export { hasPassed, legend, signOf, standingOf } from "./grade/signs.ts";
export { printedSheet, type SheetHead } from "./print/printed-sheet.ts";
export { computersClock } from "./queue/clock.ts";
export { FurtherWorker } from "./queue/further-worker.node.ts";
export { type RoomCertificate, roomCertificate } from "./server/certificate.node.ts";
export { classHandler } from "./server/class-handler.node.ts";
export { choosePassphrase, hasPassphrase } from "./server/passphrase.node.ts";
export { Room, type RoomOptions } from "./server/room.node.ts";
export { roomAddresses } from "./server/room-addresses.node.ts";
export {
  keyFileOf,
  openPseudonymKey,
  type PseudonymKey,
  pseudonymOf,
} from "./xapi/pseudonym-key.node.ts";
export { xapiStatements } from "./xapi/statements.ts";
