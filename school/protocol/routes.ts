import type * as z from "zod/mini";
import { projectorEvents, pupilEvents, teacherEvents } from "./live.ts";
import {
  checkQuestion,
  checkState,
  checksAnswer,
  classInfo,
  codeAnswer,
  codeQuestion,
  draftsAnswer,
  draftsQuestion,
  joinQuestion,
  me,
  workAnswer,
  workQuestion,
} from "./pupil.ts";
import {
  classChange,
  classesAnswer,
  classSummary,
  grid,
  hintQuestion,
  loginQuestion,
  newClass,
  placeChange,
  placePrograms,
  placesAnswer,
  placesQuestion,
  projector,
  shownQuestion,
  textAnswer,
} from "./teacher.ts";
import { done } from "./values.ts";

/** Who may use a route: anybody in the room; who has a pupil's session; who has the teacher's. */
export type Role = "public" | "pupil" | "teacher";

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Behind `apiRoot`; `:name` stands for an id. */
  readonly path: string;
  readonly role: Role;
  /** What is sent, as JSON. */
  readonly body?: z.ZodMiniType;
  /** What comes back as JSON; with `events` a stream; with neither a file to keep. */
  readonly answer?: z.ZodMiniType;
  readonly events?: Readonly<Record<string, z.ZodMiniType>>;
}

/**
 * Every route of the class. The server makes its routes of this table, and a test asks each of them in each role. What changes
 * something needs the header `x-robonet-class: 1` and an `Origin` of the class itself.
 */
export const routes = {
  info: { method: "GET", path: "", role: "public", answer: classInfo },
  code: { method: "POST", path: "/code", role: "public", body: codeQuestion, answer: codeAnswer },
  join: { method: "POST", path: "/join", role: "public", body: joinQuestion, answer: me },
  login: { method: "POST", path: "/teacher/login", role: "public", body: loginQuestion, answer: done },

  me: { method: "GET", path: "/me", role: "pupil", answer: me },
  leave: { method: "POST", path: "/leave", role: "pupil", answer: done },
  work: { method: "POST", path: "/work", role: "pupil", body: workQuestion, answer: workAnswer },
  drafts: { method: "GET", path: "/drafts", role: "pupil", answer: draftsAnswer },
  keepDrafts: { method: "PUT", path: "/drafts", role: "pupil", body: draftsQuestion, answer: done },
  check: { method: "POST", path: "/checks", role: "pupil", body: checkQuestion, answer: checkState },
  checks: { method: "GET", path: "/checks", role: "pupil", answer: checksAnswer },
  hintSeen: { method: "POST", path: "/hints/:hint/seen", role: "pupil", answer: done },
  live: { method: "GET", path: "/live", role: "pupil", events: pupilEvents },

  logout: { method: "POST", path: "/teacher/logout", role: "teacher", answer: done },
  classes: { method: "GET", path: "/teacher/classes", role: "teacher", answer: classesAnswer },
  addClass: {
    method: "POST",
    path: "/teacher/classes",
    role: "teacher",
    body: newClass,
    answer: classSummary,
  },
  changeClass: {
    method: "PATCH",
    path: "/teacher/classes/:class",
    role: "teacher",
    body: classChange,
    answer: classSummary,
  },
  removeClass: { method: "DELETE", path: "/teacher/classes/:class", role: "teacher", answer: done },
  newCode: { method: "POST", path: "/teacher/classes/:class/code", role: "teacher", answer: classSummary },
  addPlaces: {
    method: "POST",
    path: "/teacher/classes/:class/places",
    role: "teacher",
    body: placesQuestion,
    answer: placesAnswer,
  },
  grid: { method: "GET", path: "/teacher/classes/:class/grid", role: "teacher", answer: grid },
  gridLive: {
    method: "GET",
    path: "/teacher/classes/:class/live",
    role: "teacher",
    events: teacherEvents,
  },
  projector: { method: "GET", path: "/teacher/classes/:class/projector", role: "teacher", answer: projector },
  projectorLive: {
    method: "GET",
    path: "/teacher/classes/:class/projector/live",
    role: "teacher",
    events: projectorEvents,
  },
  show: {
    method: "PUT",
    path: "/teacher/classes/:class/shown",
    role: "teacher",
    body: shownQuestion,
    answer: done,
  },
  /** A table for a spreadsheet; `?lang=`. */
  csv: { method: "GET", path: "/teacher/classes/:class/results.csv", role: "teacher" },
  /** xAPI statements. */
  xapi: { method: "GET", path: "/teacher/classes/:class/results.json", role: "teacher" },
  /** A page to print; `?lang=`. */
  sheet: { method: "GET", path: "/teacher/classes/:class/results.html", role: "teacher" },

  place: { method: "GET", path: "/teacher/places/:place", role: "teacher", answer: placePrograms },
  changePlace: {
    method: "PATCH",
    path: "/teacher/places/:place",
    role: "teacher",
    body: placeChange,
    answer: done,
  },
  removePlace: { method: "DELETE", path: "/teacher/places/:place", role: "teacher", answer: done },
  placeText: {
    method: "GET",
    path: "/teacher/places/:place/texts/:version",
    role: "teacher",
    answer: textAnswer,
  },
  hint: {
    method: "POST",
    path: "/teacher/places/:place/hints",
    role: "teacher",
    body: hintQuestion,
    answer: done,
  },
  resetSecret: { method: "POST", path: "/teacher/places/:place/reset", role: "teacher", answer: done },
  /** All that is kept of a place, as JSON. */
  exportPlace: { method: "GET", path: "/teacher/places/:place/export.json", role: "teacher" },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;

/** What a mutating request says, so that no other page's form can send it. */
export const requestHeader = "x-robonet-class";
