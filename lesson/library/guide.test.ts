import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages } from "../../messages/index.ts";
import { type Lesson, readLessons } from "./lessons.ts";

const guide = suite("the guide of a lesson");
const lessons = readLessons();
const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));

/** What a lesson needs, and what that needs. */
function allNeeds({ manifest }: Lesson): Set<string> {
  const all = new Set<string>();
  for (const id of manifest.needs) for (const each of [id, ...allNeeds(byId.get(id)!)]) all.add(each);
  return all;
}

guide("asks for no lesson that lesson.json does not need", () => {
  let asked = 0;
  for (const lesson of lessons) {
    const text = readFileSync(lesson.path("teacher.en.md"), "utf8");
    const needs = allNeeds(lesson);
    for (const [sentence] of text.matchAll(/They need .*?\)(?:(?!\. ).)*\. /g))
      for (const [, id] of sentence.matchAll(/\/([\w-]+)\/en\.md\)/g)) {
        asked++;
        assert.ok(needs.has(id!), `${lesson.id} asks for ${id}`);
      }
  }
  assert.ok(asked > 25, `${asked}`);
});

guide("tells of every wrong program", () => {
  const untold = lessons.flatMap((lesson) =>
    languages.flatMap((language) => {
      const text = readFileSync(lesson.path(`teacher.${language}.md`), "utf8");
      return Object.keys(lesson.manifest.wrong)
        .filter((file) => !text.includes(`wrong/${file}`))
        .map((file) => `${lesson.id}, ${language}: ${file}`);
    }),
  );
  assert.equal(untold, []);
});

guide.run();
