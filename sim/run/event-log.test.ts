import { suite } from "uvu";
import * as assert from "uvu/assert";
import { EventLog, keptEvents } from "./event-log.ts";
import { SampleLog } from "./sample-log.ts";
import { Way } from "./way.ts";

const kept = suite("What is kept of a long run");

const line = (n: number) => ({ type: "console", timeUs: n, level: "log", text: String(n) }) as const;
const { first, last } = keptEvents;

kept("is all of a short one", () => {
  const log = new EventLog();
  for (let n = 1; n <= first + last; n++) log.add(line(n));
  log.trim();
  assert.is(log.events.length, first + last);
  assert.equal(log.leftOut, {});
});

kept("is the first and the last of each kind, in order, and how many lie between", () => {
  const log = new EventLog();
  const count = 10 * (first + last);
  for (let n = 1; n <= count; n++) {
    log.add(line(n));
    if (n % 1000 === 0) log.add({ type: "output", timeUs: n, part: "light", value: 1 });
    assert.ok(log.events.length < first + 3 * last + 100, "it does not grow");
  }
  log.trim();
  const lines = log.events.flatMap((event) => (event.type === "console" ? [event.timeUs] : []));
  assert.equal([lines[first - 1], lines[first], lines.at(-1)], [first, count - last + 1, count]);
  assert.is(
    log.events.filter(({ type }) => type === "output").length,
    count / 1000,
    "no other kind is touched",
  );
  assert.equal(log.leftOut, { console: count - first - last });
  const times = log.events.map(({ timeUs }) => timeUs);
  assert.equal(
    times,
    times.toSorted((a, b) => a - b),
  );
});

const sample = (n: number) => ({
  timeUs: n * 20_000,
  xMm: n,
  yMm: 0,
  headingDeg: 0,
  leftDuty: 0,
  rightDuty: 0,
});

kept(
  "are fewer samples the longer it is, with its begin and its end, and the whole length of the way",
  () => {
    const [log, way] = [new SampleLog(), new Way()];
    const count = 500_001;
    for (let n = 0; n < count; n++) {
      log.add(sample(n));
      way.add(sample(n));
    }
    const { samples, every } = log;
    assert.is(every, 8);
    assert.ok(samples.length <= 80_001, `${samples.length} samples`);
    assert.equal([samples[0]!.xMm, samples[1]!.xMm, samples.at(-1)!.xMm], [0, 8, count - 1]);
    assert.is(way.totals.mm, count - 1);
  },
);

kept("is each sample of a run as long as any lesson", () => {
  const log = new SampleLog();
  for (let n = 0; n < 15_000; n++) log.add(sample(n));
  assert.equal([log.samples.length, log.every], [15_000, 1]);
});

kept.run();
