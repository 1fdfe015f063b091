import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson, type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { type Language, languages } from "../../messages/index.ts";
import type { ClassResult, LessonResult } from "../grade/grade-class.node.ts";
import type { Outcome } from "../grade/outcome.ts";
import { printedSheet } from "./printed-sheet.ts";

const hello = findLesson("hello-robot");
const mistakes: Outcome = { kind: "mistakes", diagnostics: [] };

function graded(passed: boolean): Outcome {
  return {
    kind: "graded",
    verdict: {
      format: "robonet-verdict",
      version: 1,
      lesson: hello.id,
      lessonVersion: hello.manifest.version,
      kit: "robonet-one",
      passed,
      tries: [],
    },
    ...(!passed && { feedback: { id: "no_beep", params: {} } }),
  };
}

function resultOf(outcomes: readonly (readonly [string, Outcome?])[], left = 0): ClassResult {
  const pupils = outcomes.map(([name, outcome]) => {
    const submission = { lesson: hello.id, text: "", place: "", claimed: false, origin: "file" as const };
    const found: LessonResult | undefined = outcome && {
      submission,
      outcome,
      programs: 1,
      falseClaim: false,
    };
    return { name, lessons: new Map(found ? [[hello.id, found]] : []) };
  });
  return { pupils, handedIn: 0, tried: 0, saved: 0, known: 0, left };
}

function sheetOf(
  result: ClassResult,
  { language = "en", lessons = [hello], className = "7a" }: Partial<Options> = {},
): string {
  return printedSheet(result, lessons, { className, at: new Date("2026-11-29T12:00:00") }, language);
}

interface Options {
  readonly language: Language;
  readonly lessons: readonly Lesson[];
  readonly className: string;
}

/** The text of the rows of its table, cell by cell. */
function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replace(/<span role="img" aria-label="([^"]*)">(.)<\/span>/, "$2 $1"),
    ),
  );
}

const sheet = suite("the printed sheet of a class");

sheet("has a row a pupil, each sign with its word, and sums both ways", () => {
  const html = sheetOf(
    resultOf([["Anna", graded(true)], ["Ben", graded(false)], ["Jānis", mistakes], ["Zane"]]),
  );
  assert.equal(rowsOf(html), [
    ["7a", String(hello.number), "Passed", "Remarks"],
    ["Anna", "✓ passed", "1", ""],
    ["Ben", "◐ not yet", "0", ""],
    ["Jānis", "✎ does not compile", "0", ""],
    ["Zane", "· nothing handed in", "0", ""],
    ["Passed", "1", "", ""],
  ]);
  assert.match(html, /29 November 2026 · 4 pupils/);
  assert.match(html, new RegExp(`<b>${hello.number}</b>Hello, robot!`));
});

sheet("tells what several pupils are stuck at, and how much was not tried", () => {
  const alone = sheetOf(resultOf([["Anna", graded(false)], ["Ben"]]));
  assert.not.match(alone, /did not beep|Stopped/);
  const both = sheetOf(
    resultOf(
      [
        ["Anna", graded(false)],
        ["Ben", graded(false)],
      ],
      2,
    ),
  );
  assert.match(both, new RegExp(`<li>lesson ${hello.number}, 2 pupils: The robot did not beep`));
  assert.match(both, /Stopped: 2 programs were not tried/);
});

sheet("a name is text, in the head too, and the page asks nothing of any other place", () => {
  const name = `<img src="//x" onerror='a()'>&\u202e`;
  const html = sheetOf(resultOf([[name, graded(true)]]), { className: name });
  assert.not.match(html, /<img|<script|<link|url\(|@import|\u202e|https?:/);
  assert.is(html.match(/&lt;img src=&quot;\/\/x&quot; onerror=&#39;a\(\)&#39;&gt;&amp;\\u202e/g)?.length, 4);
  assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
});

sheet("is in each language, with all lessons' titles", () => {
  const lessons = readLessons();
  const heads = languages.map((language) => {
    const html = sheetOf(resultOf([["Anna", graded(true)]]), { language, lessons });
    for (const lesson of lessons) assert.ok(html.includes(`</b>${lesson.say(language, "title")}`), lesson.id);
    return /<h1>(.*?)<\/h1><p>(.*?) ·/.exec(html)!.slice(1);
  });
  assert.equal(heads, [
    ["Class sheet: 7a", "29 November 2026"],
    ["Klases lapa: 7a", "2026. gada 29. novembris"],
    ["Klasės lapas: 7a", "2026 m. lapkričio 29 d."],
  ]);
});

sheet.run();
