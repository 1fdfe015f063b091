import type { MatchReport } from "../../competitions/index.node.ts";
import { type Discipline, judgeWords, type MatchOutcome, momentWords } from "../../competitions/index.ts";
import { type Language, say } from "../../messages/index.ts";

type LogReport = Extract<MatchReport, { type: "log" }>;

/** A match, told while it is played. */
export class MatchLines {
  #round = "";

  /** @param names of the teams, in their order */
  constructor(
    private readonly names: readonly string[],
    private readonly language: Language,
    private readonly json: boolean,
  ) {}

  /** Tells a sentence of the judge. @returns it */
  log({ line, round, attempt, places }: LogReport): string | undefined {
    if (this.json) return undefined;
    const head = `${round}.${attempt}`;
    if (head !== this.#round) console.log(say(this.language, "match.round", { round, attempt }));
    this.#round = head;
    const moment = momentWords(line.timeMs, this.language);
    const text = `${moment}: ${judgeWords(line, places, this.names, this.language)}`;
    console.log(`  ${text}`);
    return text;
  }

  /** Tells who has won, with which points. */
  result({ id }: Discipline, outcome: MatchOutcome, seed: number): void {
    const { tallies, winner, rounds } = outcome;
    const { language, names } = this;
    if (this.json) {
      const teams = names.map((name, i) => ({ name, ...tallies[i]! }));
      const won = winner === undefined ? {} : { winner: names[winner] };
      console.log(JSON.stringify({ ok: true, discipline: id, seed, teams, ...won, rounds }));
      return;
    }
    for (const [i, { points, penalties, timeMs }] of tallies.entries()) {
      const name = names[i]!;
      console.log(say(language, "match.points", { name, points, penalties }));
      if (timeMs !== undefined)
        console.log(say(language, "match.time", { name, moment: momentWords(timeMs, language) }));
    }
    if (names.length > 1)
      console.log(
        winner === undefined
          ? say(language, "match.draw")
          : say(language, "match.won", { name: names[winner]! }),
      );
  }
}
