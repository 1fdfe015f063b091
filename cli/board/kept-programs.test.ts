import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KeptPrograms } from "./kept-programs.ts";

const kept = suite("programs that this computer put onto boards");

const folder = () => mkdtempSync(join(tmpdir(), "robonet-kept-"));
const hashOf = (letter: string) => letter.repeat(64);
const image = Uint8Array.of(1, 2, 3);

kept("are found by the hash that their board tells, under a name that any disk takes", () => {
  const programs = new KeptPrograms(folder());
  const file = programs.keep(image, "mans: robots?", hashOf("a"))!;
  assert.is(basename(file), `mans--robots--${"a".repeat(16)}.devs`);
  assert.equal(programs.find(hashOf("a")), { file, image });
  assert.is(programs.find(hashOf("b")), undefined);
  assert.is(programs.find(undefined), undefined);
});

kept("are found by what has taken their place on the board, also after a second stop", () => {
  const programs = new KeptPrograms(folder());
  const file = programs.keep(image, "my", hashOf("a"))!;
  programs.noteHalting(hashOf("b"), hashOf("a"));
  assert.is(programs.find(hashOf("b"))?.file, file);
  programs.noteHalting(hashOf("b"), hashOf("b"));
  assert.is(programs.find(hashOf("b"))?.file, file);
});

kept("the oldest make room", () => {
  const place = folder();
  const programs = new KeptPrograms(place);
  for (let i = 0; i < 40; i++) {
    const file = programs.keep(image, `p${i}`, hashOf(String.fromCharCode(97 + (i % 26))))!;
    utimesSync(file, i, i);
  }
  const names = readdirSync(place);
  assert.is(names.length, 30);
  assert.ok(names.some((name) => name.startsWith("p39-")) && !names.some((name) => name.startsWith("p0-")));
});

kept("that cannot be kept stand in nobody's way", () => {
  const place = join(folder(), "file");
  writeFileSync(place, "no folder");
  const programs = new KeptPrograms(place);
  assert.is(programs.keep(image, "my", hashOf("a")), undefined);
  assert.is(programs.find(hashOf("a")), undefined);
  programs.noteHalting(hashOf("b"), hashOf("a"));
});

kept.run();
