/** What other folders use of `school/`, the page too: how one talks to the class. */
export { endOfAugust } from "./names/school-year.ts";
export { heartbeatMs, projectorEvents, pupilEvents, teacherEvents } from "./protocol/live.ts";
export type { CheckState, Found, Me, PupilHint, SettingsNow } from "./protocol/pupil.ts";
export { type Role, type Route, type RouteName, requestHeader, routes } from "./protocol/routes.ts";
export { type ClassSettings, everythingOpen, isOpen, isTest } from "./protocol/settings.ts";
export type { ClassSummary, Grid, GridCell, GridRow, Projector } from "./protocol/teacher.ts";
export {
  apiRoot,
  joinLink,
  limits,
  type Picture,
  type ProblemAnswer,
  pictures,
  problemAnswer,
  protocolVersion,
} from "./protocol/values.ts";
