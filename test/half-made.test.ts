import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../lesson/library/lessons.ts";
import { compileOrThrow } from "./support/bare-vm.ts";
import { ProjectCopy } from "./support/project-copy.ts";

const halfMade = suite("a half-made lesson");

const copy = new ProjectCopy();
halfMade.after(() => copy.end());

const first = "1-first-steps/hello-robot";
const broken = "1-first-steps/read-the-moon";
const inLessons = (path: string) => join(copy.folder, "lessons", path);

/** Puts files into a lesson's folder until the work is done; without files the folder is empty. */
async function having(files: Readonly<Record<string, string>>, work: () => Promise<void>): Promise<void> {
  mkdirSync(inLessons(broken));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(inLessons(`${broken}/${name}`)), { recursive: true });
    writeFileSync(inLessons(`${broken}/${name}`), text);
  }
  try {
    await work();
  } finally {
    rmSync(inLessons(broken), { recursive: true });
  }
}

halfMade.before(() => {
  writeFileSync(join(copy.folder, "program.devs"), compileOrThrow('console.log("here")\n').image);
});

const kinds: readonly (readonly [what: string, files: Readonly<Record<string, string>>, said: RegExp])[] = [
  ["nothing", {}, /read-the-moon: This lesson is not whole: lesson\.json is missing\. Finish .* delete/],
  ["a program alone", { "starter.ts": "let a = 1\n" }, /not whole: lesson\.json is missing/],
  [
    "a manifest that is cut",
    { "lesson.json": '{ "id": "read', "texts.json": "{}" },
    /lesson\.json:1:9: This is not valid JSON/,
  ],
  ["no texts", { "lesson.json": "{}" }, /texts\.json is missing/],
];
for (const [what, files, said] of kinds) {
  halfMade(`with ${what} is named, and the other lessons go on`, async () => {
    await having(files, async () => {
      const list = await copy.robonet("lessons");
      assert.is(list.code, 0, list.err);
      assert.match(list.out, /1 {2}build-and-wire/);
      assert.match(list.err, said);
      const { code, err } = await copy.robonet("build", "program.devs", "-o", "other.devs");
      assert.is(code, 0, err);
      for (const args of [
        ["check", "read-the-moon"],
        ["run", "read-the-moon"],
        ["new", "lesson", "read-the-moon"],
        ["build", `lessons/${broken}/starter.ts`],
      ]) {
        const refused = await copy.robonet(...args);
        assert.is(refused.code, 2, args.join(" "));
        assert.match(refused.err, said, args.join(" "));
      }
    });
  });
}

halfMade("keeps no program of another lesson from running", async () => {
  await having({ "lesson.json": "{" }, async () => {
    const { code, err } = await copy.robonet("run", "program.devs");
    assert.is(code, 0, err);
  });
});

halfMade("takes no number from the others", async () => {
  await having({ "starter.ts": "let a = 1\n" }, async () => {
    const { surveyLessons } =
      await copy.module<typeof import("../lesson/library/lessons.ts")>("lesson/library/lessons.ts");
    const { lessons, unreadable } = surveyLessons();
    assert.is(lessons.length, readLessons().length);
    assert.is(lessons[8]?.number, 9);
    assert.equal(
      unreadable.map(({ problem }) => problem.id),
      ["lesson.halfMade"],
    );
  });
});

halfMade("folder that a killed command left hidden is no lesson", async () => {
  const hidden = inLessons("1-first-steps/.robonet-0123456789abcdef");
  cpSync(inLessons(first), hidden, { recursive: true });
  const { out, err } = await copy.robonet("lessons", "--json");
  assert.is(JSON.parse(out).length, readLessons().length);
  assert.is(err, "");
  rmSync(hidden, { recursive: true });
});

halfMade("never comes of a name that is too long", async () => {
  const before = readdirSync(inLessons("2-sensing"));
  const { code, err } = await copy.robonet("new", "lesson", "a".repeat(300));
  assert.is(code, 2);
  assert.match(err, /its name is too long/);
  assert.equal(readdirSync(inLessons("2-sensing")), before);
});

halfMade.run();
