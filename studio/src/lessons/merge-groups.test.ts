import { suite } from "uvu";
import * as assert from "uvu/assert";
import { recordId, recordOf, versionOf } from "../../../work/index.ts";
import { mergeGroups, takeMerge, textInFile } from "./merge-groups.ts";

const merge = suite("what loading a file does");

merge("drawings, and what was chosen for a free program, are told beside the programs", () => {
  const effects = new Map([
    ["hello-robot", "onward"],
    ["free-play", "same"],
    ["free-play/setup", "onward"],
    ["free-play/world", "apart"],
    ["free-a1/setup", "new"],
    ["free-a1/world", "new"],
  ] as const);
  assert.equal(mergeGroups(effects), [
    { told: "studio.merge.new", ids: ["free-a1"] },
    { told: "studio.merge.onward", ids: ["hello-robot"] },
    { told: "studio.merge.same", ids: ["free-play"] },
    { told: "studio.merge.drawing.new", ids: ["free-a1"] },
    { told: "studio.merge.drawing.apart", ids: ["free-play"] },
    { told: "studio.merge.setup.onward", ids: ["free-play"] },
  ]);
});

merge(
  "name, robot and world of this computer stay where both were changed, as the preview says",
  async () => {
    const done: unknown[] = [];
    const plan = {
      records: [],
      stars: [],
      texts: new Map(),
      effects: new Map([
        ["free-play/setup", "apart"],
        ["free-play/world", "apart"],
      ] as const),
    };
    const work = {
      textOf: () => "mine",
      takeIn: async () => void done.push("taken"),
      replace: async (...asked: unknown[]) => done.push(asked) > 0,
    };
    assert.is(await takeMerge(work, plan), undefined);
    assert.equal(done, ["taken", ["free-play/setup", "mine"]]);
    await takeMerge({ ...work, takeIn: async () => "full" as const }, plan);
    assert.is(done.length, 2);
  },
);

merge("what is new has the name that it has in the file", () => {
  const setup = (name: string, parents: string[]) =>
    recordOf({ programId: "free-a1/setup", tab: "1", parents, device: "d", at: 1, text: name });
  const first = setup("first", []);
  const second = setup("second", [recordId(first)]);
  const texts = new Map(["first", "second"].map((name) => [versionOf(name), name]));
  const plan = { records: [second, first], texts, stars: [], effects: new Map() };
  assert.is(textInFile(plan, "free-a1/setup"), "second");
  assert.is(textInFile(plan, "free-a1"), undefined);
});

merge.run();
