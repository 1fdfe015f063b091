import { suite } from "uvu";
import * as assert from "uvu/assert";
import { languages, Problem, say } from "../../messages/index.ts";
import { parseSvg } from "./svg-tree.ts";

const faults = suite("text that is no XML");

function problemOf(text: string): Problem {
  try {
    parseSvg(text, "own.svg");
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${text} is XML`);
}

for (const [text, fault, name] of [
  ["<svg>", "unclosed", "svg"],
  ["<svg><g></svg>", "unclosed", "g"],
  ["<svg a='1' a='2'/>", "repeated", "a"],
  ["<svg><g a=b/></svg>", "value", "a"],
  ["<svg hidden></svg>", "value", "hidden"],
  ["hello", "start", ""],
  ["", "start", ""],
  ["<svg></svg", "other", ""],
] as const)
  faults(`${text} is told as “${fault}”`, () => {
    const { id, params, place } = problemOf(text);
    assert.is(id, "world.xml");
    assert.equal({ ...params }, { fault, name });
    assert.is(place?.line, 1);
    for (const language of languages) {
      const said = say(language, id, params);
      assert.not.match(said, /\.\.|'|[Uu]nclosed tag|Attribute/, said);
    }
  });

faults.run();
