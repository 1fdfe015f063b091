import { suite } from "uvu";
import * as assert from "uvu/assert";
import { entryAt, watched } from "../test/support/watched.ts";
import { causesOf, type Reason } from "./why.ts";

const why = suite("Why a robot moves as it does");

const brief = ({ line, reads }: Reason) => [
  line,
  Object.fromEntries(reads.map(({ text, value }) => [text, value])),
];

why("is told by the last lines that gave its drive a command, with what they read", () => {
  const program = watched(
    `import { delay } from "@devicescript/core"
import { robot } from "@robonet/kit"
const limit = Math.round(2.2)
let speed = 80
for (let i = 0; i < 4; i++) {
    if (i > limit) {
        await robot.drive.drive(speed, i * 10)
    } else if (i === 1) {
        speed += 20
        await robot.drive.straight(speed / 5)
    }
    await delay(50)
}
await robot.drive.stop()
console.log("end")
`,
    {},
    3,
  );
  const { causes, gaveUpAfter } = causesOf(program, entryAt(program, 14));
  assert.is(gaveUpAfter, undefined);
  assert.equal(causes.map(brief), [
    [7, { speed: "100", i: "3" }],
    [10, { speed: "100" }],
  ]);
  assert.equal(
    causes.map(({ decidedBy }) => decidedBy && brief(decidedBy)),
    [
      [6, { i: "3", limit: "2" }],
      [8, { i: "1" }],
    ],
  );
  const [stop] = causesOf(program, entryAt(program, 15), 1).causes;
  assert.is(stop!.line, 14);
});

why("is no question for a program that does not drive", () => {
  const program = watched("let n = 0\nn++\nconsole.log(n)\n");
  assert.equal(causesOf(program, program.trace.length - 1), { causes: [] });
});

why.run();
