import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/index.ts";
import { newJoinCode, normalCode } from "./join-code.ts";
import { holdsPersonalCode } from "./personal-code.ts";
import { checkedNames, joinedNames, namesOf, readClassList } from "./place-names.ts";

const names = suite("names of a class list");

names("are no personal codes, however these are written", () => {
  for (const code of [
    "010190-12345",
    "01019012345",
    "32012345678",
    "320123-45678",
    "010190 12345",
    "39001010001",
  ])
    assert.ok(holdsPersonalCode(`Anna ${code}`), code);
  for (const harmless of ["Anna 8a", "Anna 2015", "+371 2000 0000", "123456789012", "1234567890"])
    assert.not.ok(holdsPersonalCode(harmless), harmless);
});

names("are read a line a place, without numbers in front", () => {
  const read = readClassList("1. Anna Bērziņa\r\n2) Ben\n\n3\tKārlis & Zoe\n");
  assert.equal(
    read.map(({ line, names: each }) => [line, each]),
    [
      [1, ["Anna Bērziņa"]],
      [2, ["Ben"]],
      [4, ["Kārlis", "Zoe"]],
    ],
  );
});

names("come back as they were joined", () => {
  assert.equal(namesOf(joinedNames(["Anna", "Ben"])), ["Anna", "Ben"]);
  assert.equal(namesOf(joinedNames(["Anna-Marija"])), ["Anna-Marija"]);
});

names("hold nothing that a page or a table could take for something else", () => {
  for (const odd of ["<b>", "a+b", "a\u0007b", "a\u202eb", "", " ", "x".repeat(61)])
    assert.throws(
      () => checkedNames([odd]),
      (error: unknown) => error instanceof Problem,
    );
  assert.equal(checkedNames(["  Anna   B. "]), ["Anna B."]);
});

const codes = suite("a join code");

codes("has six letters that are not taken for others", () => {
  let turn = 0;
  const code = newJoinCode((below) => turn++ % below);
  assert.is(code.length, 6);
  const many = Array.from({ length: 4 }, () => newJoinCode((below) => turn++ % below)).join("");
  assert.not.match(many, /[OIL01SB8Z2UQG56]/);
});

codes("is known in small letters, with blanks and hyphens", () => {
  assert.is(normalCode(" acd-ef3 "), "ACDEF3");
});

names.run();
codes.run();
