import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lessonFolders } from "../lesson/library/lessons.ts";
import type { LessonReport } from "../lesson/review/check-lesson.ts";
import { checkLessons } from "../lesson/review/check-lessons.ts";
import { describeFinding } from "../lesson/review/finding.ts";

const lessons = suite("lessons");

let reports: LessonReport[] = [];
lessons.before(async () => {
  reports = await checkLessons([], { kit: "devicescript.json", kitTyped: false, lang: "en" });
});

for (const { number, folder } of lessonFolders())
  lessons(`${number}, ${folder.replace(/^.*[/\\]/, "")}: robonet lessons check finds no fault`, () => {
    const report = reports.find((each) => each.number === number);
    assert.ok(report, "it is checked");
    const faults = report.findings.filter(({ note }) => !note);
    assert.is(faults.map((finding) => describeFinding(finding, "en")).join("\n"), "");
    assert.ok(report.seeds >= 5 && report.virtualSeconds > 0, "its solution ran");
  });

lessons.run();
