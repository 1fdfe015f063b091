import { type Language, Problem, say } from "../../messages/index.ts";
import { causeOf, isNoRoom } from "../../school/index.node.ts";

/** A trouble that goes on is told again after so long, ms; each save of each pupil meets it. */
const againMs = 60_000;
const longestReason = 300;

/** PostgreSQL's codes (appendix A of its manual) and Node's: the server does not answer, or ends. */
const noServer = /^(08\w{3}|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND)$/;

/** What goes wrong in a class that runs, told to the teacher in the terminal: once a minute each, not for each pupil. */
export class ClassTroubles {
  readonly #language: Language;
  readonly #tell: (sentence: string) => void;
  readonly #now: () => number;
  readonly #databaseAway: "room.databaseAway" | "worker.databaseAway";
  /** When a sentence was told last. */
  readonly #told = new Map<string, number>();

  constructor(
    language: Language,
    tell: (sentence: string) => void,
    now: () => number,
    databaseAway: "room.databaseAway" | "worker.databaseAway" = "room.databaseAway",
  ) {
    this.#language = language;
    this.#tell = tell;
    this.#now = now;
    this.#databaseAway = databaseAway;
  }

  hear(error: unknown): void {
    const sentence = this.#sentenceOf(error);
    const lastMs = this.#told.get(sentence);
    // A clock that was set back counts anew.
    if (lastMs !== undefined && Math.abs(this.#now() - lastMs) < againMs) return;
    if (this.#told.size > 100) this.#told.clear();
    this.#told.set(sentence, this.#now());
    this.#tell(sentence);
  }

  #sentenceOf(error: unknown): string {
    if (error instanceof Problem) return error.in(this.#language);
    if (isNoRoom(error)) return say(this.#language, "room.diskFull");
    const { code, message: whole } = causeOf(error);
    const message = (whole || code).slice(0, longestReason);
    if (noServer.test(code) || /^(Connection terminated|connect ENOENT)/.test(message))
      return say(this.#language, this.#databaseAway, { reason: message });
    return say(this.#language, "room.trouble", { reason: message });
  }
}
