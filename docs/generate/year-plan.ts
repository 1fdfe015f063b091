import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import type { Language } from "../../messages/messages.ts";
import { levels, type PlannedLesson } from "./curriculum-plan.ts";
import { inLanguage } from "./curriculum-words.ts";
import { type Preparation, yearText } from "./year-plan-text.ts";

/** Minutes of a meeting; at its begin and end no lesson runs. */
const meetingMinutes = 90;
const beginMinutes = 10;
const endMinutes = 10;
/** Where there is one robot for all, each pair gets it for so long at the end. */
const sharedRobotMinutes = 10;

/** Weeks of a school year in which a club meets. */
const meetingsAYear = 35;

interface Numbered {
  readonly number: number;
  readonly planned: PlannedLesson;
}

type Meeting =
  | { readonly kind: "lesson"; readonly lessons: readonly Numbered[] }
  | { readonly kind: "practice" | "lineRace" | "ownRace" };

/** Lessons in their order; two short ones that follow each other share a meeting. */
function held(level: readonly Numbered[], lessons: ReadonlyMap<string, Lesson>): Meeting[] {
  const most = meetingMinutes - beginMinutes - endMinutes;
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

function prepare(parts: readonly string[], language: Language): string {
  const needed = new Set(parts.flatMap((part) => preparations[part] ?? []));
  return [...needed].map((each) => yearText[language].preparations[each]).join(", ");
}

/** How the minutes of a meeting are used, with a robot for each pair and without. */
function halves(minutes: number, language: Language): readonly [withRobots: string, without: string] {
  const text = yearText[language];
  const rest = meetingMinutes - beginMinutes - minutes - endMinutes;
  const shared = Math.min(rest, sharedRobotMinutes);
  return [text.withRobots(minutes, rest), text.without(minutes, rest - shared, shared)];
}

/** The year's table, and how much of it can be held today. */
export function yearPlan(language: Language): string {
  const text = yearText[language];
  const lessons = new Map(readLessons().map((lesson) => [lesson.id, lesson]));
  const { year, later } = meetings(lessons);
  const rows = year.map((meeting, index) => `| ${index + 1} | ${row(meeting, lessons, language)} |`);
  const coming = year.flatMap((meeting, index) =>
    meeting.kind === "lesson" && meeting.lessons.some(({ planned }) => !lessons.has(planned.id))
      ? [index + 1]
      : [],
  );
  const now = text.today(year.length - coming.length, year.length, rangesOf(coming).join(", "));
  const columns = ["", ...text.columns, ""].join(" | ").trim();
  return `## ${text.title(year.length)}

${text.before}

${now}${later > 0 ? ` ${text.later(later)}` : ""}

${columns}
${text.columns.reduce((line) => `${line} --- |`, "|")}
${rows.join("\n")}`;
}

/** Numbers that rise, those in a row as one: 3, 4, 5, 8 is 3–5, 8. */
function rangesOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}

function row(meeting: Meeting, lessons: ReadonlyMap<string, Lesson>, language: Language): string {
  const text = yearText[language];
  if (meeting.kind !== "lesson") return text.meetings[meeting.kind].join(" | ");
  const titles = meeting.lessons.map(({ number, planned }) => {
    const lesson = lessons.get(planned.id);
    const title = lesson?.say(language, "title") ?? `${inLanguage(planned.title, language)} (${text.coming})`;
    return `${number}. ${title}`;
  });
  const [{ planned }] = meeting.lessons as readonly [Numbered];
  const manifests = meeting.lessons.flatMap(({ planned: { id } }) => lessons.get(id)?.manifest ?? []);
  if (manifests.length === 0) {
    const instead = text.instead[planned.id] ?? text.anyInstead;
    return [titles[0], prepare(planned.parts, language), instead, instead].join(" | ");
  }
  const minutes = manifests.reduce((sum, manifest) => sum + manifest.minutes, 0);
  const parts = manifests.flatMap((manifest) => manifest.parts);
  return [titles.join(" + "), prepare(parts, language), ...halves(minutes, language)].join(" | ");
}
