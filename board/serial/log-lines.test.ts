import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LogLines, withCuts } from "./log-lines.ts";

const logLines = suite("lines of a board's log");

/** Takes text in pieces; `undefined` is a gap, `null` a line that breaks off. */
function mk(...pieces: readonly (string | undefined | null | number[])[]): string[] {
  const found: string[] = [];
  const lines = new LogLines((line, cut) => found.push(withCuts(line, cut)));
  for (const piece of pieces) {
    if (piece === undefined) lines.gap();
    else if (piece === null) lines.breakOff();
    else lines.push(typeof piece === "string" ? new TextEncoder().encode(piece) : Uint8Array.from(piece));
  }
  return found;
}

logLines("come in pieces of any size", () => {
  assert.equal(mk("> he", "llo\n", "> so\r\n> be it", "\n"), ["> hello", "> so", "> be it"]);
});

logLines("a gap in a line leaves a head and a tail, and no line of the two", () => {
  assert.equal(mk("> seven\n> eig", undefined, "ty-one\n> eighty-two\n"), [
    "> seven",
    "> eig…",
    "…ty-one",
    "> eighty-two",
  ]);
});

logLines("a gap between two lines cuts neither", () => {
  assert.equal(mk("> seven\n", undefined, "> eighty\n"), ["> seven", "> eighty"]);
});

logLines("a piece between two gaps has neither end", () => {
  assert.equal(mk(undefined, "middle", undefined, "> whole\n"), ["…middle…", "> whole"]);
});

logLines("a letter that a gap cuts in two is left out", () => {
  const [first, second] = new TextEncoder().encode("ā");
  assert.equal(mk("> l", [first!], undefined, [second!], "ts\n"), ["> l…", "…ts"]);
  assert.equal(mk("> l", [first!], [second!], "ts\n"), ["> lāts"]);
});

logLines("a line that broke off is told when the next comes; without one nothing changes", () => {
  assert.equal(mk("> on the w", null, "usb: connected\n"), ["> on the w…", "…usb: connected"]);
  assert.equal(mk("> there\n", null, "usb: connected\n"), ["> there", "usb: connected"]);
});

logLines("a line without an end is told in pieces", () => {
  const [first, ...others] = mk("x".repeat(10_000), "\n");
  assert.ok(first!.length < 5000 && others.length >= 2);
});

logLines.run();
