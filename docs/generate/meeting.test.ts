import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../../lesson/library/lessons.ts";
import { languages } from "../../messages/messages.ts";
import { guidePlan } from "./guide-plan.ts";
import { meetingCells, meetingMinutes, minuteByMinute, mostLessonMinutes } from "./meeting.ts";

const meeting = suite("a meeting of the year's plan");
const lessons = readLessons();

/** The minutes that a cell tells: `3 turns of 10 min` are 30. */
const sumOf = (cell: string) =>
  [...cell.matchAll(/(?:(\d+) turns? of )?(\d+) min/g)].reduce(
    (sum, [, turns = "1", minutes]) => sum + Number(turns) * Number(minutes),
    0,
  );

meeting("has as many minutes in each of its cells, however many robots there are", () => {
  for (let minutes = 30; minutes <= 65; minutes += 5)
    for (const cell of meetingCells(minutes, "en")) assert.is(sumOf(cell), mostLessonMinutes, cell);
});

meeting("follows the plan of each lesson's guide minute by minute, from the first to the last", () => {
  for (const lesson of lessons)
    for (const language of languages) {
      const rows = [...minuteByMinute(1, lesson, language).matchAll(/^\| (\d+)–(\d+) \|/gm)];
      assert.is(rows[0]![1], "0", lesson.id);
      for (const [index, [, from]] of rows.entries())
        if (index > 0) assert.is(from, rows[index - 1]![2], `${lesson.id}, ${language}`);
      assert.is(rows.at(-1)![2], `${meetingMinutes}`, lesson.id);
    }
});

meeting("has the same minutes in every language", () => {
  for (const lesson of lessons) {
    const [en, ...others] = languages.map((language) =>
      guidePlan(lesson, language).map(({ fromMin, toMin }) => [fromMin, toMin]),
    );
    for (const other of others) assert.equal(other, en, lesson.id);
  }
});

meeting.run();
