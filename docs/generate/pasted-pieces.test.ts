import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseKit } from "../../lesson/library/lesson-kit.ts";
import { readLessons } from "../../lesson/library/lessons.ts";
import { languages } from "../../messages/messages.ts";
import type { Kit } from "../../robot-kit/schema/kit.ts";
import { pasted } from "../../studio/src/editor/missing-imports.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import { withEdits } from "../../toolchain/compile/text-edit.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { examplesIn } from "./api/docstring.ts";
import { fullKit } from "./api/full-kit.ts";
import { piecesOfSheet } from "./cheat-sheet/sections.ts";

const pieces = suite("A piece that a pupil pastes by itself below the first lesson's program");

const own = { kit: "devicescript.json", kitTyped: false, lang: "en" } as const;
const lessons = readLessons();
const first = lessons.find(({ id }) => id === "hello-robot")!;
const starter = readFileSync(`${first.folder}/starter.ts`, "utf8");
const compiler = new Compiler(loadCompiler(), readLibrary());
const firstKit = chooseKit(first, own).kit;

const known = new Map<string, string[]>();

/** What the compiler says of it; empty when it compiles. The texts have the same pieces in each language. */
function mistakesOf(piece: string, kit: Kit): string[] {
  const key = `${kit.id} ${piece}`;
  const mistakes = known.get(key) ?? compile(piece, kit);
  known.set(key, mistakes);
  return mistakes;
}

function compile(piece: string, kit: Kit): string[] {
  const { length } = starter;
  const put = pasted(starter, length, length, piece);
  const program = starter + put.piece;
  const source = put.imports ? withEdits(program, [put.imports]) : program;
  const { diagnostics } = compiler.for(kit).compile({ path: "main.ts", source });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ text }) => `${piece}: ${text}`);
}

pieces("compiles, from the cheat sheet; a star stands where the lesson's robot lacks the part", () => {
  const faults = piecesOfSheet().flatMap(({ code: own, kind, needs }) => {
    const code = needs === undefined ? own : `${needs}\n${own}`;
    if (kind === "call") return mistakesOf(code, firstKit);
    const needless = mistakesOf(code, firstKit).length === 0 ? [`${code}: its star says too much`] : [];
    return [...needless, ...mistakesOf(code, fullKit().kit)];
  });
  assert.equal(faults, []);
});

pieces("compiles, from docs/api.md, or its line says which part it is for", () => {
  const page = readFileSync("docs/api.md", "utf8");
  const faults = [...page.matchAll(/^(\*For a robot with [^\n]*\n\n)?```ts\n(.*?)^```/gms)].flatMap(
    ([, note, code]) => {
      if (!note) return mistakesOf(code!, firstKit);
      const needless = mistakesOf(code!, firstKit).length === 0 ? [`${code}: its note says too much`] : [];
      return [...needless, ...mistakesOf(code!, fullKit().kit)];
    },
  );
  assert.equal(faults, []);
});

for (const language of languages)
  pieces(`compiles, from the lessons' texts (${language}), with the lesson's robot`, () => {
    const faults = lessons.flatMap((lesson) => {
      const { kit } = chooseKit(lesson, own);
      const texts = readdirSync(lesson.folder).filter((file) => file === `${language}.md`);
      return texts
        .flatMap((file) => examplesIn(readFileSync(`${lesson.folder}/${file}`, "utf8")))
        .flatMap((piece) => mistakesOf(piece, kit).map((each) => `${lesson.id}: ${each}`));
    });
    assert.equal(faults, []);
  });

pieces("a name that nobody can import is found", () => {
  assert.is(mistakesOf("await wates(5)\n", firstKit).length, 1);
});

pieces.run();
