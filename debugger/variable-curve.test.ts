import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watched } from "../test/support/watched.ts";
import { type NamedVariable, variableCurve } from "./variable-curve.ts";

const curve = suite("A variable over time");

const program = watched(`import { sleep } from "@devicescript/core"
let sum = 0
async function addUp(to: number) {
    for (let n = 1; n <= to; n++) {
        sum += n
        await sleep(100)
    }
    const said = "done"
    console.log(said)
}
await addUp(3)
await sleep(200)
await addUp(2)
`);

function valuesOf(variable: NamedVariable, most = 1_000_000): number[] {
  const values: number[] = [];
  for (let from = 0; ; ) {
    const piece = variableCurve(program, variable, from, most);
    for (const value of piece.values) if (value !== values.at(-1)) values.push(value);
    if (piece.next === from) return values;
    from = piece.next;
  }
}

curve("of a global number has each of its values once", () => {
  assert.equal(valuesOf({ functionName: undefined, name: "sum" }), [0, 1, 3, 6, 7, 9]);
});

curve("of a function's number goes through all its calls", () => {
  assert.equal(valuesOf({ functionName: "addUp", name: "n" }), [1, 2, 3, 4, 1, 2, 3]);
});

curve("is the same in small pieces", () => {
  for (const most of [1, 3, 7])
    assert.equal(valuesOf({ functionName: "addUp", name: "n" }, most), [1, 2, 3, 4, 1, 2, 3]);
});

curve("has moments that ascend, and when a value came", () => {
  const { timesUs, values } = variableCurve(program, { functionName: undefined, name: "sum" }, 0, 1e6);
  assert.equal(
    [...timesUs],
    [...timesUs].sort((a, b) => a - b),
  );
  const [one, three] = [values.indexOf(1), values.indexOf(3)];
  const apartMs = (timesUs[three]! - timesUs[one]!) / 1000;
  assert.ok(apartMs >= 90 && apartMs < 150, `${apartMs} ms`);
});

curve("of a text, or of what is not there, has nothing", () => {
  assert.equal(valuesOf({ functionName: "addUp", name: "said" }), []);
  assert.equal(valuesOf({ functionName: "nobody", name: "n" }), []);
});

curve.run();
