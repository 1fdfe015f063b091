import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { findLesson } from "../lesson/library/lessons.ts";
import { verdict } from "../lesson/verdict/verdict.ts";
import { collectWork } from "../school/collect/collect-work.node.ts";
import { gradeClass } from "../school/grade/grade-class.node.ts";
import { simulatedBoard } from "../sim/time/board-timing.ts";
import { packWork, versionOf } from "../work/index.ts";
import { typeCommand } from "./support/type-command.ts";

const hello = "lessons/1-first-steps/hello-robot";
const { number } = findLesson("hello-robot");
const right = readFileSync(`${hello}/solution.ts`, "utf8");
const never = "while (true) {}\n";

const folder = mkdtempSync(join(tmpdir(), "robonet-class-"));
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

const grade = suite("robonet class grade");
grade.after(() => rmSync(folder, { recursive: true }));
grade.before(() => {
  put("Anna/hello-robot.ts", right);
  put("Ben/hello-robot.ts", right.replaceAll("\n", "\r\n"));
  mkdirSync(join(folder, `Jānis/${number}`), { recursive: true });
  cpSync(`${hello}/wrong/no-beep.ts`, join(folder, `Jānis/${number}/mine.ts`));
  put(`Jānis/${number}/again.ts`, "let = 1\n");
  cpSync(`${hello}/wrong/no-beep.ts`, join(folder, "Liene/hello-robot.ts"));
  put("Zane/hello-robot.ts", "let = 1\n");
  const record = { programId: "hello-robot", version: versionOf(never), parents: [], device: "d", at: 1 };
  const star = { lesson: "hello-robot", lessonVersion: 1, kit: "robonet-one", device: "d", at: 2 };
  put(
    "Fake.json",
    packWork({
      records: [record],
      texts: new Map([[record.version, never]]),
      stars: [{ ...star, verdict: { stars: 3 } }],
    }),
  );
});

grade("shows who passed, tries each text once, and believes no page", async () => {
  const sheet = join(folder, "../robonet-class.csv");
  const printed = join(folder, "../robonet-class.html");
  const { code, out, err } = await typeCommand("class", "grade", folder, "--csv", sheet, "--sheet", printed);
  assert.is(code, 0, err);
  const signs = Object.fromEntries(
    out.split("\n").map((line) => {
      const [name = "", ...cells] = line.split(/ +/);
      return [name, cells[number - 1]];
    }),
  );
  assert.equal(
    ["Anna", "Ben", "Fake", "Jānis", "Liene", "Zane"].map((name) => signs[name]),
    ["✓", "✓", "◐", "◐", "◐", "✎"],
  );
  assert.match(out, new RegExp(`lesson ${number}, 2 pupils: The robot did not beep`));
  assert.match(
    out,
    new RegExp(`Fake, lesson ${number}: the page's file says that it passed\\. No program in it passes here`),
  );
  assert.match(out, /6 pupils, 7 programs: 4 tried, 3 with the same text/);
  assert.match(readFileSync(sheet, "utf8"), /Liene,.*\bfailed,1,1,0,/);
  rmSync(sheet);
  assert.match(
    readFileSync(printed, "utf8"),
    new RegExp(
      `<th scope="row">Zane</th>(<td[^>]*>((?!</td>).)*</td>){${number - 1}}<td><span role="img" aria-label="does not`,
    ),
  );
  rmSync(printed);
});

grade("gives the verdict of robonet check, and says what could not be used in its exit code", async () => {
  put("Zane/photo.jpg", "x");
  const { code, out } = await typeCommand("class", "grade", folder, "--json", "--lang", "lv");
  assert.is(code, 2);
  const { ok, pupils, problems, programs } = JSON.parse(out);
  assert.is(ok, false);
  assert.equal(programs, { handedIn: 7, tried: 4, saved: 3, known: 0, left: 0 });
  assert.equal(
    problems.map(({ id, place }: { id: string; place: { file: string } }) => [id, place.file]),
    [["class.stray", join(folder, "Zane/photo.jpg")]],
  );
  const of = (name: string) =>
    pupils.find((each: { name: string }) => each.name === name).lessons["hello-robot"];
  assert.match(of("Liene").feedback.text, /^Robots nenopīkstēja/);
  assert.is(of("Zane").result, "mistakes");
  const checked = await typeCommand("check", "hello-robot", `${hello}/wrong/no-beep.ts`, "--json");
  assert.equal(of("Liene").verdict, verdict.parse(JSON.parse(checked.out)));
  assert.is(of("Anna").verdict.passed, true);
  rmSync(join(folder, "Zane/photo.jpg"));
});

grade("tells a new key of its pseudonyms, takes it again, and refuses what is none", async () => {
  const [file, key] = ["statements.json", "names.key"].map((name) => join(folder, "..", name));
  const one = join(folder, "../robonet-class-one");
  mkdirSync(join(one, "Zane"), { recursive: true });
  writeFileSync(join(one, "Zane/hello-robot.ts"), "let = 1\n");
  const xapi = (...more: readonly string[]) => typeCommand("class", "grade", one, "--lang", "en", ...more);
  const actor = () => JSON.parse(readFileSync(file!, "utf8"))[0].actor.account.name;
  const first = await xapi("--xapi", file!, "--xapi-key", key!);
  assert.is(first.code, 0, first.err);
  assert.match(first.err, /New key for the pseudonyms: .*names\.key/);
  const name = actor();
  const again = await xapi("--xapi", file!, "--xapi-key", key!);
  assert.not.match(again.err, /New key/);
  assert.is(actor(), name);
  writeFileSync(key!, "something else");
  const wrong = await xapi("--xapi", file!, "--xapi-key", key!);
  assert.is(wrong.code, 2);
  assert.match(wrong.err, /names\.key: This is no key for pseudonyms/);
  assert.match((await xapi("--xapi-key", key!)).err, /--xapi-key needs --xapi/);
  for (const path of [file!, key!, one]) rmSync(path, { recursive: true });
});

grade("stopped, it shows what there is, and says how much is missing", async () => {
  const lesson = findLesson("hello-robot");
  const { pupils } = await collectWork(folder, [{ id: lesson.id, number }], "en");
  const stop = new AbortController();
  const result = await gradeClass(pupils, {
    lessons: [{ lesson, kit: chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" }) }],
    board: simulatedBoard,
    language: "en",
    workers: 1,
    onProgress: (done) => done === 1 && stop.abort(),
    stop: stop.signal,
  });
  assert.is(result.tried, 1);
  assert.is(result.left, 5);
  assert.equal(
    result.pupils.filter(({ lessons }) => lessons.size > 0).map(({ name }) => name),
    ["Anna", "Ben"],
  );
});

grade.run();
