import type { MessageId, MessageParams } from "../../messages/index.ts";
import type { Point, Pose, SimulationEvent } from "../../sim/index.ts";

/** How often a judge looks, in virtual µs. */
export const lookPeriodUs = 20_000;

/** One robot as a judge sees it. */
export interface SeenRobot {
  /** The id of its start place. */
  readonly place: string;
  readonly pose: Pose;
  /** The chassis from above, in mm. */
  readonly outline: readonly Point[];
  /** Its program has ended or failed. */
  readonly over: boolean;
  /** What happened to it since the judge last looked. */
  readonly events: readonly SimulationEvent[];
}

/** The floor as a judge sees it. */
export interface SeenWorld {
  /** Virtual µs since the signal; negative before it. */
  readonly timeUs: number;
  /** In the order of their places in the drawing. */
  readonly robots: readonly SeenRobot[];
  /** Boxes where they are, in mm. */
  readonly boxes: readonly { readonly id: string; readonly outlines: readonly (readonly Point[])[] }[];
}

/** What a robot has of a round, or a team of a match. */
export interface Tally {
  readonly points: number;
  readonly penalties: number;
  /** Where time counts: what it took, in virtual ms since the signal. */
  readonly timeMs?: number | undefined;
}

/** A sentence of the judge. A parameter that is the id of a place stands for the robot's name. */
export interface LogLine {
  /** Virtual ms since the signal. */
  readonly timeMs: number;
  readonly id: MessageId;
  readonly params: MessageParams;
}

/** A round is over. */
export interface Judgement {
  /** It does not count: it is played again, in the time that is left. */
  readonly restart: boolean;
  /** By the robots' places. */
  readonly tallies: Readonly<Record<string, Tally>>;
}

/** Writes into the log, at the moment that the judge looks at. */
export type Tell = (id: MessageId, params?: MessageParams) => void;

/** What a judge does with its hands, right after it looked: both are inputs of the run. */
export interface Hands {
  /** Puts a robot down at a pose, if there is room. */
  put(place: string, pose: Pose): void;
  /**
   * Presses all buttons of a robot, as at the signal.
   * @param afterUs virtual µs from now
   */
  press(place: string, afterUs: number): void;
}

/**
 * Judges one round. It sees positions and events, never a program; the same sights give the same judgement. It knows no
 * Node, so that the page can have it.
 */
export interface Judge {
  /** Looks at a moment. @returns undefined while the round goes on */
  look(seen: SeenWorld, tell: Tell, hands: Hands): Judgement | undefined;
  /** What the robots have of the round up to now, by their places. Left out: nobody has anything before its end. */
  soFar?(): Readonly<Record<string, Tally>>;
  /**
   * Ends the round where it stands.
   * @param why the time is up, or all programs have ended
   */
  close(seen: SeenWorld, why: "time" | "programs", tell: Tell): Judgement;
}

/** Nothing yet. */
export const noTally: Tally = { points: 0, penalties: 0 };
