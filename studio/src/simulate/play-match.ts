import {
  findDiscipline,
  type Host,
  type LogLine,
  type MatchOutcome,
  type MatchSetup,
  type Onlooker,
  playMatch,
} from "../../../competitions/index.ts";
import { parseKit } from "../../../robot-kit/index.ts";
import { robotShape } from "./frame.ts";
import { loadReader } from "./load-world.ts";
import { isSeen, matchFrame, matchScene } from "./match-frames.ts";
import type { MatchNews, Score } from "./match-messages.ts";
import type { Frame, RobotEvent } from "./run-messages.ts";

/** How often a frame is kept, virtual µs; what is between two is drawn between them. */
const framePeriodUs = 40_000;
/** A piece is told when it has so many frames: a second of the match. */
const pieceFrames = 25;

/**
 * Plays a match as fast as it goes, and tells it piece by piece.
 * @throws Problem when a kit or an image is not sound
 */
export async function tellMatch(
  { discipline, seed, teams }: MatchSetup,
  virtualMachine: Host["virtualMachine"],
  onNews: (news: MatchNews) => void,
): Promise<MatchOutcome> {
  const entrants = teams.map(({ kitText, kitFile, image, imageFile, board }) => ({
    kit: parseKit(kitText, kitFile),
    image,
    imageFile,
    ...(board && { board }),
  }));
  const drawn = teams.map(({ name }, i) => ({ name, shape: robotShape(entrants[i]!.kit) }));
  const host = { readWorld: await loadReader(), virtualMachine };
  const teller = new Teller(drawn, onNews);
  const outcome = playMatch(findDiscipline(discipline), entrants, seed, host, {
    ...teller.onlooker,
    played: () => teller.flush(),
    recorded: (record) => onNews({ type: "over", record }),
  });
  return outcome;
}

/** Gathers what is seen of a match into pieces. */
class Teller {
  #frames: Frame[] = [];
  #events: RobotEvent[] = [];
  #log: LogLine[] = [];
  #scores: Score[] = [];
  #lastScore = "";
  #places: readonly string[] = [];

  constructor(
    private readonly teams: Parameters<typeof matchScene>[1],
    private readonly onNews: (news: MatchNews) => void,
  ) {}

  get onlooker(): Onlooker {
    return {
      begins: (run, { round, attempt, seed, places }) => {
        this.#places = places;
        this.#lastScore = "";
        const scene = matchScene(run, this.teams, places);
        this.onNews({ type: "begins", round, attempt, seed, places, scene });
      },
      happened: (event, place) => {
        if (isSeen(event)) this.#events.push({ ...event, robot: this.#nameAt(place) });
      },
      told: (line) => {
        this.#log.push(line);
      },
      looked: (run, soFar) => {
        if (soFar) this.#score(run.timeUs, soFar);
        if (run.timeUs % framePeriodUs === 0) this.#frames.push(matchFrame(run, this.#places));
        if (this.#frames.length >= pieceFrames) this.flush();
      },
    };
  }

  flush(): void {
    const [frames, events, log, scores] = [this.#frames, this.#events, this.#log, this.#scores];
    this.onNews({ type: "piece", frames, events, log, scores });
    [this.#frames, this.#events, this.#log, this.#scores] = [[], [], [], []];
  }

  #nameAt(place: string): string {
    return this.teams[this.#places.indexOf(place)]!.name;
  }

  #score(timeUs: number, soFar: NonNullable<Parameters<NonNullable<Onlooker["looked"]>>[1]>): void {
    const tallies = this.#places.map((place) => soFar[place] ?? { points: 0, penalties: 0 });
    const text = JSON.stringify(tallies);
    if (text === this.#lastScore) return;
    this.#lastScore = text;
    this.#scores.push({ timeUs, tallies });
  }
}
