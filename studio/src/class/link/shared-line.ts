import * as z from "zod/mini";
import type { LineEar } from "./event-line.ts";

/** What tabs of a browser say to each other about their line. */
const said = z.discriminatedUnion("kind", [
  /** Who holds the line? */
  z.object({ kind: z.literal("who"), from: z.string() }),
  z.object({ kind: z.literal("holder"), from: z.string(), open: z.boolean() }),
  /** The tab that held it goes. */
  z.object({ kind: z.literal("gone") }),
  z.object({ kind: z.literal("event"), event: z.string(), data: z.string() }),
]);
type Said = z.infer<typeof said>;

export interface SharedLinePorts {
  /** Of this tab, unlike any other's: of two that hold the line the one stays whose name comes first. */
  readonly id: string;
  /** Reaches all other tabs of the same line. */
  post(message: Said): void;
  /** Opens the line itself. @returns what closes it */
  openLine(ear: LineEar): () => void;
  /** Calls back after so long, ms. @returns what ends the waiting */
  after(ms: number, call: () => void): () => void;
}

/** A tab that holds the line answers within that, also when it just draws a page. */
const answerMs = 1000;
/** A tab may be frozen or ended without a word: so often those that follow ask for it. */
const askEachMs = 10_000;

/**
 * One stream of events for all tabs of a browser, which keeps at most six connections to a host open at once. One tab holds the line
 * and hands on what it hears. Web Locks would choose it, but plain http has none; so the tabs ask each other. Two that hold it for
 * a moment do no harm: what is told twice says the same.
 */
export class SharedLine {
  readonly #ports: SharedLinePorts;
  readonly #ear: LineEar;
  /** Closes the line; undefined: another tab holds it, or nobody yet. */
  #close: (() => void) | undefined;
  #open = false;
  #holder: string | undefined;
  #ended = false;
  #stopWaiting = () => {};

  constructor(ports: SharedLinePorts, ear: LineEar) {
    this.#ports = ports;
    this.#ear = ear;
    this.#look();
  }

  /** Whether this tab is the one with the connection. */
  get holds(): boolean {
    return this.#close !== undefined;
  }

  /** Takes in what another tab said; what is not understood comes from another version of the page. */
  hear(message: unknown): void {
    const { data } = said.safeParse(message);
    if (!data || this.#ended) return;
    if (data.kind === "who") this.#hearWho(data.from);
    else if (data.kind === "holder") this.#hearHolder(data.from, data.open);
    else if (data.kind === "gone") {
      if (!this.holds) this.#look();
    } else if (!this.holds) this.#ear.onEvent(data.event, data.data);
  }

  end(): void {
    this.#ended = true;
    this.#stopWaiting();
    if (!this.holds) return;
    this.#drop();
    this.#ports.post({ kind: "gone" });
  }

  #hearWho(from: string): void {
    if (this.holds) this.#tellHolder();
    // Both look: the one whose name comes first is to find nobody first.
    else if (this.#holder === undefined && from < this.#ports.id)
      this.#wait(2 * answerMs, () => this.#hold());
  }

  #hearHolder(from: string, open: boolean): void {
    if (this.holds && this.#ports.id < from) {
      this.#tellHolder();
      return;
    }
    this.#drop();
    const isNews = this.#holder !== from || this.#open !== open;
    this.#holder = from;
    this.#open = open;
    this.#wait(askEachMs, () => this.#ask());
    if (isNews) this.#ear.onOpen(open);
  }

  #look(): void {
    this.#holder = undefined;
    this.#ask();
  }

  #ask(): void {
    this.#ports.post({ kind: "who", from: this.#ports.id });
    this.#wait(answerMs, () => this.#hold());
  }

  #hold(): void {
    this.#stopWaiting();
    this.#holder = this.#ports.id;
    this.#open = false;
    // Told before anything of the line: who looks as well finds somebody.
    this.#tellHolder();
    this.#close = this.#ports.openLine({
      onEvent: (event, data) => {
        this.#ports.post({ kind: "event", event, data });
        this.#ear.onEvent(event, data);
      },
      onOpen: (open) => {
        this.#open = open;
        this.#tellHolder();
        this.#ear.onOpen(open);
      },
    });
  }

  #drop(): void {
    this.#close?.();
    this.#close = undefined;
  }

  #tellHolder(): void {
    this.#ports.post({ kind: "holder", from: this.#ports.id, open: this.#open });
  }

  #wait(ms: number, call: () => void): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#ports.after(ms, call);
  }
}
