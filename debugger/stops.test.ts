import { suite } from "uvu";
import * as assert from "uvu/assert";
import { watched } from "../test/support/watched.ts";
import { WatchExpression } from "./condition.ts";
import { readHitCount } from "./hit-count.ts";
import { Stops, type StopWish } from "./stops.ts";
import { valueText } from "./value-text.ts";

const stops = suite("A breakpoint with a condition");

const program = watched(`let sum = 0
for (let i = 0; i < 700; i++) {
    sum += i
}
console.log(sum)
`);

const mk = (wish: Partial<StopWish> = {}) => {
  const line = program.lines.numberOf({ ...program.lineAt(0), line: 3 })!;
  return [{ line, ...wish }];
};
const finder = () => new Stops(program, () => Promise.resolve());
const end = program.trace.length;

/** The value of `i` at a stop. */
function turn(stop: { readonly index: number } | undefined): number | undefined {
  if (!stop) return undefined;
  const inspection = program.look(stop.index);
  const [i] = inspection.locals(inspection.ownFrame!);
  return Number(valueText(inspection, i!.value));
}

stops("stops where it holds, in both directions, however far", async () => {
  const wishes = mk({ condition: new WatchExpression("i % 500 === 42") });
  const find = finder();
  const first = await find.after(0, wishes);
  const second = await find.after(first!.index, wishes);
  assert.equal([turn(first), turn(second)], [42, 542]);
  assert.is(await find.after(second!.index, wishes), undefined);
  assert.equal(await find.before(end, wishes), second);
  assert.equal(await find.before(second!.index, wishes), first);
  assert.is(await find.before(first!.index, wishes), undefined);
});

stops("counts the hits at which its condition holds", async () => {
  const hits = readHitCount("3");
  assert.is(turn(await finder().after(0, mk({ hits }))), 2);
  const wishes = mk({ hits: readHitCount(">= 2"), condition: new WatchExpression("i > 400") });
  assert.is(turn(await finder().after(0, wishes)), 402);
  assert.is(turn(await finder().before(end, wishes)), 699);
  assert.is(await finder().before((await finder().after(0, wishes))!.index, wishes), undefined);
});

stops("whose condition cannot be worked out stops, and says why", async () => {
  const stop = await finder().after(0, mk({ condition: new WatchExpression("summ > 3") }));
  assert.is(turn(stop), 0);
  assert.is(stop!.problem!.id, "condition.unknownName");
});

stops("of several, the nearest counts", async () => {
  const wishes = [20, 10, 30].flatMap((i) => mk({ condition: new WatchExpression(`i === ${i}`) }));
  assert.is(turn(await finder().after(0, wishes)), 10);
  assert.is(turn(await finder().before(end, wishes)), 30);
  const all = await finder().between(0, end, wishes);
  assert.equal(
    all.map(({ wish }) => wish),
    [1, 0, 2],
  );
});

stops("gives up when it is told to", async () => {
  const aborted = new AbortController();
  aborted.abort(new Error("enough"));
  const wishes = mk({ condition: new WatchExpression("i < 0") });
  try {
    await finder().after(0, wishes, aborted.signal);
    assert.unreachable();
  } catch (error) {
    assert.is((error as Error).message, "enough");
  }
});

stops("takes only counts that are none of its own", () => {
  for (const text of ["", "x", "0", "5 times"]) assert.throws(() => readHitCount(text), /which time/);
  assert.equal([1, 4, 8].map(readHitCount("% 4")), [false, true, true]);
});

stops.run();
