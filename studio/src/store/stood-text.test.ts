import { suite } from "uvu";
import * as assert from "uvu/assert";
import { StoodText } from "./stood-text.ts";

const stood = suite("what is deleted");

/** Types a text, lets it stand, and deletes it from the end, one letter at a time. @returns the versions */
function typedAndErased(text: string, stoodMs: number, erased = text.length): string[] {
  const typing = new StoodText();
  typing.kept("");
  typing.change(text, 0);
  const versions: string[] = [];
  for (let left = 1; left <= erased; left++) {
    const version = typing.change(text.slice(0, text.length - left), stoodMs + 30 * left);
    if (version !== undefined) versions.push(version);
  }
  return versions;
}

stood("is one version, as it was before the first letter went, however it is deleted", () => {
  const lines = "let a = 1\nlet b = 2\nlet c = 3\n";
  assert.equal(typedAndErased(lines, 1000), [lines]);
  assert.equal(typedAndErased("turn", 2500), ["turn"]);
});

stood("is none when it stood less than a second, or is a slip of the finger", () => {
  assert.equal(typedAndErased("strait", 800), []);
  assert.equal(typedAndErased("await robot.drive.strait", 5000, 3), []);
});

stood("is none when a version has it already", () => {
  const typing = new StoodText();
  typing.kept("let speed = 100");
  assert.is(typing.change("", 5000), undefined);
});

stood("counts the letters that are gone, also where others were typed between", () => {
  const typing = new StoodText();
  typing.kept("");
  typing.change("abcdefgh", 0);
  assert.is(typing.change("abcdef", 2000), undefined);
  assert.is(typing.change("abcdefxy", 2100), undefined);
  assert.is(typing.change("cdefxy", 2200), "abcdefgh");
  // Once they are in a version, the rest of them asks for no other one.
  assert.is(typing.change("xy", 2300), undefined);
});

stood("is a version also when the clock was set back", () => {
  const typing = new StoodText();
  typing.kept("");
  typing.change("typed", 1e9);
  assert.is(typing.change("", 0), "typed");
});

stood.run();
