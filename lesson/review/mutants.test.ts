import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../library/lessons.ts";
import { describeFinding } from "./finding.ts";
import { checkMutantLists } from "./mutant-lists.ts";
import { mutantsOf } from "./mutants.ts";

const mutants = suite("mutants of a program");

const names = (source: string) => mutantsOf(source).map(({ name }) => name);
const source = (program: string, name: string) =>
  mutantsOf(program).find((each) => each.name === name)?.source;

mutants("leave each statement out, and no declaration", () => {
  const program = "import { robot } from 'kit'\nlet a = b\nfunction f() {\n    return a\n}\nf()\n";
  assert.equal(names(program), ["4: without", "6: without"]);
  assert.is(source(program, "6: without"), program.replace(/f\(\)\n$/, "{}\n"));
});

mutants("change numbers by 20 % both ways, whole ones by 1 at least", () => {
  assert.equal(names("let a = 300\nlet b = 2\nlet c = 0.5\nlet d = 0\nlet e = -7"), [
    "1: 300 → 240",
    "1: 300 → 360",
    "2: 2 → 1",
    "2: 2 → 3",
    "3: 0.5 → 0.4",
    "3: 0.5 → 0.6",
    "5: 7 → 6",
    "5: 7 → 8",
  ]);
  assert.is(source("let e = -7", "1: 7 → 8"), "let e = -8");
});

mutants("name a number by its line, and equal ones of a line by their order", () => {
  const found = mutantsOf("f(40, 40)").filter(({ number }) => number !== undefined);
  assert.equal(
    found.map(({ name, number }) => [name, number]),
    [
      ["1: 40 → 32", "1: 40"],
      ["1: 40 → 48", "1: 40"],
      ["1: 40 → 32 (2)", "1: 40 (2)"],
      ["1: 40 → 48 (2)", "1: 40 (2)"],
    ],
  );
  assert.is(found[3]!.source, "f(40, 48)");
});

mutants("turn conditions round: each comparison, what joins them, or the whole", () => {
  const program = "while ((a > b && c) || d === e) {}";
  assert.equal(names(program), [
    "1: without",
    "1: > → <=",
    "1: && → ||",
    "1: !( )",
    "1: || → &&",
    "1: === → !==",
  ]);
  assert.is(source(program, "1: !( )"), "while ((a > b && !(c)) || d === e) {}");
  assert.equal(names("if (a) {}"), ["1: without", "1: !( )"]);
  assert.equal(names("let x = a < b ? c : d"), ["1: < → >="]);
});

mutants("let a counting loop turn once less or more, and leave its head alone else", () => {
  const program = "for (let i = 0; i < 20; i += 1) {}";
  assert.equal(names(program), ["1: without", "1: 20 → 20 - 1", "1: 20 → 20 + 1"]);
  assert.is(source(program, "1: 20 → 20 + 1"), "for (let i = 0; i < (20) + 1; i += 1) {}");
});

mutants("keep a stop in the last line, which the program's end makes anyway, and no other", () => {
  assert.equal(names("await robot.drive.stop()\nf()\nawait robot.drive.stop()\n"), [
    "1: without",
    "2: without",
  ]);
});

mutants("turn round what compares outside conditions only where that is wanted", () => {
  const program = "const near = (mm) => mm < far && mm > least\nif (a < b) near(c === d)\n";
  assert.equal(names(program), ["2: without", "2: < → >=", "2: without (2)"]);
  assert.equal(
    mutantsOf(program, { anywhere: true }).map(({ name }) => name),
    ["1: < → >=", "1: && → ||", "1: > → <=", "2: without", "2: < → >=", "2: without (2)", "2: === → !=="],
  );
});

mutants("lesson.json names places that its lesson's solution has", () => {
  for (const lesson of readLessons()) {
    const { mutants: lists } = lesson.manifest;
    if (!lists || lists === "not yet") continue;
    const all = mutantsOf(readFileSync(lesson.path("solution.ts"), "utf8"));
    const findings = checkMutantLists(lesson, lists, all).map((each) => describeFinding(each, "en"));
    assert.equal(findings, [], lesson.id);
  }
});

mutants.run();
