import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { findLesson, findProgram, type Lesson } from "../lesson/library/lessons.ts";
import { languages } from "../messages/messages.ts";
import { Problem } from "../messages/problem.ts";
import { LessonFixture } from "./support/lesson-fixture.ts";
import { ProjectCopy } from "./support/project-copy.ts";

const lessonKit = suite("The robot of a lesson");

/** A lesson that needs these members of `robot`. */
function needing(parts: readonly string[], use: (lesson: Lesson) => void): void {
  const fixture = new LessonFixture().edit("lesson.json", (text) =>
    text.replace('["drive"]', JSON.stringify(parts)),
  );
  try {
    use(fixture.lesson);
  } finally {
    fixture.end();
  }
}

const inUse = { kit: "kits/robonet-one.json", kitTyped: false, lang: "en" } as const;

lessonKit("is the one in use, if it has what the lesson needs", () => {
  needing(["drive", "line", "button"], (lesson) => {
    const { kit, notice } = chooseKit(lesson, inUse);
    assert.is(kit.id, "robonet-one");
    assert.is(notice, undefined);
  });
});

lessonKit("is else the first that has, and says why in every language", () => {
  needing(["drive", "motion", "light"], (lesson) => {
    const chosen = languages.map((lang) => chooseKit(lesson, { ...inUse, lang }));
    assert.equal(
      chosen.map(({ kit }) => kit.id),
      ["robonet-mini", "robonet-mini", "robonet-mini"],
    );
    assert.equal(
      chosen.map(({ notice }) => notice),
      [
        "This lesson needs a gyroscope: simulating RoboNet Mini.",
        "Šai nodarbībai vajag žiroskopu, tāpēc simulatorā ir RoboNet Mini.",
        "Šiai pamokai reikia giroskopo, todėl simuliatoriuje yra RoboNet Mini.",
      ],
    );
  });
});

lessonKit("that was typed is kept, and what it lacks is named", () => {
  needing(["drive", "motion"], (lesson) => {
    try {
      chooseKit(lesson, { ...inUse, kitTyped: true });
      assert.unreachable("RoboNet One has no gyroscope");
    } catch (error) {
      assert.instance(error, Problem);
      assert.match(
        (error as Problem).in("en"),
        /robonet-one\.json: RoboNet One .* a gyroscope \(robot\.motion\)/,
      );
    }
  });
});

lessonKit("is missing when no kit has all parts", () => {
  needing(["drive", "wings"], (lesson) => {
    assert.throws(
      () => chooseKit(lesson, inUse),
      (error: Error) =>
        error instanceof Problem && error.id === "lesson.noKit" && /“wings”/.test(error.message),
    );
  });
});

lessonKit("is also what its programs are built for, and an image is built already", async () => {
  const copy = new ProjectCopy();
  try {
    const manifest = join(copy.folder, "lessons/1-first-steps/hello-robot/lesson.json");
    writeFileSync(
      manifest,
      readFileSync(manifest, "utf8").replace(/"parts": \[.*?\]/s, '"parts": ["drive", "motion"]'),
    );
    const program = "lessons/1-first-steps/hello-robot/own.ts";
    const source = 'import { robot } from "@robonet/kit"\nawait robot.drive.straight(50)\n';
    writeFileSync(join(copy.folder, program), source);
    const { kitToBuildFor } = await copy.module<typeof import("../lesson/library/lesson-kit.ts")>(
      "lesson/library/lesson-kit.ts",
    );
    const chosen = (file: string) =>
      kitToBuildFor(join(copy.folder, file), { ...inUse, kit: join(copy.folder, inUse.kit) });
    assert.is(chosen(program).kit.id, "robonet-four");
    assert.match(chosen(program).notice!, /needs .*a gyroscope: built for RoboNet Four/);
    assert.is(chosen(program.replace(".ts", ".devs")).kit.id, "robonet-one");
    const built = await copy.robonet("build", program, "-o", "out.devs", "--json");
    assert.is(built.code, 0, built.err);
    assert.is(JSON.parse(built.out).kit, "robonet-four");
    const refused = await copy.robonet("deploy", program, "--kit", "robonet-one");
    assert.match(refused.err, /RoboNet One .* a gyroscope/);
  } finally {
    copy.end();
  }
});

lessonKit("of a program outside any lesson is the one in use", () => {
  assert.is(chooseKit(undefined, inUse).kit.id, "robonet-one");
});

lessonKit("and its programs are found by number or id, wherever the folder is", () => {
  assert.match(findProgram("hello-robot/solution.ts"), /hello-robot\/solution\.ts$/);
  assert.match(findProgram(String(findLesson("hello-robot").number)), /hello-robot\/starter\.ts$/);
  assert.is(findProgram("README.md"), "README.md");
  assert.is(findProgram("nowhere.ts"), "nowhere.ts");
});

lessonKit.run();
