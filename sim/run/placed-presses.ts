import { type Input, inputsOf, type PlacedPress, type Press, type TimedPress } from "./input.ts";

export function isPlaced(press: Press): press is PlacedPress {
  return "zone" in press;
}

export function isTimed(press: Press): press is TimedPress {
  return !isPlaced(press);
}

/**
 * Presses that wait for a robot to come to a place. When it does they become inputs with a time, so that a run that is
 * given these is the same run.
 */
export class PlacedPresses {
  #waiting: { readonly robot: string; readonly press: PlacedPress }[] = [];

  add(robot: string, press: PlacedPress): void {
    this.#waiting.push({ robot, press });
  }

  /**
   * The inputs of those whose robot is at its place now; they wait no more.
   * @param stepUs of the world
   */
  take(nowUs: number, stepUs: number, isIn: (robot: string, zone: string) => boolean): readonly Input[] {
    if (this.#waiting.length === 0) return [];
    const there = this.#waiting.filter(({ robot, press }) => isIn(robot, press.zone));
    this.#waiting = this.#waiting.filter((each) => !there.includes(each));
    return there.flatMap(({ robot, press: { button, forSeconds, afterSeconds = 0 } }) =>
      inputsOf([{ button, atSeconds: nowUs / 1e6 + afterSeconds, forSeconds }], robot, stepUs),
    );
  }
}
