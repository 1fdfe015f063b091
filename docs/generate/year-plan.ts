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

type Meeting =
  | { readonly kind: "lesson"; readonly number: number; readonly planned: PlannedLesson }
  | { readonly kind: "practice" | "lineRace" | "ownRace" };

/** A school year: the lessons in order, a meeting to practise after level 1, a competition after level 2 and before the end. */
function meetings(): Meeting[] {
  let number = 0;
  const perLevel = levels.map(({ lessons }) =>
    lessons.map((planned): Meeting => ({ kind: "lesson", number: ++number, planned })),
  );
  const [first = [], second = [], third = [], fourth = []] = perLevel;
  return [
    ...first,
    { kind: "practice" },
    ...second,
    { kind: "lineRace" },
    ...third,
    ...fourth.slice(0, -1),
    { kind: "ownRace" },
    ...fourth.slice(-1),
  ];
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
  return [
    text.withRobots(minutes, rest),
    text.without(minutes, rest - sharedRobotMinutes, sharedRobotMinutes),
  ];
}

/** The year's table, and how much of it can be held today. */
export function yearPlan(language: Language): string {
  const text = yearText[language];
  const lessons = new Map(readLessons().map((lesson) => [lesson.id, lesson]));
  const year = meetings();
  const rows = year.map((meeting, index) => `| ${index + 1} | ${row(meeting, lessons, language)} |`);
  const coming = year.flatMap((meeting, index) =>
    meeting.kind === "lesson" && !lessons.has(meeting.planned.id) ? [index + 1] : [],
  );
  const now = text.today(year.length - coming.length, year.length, rangesOf(coming).join(", "));
  const columns = ["", ...text.columns, ""].join(" | ").trim();
  return `## ${text.title}

${text.before}

${now}

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
  const { number, planned } = meeting;
  const lesson = lessons.get(planned.id);
  if (!lesson) {
    const instead = text.instead[planned.id] ?? text.anyInstead;
    return `${number}. ${inLanguage(planned.title, language)} (${text.coming}) | ${prepare(planned.parts, language)} | ${instead} | ${instead}`;
  }
  const { minutes, parts } = lesson.manifest;
  return [
    `${number}. ${lesson.say(language, "title")}`,
    prepare(parts, language),
    ...halves(minutes, language),
  ].join(" | ");
}
