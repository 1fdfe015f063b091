import { signal } from "@preact/signals";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { VirtualClock } from "../../../../test/support/virtual-clock.ts";
import {
  headsOf,
  type ProgramHistory,
  type ProgramRecord,
  recordId,
  type StarRecord,
  starId,
  versionOf,
  type Work,
} from "../../../../work/index.ts";
import type { Outgoing } from "./outgoing.ts";
import { type Acknowledged, type ExchangeAnswer, WorkSync } from "./work-sync.ts";

const sync = suite("the exchange of work with the class");

/** The class's side of the protocol, for one place: appends, and answers what came after a turn. */
class FakeClass {
  readonly rows: { readonly id: string; readonly record?: ProgramRecord; readonly star?: StarRecord }[] = [];
  readonly texts = new Map<string, string>();
  network: "there" | "gone" | "answerLost" = "there";
  /** A text that it takes for too long. */
  tooLong = Number.POSITIVE_INFINITY;
  signedIn = true;
  full = false;
  requests = 0;
  page = Number.POSITIVE_INFINITY;

  async exchange({ records, stars, texts }: Outgoing, after: number): Promise<ExchangeAnswer<number>> {
    this.requests++;
    if (this.network === "gone") return { kind: "offline" };
    if (this.full) return { kind: "classFull" };
    if (!this.signedIn) return { kind: "signedOut" };
    if ([...texts.values()].some((text) => text.length > this.tooLong))
      return { kind: "refused", reason: "too long" };
    const here = new Set(this.rows.map(({ id }) => id));
    for (const [version, text] of texts) this.texts.set(version, text);
    for (const record of records) {
      const id = recordId(record);
      if (!here.has(id)) this.rows.push({ id, record });
    }
    for (const star of stars) {
      const id = starId(star);
      if (!here.has(id)) this.rows.push({ id, star });
    }
    if (this.network === "answerLost") return { kind: "offline" };
    const fresh = this.rows.slice(after, after + this.page);
    const found = fresh.flatMap(({ record }) => record ?? []);
    return {
      kind: "done",
      work: {
        records: found,
        texts: new Map(found.map(({ version }) => [version, this.texts.get(version)!])),
        stars: fresh.flatMap(({ star }) => star ?? []),
      },
      cursor: after + fresh.length,
      more: after + fresh.length < this.rows.length,
    };
  }
}

/** A browser's work, as far as the exchange sees it. */
class FakeLaptop {
  readonly programs = signal<ReadonlyMap<string, ProgramHistory>>(new Map());
  readonly stars = signal<ReadonlyMap<string, StarRecord>>(new Map());
  readonly texts = new Map<string, string>();
  readonly acknowledged: Acknowledged<number>;
  readonly #ids = new Set<string>();
  #cursor: number | undefined;
  full = false;
  #at = 0;

  constructor(readonly name: string) {
    this.acknowledged = {
      read: async () => ({ ids: new Set(this.#ids), cursor: this.#cursor }),
      write: async (ids, cursor) => {
        for (const id of ids) this.#ids.add(id);
        this.#cursor = cursor;
      },
    };
  }

  write(programId: string, text: string): string {
    const parents = headsOf(this.programs.peek().get(programId) ?? new Map());
    const record = { programId, version: versionOf(text), parents, device: this.name, at: ++this.#at };
    this.#take({ records: [record], texts: new Map([[record.version, text]]), stars: [] });
    return recordId(record);
  }

  star(lesson: string): void {
    const star: StarRecord = {
      lesson,
      lessonVersion: 1,
      kit: "k",
      verdict: { stars: 3 },
      device: this.name,
      at: ++this.#at,
    };
    this.#take({ records: [], texts: new Map(), stars: [star] });
  }

  forgetWork(): void {
    this.programs.value = new Map();
    this.stars.value = new Map();
    this.texts.clear();
  }

  headTexts(programId: string): string[] {
    const history = this.programs.peek().get(programId) ?? new Map();
    return headsOf(history)
      .map((id) => this.texts.get(history.get(id)!.version)!)
      .sort();
  }

  #take({ records, texts, stars }: Work): void {
    for (const [version, text] of texts) this.texts.set(version, text);
    const programs = new Map(this.programs.peek());
    for (const record of records)
      programs.set(
        record.programId,
        new Map([...(programs.get(record.programId) ?? []), [recordId(record), record]]),
      );
    this.programs.value = programs;
    this.stars.value = new Map([...this.stars.peek(), ...stars.map((star) => [starId(star), star] as const)]);
  }

  async takeIn(work: Work): Promise<boolean> {
    if (this.full && work.records.length > 0) return false;
    this.#take(work);
    return true;
  }

  join(theClass: FakeClass, clock: VirtualClock): WorkSync<number> {
    return new WorkSync<number>({
      programs: this.programs,
      stars: this.stars,
      text: async (version) => this.texts.get(version),
      takeIn: (work) => this.takeIn(work),
      exchange: (outgoing, cursor) => theClass.exchange(outgoing, cursor),
      begin: 0,
      acknowledged: this.acknowledged,
      after: (ms, call) => clock.after(ms, call),
      chance: () => 1,
    });
  }
}

async function mk() {
  const [theClass, clock, laptop] = [new FakeClass(), new VirtualClock(), new FakeLaptop("a")];
  const exchange = laptop.join(theClass, clock);
  await exchange.begin();
  return { theClass, clock, laptop, exchange };
}

sync("a version and a star are in the class within a second", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  laptop.write("hello-robot", "one");
  laptop.star("hello-robot");
  assert.is(exchange.waiting.peek(), 2);
  await clock.pass(1000);
  assert.is(theClass.rows.length, 2);
  assert.is(exchange.state.peek(), "sent");
  assert.is(exchange.waiting.peek(), 0);
});

sync("without a network work goes on, is counted, and arrives when the network is back", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  theClass.network = "gone";
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  laptop.write("hello-robot", "two");
  laptop.write("hello-robot", "three");
  await clock.pass(60_000);
  assert.is(exchange.state.peek(), "offline");
  assert.is(exchange.waiting.peek(), 3);
  const asked = theClass.requests;
  assert.ok(asked < 10, `${asked} requests in a minute`);
  theClass.network = "there";
  await clock.pass(60_000);
  assert.is(theClass.rows.length, 3);
  assert.is(exchange.state.peek(), "sent");
});

sync("the browser's word that the network is back is not waited out", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  theClass.network = "gone";
  laptop.write("hello-robot", "one");
  await clock.pass(100_000);
  theClass.network = "there";
  await exchange.ask();
  assert.is(theClass.rows.length, 1);
});

sync("an answer that is lost makes no second copy", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  theClass.network = "answerLost";
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  assert.is(exchange.state.peek(), "offline");
  theClass.network = "there";
  await clock.pass(60_000);
  assert.is(theClass.rows.length, 1);
  assert.is(exchange.waiting.peek(), 0);
});

sync("another laptop of the place has all programs at once", async () => {
  const { theClass, clock, laptop } = await mk();
  for (let i = 0; i < 300; i++) laptop.write("hello-robot", `text ${i}`);
  laptop.star("hello-robot");
  await clock.pass(1000);
  assert.is(theClass.rows.length, 301);
  theClass.page = 50;
  const other = new FakeLaptop("b");
  await other.join(theClass, clock).begin();
  assert.equal(other.headTexts("hello-robot"), ["text 299"]);
  assert.is(other.stars.peek().size, 1);
});

sync("two laptops that change one program keep both states", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  const other = new FakeLaptop("b");
  const itsExchange = other.join(theClass, clock);
  await itsExchange.begin();
  theClass.network = "gone";
  laptop.write("hello-robot", "mine");
  other.write("hello-robot", "yours");
  await clock.pass(5000);
  theClass.network = "there";
  await exchange.ask();
  await itsExchange.ask();
  await exchange.ask();
  assert.equal(laptop.headTexts("hello-robot"), ["mine", "yours"]);
  assert.equal(other.headTexts("hello-robot"), ["mine", "yours"]);
});

sync("one text that the class refuses is told, and holds nothing else up", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  theClass.tooLong = 100;
  for (let i = 0; i < 20; i++) laptop.write(`lesson-${i}`, i === 13 ? "x".repeat(101) : `text ${i}`);
  await clock.pass(1000);
  assert.is(theClass.rows.length, 19);
  assert.equal(
    exchange.refused.peek().map(({ of, reason }) => [of, reason]),
    [["lesson-13", "too long"]],
  );
  assert.is(exchange.state.peek(), "sent");
});

sync("a class that knows the browser no more is not asked on and on; work waits", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  theClass.signedIn = false;
  laptop.write("hello-robot", "one");
  await clock.pass(600_000);
  assert.is(exchange.state.peek(), "signedOut");
  assert.is(exchange.waiting.peek(), 1);
  assert.ok(theClass.requests <= 3, `${theClass.requests} requests`);
});

sync("what the class acknowledged is not sent again after the page was closed", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  exchange.end();
  const sent: number[] = [];
  const { exchange: plain } = theClass;
  theClass.exchange = (outgoing, after) => {
    sent.push(outgoing.ids.length);
    return plain.call(theClass, outgoing, after);
  };
  await laptop.join(theClass, clock).begin();
  assert.equal(sent, [0]);
});

sync("a browser that lost its work, but not its notes of what was sent, gets all of it back", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  exchange.end();
  laptop.forgetWork();
  await laptop.join(theClass, clock).begin();
  assert.equal(laptop.headTexts("hello-robot"), ["one"]);
});

sync("a browser without room says so, and takes the work in when there is some", async () => {
  const { theClass, clock, laptop, exchange } = await mk();
  laptop.write("hello-robot", "one");
  await clock.pass(1000);
  exchange.end();
  const other = new FakeLaptop("b");
  other.full = true;
  const itsExchange = other.join(theClass, clock);
  await itsExchange.begin();
  assert.is(itsExchange.state.peek(), "noRoom");
  other.full = false;
  await clock.pass(120_000);
  assert.equal(other.headTexts("hello-robot"), ["one"]);
});

sync(
  "a class without room is no class that is away: it is told so, and gets the work when there is room",
  async () => {
    const { theClass, clock, laptop, exchange } = await mk();
    theClass.full = true;
    laptop.write("hello-robot", "one");
    await clock.pass(1000);
    laptop.write("hello-robot", "two");
    await clock.pass(60_000);
    assert.is(exchange.state.peek(), "classFull");
    assert.is(exchange.waiting.peek(), 2);
    assert.ok(theClass.requests < 10, `${theClass.requests} requests in a minute`);
    theClass.full = false;
    await clock.pass(60_000);
    assert.equal([theClass.rows.length, exchange.state.peek()], [2, "sent"]);
  },
);

sync("the last words of a page that is left hold the newest within the browser's bounds", async () => {
  const { theClass, laptop, exchange } = await mk();
  theClass.network = "gone";
  for (let i = 0; i < 50; i++) laptop.write("hello-robot", `${i} ${"x".repeat(2000)}`);
  const outgoing = await exchange.lastWords(48_000);
  const bytes = JSON.stringify({ ...outgoing, texts: Object.fromEntries(outgoing.texts) }).length;
  assert.ok(bytes < 60_000, `${bytes} bytes`);
  assert.ok([...outgoing.texts.values()].some((text) => text.startsWith("49 ")));
});

sync.run();
