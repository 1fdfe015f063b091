import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { levels } from "../lesson/library/lessons.ts";
import { ProjectCopy } from "./support/project-copy.ts";

const newLesson = suite("robonet new lesson");

const copy = new ProjectCopy();
newLesson.after(() => copy.end());

/** Makes a lesson of level 1; gives back its folder in the copy. */
async function make(id: string): Promise<string> {
  const { code, out, err } = await copy.robonet("new", "lesson", id, "--level", "1", "--json");
  assert.is(code, 0, err);
  return (JSON.parse(out).made as [string])[0];
}

newLesson("makes a lesson whose programs work, with a TODO for each thing to write", async () => {
  const folder = await make("read-the-stars");
  try {
    assert.match(folder, new RegExp(`^lessons/${levels()[0]}/read-the-stars$`));
    const { id, needs } = JSON.parse(readFileSync(join(copy.folder, folder, "lesson.json"), "utf8"));
    assert.is(id, "read-the-stars");
    assert.is(needs.length, 1, "it needs the lesson before it");

    const checked = await copy.robonet("lessons", "check", "read-the-stars", "--json");
    assert.is(checked.code, 1, "a new lesson is not done yet");
    const [{ findings, seeds, kits }] = JSON.parse(checked.out).lessons;
    const ids = new Set(findings.map((finding: { id: string }) => finding.id));
    assert.equal([...ids], ["lessonCheck.todo"], JSON.stringify(findings));
    assert.is(findings.length, 19, "in each file");
    assert.is(seeds, 5);
    assert.is(kits[0].passed, true);

    const refused = async (...args: string[]) => {
      const { code, err } = await copy.robonet("new", "lesson", ...args);
      assert.is(code, 2, err);
      return err;
    };
    await refused("read-the-stars");
    assert.match(await refused("Read Stars"), /cannot be a lesson's id/);
    assert.match(await refused("far", "--level", "9"), /no level 9.*1-first-steps/);
  } finally {
    rmSync(join(copy.folder, folder), { recursive: true });
  }
});

newLesson(
  "becomes, with what docs/add-a-lesson.md writes into it, a lesson that lacks only its pages",
  async () => {
    const folder = join(copy.folder, await make("there-and-back"));
    for (const programs of ["wrong", "right", "cheats"]) {
      rmSync(join(folder, programs), { recursive: true });
      mkdirSync(join(folder, programs));
    }
    const page = readFileSync("docs/add-a-lesson.md", "utf8");
    const files = [...page.matchAll(/^In `([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```/gm)];
    assert.is(files.length, 12);
    for (const [, name, text] of files) writeFileSync(join(folder, name!), text!);
    // The pages' table of mistakes names the template's programs.
    const checked = await copy.robonet("lessons", "check", "there-and-back", "--json");
    const [{ findings, seeds }] = JSON.parse(checked.out).lessons;
    const others = findings.filter(({ id }: { id: string }) => id !== "lessonCheck.todo");
    assert.equal(others, []);
    assert.ok(
      findings.every(({ file }: { file: string }) => /\.(md|svg)$/.test(file)),
      JSON.stringify(findings),
    );
    assert.is(seeds, 5);
  },
);

newLesson.run();
