import type { Engine } from "../../sim/run/engine.ts";
import type { Run } from "../../sim/run/run.ts";

const stepS = 0.005;
/** A hand needs a moment to read what to do. */
const readUs = 1_000_000;

/** How far to roll, mm, and to turn, degrees to the right; each takes this long. */
export interface Hands {
  readonly rolledMm?: number;
  readonly turnedDeg?: number;
  readonly seconds?: number;
  /** Leaves the robot on its box. */
  readonly idle?: boolean;
}

/**
 * Somebody who does what the self-test asks, in virtual time: the robot stands on a box, is moved over a line, rolled along
 * a sheet of paper and turned.
 */
export class Person {
  #steps: (() => void)[] = [];
  #waitUntilUs = 0;

  constructor(
    private readonly run: Run<Engine>,
    private readonly hands: Hands = {},
  ) {
    this.run.robot.body.drive.setGrip(0);
  }

  /** A line of the robot's console. */
  hear(line: string): void {
    const { rolledMm = 297, turnedDeg = 90, seconds = 1.5, idle = false } = this.hands;
    if (idle) return;
    const steps = Math.round(seconds / stepS);
    const { body } = this.run.robot;
    this.#waitUntilUs = this.run.timeUs + readUs;
    if (line === "@begin line") {
      this.#waitUntilUs = this.run.timeUs;
      const { xMm, yMm, headingDeg } = body.pose;
      const times = Math.round(3.6 / stepS);
      this.#steps = Array.from({ length: times }, (_, i) => () => {
        this.run.give({ kind: "place", xMm: xMm - (80 * i) / times, yMm, headingDeg });
      });
      this.#steps.push(() => this.run.give({ kind: "place", xMm, yMm, headingDeg }));
    }
    if (line === "@begin roll") {
      body.drive.setGrip(1);
      this.#push(steps, rolledMm / 1000 / seconds, 0);
    }
    if (line === "@begin turnByHand") this.#push(steps, 0, (turnedDeg * Math.PI) / 180 / seconds);
  }

  /** To be called between two steps of the world. */
  act(): void {
    if (this.run.timeUs >= this.#waitUntilUs) this.#steps.shift()?.();
  }

  #push(steps: number, forward: number, turning: number): void {
    const { drive } = this.run.robot.body;
    const move = (share: number) => () => {
      drive.forward = share * forward;
      drive.turning = share * turning;
      drive.sideways = 0;
    };
    // It begins and ends softly: wheels that are jerked slip.
    const soft = 20;
    const shares = Array.from({ length: steps + soft }, (_, i) =>
      Math.min(1, (i + 1) / soft, (steps + soft - i) / soft),
    );
    this.#steps = [...shares.map(move), move(0)];
  }
}
