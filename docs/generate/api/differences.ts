import type { Difference } from "../../../fuzz/judge/differences.ts";

/** What a pupil is told of each difference that random programs are judged with (`npm run fuzz`). */
const told: Readonly<Record<Difference, string>> = {
  digits:
    "A fraction is written with seven digits, one of them before the point: `10 / 3` as `3.333333`, `1 / 3` as `0.333333`; a whole number above 2147483647 with fifteen. Above 1e21 and below 1e-6 an `e` is used, as in `0.333333e-7`. The number itself keeps all its digits; `Math.exp`, `log10`, `log2` and `cbrt` may differ in the last one.",
  objects:
    "`console.log` writes a list as `[1,2]` and an object as `{x:1,y:2}`, texts in them in quotes, at most four deep, and an error as `TypeError: its words`; so does a text with an object in it. Keys stand in the order in which they were put in.",
  minusZero: "There is no `-0`: `0 * -1` is `0`.",
  letters:
    '`toUpperCase` and `toLowerCase` know Latin, Greek and Cyrillic letters, no others. An emoji is one letter: `"🙂".length` is 1.',
  wholeNumbers:
    "A place in a list that is no whole number is made one: `list[1.5]` is `list[1]`. Writing to `list[-1]` throws a `RangeError`. For `|`, `&` and their kin `Infinity` counts as 1.",
  errorNames:
    "The `name` of an error is the name of its class, and the robot's own errors have other words than Node's.",
};

/** A chapter of `docs/api.md`. */
export function differencesChapter(): string {
  const lines = Object.values(told).map((text) => `- ${text}`);
  return `## Where the robot is no JavaScript

A program means what it means in Node.js, or the compiler refuses it with a sentence: a number as a condition, \`sort()\` of
numbers without an order. Six differences remain:

${lines.join("\n")}

Its limits, each with a message when a program meets it:

- Functions call each other, or themselves, about 90 deep.
- A loop that does not wait may take some 130 000 steps: about 8 000 turns of a short one. Put \`await sleep(1)\` into a longer
  one.
- \`console.log\` takes seven values, another call eight; a line of the console has 296 bytes, the rest is cut and counted.
- In \`catch (error: any)\` you may read \`error.message\`; without the \`: any\` TypeScript does not know what was thrown.
- There is no \`Map\`, \`Set\`, \`Date\`, \`Number()\`, regular expression or generator, and of JavaScript's methods of texts and lists only those
  that the editor offers. For \`Math.sin\` and its kin there are [sinDeg](#sindeg) and [cosDeg](#cosdeg).

How the compiler sees to the rest, and what the stock \`devs build\` does in another way:
[devicescript.md](devicescript.md#javascript-and-devs-build).
`;
}
