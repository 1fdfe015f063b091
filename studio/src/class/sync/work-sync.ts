import { type ReadonlySignal, signal } from "@preact/signals";
import { type ProgramHistory, recordId, type StarRecord, starId, type Work } from "../../../../work/index.ts";
import { backoffMs } from "./backoff.ts";
import { type Outgoing, packOutgoing, type Waiting } from "./outgoing.ts";

/** How work stands between browser and class. */
export type SyncState =
  /** Everything is in the class. */
  | "sent"
  | "sending"
  /** The class does not answer: it is tried again. */
  | "offline"
  /** The class has no room on its disk: it is tried again. */
  | "classFull"
  /** The class does not know this browser any more. */
  | "signedOut"
  /** This browser has no room for what the class has. */
  | "noRoom";

/** What the class answered to an exchange. */
export type ExchangeAnswer<Cursor> =
  | { readonly kind: "done"; readonly work: Work; readonly cursor: Cursor; readonly more: boolean }
  | { readonly kind: "offline" }
  | { readonly kind: "classFull" }
  | { readonly kind: "signedOut" }
  /** What was sent will not be taken, however often it is sent. */
  | { readonly kind: "refused"; readonly reason: string };

/** What this browser knows that the class has. */
export interface Acknowledged<Cursor> {
  read(): Promise<{ readonly ids: ReadonlySet<string>; readonly cursor: Cursor | undefined }>;
  write(ids: readonly string[], cursor: Cursor): Promise<void>;
}

export interface SyncPorts<Cursor> {
  readonly programs: ReadonlySignal<ReadonlyMap<string, ProgramHistory>>;
  readonly stars: ReadonlySignal<ReadonlyMap<string, StarRecord>>;
  /** The text of a version; undefined: it is gone. */
  text(version: string): Promise<string | undefined>;
  /** @returns whether the browser has kept it */
  takeIn(work: Work): Promise<boolean>;
  exchange(outgoing: Outgoing, cursor: Cursor): Promise<ExchangeAnswer<Cursor>>;
  readonly begin: Cursor;
  readonly acknowledged: Acknowledged<Cursor>;
  /** Calls back after so long, ms. @returns what ends the waiting */
  after(ms: number, call: () => void): () => void;
  /** From 0 to 1. */
  chance(): number;
}

/** Work of a moment goes together. */
const gatherMs = 500;
/** So often the class is asked for what another laptop of the place has sent. */
const askEveryMs = 60_000;

/** Something that the class refused; it stays in this browser. */
export interface Refused {
  readonly id: string;
  /** Of the program or the lesson. */
  readonly of: string;
  readonly reason: string;
}

/** Sends each record and star of this browser to the class, and takes in what other browsers of the same place have sent. */
export class WorkSync<Cursor> {
  readonly state = signal<SyncState>("sending");
  /** How many versions and stars are not in the class yet. */
  readonly waiting = signal(0);
  readonly refused = signal<readonly Refused[]>([]);
  readonly #ports: SyncPorts<Cursor>;
  readonly #known = new Set<string>();
  #cursor: Cursor;
  #failures = 0;
  #stopWaiting: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #askAgain = false;
  #unsubscribe: (() => void)[] = [];
  #ended = false;
  /** Fewer after the class refused a package, until it is known what it refuses. */
  #most = Number.POSITIVE_INFINITY;

  constructor(ports: SyncPorts<Cursor>) {
    this.#ports = ports;
    this.#cursor = ports.begin;
  }

  /** Begins once the browser's own work can be read. */
  async begin(): Promise<void> {
    const { ids, cursor } = await this.#ports.acknowledged.read();
    for (const id of ids) this.#known.add(id);
    const here = new Set(this.#all().map(({ id }) => id));
    // Part of the browser's work is gone: the class is asked for all of it again.
    const whole = [...ids].every((id) => here.has(id));
    if (cursor !== undefined && whole) this.#cursor = cursor;
    const look = () => this.#changed();
    this.#unsubscribe = [this.#ports.programs.subscribe(look), this.#ports.stars.subscribe(look)];
    await this.ask();
  }

  end(): void {
    this.#ended = true;
    this.#stopWaiting?.();
    for (const each of this.#unsubscribe) each();
  }

  /** Exchanges now, and settles when that is done: what is new in the class, or the network came back. */
  async ask(): Promise<void> {
    if (this.#ended) return;
    this.#stopWaiting?.();
    if (this.#running) {
      this.#askAgain = true;
      return this.#running;
    }
    this.#running = this.#exchangeAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** What a page that is left sends last, within the size that browsers allow then. Whether it arrived is not known. */
  async lastWords(mostBytes: number): Promise<Outgoing> {
    return packOutgoing(this.#pending().reverse(), (version) => this.#ports.text(version), { mostBytes });
  }

  get cursor(): Cursor {
    return this.#cursor;
  }

  #all(): Waiting[] {
    const histories = [...this.#ports.programs.peek().values()];
    return [
      ...histories.flatMap((history) => [...history].map(([id, record]) => ({ id, record }))),
      ...[...this.#ports.stars.peek()].map(([id, star]) => ({ id, star })),
    ];
  }

  #pending(): Waiting[] {
    const refused = new Set(this.refused.peek().map(({ id }) => id));
    return this.#all().filter(({ id }) => !this.#known.has(id) && !refused.has(id));
  }

  #changed(): void {
    this.waiting.value = this.#pending().length;
    if (this.waiting.peek() === 0 || this.#running || this.state.peek() === "signedOut") return;
    // It is tried again anyway, in some seconds.
    if (this.state.peek() === "offline" || this.state.peek() === "classFull") return;
    this.state.value = "sending";
    this.#wait(gatherMs);
  }

  #wait(ms: number): void {
    this.#stopWaiting?.();
    if (!this.#ended) this.#stopWaiting = this.#ports.after(ms, () => void this.ask());
  }

  async #exchangeAll(): Promise<void> {
    do {
      this.#askAgain = false;
      while (await this.#exchangeOnce());
    } while (this.#askAgain && this.state.peek() === "sent");
    this.waiting.value = this.#pending().length;
    const state = this.state.peek();
    if (state === "offline" || state === "classFull" || state === "noRoom")
      this.#wait(backoffMs(Math.max(1, this.#failures), this.#ports.chance()));
    else if (state === "sent") this.#wait(askEveryMs);
  }

  /** @returns whether there is more to exchange */
  async #exchangeOnce(): Promise<boolean> {
    const outgoing = await packOutgoing(this.#pending(), (version) => this.#ports.text(version), {
      most: this.#most,
    });
    if (this.#ended) return false;
    const answer = await this.#ports.exchange(outgoing, this.#cursor);
    if (this.#ended) return false;
    if (answer.kind === "refused") return this.#refuse(outgoing, answer.reason);
    if (answer.kind !== "done") {
      this.#failures++;
      this.state.value = answer.kind;
      return false;
    }
    if (!(await this.#ports.takeIn(answer.work))) {
      this.#failures++;
      this.state.value = "noRoom";
      return false;
    }
    this.#failures = 0;
    this.#most = Number.POSITIVE_INFINITY;
    const ids = [
      ...outgoing.ids,
      ...answer.work.records.map((record) => recordId(record)),
      ...answer.work.stars.map((star) => starId(star)),
    ].filter((id) => !this.#known.has(id));
    for (const id of ids) this.#known.add(id);
    this.#cursor = answer.cursor;
    // Where the browser cannot keep this, the same is sent once more, which changes nothing.
    await this.#ports.acknowledged.write(ids, answer.cursor).catch(() => undefined);
    this.waiting.value = this.#pending().length;
    const goesOn = answer.more || this.waiting.peek() > 0;
    this.state.value = goesOn ? "sending" : "sent";
    return goesOn;
  }

  /** Looks for the one thing that is refused, so that all others arrive. */
  #refuse(outgoing: Outgoing, reason: string): boolean {
    if (outgoing.ids.length === 0) {
      this.#failures++;
      this.state.value = "offline";
      return false;
    }
    if (outgoing.ids.length > 1) {
      this.#most = Math.ceil(outgoing.ids.length / 2);
      return true;
    }
    const of = outgoing.records[0]?.programId ?? outgoing.stars[0]?.lesson ?? "";
    this.refused.value = [...this.refused.peek(), { id: outgoing.ids[0]!, of, reason }];
    this.#most = Number.POSITIVE_INFINITY;
    return true;
  }
}
