import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Lesson } from "../lesson/library/lessons.ts";
import { checkFolder } from "../lesson/review/check-lesson.ts";
import { describeFinding } from "../lesson/review/finding.ts";
import { languages } from "../messages/messages.ts";
import { Problem } from "../messages/problem.ts";
import { LessonFixture } from "./support/lesson-fixture.ts";

const lessonFolder = suite("The folder of a lesson");

const json = (change: (manifest: Record<string, unknown>) => void) => (text: string) => {
  const manifest = JSON.parse(text);
  change(manifest);
  return JSON.stringify(manifest, null, 4);
};

/** What is said of a lesson with a fault, in English; each sentence can be said in the other languages too. */
async function saidOf(spoil: (fixture: LessonFixture) => void, others: readonly Lesson[] = []) {
  const fixture = new LessonFixture();
  try {
    spoil(fixture);
    const { lesson } = fixture;
    const { findings } = await checkFolder(lesson, [...others, lesson]);
    for (const finding of findings)
      assert.is(
        new Set(languages.map((language) => describeFinding(finding, language))).size,
        languages.length,
      );
    return findings.map((finding) =>
      describeFinding(finding, "en").replaceAll(/\S*robonet-lesson-\w+\//g, ""),
    );
  } finally {
    fixture.end();
  }
}

lessonFolder("without a fault has nothing said of it", async () => {
  assert.equal(await saidOf(() => {}), []);
});

const faults: readonly (readonly [string, (fixture: LessonFixture) => void, RegExp])[] = [
  ["a page is missing", (f) => f.remove("teacher.lv.md"), /^teacher\.lv\.md: This file is missing/],
  [
    "lesson.json names a wrong program that is not there",
    (f) => f.remove("wrong/too-far.ts"),
    /^wrong\/too-far\.ts: This file is missing/,
  ],
  [
    "a wrong program is not named",
    (f) => f.write("wrong/new.ts", "export {}\n"),
    /^wrong\/new\.ts: lesson\.json does not name this program/,
  ],
  ["a file is used by nobody", (f) => f.write("old.svg", "<svg/>"), /^old\.svg: Nothing uses this file/],
  [
    "something is not written yet",
    (f) => f.write("starter.ts", "\n// TODO\n"),
    /^starter\.ts: Line 2 still says TODO/,
  ],
  [
    "there is one wrong program alone",
    (f) => {
      f.remove("wrong/too-far.ts");
      f.edit(
        "lesson.json",
        json((each) => (each.wrong = { "too-short.ts": "too_short" })),
      );
    },
    /^lesson\.json: “wrong” names 1 program; 2 to 8 are wanted/,
  ],
  [
    "two wrong programs get the same feedback",
    (f) => f.edit("lesson.json", (text) => text.replace('"too_far"', '"too_short"')),
    /^lesson\.json: Two programs must get “too_short”: too-short\.ts, too-far\.ts/,
  ],
  [
    "it needs a lesson with a slip of the pen",
    (f) =>
      f.edit(
        "lesson.json",
        json((each) => (each.needs = ["new-lessen"])),
      ),
    /^lesson\.json: “needs” names the lesson “new-lessen”, which does not exist\. Did you mean “new-lesson”/,
  ],
  [
    "it needs itself",
    (f) =>
      f.edit(
        "lesson.json",
        json((each) => (each.needs = ["new-lesson"])),
      ),
    /which does not come earlier/,
  ],
  [
    "a goal has no name in a language",
    (f) =>
      f.edit(
        "texts.json",
        json((each) => delete (each.lt as Record<string, string>)["goal.far_enough"]),
      ),
    /^texts\.json: “goal\.far_enough” is missing in “lt”/,
  ],
  [
    "nobody says what it was about",
    (f) => f.edit("texts.json", (text) => text.replaceAll(/"idea": "[^"]*",/g, "")),
    /^texts\.json: “idea” is missing in “en”/,
  ],
  [
    "the check gives feedback that has no text",
    (f) => f.edit("check.ts", (text) => text.replace('feedback: "too_far"', 'feedback: "far_too_far"')),
    /^texts\.json: “feedback\.far_too_far” is missing in “en”/,
  ],
  [
    "a text is left from an older check",
    (f) => f.edit("texts.json", (text) => text.replace('"idea"', '"goal.old": "Old", "idea"')),
    /^texts\.json: “goal\.old” is said by nobody/,
  ],
  [
    "a text is not translated",
    (f) =>
      f.edit("texts.json", (text) =>
        text.replace("Robots nobrauca", "X").replace(/"title": "nod[^"]*"/, '"title": "the lesson\'s name"'),
      ),
    /^texts\.json: “title” in “lv” is the English text/,
  ],
  [
    "a text speaks of another value",
    (f) => f.edit("texts.json", (text) => text.replace("už {mm}", "už {cm}")),
    /^texts\.json: “feedback\.too_short” in “lt” speaks of other values.*cm instead of mm/,
  ],
  [
    "a text has another language's quotes",
    (f) => f.edit("texts.json", (text) => text.replace("Robots nobrauca", "“Robots” nobrauca")),
    /^texts\.json: lv feedback\.too_\w+: its quotes are not those of the language \(„ ”\)/,
  ],
  [
    "a text has another word for a thing",
    (f) => f.edit("texts.json", (text) => text.replace("Robots nobrauca", "Dzinējs nobrauca")),
    /^texts\.json: lv feedback\.too_\w+: “Dzinēj” is called “motors” in all texts/,
  ],
  [
    "a page has another word for a thing",
    (f) => f.edit("teacher.lt.md", (text) => `${text}\nPrijunkite pypsiuką.\n`),
    /^teacher\.lt\.md: lt: “pypsiuk” is called “zumeris” in all texts/,
  ],
  [
    "a text's braces do not fit",
    (f) => f.edit("texts.json", (text) => text.replace("už {mm}", "už {mm")),
    /^texts\.json: “feedback\.too_short” in “lt” cannot be read/,
  ],
  [
    "a page has a hint less",
    (f) => f.edit("lv.md", (text) => text.replace(/^- padoms, kas palīdz.*\n/m, "")),
    /^lv\.md: Line \d+: .*Wanted: a list with items: 2\. Found: a list with items: 1\./,
  ],
  [
    "a page lacks a heading",
    (f) => f.edit("lt.md", (text) => text.replace("## Užuominos\n\n", "")),
    /^lt\.md: Line \d+: .*Wanted: a heading of level 2\. Found: a list/,
  ],
  [
    "a table has a row more",
    (f) => f.edit("teacher.lv.md", (text) => text.replace(/(\| 40–45.*\n)/, "$1| 45–50 | a |\n")),
    /^teacher\.lv\.md: Line \d+: .*Found: a table with rows: 8/,
  ],
  [
    "a page's example has other code",
    (f) => f.edit("lv.md", (text) => text.replace("straight(100)", "straight(150)")),
    /^lv\.md: Line \d+: code differs.*Wanted: await robot\.drive\.straight\(100\)\. Found: await robot\.drive\.straight\(150\)/,
  ],
  [
    "a sentence names another command",
    (f) => f.edit("lt.md", (text) => text.replace("`npx robonet check", "`npx robonet run")),
    /^lt\.md: The code in its sentences.*Missing: `npx robonet check new-lesson`\. Added: `npx robonet run new-lesson`/,
  ],
  [
    "a line is left in English",
    (f) =>
      f.edit("lt.md", (text) =>
        text.replace(/^- užuomina, kuri padeda.*$/m, "- a hint that helps to think."),
      ),
    /^lt\.md: This is still English: - a hint that helps to think/,
  ],
  [
    "a page's command names another lesson",
    (f) => f.edit("en.md", (text) => text.replace("check new-lesson", "check 7")),
    /^en\.md: “robonet check 7” does not name this lesson\. Its id is new-lesson/,
  ],
  [
    "a page names a lesson by its number",
    (f) => f.edit("lv.md", (text) => `${text}\nKā 4. nodarbībā.\n`),
    /^lv\.md: “4\. nodarbībā” names a lesson by its number/,
  ],
  [
    "a page names a folder that has moved",
    (f) => f.edit("en.md", (text) => text.replace("run new-lesson", "run lessons/9-none/starter.ts")),
    /^en\.md: There is no lessons\/9-none\/starter\.ts/,
  ],
  [
    "its check has a slip of the pen",
    (f) => f.write("check.ts", "export default {"),
    /^check\.ts: The check cannot be loaded/,
  ],
  [
    "its check gives no goals",
    (f) => f.write("check.ts", "export default { seconds: 1, seeds: [1], hiddenSeeds: [2], goals: [] }"),
    /^check\.ts: The check cannot be loaded: .*goals/s,
  ],
  [
    "its feedback cannot be held beside a run",
    (f) => f.remove("feedback.ts"),
    /^feedback\.ts: This file is missing/,
  ],
  [
    "its predicates have a slip of the pen",
    (f) => f.write("feedback.ts", "export default {"),
    /^feedback\.ts: The predicates of the feedback cannot be loaded/,
  ],
  [
    "a predicate is no function",
    (f) => f.write("feedback.ts", "export default { too_short: true }"),
    /^feedback\.ts: The predicates of the feedback cannot be loaded: .*too_short/s,
  ],
  [
    "a feedback has no predicate",
    (f) => f.edit("feedback.ts", (text) => text.replace(/ {2}too_far: .*\n/, "")),
    /^feedback\.ts: The feedback “too_far” has no predicate/,
  ],
  [
    "a predicate is left from an older check",
    (f) => f.edit("feedback.ts", (text) => text.replace("too_far:", "too_far: () => true,\nold:")),
    /^feedback\.ts: There is no feedback “old” in texts\.json/,
  ],
  [
    "there are few seeds",
    (f) => f.edit("check.ts", (text) => text.replace("[101, 102]", "[3]")),
    /^check\.ts: The check tries 3 shown and 1 hidden seeds\. Wanted are at least 5/,
  ],
  [
    "a goal is there twice",
    (f) => f.edit("check.ts", (text) => text.replace('"not_too_far"', '"far_enough"')),
    /^check\.ts: The goal “far_enough” is there twice/,
  ],
];

for (const [fault, spoil, expected] of faults)
  lessonFolder(`is told: ${fault}`, async () => {
    const said = await saidOf(spoil);
    assert.ok(
      said.some((line) => expected.test(line)),
      `wanted ${expected}\n${said.join("\n") || "nothing was said"}`,
    );
  });

lessonFolder("is told: another lesson has its id", async () => {
  const twin = new LessonFixture();
  const said = await saidOf(() => {}, [twin.lesson]);
  twin.end();
  assert.match(said.join("\n"), /^lesson\.json: The id “new-lesson” is taken by .*lesson\.json/);
});

lessonFolder("with a damaged lesson.json is a problem with its place", () => {
  const fixture = new LessonFixture().edit("lesson.json", (text) => text.replace('"minutes"', '"minuets"'));
  try {
    assert.throws(
      () => fixture.lesson,
      (error: unknown) =>
        error instanceof Problem && /lesson\.json:\d+:\d+: minuets is not known here/.test(error.in("en")),
    );
  } finally {
    fixture.end();
  }
});

lessonFolder.run();
