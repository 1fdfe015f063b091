import { hypot, type Pose } from "../../../sim/index.ts";
import type { Judge, Judgement, SeenRobot, SeenWorld, Tally, Tell } from "../../judging/judge.ts";
import { hasMoved, Stillness } from "../../judging/stillness.ts";
import type { MeasuredLine } from "../../line/curve.ts";

/** Nobody may move before, since the signal. */
export const startDelayUs = 5_000_000;
/** Who stands so long loses a point. */
const standsUs = 15_000_000;
/** A robot is looked for on the track so far from where it was, in points of the middle line. */
const search = 40;

/** What the judge knows of one robot. */
interface Racer {
  readonly start: Pose;
  readonly stillness: Stillness;
  /** Points of the middle line since the start line; a lap back is negative. */
  along: number;
  laps: number;
  penalties: number;
  early: boolean;
  standing: boolean;
  lapMs: number;
}

/** Judges one race: a point for each lap, one less for standing, for a false start, and for the line crossed the wrong way. */
export class FolkraceJudge implements Judge {
  readonly #racers = new Map<string, Racer>();

  /** @param middle of the track, from the start line on */
  constructor(private readonly middle: MeasuredLine) {}

  look({ robots, timeUs }: SeenWorld, tell: Tell): undefined {
    for (const seen of robots) {
      const racer = this.#racers.get(seen.place) ?? this.#enter(seen);
      if (timeUs <= startDelayUs) this.#falseStart(seen, racer, tell);
      else this.#standing(seen, racer, timeUs, tell);
      this.#follow(seen, racer, timeUs, tell);
    }
    return undefined;
  }

  close(_seen: SeenWorld, why: "time" | "programs", tell: Tell): Judgement {
    if (why === "time") tell("judge.timeUp");
    return { restart: false, tallies: this.soFar() };
  }

  soFar(): Readonly<Record<string, Tally>> {
    return Object.fromEntries([...this.#racers].map(([place, racer]) => [place, tallyOf(racer)]));
  }

  #enter({ place, pose }: SeenRobot): Racer {
    const distances = this.middle.points.map(({ x, y }) => hypot(x - pose.xMm, y - pose.yMm));
    const racer = {
      start: pose,
      stillness: new Stillness(),
      along: distances.indexOf(Math.min(...distances)),
      laps: 0,
      penalties: 0,
      early: false,
      standing: false,
      lapMs: startDelayUs / 1000,
    };
    this.#racers.set(place, racer);
    return racer;
  }

  #falseStart({ place, pose }: SeenRobot, racer: Racer, tell: Tell): void {
    if (racer.early || !hasMoved(racer.start, pose, 4, 4)) return;
    racer.early = true;
    racer.penalties++;
    tell("judge.folkrace.early", { robot: place, seconds: startDelayUs / 1e6 });
  }

  #standing({ place, pose }: SeenRobot, racer: Racer, timeUs: number, tell: Tell): void {
    const stands = racer.stillness.standsForUs(pose, timeUs) >= standsUs;
    if (stands && !racer.standing) {
      racer.penalties++;
      tell("judge.folkrace.stands", { robot: place, seconds: standsUs / 1e6 });
    }
    racer.standing = stands;
  }

  #follow({ place, pose }: SeenRobot, racer: Racer, timeUs: number, tell: Tell): void {
    racer.along = this.#nearest(pose, racer.along);
    const laps = Math.floor(racer.along / this.middle.points.length);
    if (laps === racer.laps) return;
    const timeMs = Math.round(timeUs / 1000);
    if (laps > racer.laps) {
      const seconds = ((timeMs - racer.lapMs) / 1000).toFixed(1);
      if (laps > 0) tell("judge.folkrace.lap", { robot: place, lap: laps, seconds });
      racer.lapMs = timeMs;
    } else tell("judge.folkrace.back", { robot: place, lap: laps });
    racer.laps = laps;
  }

  #nearest({ xMm, yMm }: Pose, from: number): number {
    const { points } = this.middle;
    const count = points.length;
    let [nearest, leastMm] = [from, Number.POSITIVE_INFINITY];
    for (let i = from - search; i <= from + search; i++) {
      const { x, y } = points[((i % count) + count) % count]!;
      const mm = hypot(x - xMm, y - yMm);
      if (mm < leastMm) [nearest, leastMm] = [i, mm];
    }
    return nearest;
  }
}

/** Of equal points, who had them earlier is better. */
function tallyOf({ laps, penalties, lapMs }: Racer): Tally {
  const points = Math.max(0, laps - penalties);
  return { points, penalties, ...(points > 0 && { timeMs: lapMs }) };
}
