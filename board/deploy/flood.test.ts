import { suite } from "uvu";
import * as assert from "uvu/assert";
import { deployImage } from "../../test/support/deploy-image.ts";
import { Desk } from "../../test/support/desk.ts";
import { imageOf } from "../../test/support/simulate.ts";

const flood = suite("a program that prints more than the line carries");

const burst = (lines: number, everyMs: number, text: string) =>
  imageOf(
    `let n = 0\nsetInterval(() => {\n  for (let i = 0; i < ${lines}; i++) console.log(\`\${n++} ${text}\`)\n}, ${everyMs})\n`,
  );
const words = "is the number of this line, and more words";
/** The board computes these faster than the serial line carries them; short ones it does not. */
const many = Array.from({ length: 6 }, () => words).join(" ");
const numberOf = (line: string) => Number(/^\d+ /.exec(line)?.[0]);

flood(
  "every line is whole, or what is missing has its mark, and the count of lines is about right",
  async () => {
    const desk = new Desk();
    const said = await desk.until(deployImage(desk, burst(80, 20, many)));
    await desk.seconds(1.5);
    const lines = said.console;
    assert.ok(said.missing.length > 10, `${said.missing.length} gaps`);
    for (const [i, line] of lines.entries()) {
      if (line === "⋯" || new RegExp(`^\\d+ ${many}$`).test(line)) continue;
      const [head, tail] = [line.endsWith("…"), line.startsWith("…") && line !== "…"];
      assert.ok(head || tail, `cut without a mark: ${line}`);
      if (head) assert.is(lines[i + 1], "⋯");
      if (tail) assert.is(lines[i - 1], "⋯", JSON.stringify(lines.slice(i - 2, i + 2)));
    }
    const cut = (end: "startsWith" | "endsWith") => lines.filter((line) => line[end]("…")).length;
    assert.ok(cut("startsWith") > 10 && cut("endsWith") > 10, "lines were cut at both ends");
    for (const [i, line] of lines.entries()) {
      const [now, next] = [numberOf(line), numberOf(lines[i + 1] ?? "")];
      if (!Number.isNaN(now) && line.endsWith(many) && next)
        assert.is(next, now + 1, `nothing is missing after ${line}`);
    }
    const whole = lines.map(numberOf).filter((number) => !Number.isNaN(number));
    const really = whole.at(-1)! - whole[0]! + 1 - whole.length;
    const told = said.missing.reduce((sum, { lines: count }) => sum + count, 0);
    assert.ok(Math.abs(told - really) < really / 10, `${told} told, ${really} missing`);
  },
);

flood("a program that prints what the line carries loses nothing, and nothing is said of it", async () => {
  const desk = new Desk();
  const said = await desk.until(deployImage(desk, burst(60, 100, words)));
  await desk.seconds(3);
  assert.equal(said.missing, []);
  assert.equal(
    said.console.map(numberOf),
    said.console.map((_, i) => i),
  );
});

flood(
  "a board that is reset while it prints tells so, and a line that broke off is no line of the next",
  async () => {
    const desk = new Desk();
    const said = await desk.until(deployImage(desk, burst(20, 1000, words)));
    await desk.seconds(6.003);
    desk.board.reset("run");
    await desk.seconds(6);
    assert.is(said.restarts, 1);
    for (const line of said.console)
      assert.ok(new RegExp(`^(\\d+ ${words}|\\d+ .*…|…(.*))$`).test(line), line);
    assert.ok(said.console.filter((line) => line === `0 ${words}`).length >= 2, "the program has begun anew");
  },
);

flood.run();
