import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  headsOf,
  isNewerWork,
  newestFirst,
  type ProgramHistory,
  type ProgramRecord,
  packWork,
  parseWork,
  planMerge,
  recordId,
  recordOf,
  versionOf,
  workOfFormer,
} from "../../../work/index.ts";
import type { Batch, WorkDatabase } from "./database.ts";
import { MemoryDatabase } from "./memory-database.ts";
import type { News } from "./tabs.ts";
import { WorkStore } from "./work-store.ts";

const store = suite("the store of work");

/** One browser: a database, and its tabs. */
class FakeBrowser {
  readonly database = new MemoryDatabase();
  readonly #listeners = new Map<string, (news: News) => void>();
  #clock = 0;

  passMs(ms: number): void {
    this.#clock += ms;
  }

  tab(tab: string, database: WorkDatabase = this.database, device = "laptop"): WorkStore {
    return new WorkStore({
      openDatabase: () => Promise.resolve(database),
      tabs: {
        tell: (news) => {
          for (const [name, listener] of this.#listeners) if (name !== tab) listener(news);
        },
        hear: (listener) => this.#listeners.set(tab, listener),
      },
      tab,
      proposedDevice: device,
      now: () => ++this.#clock,
      ownHeads: new Map(),
    });
  }
}

async function opened(work: WorkStore, id = "hello-robot") {
  await work.ready;
  return work.open(id);
}

/** Lets all that waits for a promise go on. */
async function settled(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

store("a tab goes on with what another one wrote, unless it writes itself", async () => {
  const browser = new FakeBrowser();
  const first = await opened(browser.tab("1"));
  const second = await opened(browser.tab("2"));
  first.type("one");
  await first.keep();
  await settled();
  assert.is(second.text.value, "one");
  assert.equal(second.otherHeads.value, []);
  second.type("two");
  first.type("three");
  await first.keep();
  await settled();
  assert.is(second.text.value, "two");
  await second.keep();
  await settled();
  assert.is(first.otherHeads.value.length, 1);
  assert.is(second.otherHeads.value.length, 1);
});

store("joining two heads keeps both among the versions and ends the difference in all tabs", async () => {
  const browser = new FakeBrowser();
  const work = browser.tab("1");
  const first = await opened(work);
  const second = await opened(browser.tab("2"));
  first.type("one");
  second.type("two");
  await Promise.all([first.keep(), second.keep()]);
  await settled();
  await first.join("both");
  await settled();
  assert.equal([first.text.value, second.text.value], ["both", "both"]);
  assert.equal([first.otherHeads.value, second.otherHeads.value], [[], []]);
  const versions = newestFirst(work.history("hello-robot")).map(
    (id) => work.history("hello-robot").get(id)!.version,
  );
  assert.ok(versions.includes(versionOf("one")));
});

store("two ways to one text are no difference", async () => {
  const browser = new FakeBrowser();
  const first = await opened(browser.tab("1"));
  const second = await opened(browser.tab("2"));
  first.type("same");
  second.type("same");
  await Promise.all([first.keep(), second.keep()]);
  await settled();
  assert.equal([first.otherHeads.value, second.otherHeads.value], [[], []]);
  first.type("onward");
  await first.keep();
  await settled();
  assert.is(second.text.value, "onward");
  assert.equal([first.otherHeads.value, second.otherHeads.value], [[], []]);
});

store(
  "a draft that a crash left is there when the next tab opens, and one of a living tab makes no second head",
  async () => {
    const browser = new FakeBrowser();
    const work = browser.tab("1");
    const program = await opened(work);
    program.type("typed");
    const draft = work.draftOf("hello-robot", [], "typed");
    await browser.database.write({ drafts: [{ ...draft, tab: "crashed" }] });
    const next = await opened(browser.tab("2"));
    await settled();
    assert.is(next.text.value, "typed");
    assert.ok((await browser.database.read()).records.some(({ at }) => at === draft.at));
    await program.keep();
    await settled();
    assert.equal(next.otherHeads.value, []);
  },
);

store(
  "what stood for a second and is deleted letter by letter is a version, of which one goes on",
  async () => {
    const browser = new FakeBrowser();
    const work = browser.tab("1");
    const program = await opened(work);
    program.type("let a = 1\nlet b = 2\n");
    browser.passMs(2500);
    for (let left = program.text.peek().length; left > 0; left--) {
      program.type(program.text.peek().slice(0, left - 1));
      browser.passMs(30);
    }
    await program.close();
    const history = work.history("hello-robot");
    assert.equal(
      newestFirst(history).map((id) => history.get(id)!.version),
      [versionOf(""), versionOf("let a = 1\nlet b = 2\n")],
    );
    assert.is(headsOf(history).length, 1);
  },
);

/** Refuses to write as long as it is full. */
class SmallDatabase extends MemoryDatabase {
  full = false;
  override async write(batch: Batch): Promise<void> {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    await super.write(batch);
  }
  override async adoptDrafts(): Promise<void> {
    if (this.full) throw new DOMException("no room", "QuotaExceededError");
    await super.adoptDrafts();
  }
}

store("what is refused is said, stays in the tab, and comes with the next write", async () => {
  const database = new SmallDatabase();
  const work = new FakeBrowser().tab("1", database);
  const program = await opened(work);
  database.full = true;
  program.type("one");
  assert.not.ok(await program.keep());
  assert.is(work.trouble.value, "full");
  assert.ok(work.wouldLose);
  assert.is(work.textOf("hello-robot"), "one");
  database.full = false;
  program.type("two");
  assert.ok(await program.keep());
  assert.is(work.trouble.value, undefined);
  assert.equal((await database.read()).records.length, 2);
});

store(
  "what another tab's draft was when a full storage was opened becomes a record when there is room",
  async () => {
    const database = new SmallDatabase();
    const browser = new FakeBrowser();
    const draft = browser.tab("1", database).draftOf("hello-robot", [], "typed");
    await database.write({ drafts: [draft] });
    database.full = true;
    const work = browser.tab("2", database);
    const program = await opened(work);
    assert.is(program.text.value, "typed");
    database.full = false;
    await database.write({ drafts: [{ ...draft, text: "typed further" }] });
    program.type("mine");
    assert.ok(await program.keep());
    const ids = (await database.read()).records.map(recordId);
    assert.ok([...work.history("hello-robot").keys()].every((id) => ids.includes(id)));
  },
);

store("a full storage takes neither a file nor a link, and what is there stays", async () => {
  const database = new SmallDatabase();
  const work = new FakeBrowser().tab("1", database);
  const program = await opened(work);
  program.type("own");
  await program.close();
  database.full = true;
  assert.not.ok(await work.takeText(new Map([["hello-robot", "theirs"]])));
  assert.is(work.textOf("hello-robot"), "own");
  assert.is(work.history("hello-robot").size, 1);
  database.full = false;
  assert.ok(await work.takeText(new Map([["hello-robot", "theirs"]])));
  assert.is(work.textOf("hello-robot"), "theirs");
});

store("without a database work lasts as long as the tab, and that is said", async () => {
  const work = new WorkStore({
    openDatabase: () => Promise.reject(new DOMException("denied", "SecurityError")),
    tabs: { tell() {}, hear() {} },
    tab: "1",
    proposedDevice: "laptop",
    now: () => 1,
    ownHeads: new Map(),
  });
  const program = await opened(work);
  assert.is(work.trouble.value, "blocked");
  program.type("one");
  await program.close();
  assert.is(work.open("hello-robot").text.value, "one");
  assert.is(work.trouble.value, "blocked");
});

/** A tab whose database can be opened so many times before a newer page takes it over. */
function outdatedTab(opens: number): { work: WorkStore; database: EndingDatabase } {
  const database = new EndingDatabase();
  const work = new WorkStore({
    openDatabase: async () => {
      if (opens-- > 0) return database;
      throw new DOMException(
        "The requested version (1) is less than the existing version (2).",
        "VersionError",
      );
    },
    tabs: { tell() {}, hear() {} },
    tab: "1",
    proposedDevice: "laptop",
    now: () => 1,
    ownHeads: new Map(),
  });
  return { work, database };
}

/** Its connection can be closed. */
class EndingDatabase extends MemoryDatabase {
  closed = false;
  override async write(batch: Batch): Promise<void> {
    if (this.closed) throw new DOMException("The connection is closing.", "InvalidStateError");
    await super.write(batch);
  }
}

store("a database of a newer page is told as such, and only what is written now would be lost", async () => {
  const { work } = outdatedTab(0);
  const program = await opened(work);
  assert.is(work.trouble.value, "newer");
  assert.ok(work.inMemory);
  assert.not.ok(work.wouldLose);
  program.type("one");
  await program.close();
  assert.is(work.trouble.value, "newer");
  assert.ok(work.wouldLose);
});

store(
  "where a newer page takes the database over, a file of all work holds what this tab knows",
  async () => {
    const { work, database } = outdatedTab(1);
    const early = work.draftOf("hello-robot", [], "early");
    const late = work.draftOf("hello-robot", [recordId(recordOf(early))], "late");
    const texts = new Map([early, late].map(({ text }) => [versionOf(text), text]));
    await database.write({ records: [early, late].map(recordOf), texts });
    const program = await opened(work);
    database.closed = true;
    program.type("now");
    assert.not.ok(await program.keep());
    program.type("now, and more");
    await program.keep();
    assert.is(work.trouble.value, "newer");
    assert.ok(work.wouldLose);
    const file = parseWork(packWork(await work.everything()), context)!;
    assert.equal([...file.texts.values()].sort(), ["late", "now", "now, and more"]);
  },
);

store("stars of two tabs are all there", async () => {
  const browser = new FakeBrowser();
  const [first, second] = [browser.tab("1"), browser.tab("2")];
  await Promise.all([first.ready, second.ready]);
  first.giveStar({ lesson: "one", lessonVersion: 1, kit: "k", verdict: { stars: 1 } });
  second.giveStar({ lesson: "two", lessonVersion: 1, kit: "k", verdict: { stars: 3 } });
  await Promise.all([first.written(), second.written()]);
  assert.is((await browser.database.read()).stars.length, 2);
});

const context = { history: (): ProgramHistory => new Map(), kitOf: () => "one", now: () => 5 };

store("a file goes back in unchanged, and adds nothing the second time", async () => {
  const work = new FakeBrowser().tab("1");
  const program = await opened(work);
  program.type("one");
  await program.keep();
  const text = packWork(await work.everything());
  const elsewhere = new FakeBrowser().tab("1", new MemoryDatabase(), "tablet");
  await elsewhere.ready;
  const found = parseWork(text, context)!;
  const plan = planMerge(found, elsewhere.programs.value, elsewhere.stars.value);
  assert.equal([...plan.effects], [["hello-robot", "new"]]);
  assert.is(await elsewhere.takeIn(plan), undefined);
  assert.is(elsewhere.textOf("hello-robot"), "one");
  assert.equal(
    [...planMerge(found, elsewhere.programs.value, elsewhere.stars.value).effects.values()],
    ["same"],
  );
});

store("a file says whether its program is newer, older, or was changed in both places", async () => {
  const work = new FakeBrowser().tab("1");
  const program = await opened(work);
  program.type("one");
  await program.keep();
  const early = packWork(await work.everything());
  program.type("two");
  await program.keep();
  const late = packWork(await work.everything());
  const effect = async (have: string, file: string, typed?: string) => {
    const here = new FakeBrowser().tab("1", new MemoryDatabase(), "tablet");
    await here.ready;
    await here.takeIn(parseWork(have, context)!);
    if (typed) await here.open("hello-robot").replace(typed);
    return planMerge(parseWork(file, context)!, here.programs.value, here.stars.value).effects.get(
      "hello-robot",
    );
  };
  assert.is(await effect(early, late), "onward");
  assert.is(await effect(late, early), "same");
  assert.is(await effect(early, late, "three"), "apart");
});

store("two drawings of two computers are both heads, and a third one does not hide the second", async () => {
  const id = "free-play/world";
  const elsewhere = new FakeBrowser().tab("1", new MemoryDatabase(), "tablet");
  await elsewhere.ready;
  await elsewhere.goOn(id, "<svg>theirs</svg>");
  const file = parseWork(packWork(await elsewhere.everything()), context)!;
  const work = new FakeBrowser().tab("1");
  await work.ready;
  await work.goOn(id, "<svg>first</svg>");
  await work.goOn(id, "<svg>mine</svg>");
  const plan = planMerge(file, work.programs.value, work.stars.value);
  assert.is(plan.effects.get(id), "apart");
  assert.is(await work.takeIn(plan), undefined);
  assert.is(work.textOf(id), "<svg>mine</svg>");
  await work.goOn(id, "<svg>third</svg>");
  assert.is(work.textOf(id), "<svg>third</svg>");
  const heads = headsOf(work.history(id)).map((head) => work.history(id).get(head)!.version);
  assert.equal(new Set(heads), new Set([versionOf("<svg>third</svg>"), versionOf("<svg>theirs</svg>")]));
  await work.replace(id, "<svg>theirs</svg>");
  assert.is(headsOf(work.history(id)).length, 1);
  assert.is(new Set([...work.history(id).values()].map(({ version }) => version)).size, 4);
});

store("a file that came another way to the text that is here brings only earlier versions", async () => {
  const [work, elsewhere] = [new FakeBrowser().tab("1"), new FakeBrowser().tab("1", undefined, "tablet")];
  for (const each of [work, elsewhere]) {
    await each.ready;
    await each.goOn("free-play/setup", "{}");
  }
  const plan = planMerge(await elsewhere.everything(), work.programs.value, work.stars.value);
  assert.equal([...plan.effects.values()], ["older"]);
});

store("a damaged file, or one whose texts were exchanged, is refused", () => {
  const record: ProgramRecord = {
    programId: "a",
    version: versionOf("one"),
    parents: [],
    device: "d",
    at: 1,
  };
  const file = (texts: Record<string, string>) =>
    JSON.stringify({ format: "robonet-work", version: 2, records: [record], texts, stars: [] });
  assert.ok(parseWork(file({ [record.version]: "one" }), context));
  for (const bad of [
    file({ [record.version]: "two" }),
    file({}),
    "{",
    "null",
    '{"format":"robonet-work","version":9}',
  ])
    assert.is(parseWork(bad, context), undefined, bad);
});

store("a file of a newer page is told from a damaged one", () => {
  assert.ok(isNewerWork('{"format":"robonet-work","version":3,"anything":1}'));
  for (const other of ["{", "null", '{"format":"robonet-work","version":2}', '{"format":"x","version":3}'])
    assert.not.ok(isNewerWork(other), other);
});

store("former work becomes a chain of records; what is here already is not there twice", () => {
  const entries = new Map([
    ["program/hello-robot", "three"],
    [
      "versions/hello-robot",
      JSON.stringify([
        { at: 20, text: "two" },
        { at: 10, text: "one" },
      ]),
    ],
    ["stars", '{"hello-robot":{"stars":2,"version":1},"turns":{"stars":9,"version":1}}'],
    ["program/../odd", "x"],
    ["history/hello-robot", "{}"],
    ["free/kit", "constructor"],
  ]);
  const { records, stars, texts } = workOfFormer(entries, context);
  const history = new Map(records.map((record) => [recordId(record), record]));
  const own = new Map([...history].filter(([, { programId }]) => programId === "hello-robot"));
  assert.equal(
    newestFirst(own).map((id) => texts.get(own.get(id)!.version)),
    ["three", "two", "one"],
  );
  assert.is(headsOf(own).length, 1);
  assert.equal(
    stars.map(({ lesson, verdict }) => [lesson, verdict.stars]),
    [["hello-robot", 2]],
  );
  const again = workOfFormer(entries, {
    ...context,
    history: (id) => (id === "hello-robot" ? own : new Map()),
  });
  assert.is(again.records.filter(({ programId }) => programId === "hello-robot").length, 0);
});

store("clocks have no say in the order", () => {
  const first: ProgramRecord = {
    programId: "a",
    version: versionOf("1"),
    parents: [],
    device: "d",
    at: 1e12,
  };
  const second = { ...first, version: versionOf("2"), parents: [recordId(first)], at: 0 };
  const history = new Map([first, second].map((record) => [recordId(record), record]));
  assert.equal(newestFirst(history), [recordId(second), recordId(first)]);
});

store.run();
