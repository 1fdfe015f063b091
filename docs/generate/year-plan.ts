import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import type { Language } from "../../messages/messages.ts";
import { levels, type PlannedLesson } from "./curriculum-plan.ts";
import { inLanguage } from "./curriculum-words.ts";
import {
  arriveMinutes,
  meetingCells,
  meetingMinutes,
  minuteByMinute,
  mostLessonMinutes,
  restMinutes,
  tidyMinutes,
  turnMinutes,
} from "./meeting.ts";
import { meetingText } from "./meeting-text.ts";
import { rangesOf } from "./ranges.ts";
import { kitsOfTheYear, otherKits } from "./year-kits.ts";
import { type Preparation, yearText } from "./year-plan-text.ts";

/** Weeks of a school year in which a club meets. */
const meetingsAYear = 35;

interface Numbered {
  readonly number: number;
  readonly planned: PlannedLesson;
}

type Meeting =
  | { readonly kind: "lesson"; readonly lessons: readonly Numbered[] }
  | { readonly kind: "practice" | "lineRace" | "ownRace" };

/** Lessons in their order; two short ones that follow each other share a meeting if that leaves a turn at the robot. */
function held(level: readonly Numbered[], lessons: ReadonlyMap<string, Lesson>): Meeting[] {
  const most = mostLessonMinutes - turnMinutes;
  const minutes = ({ planned }: Numbered) => lessons.get(planned.id)?.manifest.minutes ?? most;
  const meetings: Numbered[][] = [];
  for (const each of level) {
    const [last, ...others] = meetings.at(-1) ?? [];
    if (last && others.length === 0 && minutes(last) + minutes(each) <= most) meetings.at(-1)!.push(each);
    else meetings.push([each]);
  }
  return meetings.map((lessons) => ({ kind: "lesson", lessons }));
}

/**
 * A school year: the lessons in order, a meeting to practise after level 1, a competition after level 2 and before the
 * end. Lessons of the last level for which the year is too short are left out, but for the very last.
 */
function meetings(lessons: ReadonlyMap<string, Lesson>): { year: Meeting[]; later: number } {
  let number = 0;
  const perLevel = levels.map((level) =>
    held(
      level.lessons.map((planned) => ({ number: ++number, planned })),
      lessons,
    ),
  );
  const [first = [], second = [], third = [], fourth = []] = perLevel;
  const before: Meeting[] = [...first, { kind: "practice" }, ...second, { kind: "lineRace" }, ...third];
  const end: Meeting[] = [{ kind: "ownRace" }, ...fourth.slice(-1)];
  const between = fourth.slice(0, -1);
  const fits = between.slice(0, Math.max(0, meetingsAYear - before.length - end.length));
  return { year: [...before, ...fits, ...end], later: between.length - fits.length };
}

/** What a robot with such a part needs on the floor. */
const preparations: Readonly<Record<string, Preparation>> = {
  drive: "floor",
  distance: "box",
  line: "tape",
  color: "paper",
  colour: "paper",
  odometry: "marks",
  side: "wall",
};

/** Lessons that need something else than their parts say. */
const preparationsOf: Readonly<Record<string, Preparation>> = {
  "table-edge": "table",
  "random-and-break": "plate",
};

function prepare(meeting: readonly Numbered[], lessons: readonly Lesson[], language: Language): string {
  const needed = new Set(
    meeting.flatMap(({ planned: { id, parts } }) => {
      const known = lessons.find((lesson) => lesson.id === id)?.manifest.parts ?? parts;
      return preparationsOf[id] ?? known.flatMap((part) => preparations[part] ?? []);
    }),
  );
  const kits = otherKits(lessons);
  const either = new Intl.ListFormat(language, { type: "disjunction" }).format(kits);
  return [
    ...[...needed].map((each) => yearText[language].preparations[each]),
    ...(kits.length > 0 ? [meetingText[language].kits.wanted(either)] : []),
  ].join(", ");
}

/** The lesson whose meeting is told minute by minute: it has a robot, a floor and something to measure. */
const example = "stop-at-the-wall";

/** The year's table, and how much of it can be held today. */
export function yearPlan(language: Language): string {
  const text = yearText[language];
  const lessons = new Map(readLessons().map((lesson) => [lesson.id, lesson]));
  const { year, later } = meetings(lessons);
  const rows = year.map((meeting, index) => [index + 1, ...row(meeting, lessons, language)]);
  const others = year.flatMap((meeting, index) => {
    if (meeting.kind === "lesson") return [];
    const [what, , ...cases] = text.meetings[meeting.kind];
    return [[index + 1, what, ...cases]];
  });
  const coming = year.flatMap((meeting, index) =>
    meeting.kind === "lesson" && meeting.lessons.some(({ planned }) => !lessons.has(planned.id))
      ? [index + 1]
      : [],
  );
  const now = text.today(year.length - coming.length, year.length, rangesOf(coming).join(", "));
  const numbered = year.map((meeting, index) => ({
    number: index + 1,
    lessons: writtenOf(meeting, lessons),
  }));
  const shown = numbered.find((each) => each.lessons.some(({ id }) => id === example));
  if (shown?.lessons.length !== 1) throw new Error(`${example} has no meeting of its own`);
  return `## ${text.title(year.length)}

${text.before({ arrive: arriveMinutes, lesson: 45, rest: restMinutes(45), tidy: tidyMinutes, all: meetingMinutes })}

${now}${later > 0 ? ` ${text.later(later)}` : ""}

${table(text.columns, rows)}

${text.besides}

${table(
  [text.columns[2], ...text.cases],
  lessonMinutes(year, lessons).map((minutes) => [minutes, ...meetingCells(minutes, language)]),
)}

${text.others}

${table([text.columns[0], text.columns[1], ...text.cases], others)}

${minuteByMinute(shown.number, shown.lessons[0]!, language)}

${kitsOfTheYear(numbered, language)}`;
}

/** A meeting's cells after its number. */
function row(meeting: Meeting, lessons: ReadonlyMap<string, Lesson>, language: Language): Cell[] {
  const text = yearText[language];
  if (meeting.kind !== "lesson") {
    const [what, prepared] = text.meetings[meeting.kind];
    return [what, "", prepared];
  }
  const written = writtenOf(meeting, lessons);
  const titles = meeting.lessons.map(({ number, planned }) => {
    const lesson = lessons.get(planned.id);
    const title = lesson?.say(language, "title") ?? `${inLanguage(planned.title, language)} (${text.coming})`;
    return `${number}. ${title}`;
  });
  const prepared = prepare(meeting.lessons, written, language);
  if (written.length > 0) return [titles.join(" + "), minutesOf(written), prepared];
  const [{ planned }] = meeting.lessons as readonly [Numbered];
  return [`${titles[0]}: ${text.instead[planned.id] ?? text.anyInstead}`, "", prepared];
}

function writtenOf(meeting: Meeting, lessons: ReadonlyMap<string, Lesson>): readonly Lesson[] {
  return meeting.kind === "lesson"
    ? meeting.lessons.flatMap(({ planned: { id } }) => lessons.get(id) ?? [])
    : [];
}

function minutesOf(written: readonly Lesson[]): number {
  return written.reduce((sum, { manifest }) => sum + manifest.minutes, 0);
}

/** How many minutes lessons take in a meeting, each number once, the largest first. */
function lessonMinutes(year: readonly Meeting[], lessons: ReadonlyMap<string, Lesson>): number[] {
  const all = year.map((meeting) => minutesOf(writtenOf(meeting, lessons))).filter((minutes) => minutes > 0);
  return [...new Set(all)].sort((a, b) => b - a);
}

type Cell = string | number;

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
