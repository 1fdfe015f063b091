import type { MatchReport } from "../../competitions/index.node.ts";
import { LiveView } from "./live-view.ts";

/** The rounds of a match in the terminal, one after the other, each robot under its team's name. */
export class MatchView {
  readonly #rounds: LiveView[] = [];
  readonly #names: readonly string[];
  #places: readonly string[] = [];

  /** @param teams their names, in their order */
  constructor(teams: readonly string[]) {
    // Beside a robot stands the first letter of its name.
    const letters = new Set(teams.map(([letter]) => letter!.toLowerCase()));
    this.#names = letters.size === teams.length ? teams : teams.map((name, i) => `${i + 1} ${name}`);
  }

  take(report: MatchReport): void {
    if (report.type === "world") {
      this.#rounds.push(new LiveView(report));
      this.#places = report.places;
    } else if (report.type === "pose") {
      const robot = this.#names[this.#places.indexOf(report.robot)]!;
      this.#rounds.at(-1)?.pose({ ...report, robot });
    }
  }

  /** A word under the picture. */
  tell(text: string): void {
    this.#rounds.at(-1)?.tell(text);
  }

  /** Plays all rounds, at the speed of real robots. */
  async finish(): Promise<void> {
    for (const round of this.#rounds) await round.finish();
  }
}
