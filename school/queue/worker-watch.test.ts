import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Watched, WorkerWatch } from "./worker-watch.ts";

const watch = suite("who tries programs of a class");

function mk(name: string, beat: number, ...trying: readonly string[]): Watched {
  return { id: name, name, size: 1, beat, trying };
}

/** The first of the looks that finds something, counted from 1. */
function firstLook(looks: number, look: (i: number) => boolean): number | undefined {
  for (let i = 1; i <= looks; i++) if (look(i)) return i;
  return undefined;
}

watch("comes and leaves are told once", () => {
  const seen = new WorkerWatch();
  const came = seen.look([mk("attic", 1)], []);
  const stays = seen.look([mk("attic", 2)], []);
  const left = seen.look([], []);
  const gone = seen.look([], []);
  assert.equal(
    [came, stays, left, gone].map((each) => [each.came.length, each.left.length, each.lost.length]),
    [
      [1, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ],
  );
});

watch("one whose beat stands still is lost after four looks, and its job is tried by another", () => {
  const seen = new WorkerWatch();
  let orphans: readonly string[] = [];
  const at = firstLook(9, (i) => {
    const found = seen.look([mk("attic", 7, "job"), mk("cellar", i, "other")], ["job", "other"]);
    ({ orphans } = found);
    return found.lost.length > 0;
  });
  assert.equal([at, orphans], [5, ["job"]]);
  assert.equal(seen.look([mk("cellar", 9, "other")], ["other"]).lost, []);
});

watch("a job that runs and that nobody names is tried by another after the same time", () => {
  const seen = new WorkerWatch();
  const at = firstLook(9, (i) => seen.look([mk("attic", i)], ["job"]).orphans.length > 0);
  assert.is(at, 5);
});

watch("one that beats is never lost, however long its job takes", () => {
  const seen = new WorkerWatch();
  assert.is(
    firstLook(100, (i) => {
      const { lost, orphans } = seen.look([mk("attic", i, "job")], ["job"]);
      return lost.length + orphans.length > 0;
    }),
    undefined,
  );
});

watch("one that was started again at once is not missed when its former row is lost", () => {
  const seen = new WorkerWatch();
  for (let i = 0; i < 5; i++)
    seen.look([mk("attic", 7), ...(i > 1 ? [{ ...mk("attic", i), id: "again" }] : [])], []);
  assert.equal(
    seen.helpers("class").map(({ name, state }) => `${name} ${state}`),
    ["attic works"],
  );
});

watch("the teacher hears of one that is silent before it counts as lost, and until it is heard again", () => {
  const seen = new WorkerWatch();
  const states = () => seen.helpers("class").map(({ name, state }) => `${name} ${state}`);
  const told = Array.from({ length: 5 }, (_, i) => {
    seen.look([mk("class", i), mk("cellar", i), mk("attic", 7)], []);
    return states().find((each) => each.startsWith("attic"));
  });
  assert.equal(told, ["attic works", "attic works", "attic silent", "attic silent", "attic gone"]);
  assert.equal(states(), ["attic gone", "cellar works"]);
  seen.look([{ ...mk("attic", 1), id: "again" }, mk("cellar", 9)], []);
  assert.equal(states(), ["attic works", "cellar works"]);
  seen.look([mk("cellar", 10)], []);
  assert.equal(states(), ["cellar works"], "who said that it leaves is not missed");
});

watch.run();
