import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { typeCommand } from "./support/type-command.ts";

const traces = suite("robonet run --trace");

const folder = mkdtempSync(join(tmpdir(), "robonet-trace-"));
const program = join(folder, "squares.ts");
writeFileSync(
  program,
  `function square(side: number) {
    return side * side
}
let total = 0
for (let i = 1; i < 4; i++) {
    total += square(i)
    if (i === 2) console.log(total)
}
`,
);

const traced = z.object({
  timeUs: z.number(),
  line: z.number(),
  changed: z.record(z.string(), z.string()),
});
const traceJson = z.object({
  traceHash: z.string(),
  trace: z.object({ first: z.array(traced), leftOut: z.number(), last: z.array(traced) }),
});

traces("tells each line with its time and what it changed, and what the robot did between them", async () => {
  const { code, out } = await typeCommand("run", program, "--trace");
  assert.is(code, 0);
  const lines = out.split("\n").map((line) => line.replace(/ +/g, " "));
  const from = lines.findIndex((line) => line.includes("squares.ts:5"));
  assert.equal(
    lines.slice(from, from + 9).map((line) => line.replace(/^ [\d.]+ s /, "")),
    [
      "squares.ts:5 for (let i = 1; i < 4; i++) { i = 1",
      "squares.ts:6 total += square(i) square.side = 1",
      "squares.ts:2 return side * side",
      "squares.ts:6 total += square(i) total = 1",
      "squares.ts:7 if (i === 2) console.log(total)",
      "squares.ts:5 for (let i = 1; i < 4; i++) { i = 2",
      "squares.ts:6 total += square(i) square.side = 2",
      "squares.ts:2 return side * side",
      "squares.ts:6 total += square(i) total = 5",
    ],
  );
  assert.is(lines[from + 10]!.replace(/^ [\d.]+ s /, ""), "5");
});

traces("of a long run tells the begin and the end, and is the same run in JSON", async () => {
  const long = join(folder, "long.ts");
  writeFileSync(
    long,
    `import { sleep } from "@devicescript/core"
let n = 0
while (n < 1500) {
    n++
    if (n % 10 === 0) await sleep(1)
}
`,
  );
  const { out } = await typeCommand("run", long, "--trace", "--json");
  const { trace, traceHash } = traceJson.parse(JSON.parse(out));
  assert.equal([trace.first.length, trace.last.length], [1000, 1000]);
  assert.ok(trace.leftOut > 2000, `${trace.leftOut} were left out`);
  assert.equal(trace.last.findLast(({ line }) => line === 4)!.changed, { n: "1500" });
  const without = z.object({ traceHash: z.string() });
  const plain = await typeCommand("run", long, "--json");
  assert.is(without.parse(JSON.parse(plain.out)).traceHash, traceHash);
});

traces("of an image is refused, since that has no lines", async () => {
  const image = join(folder, "squares.devs");
  await typeCommand("build", program, "-o", image);
  const { code, err } = await typeCommand("run", image, "--trace");
  assert.is(code, 2);
  assert.match(err, "An image has no lines");
});

traces.run();
