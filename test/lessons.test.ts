import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { LessonReport } from "../cli/lesson-check/check-lesson.ts";
import { checkLessons } from "../cli/lesson-check/check-lessons.ts";
import { describeFinding } from "../cli/lesson-check/finding.ts";
import { lessonFolders } from "../cli/lessons.ts";

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
