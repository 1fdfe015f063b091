import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { levels } from "../cli/lessons.ts";
import { ProjectCopy } from "./support/project-copy.ts";

const newLesson = suite("robonet new lesson");

newLesson("makes a lesson whose programs work, with a TODO for each thing to write", () => {
  const copy = new ProjectCopy();
  try {
    const made = copy.robonet("new", "lesson", "read-the-stars", "--level", "1", "--json");
    assert.is(made.status, 0, made.stderr);
    const [folder] = JSON.parse(made.stdout).made as [string];
    assert.match(folder, new RegExp(`^lessons/${levels()[0]}/\\d\\d-read-the-stars$`));
    const { id, needs } = JSON.parse(readFileSync(join(copy.folder, folder, "lesson.json"), "utf8"));
    assert.is(id, "read-the-stars");
    assert.is(needs.length, 1, "it needs the lesson before it");

    const checked = copy.robonet("lessons", "check", "read-the-stars", "--json");
    assert.is(checked.status, 1, "a new lesson is not done yet");
    const [{ findings, seeds, kits }] = JSON.parse(checked.stdout).lessons;
    const ids = new Set(findings.map((finding: { id: string }) => finding.id));
    assert.equal([...ids], ["lessonCheck.todo"], JSON.stringify(findings));
    assert.is(findings.length, 14, "in each file");
    assert.is(seeds, 5);
    assert.is(kits[0].passed, true);

    assert.is(copy.robonet("new", "lesson", "read-the-stars").status, 2, "an existing lesson is left alone");
    assert.match(copy.robonet("new", "lesson", "Read Stars").stderr, /cannot be a lesson's id/);
    assert.match(copy.robonet("new", "lesson", "far", "--level", "9").stderr, /no level 9.*1-first-steps/);
  } finally {
    copy.end();
  }
});

newLesson(
  "becomes, with what docs/add-a-lesson.md writes into it, a lesson that lacks only its pages",
  () => {
    const copy = new ProjectCopy();
    try {
      const made = copy.robonet("new", "lesson", "there-and-back", "--level", "1", "--json");
      const folder = join(copy.folder, (JSON.parse(made.stdout).made as [string])[0]);
      rmSync(join(folder, "wrong"), { recursive: true });
      mkdirSync(join(folder, "wrong"));
      const page = readFileSync("docs/add-a-lesson.md", "utf8");
      const files = [...page.matchAll(/^In `([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```/gm)];
      assert.is(files.length, 7);
      for (const [, name, text] of files) writeFileSync(join(folder, name!), text!);
      // The pages' table of mistakes names the template's programs.
      const checked = copy.robonet("lessons", "check", "there-and-back", "--json");
      const [{ findings, seeds }] = JSON.parse(checked.stdout).lessons;
      const others = findings.filter(({ id }: { id: string }) => id !== "lessonCheck.todo");
      assert.equal(others, []);
      assert.ok(
        findings.every(({ file }: { file: string }) => /\.(md|svg)$/.test(file)),
        JSON.stringify(findings),
      );
      assert.is(seeds, 5);
    } finally {
      copy.end();
    }
  },
);

newLesson.run();
