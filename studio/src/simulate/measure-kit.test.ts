import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { typeCommand } from "../../../test/support/type-command.ts";
import { measureKit } from "./measure-kit.ts";

const measuring = suite("a kit that is measured for a discipline");

const sumo = readFileSync("kits/robonet-sumo.json", "utf8");
const changed = (from: string, to: string) => {
  assert.ok(sumo.includes(from), from);
  return sumo.replace(from, to);
};

/** What is wrong with it, and what stands in the first refusal. */
const cases: readonly [what: string, text: string, ids: readonly string[], line?: number][] = [
  ["the discipline's own may take part", sumo, []],
  ["a longer one may not", changed('"frontMm": 70', '"frontMm": 71'), ["match.tooLarge"]],
  ["a heavier one may not", changed('"massG": 490', '"massG": 501'), ["match.tooHeavy"]],
  [
    "one without a button may not",
    changed('"button": { "type": "button", "pins": { "signal": 4 } },', ""),
    ["match.noButton"],
  ],
  [
    "one that no board can be wired to may not, with its line",
    changed(
      '"button": { "type": "button", "pins": { "signal": 4 } }',
      '"button": { "type": "button", "pins": { "signal": 34 } }',
    ),
    ["kit.sharedPin"],
    58,
  ],
  ["a slip of the pen is told with its line", changed('"massG": 490', '"masG": 490'), ["kit.unknownKey"], 11],
  ["a missing comma, too", changed('"massG": 490,', '"massG": 490'), ["kit.syntax"], 12],
];
for (const [what, text, ids, line] of cases)
  measuring(what, () => {
    const { named, refusals } = measureKit(text, "mini-sumo");
    assert.equal(
      refusals.slice(0, ids.length).map(({ id }) => id),
      ids,
    );
    if (ids.length === 0) assert.equal(refusals, []);
    if (line !== undefined) assert.is(refusals[0]!.line, line);
    assert.is(named === undefined, /kit\.(unknownKey|syntax)/.test(ids[0] ?? ""));
  });

measuring("the page and the command line say the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "robonet-"));
  try {
    for (const [what, text] of cases) {
      const file = join(folder, "kit.json");
      writeFileSync(file, text);
      const { code } = await typeCommand("kit", "check", file, "--discipline", "mini-sumo");
      assert.is(code === 0, measureKit(text, "mini-sumo").refusals.length === 0, what);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

measuring.run();
