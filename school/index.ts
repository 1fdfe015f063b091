/** What other folders use of `school/`, the page too: how one talks to the class, and what its servers refuse. */
export { endOfAugust } from "./names/school-year.ts";
export { heartbeatMs, projectorEvents, pupilEvents, teacherEvents } from "./protocol/live.ts";
export {
  type CheckState,
  type ClassInfo,
  classInfo,
  type Found,
  type Me,
  type PupilHint,
  type SettingsNow,
} from "./protocol/pupil.ts";
export { classAddress, type RelayInfo, relayInfo, relayPath, relayQuestion } from "./protocol/relay.ts";
export { type Role, type Route, type RouteName, requestHeader, routes } from "./protocol/routes.ts";
export { type ClassSettings, everythingOpen, isOpen, isTest } from "./protocol/settings.ts";
export { signs } from "./protocol/signs.ts";
export type { ClassSummary, Grid, GridCell, GridRow, Projector } from "./protocol/teacher.ts";
export {
  apiRoot,
  joinLink,
  limits,
  noRoomStatus,
  type Picture,
  type ProblemAnswer,
  pictures,
  problemAnswer,
  protocolVersion,
} from "./protocol/values.ts";
export { boundedBody } from "./server/bounded-body.ts";
export { refuseStrangers } from "./server/guards.ts";
export { problemAnswerOf, Refusal } from "./server/refusal.ts";
export { cookieNames } from "./server/session-cookie.ts";
