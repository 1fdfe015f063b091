import type { Lesson } from "../../lesson/library/lessons.ts";
import type { Language } from "../../messages/messages.ts";
import { guidePlan } from "./guide-plan.ts";
import { meetingText } from "./meeting-text.ts";

/** Minutes of a meeting. */
export const meetingMinutes = 90;
/** Before the lesson's plan begins: pairs come, open the page, join the class. */
export const arriveMinutes = 5;
/** After the last program: robots off, floor free. */
export const tidyMinutes = 10;
/** How long a pair has a robot that it shares with others. */
export const turnMinutes = 10;

/** Minutes that the lessons of a meeting can take together. */
export const mostLessonMinutes = meetingMinutes - arriveMinutes - tidyMinutes;

/** Minutes for robots and extra tasks in a meeting whose lessons take so many. */
export const restMinutes = (lessonMinutes: number) => mostLessonMinutes - lessonMinutes;

/** The cells of a meeting: a robot for each pair, a few robots, one or none. */
export function meetingCells(lessonMinutes: number, language: Language): readonly [string, string, string] {
  const { minutes } = meetingText[language];
  const rest = restMinutes(lessonMinutes);
  const turns = Math.floor(rest / turnMinutes);
  const shared = Math.min(rest, turnMinutes);
  const cell = (...parts: readonly (string | false)[]) =>
    [minutes.lesson(lessonMinutes), ...parts].filter(Boolean).join(", ");
  const extra = (count: number) => count > 0 && minutes.extra(count);
  return [
    cell(minutes.robot(rest)),
    cell(turns > 0 && minutes.turns(turns, turnMinutes), extra(rest - turns * turnMinutes)),
    cell(extra(rest - shared), minutes.shared(shared)),
  ];
}

/** A meeting of one lesson, minute by minute. */
export function minuteByMinute(number: number, lesson: Lesson, language: Language): string {
  const text = meetingText[language];
  const end = arriveMinutes + lesson.manifest.minutes;
  const tidy = meetingMinutes - tidyMinutes;
  const rows = [
    { fromMin: 0, toMin: arriveMinutes, what: text.arrive },
    ...guidePlan(lesson, language).map(({ fromMin, toMin, what }) => ({
      fromMin: fromMin + arriveMinutes,
      toMin: toMin + arriveMinutes,
      what,
    })),
    { fromMin: end, toMin: tidy, what: text.robots },
    { fromMin: tidy, toMin: meetingMinutes, what: text.tidy },
  ];
  return `### ${text.title(number, lesson.say(language, "title"))}

| ${text.columns.join(" | ")} |
| --- | --- |
${rows.map(({ fromMin, toMin, what }) => `| ${fromMin}–${toMin} | ${what} |`).join("\n")}

${text.howMany({ lesson: lesson.manifest.minutes, rest: restMinutes(lesson.manifest.minutes), turn: turnMinutes })}`;
}
