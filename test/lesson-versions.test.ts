import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../lesson/library/lessons.ts";
import { readVersions, unraised, versionsFile, versionsOf } from "../lesson/review/versions.ts";
import { LessonFixture } from "./support/lesson-fixture.ts";

const versions = suite("The version of a lesson");

/** What is said of a lesson that was changed after its version was kept. */
function saidAfter(change: (fixture: LessonFixture) => void): string[] {
  const fixture = new LessonFixture();
  try {
    const kept = versionsOf([fixture.lesson]);
    change(fixture);
    return unraised([fixture.lesson], kept).map(({ advice }) => advice.replace(/^\S*\//, ""));
  } finally {
    fixture.end();
  }
}

const raise = (fixture: LessonFixture) =>
  fixture.edit("lesson.json", (text) => text.replace('"version": 1', '"version": 2'));

const changes: readonly (readonly [string, (fixture: LessonFixture) => void])[] = [
  [
    "its check asks for more",
    (f) => f.edit("check.ts", (text) => text.replace("toleranceMm = 40", "toleranceMm = 30")),
  ],
  [
    "it is tried on other seeds",
    (f) => f.edit("check.ts", (text) => text.replace("seeds: [1,", "seeds: [9,")),
  ],
  ["its feedback has another id", (f) => f.edit("check.ts", (text) => text.replace('"too_far"', '"far"'))],
  ["its world is another", (f) => f.edit("world.svg", (text) => text.replace("</svg>", "<g/></svg>"))],
  [
    "a file that its check imports changes",
    (f) =>
      f
        .edit("check.ts", (text) => `import "./more.ts";\nexport { a } from "./more.ts";\n${text}`)
        .write("more.ts", "export const a = 1;\n"),
  ],
];

for (const [title, change] of changes)
  versions(`must rise when ${title}`, () => {
    assert.match(saidAfter(change).join("\n"), /^lesson\.json: the check.*still 1\. Raise it to 2/);
    assert.equal(
      saidAfter((fixture) => raise(fixture) && change(fixture)),
      [],
    );
  });

versions("need not rise for a comment, another layout, a text or a program", () => {
  const said = saidAfter((fixture) =>
    fixture
      .edit("check.ts", (text) => `/** More\n * of it. */\n// and more\n${text.replaceAll("\n", "\r\n")}`)
      .edit("world.svg", (text) => text.replaceAll("\n", "\r\n"))
      .write("solution.ts", "export {}\n")
      .edit("en.md", (text) => `${text}\nMore.\n`),
  );
  assert.equal(said, []);
});

versions("never falls", () => {
  const fixture = new LessonFixture();
  try {
    raise(fixture);
    const kept = versionsOf([fixture.lesson]);
    fixture.edit("lesson.json", (text) => text.replace('"version": 2', '"version": 1'));
    assert.match(unraised([fixture.lesson], kept)[0]!.advice, /“version” is 1 and was 2 before/);
  } finally {
    fixture.end();
  }
});

for (const lesson of readLessons())
  versions(`of ${lesson.id} has risen with its check, seeds and world`, () => {
    assert.equal(
      unraised([lesson], readVersions()).map(({ advice }) => advice),
      [],
    );
  });

versions("of each lesson is kept as it is: else run “npm run lesson-versions”", () => {
  assert.equal(readVersions(versionsFile), versionsOf(readLessons()));
});

versions.run();
