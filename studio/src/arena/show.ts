import {
  type Discipline,
  type LogLine,
  type MatchOutcome,
  noTally,
  type PlayedRound,
  type RoundRecord,
  signalUs,
  type Tally,
} from "../../../competitions/index.ts";
import { Recording } from "../run/recording.ts";
import type { MatchNews, Score } from "../simulate/match-messages.ts";

/** How long the end of a round stays on the stage before the next one begins, virtual µs. */
const restUs = 2_500_000;

/** A round of a show. */
export interface ShowRound {
  readonly round: number;
  readonly attempt: number;
  /** The teams' start places, in the teams' order. */
  readonly places: readonly string[];
  /** Where it begins on the line of time of the whole show, virtual µs. */
  readonly startUs: number;
  readonly recording: Recording;
  readonly log: LogLine[];
  readonly scores: Score[];
  /** Undefined as long as it is played. */
  record?: RoundRecord;
}

/** A moment of a show. */
export interface ShowMoment {
  /** Index of the round. */
  readonly index: number;
  readonly round: ShowRound;
  /** Virtual µs of the round's run. */
  readonly timeUs: number;
  /** Virtual ms since the signal; negative before it. */
  readonly clockMs: number;
  /** Whether the judge has ended the round. */
  readonly isOver: boolean;
}

/** A sentence of the judge, and where it was said on the line of time, virtual µs. */
export interface ToldLine {
  readonly line: LogLine;
  readonly index: number;
  readonly atUs: number;
}

/** All rounds of a match on one line of time, as far as they are played. */
export class Show {
  readonly rounds: ShowRound[] = [];
  /** Undefined as long as it is played. */
  outcome: MatchOutcome | undefined;

  constructor(
    readonly discipline: Discipline,
    /** Of the teams, each another one. */
    readonly names: readonly string[],
  ) {}

  add(news: MatchNews): void {
    if (news.type === "begins") {
      const { round, attempt, seed, places, scene } = news;
      const recording = new Recording(scene, seed, []);
      const startUs = this.rounds.length === 0 ? 0 : this.lengthUs + restUs;
      this.rounds.push({ round, attempt, places, startUs, recording, log: [], scores: [] });
      return;
    }
    const last = this.rounds.at(-1)!;
    if (news.type === "over") {
      last.record = news.record;
      return;
    }
    const { frames, events, log, scores } = news;
    last.recording.add({ frames, events, robots: last.recording.robots });
    last.log.push(...log);
    last.scores.push(...scores);
  }

  /** How long it is so far, virtual µs. */
  get lengthUs(): number {
    const last = this.rounds.at(-1);
    return last ? last.startUs + last.recording.edgeUs : 0;
  }

  /** @param atUs on the line of time; undefined: nothing was played yet */
  momentAt(atUs: number): ShowMoment | undefined {
    const index = Math.max(
      0,
      this.rounds.findLastIndex(({ startUs }) => startUs <= atUs),
    );
    const round = this.rounds[index];
    if (!round) return undefined;
    const timeUs = Math.min(atUs - round.startUs, round.recording.edgeUs);
    const isOver = round.record !== undefined && timeUs >= endUs(round);
    return { index, round, timeUs, clockMs: (timeUs - signalUs) / 1000, isOver };
  }

  /** What each team has of the match at a moment, in the teams' order. */
  scoreAt({ index, round, timeUs, isOver }: ShowMoment): readonly Tally[] {
    const played: PlayedRound[] = this.rounds
      .slice(0, isOver ? index + 1 : index)
      .flatMap(({ record }) => record ?? []);
    const score = isOver ? undefined : round.scores.findLast((each) => each.timeUs <= timeUs);
    if (score) {
      const { tallies } = score;
      played.push({ round: round.round, attempt: round.attempt, restart: false, endUs: timeUs, tallies });
    }
    return played.length === 0
      ? this.names.map(() => noTally)
      : this.discipline.score(played, this.names.length);
  }

  /** All that the judge has said so far, in order. */
  get told(): readonly ToldLine[] {
    return this.rounds.flatMap(({ log, startUs }, index) =>
      log.map((line) => ({ line, index, atUs: startUs + signalUs + line.timeMs * 1000 })),
    );
  }
}

/** When the judge ended a round that is over, virtual µs of its run; what comes last of it may be a frame earlier. */
function endUs({ record, recording }: ShowRound): number {
  return Math.min(record!.endUs + signalUs, recording.edgeUs);
}
