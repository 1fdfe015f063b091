import type { Pose } from "../../sim/index.ts";
import { type Judge, type Judgement, noTally, type SeenWorld, type Tell } from "../judging/judge.ts";
import { hasMoved, Stillness } from "../judging/stillness.ts";

/** Nobody may move before, since the signal. */
export const startDelayUs = 5_000_000;
/** What the tremble of a robot that stands does not reach. */
const falseStartMm = 4;
const falseStartDeg = 4;
/** Who stands so long does not want to fight. */
const idleUs = 5_000_000;
/** Robots that have not met for so long go round each other. */
const apartUs = 30_000_000;

/** Judges one round of sumo: who is out of the ring first, or moves too early, or does not fight. */
export class SumoJudge implements Judge {
  readonly #starts = new Map<string, Pose>();
  readonly #stillness = new Map<string, Stillness>();
  #touching = 0;
  #touchedUs = startDelayUs;

  look(seen: SeenWorld, tell: Tell): Judgement | undefined {
    this.#begin(seen);
    if (seen.timeUs <= startDelayUs) return this.#falseStart(seen, tell);
    return this.#out(seen, tell) ?? this.#idle(seen, tell);
  }

  close(seen: SeenWorld, why: "time" | "programs", tell: Tell): Judgement {
    if (why === "programs") {
      tell("judge.sumo.bothStand");
      return verdict(seen, undefined, true);
    }
    tell("judge.timeUp");
    return verdict(seen, undefined, false);
  }

  #begin({ robots }: SeenWorld): void {
    if (this.#starts.size > 0) return;
    for (const { place, pose } of robots) {
      this.#starts.set(place, pose);
      this.#stillness.set(place, new Stillness());
    }
  }

  #falseStart(seen: SeenWorld, tell: Tell): Judgement | undefined {
    const early = seen.robots.filter(({ place, pose }) =>
      hasMoved(this.#starts.get(place)!, pose, falseStartMm, falseStartDeg),
    );
    return early.length > 0 ? lost(seen, early, "judge.sumo.early", "judge.sumo.bothEarly", tell) : undefined;
  }

  #out(seen: SeenWorld, tell: Tell): Judgement | undefined {
    const falls = seen.robots.flatMap(({ place, events }) =>
      events.filter(({ type }) => type === "fell").map(({ timeUs }) => ({ place, timeUs })),
    );
    if (falls.length === 0) return undefined;
    const firstUs = Math.min(...falls.map(({ timeUs }) => timeUs));
    const first = falls.filter(({ timeUs }) => timeUs === firstUs);
    return lost(seen, first, "judge.sumo.out", "judge.sumo.bothOut", tell);
  }

  #idle(seen: SeenWorld, tell: Tell): Judgement | undefined {
    const { robots, timeUs } = seen;
    for (const { events } of robots)
      for (const event of events)
        if (event.type === "contact" && event.kind === "robot")
          this.#touching += event.phase === "begin" ? 1 : -1;
    if (this.#touching > 0) this.#touchedUs = timeUs;
    const idle = robots.filter(
      ({ place, pose }) => this.#stillness.get(place)!.standsForUs(pose, timeUs) >= idleUs,
    );
    if (idle.length === robots.length) {
      tell(this.#touching > 0 ? "judge.sumo.locked" : "judge.sumo.bothStand");
      return verdict(seen, undefined, true);
    }
    // Who is held by the other cannot move, and fights.
    if (idle.length > 0 && this.#touching === 0)
      return lost(seen, idle, "judge.sumo.idle", "judge.sumo.bothStand", tell);
    if (timeUs - this.#touchedUs < apartUs) return undefined;
    tell("judge.sumo.apart", { seconds: apartUs / 1e6 });
    return verdict(seen, undefined, true);
  }
}

/** One robot has lost the round; when both have in the same moment, it is played again. */
function lost(
  seen: SeenWorld,
  losers: readonly { readonly place: string }[],
  one: "judge.sumo.early" | "judge.sumo.out" | "judge.sumo.idle",
  both: "judge.sumo.bothEarly" | "judge.sumo.bothOut" | "judge.sumo.bothStand",
  tell: Tell,
): Judgement {
  const loser = losers[0]!.place;
  const winner = seen.robots.find(({ place }) => place !== loser)?.place;
  if (losers.length > 1 || winner === undefined) {
    tell(both);
    return verdict(seen, undefined, true);
  }
  tell(one, {
    robot: loser,
    other: winner,
    seconds: (one === "judge.sumo.early" ? startDelayUs : idleUs) / 1e6,
  });
  return verdict(seen, winner, false, one === "judge.sumo.out" ? undefined : loser);
}

function verdict(
  { robots }: SeenWorld,
  winner: string | undefined,
  restart: boolean,
  penalised?: string,
): Judgement {
  const tallies = robots.map(({ place }) => {
    const tally = { points: place === winner ? 1 : 0, penalties: place === penalised ? 1 : 0 };
    return [place, restart ? noTally : tally] as const;
  });
  return { restart, tallies: Object.fromEntries(tallies) };
}
