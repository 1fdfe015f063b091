import type { Pose } from "../../../sim/index.ts";
import { centre, hypot } from "../../../sim/index.ts";
import {
  type Judge,
  type Judgement,
  noTally,
  type SeenWorld,
  type Tally,
  type Tell,
} from "../../judging/judge.ts";
import { hasMoved } from "../../judging/stillness.ts";

/** Judges one run of cups: which of them are out of the ring, and whether the robot stays on it. */
export class CupsJudge implements Judge {
  #start: Pose | undefined;
  #place: string | undefined;
  readonly #out = new Set<string>();

  /** @param radiusMm of the ring: a cup whose middle is beyond it is out */
  constructor(
    private readonly radiusMm: number,
    private readonly cups: number,
  ) {}

  look(seen: SeenWorld, tell: Tell): Judgement | undefined {
    const { place, pose, events } = seen.robots[0]!;
    this.#start ??= pose;
    this.#place = place;
    if (seen.timeUs <= 0) {
      if (!hasMoved(this.#start, pose, 4, 4)) return undefined;
      tell("judge.line.early", { robot: place });
      return { restart: false, tallies: { [place]: { ...noTally, penalties: 1 } } };
    }
    for (const { id, outlines } of seen.boxes) {
      const { x, y } = centre(outlines.flat());
      if (this.#out.has(id) || hypot(x, y) <= this.radiusMm) continue;
      this.#out.add(id);
      tell("judge.cups.out", { count: this.#out.size, robot: place });
    }
    if (this.#out.size >= this.cups) {
      const timeMs = Math.round(seen.timeUs / 1000);
      tell("judge.cups.all", { robot: place, seconds: (timeMs / 1000).toFixed(2) });
      return { restart: false, tallies: { [place]: { points: this.#out.size, penalties: 0, timeMs } } };
    }
    if (!events.some(({ type }) => type === "fell")) return undefined;
    tell("judge.cups.fell", { robot: place });
    return this.#end(place, 1);
  }

  close({ robots }: SeenWorld, why: "time" | "programs", tell: Tell): Judgement {
    if (why === "time") tell("judge.timeUp");
    return this.#end(robots[0]!.place, 0);
  }

  soFar(): Readonly<Record<string, Tally>> {
    return this.#place === undefined ? {} : { [this.#place]: { ...noTally, points: this.#out.size } };
  }

  #end(place: string, penalties: number): Judgement {
    return { restart: false, tallies: { [place]: { points: this.#out.size, penalties } } };
  }
}
