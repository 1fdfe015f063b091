import type { Pose, RunResult, Sample, SimulationEvent } from "../run-result.ts";

/** From one second of a run to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A run as a goal sees it: questions about what the robot did. Lengths in mm, angles in degrees, times in seconds. */
export class RunView {
  /**
   * @param clearanceMm free way in front of the robot's nose at the end, to the next wall or box
   */
  constructor(
    private readonly result: RunResult,
    readonly clearanceMm: number,
  ) {}

  get outcome(): RunResult["outcome"] {
    return this.result.outcome;
  }

  get start(): Pose {
    return this.result.samples[0]!;
  }

  get end(): Pose {
    return this.result.samples.at(-1)!;
  }

  /** Where the robot was, each 20 ms. */
  get way(): readonly Pose[] {
    return this.result.samples;
  }

  /** Lines of `console.log`. */
  get consoleLines(): readonly string[] {
    return this.#events("console").map((event) => event.text);
  }

  /** Length of the way that the robot's middle went. */
  get pathLengthMm(): number {
    let length = 0;
    this.#pairs((a, b) => {
      length += distance(a, b);
    });
    return length;
  }

  /** From where it started to where it ended, as the crow flies. */
  get displacementMm(): number {
    return distance(this.start, this.end);
  }

  /** All turns added up; right is positive. */
  get turnedDeg(): number {
    let turned = 0;
    this.#pairs((a, b) => {
      turned += shortestTurnDeg(a.headingDeg, b.headingDeg);
    });
    return turned;
  }

  /** Touches of walls or boxes, counted at their begin. */
  contacts(kind: "wall" | "box"): number {
    return this.#events("contact").filter((event) => event.kind === kind && event.phase === "begin").length;
  }

  /** Zones in the order in which the robot's middle entered them. */
  get zonesEntered(): readonly string[] {
    return this.#events("zone")
      .filter((event) => event.phase === "enter")
      .map((event) => event.zone);
  }

  /** From when to when a part was on, each time; a part that is still on at the end is not counted. */
  onSpans(part: string): readonly Span[] {
    const spans: Span[] = [];
    let onSince: number | undefined;
    for (const event of this.#events("output")) {
      if (event.part !== part) continue;
      if (event.value > 0) onSince ??= event.timeUs;
      else if (onSince !== undefined) {
        spans.push({ from: onSince / 1e6, to: event.timeUs / 1e6 });
        onSince = undefined;
      }
    }
    return spans;
  }

  /** How long a part was on, each time; a part that is still on at the end is not counted. */
  onTimes(part: string): readonly number[] {
    return this.onSpans(part).map(({ from, to }) => to - from);
  }

  /** How long a part was off between two times that it was on. */
  offTimes(part: string): readonly number[] {
    const spans = this.onSpans(part);
    return spans.slice(1).map(({ from }, index) => from - spans[index]!.to);
  }

  /** Whether a part was on at a moment. */
  wasOnAt(part: string, second: number): boolean {
    const last = this.#events("output").findLast(
      (event) => event.part === part && event.timeUs <= second * 1e6,
    );
    return (last?.value ?? 0) > 0;
  }

  /** When a button was pressed. */
  pressTimes(button: string): readonly number[] {
    return this.#events("press")
      .filter((event) => event.button === button && event.phase === "begin")
      .map(({ timeUs }) => timeUs / 1e6);
  }

  /** Where the robot was at a moment; before the start at its start, after the end at its end. */
  poseAt(second: number): Pose {
    return this.result.samples.findLast(({ timeUs }) => timeUs <= second * 1e6) ?? this.start;
  }

  /** How far a pose lies ahead of the start, measured along the robot's first heading; behind it is negative. */
  aheadMm(pose: Pose): number {
    const heading = (this.start.headingDeg * Math.PI) / 180;
    return (pose.xMm - this.start.xMm) * Math.cos(heading) + (pose.yMm - this.start.yMm) * Math.sin(heading);
  }

  /** When the robot began to move for the first time; undefined: never. */
  get movesFrom(): number | undefined {
    const moved = this.result.samples.find((sample) => distance(this.start, sample) > 2);
    return moved && moved.timeUs / 1e6;
  }

  /** Whether a part is on at the end. */
  isOn(part: string): boolean {
    return (this.#events("output").findLast((event) => event.part === part)?.value ?? 0) > 0;
  }

  /** Whether a motor was ever driven. */
  get motorsRan(): boolean {
    return this.result.samples.some(({ leftDuty, rightDuty }) => leftDuty !== 0 || rightDuty !== 0);
  }

  /** Whether the robot stood still for the last half second. */
  get standsAtEnd(): boolean {
    const last = this.end;
    const before = this.result.samples.at(-26) ?? this.start;
    return distance(before, last) < 2 && Math.abs(shortestTurnDeg(before.headingDeg, last.headingDeg)) < 1;
  }

  /** How close the robot came to a point. */
  nearestMm(xMm: number, yMm: number): number {
    return Math.min(...this.result.samples.map((sample) => Math.hypot(sample.xMm - xMm, sample.yMm - yMm)));
  }

  #events<T extends SimulationEvent["type"]>(type: T): Extract<SimulationEvent, { type: T }>[] {
    return this.result.events.filter(
      (event): event is Extract<SimulationEvent, { type: T }> => event.type === type,
    );
  }

  #pairs(visit: (a: Sample, b: Sample) => void): void {
    const { samples } = this.result;
    for (let i = 1; i < samples.length; i++) visit(samples[i - 1]!, samples[i]!);
  }
}

function distance(a: Pose, b: Pose): number {
  return Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm);
}

/** The turn from one heading to another, −180 to 180. */
export function shortestTurnDeg(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
