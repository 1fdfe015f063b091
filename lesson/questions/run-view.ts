import {
  centre,
  hypot,
  type Pose,
  type RobotResult,
  type RunResult,
  type RunScene,
} from "../../sim/index.ts";
import { offSegmentMm } from "./legs.ts";
import { type EdgeVisit, edgeVisits, type FloorKind, sensorsOver } from "./line-sensing.ts";
import type { Span } from "./run-events.ts";
import { RunWay } from "./run-way.ts";

/**
 * A run as a goal sees it: questions about what the robot did, and here about the world that it did it in. Lengths in mm,
 * angles in degrees, times in seconds.
 */
export class RunView extends RunWay {
  readonly #scene: RunScene;

  /** @param result of the robot that is asked about; left out: the run's first */
  constructor({ robots, scene }: Pick<RunResult, "robots" | "scene">, result: RobotResult = robots[0]!) {
    super(result);
    this.#scene = scene;
  }

  /** How often a line sensor came over elements of a kind; several that are over at the same time count as one. */
  timesOver(kind: FloorKind): number {
    const elements = this.#elements(kind);
    const over = this.result.samples.map((sample) => sensorsOver(this.result, sample, elements) > 0);
    return over.filter((now, i) => now && !over[i - 1]).length;
  }

  /** Whether one of the line sensors is over elements of a kind at the end. */
  endsOver(kind: FloorKind): boolean {
    return sensorsOver(this.result, this.end, this.#elements(kind)) > 0;
  }

  /** From when to when a line sensor was over an element, each time; several that are over it at once count as one. */
  overSpans(id: string): readonly Span[] {
    const element = this.#element(id);
    const spans: Span[] = [];
    let from: number | undefined;
    for (const sample of this.result.samples) {
      const over = sensorsOver(this.result, sample, [element]) > 0;
      const second = sample.timeUs / 1e6;
      if (over) from ??= second;
      else if (from !== undefined) {
        spans.push({ from, to: second });
        from = undefined;
      }
    }
    return from === undefined ? spans : [...spans, { from, to: this.endSeconds }];
  }

  /** The edges of voids that the robot's line sensors came to, in order. */
  edgesReached(): readonly EdgeVisit[] {
    return edgeVisits(this.result, this.#elements("void"));
  }

  /** Distance on the floor from the robot's middle, at the end or in another pose, to the nearest place of a line. */
  offLineMm(id: string, pose: Pose = this.end): number {
    const pieces = this.#element(id).outlines.flatMap((outline) =>
      outline.slice(1).map((b, i) => [outline[i]!, b] as const),
    );
    const at = ({ x, y }: { x: number; y: number }) => ({ xMm: x, yMm: y });
    return Math.min(...pieces.map(([a, b]) => offSegmentMm(pose, at(a), at(b))));
  }

  /** Distance on the floor from the robot's middle, at the end or in another pose, to the middle of an element. */
  fromMm(id: string, pose: Pose = this.end): number {
    const { xMm, yMm } = this.middleOf(id);
    return hypot(pose.xMm - xMm, pose.yMm - yMm);
  }

  /** Where the middle of an element is; its heading is the robot's first. */
  middleOf(id: string): Pose {
    const { x, y } = centre(this.#element(id).outlines.flat());
    return { xMm: x, yMm: y, headingDeg: this.start.headingDeg };
  }

  /** How close the robot's middle came to the middle of an element. */
  nearestToMm(id: string): number {
    const { xMm, yMm } = this.middleOf(id);
    return this.nearestMm(xMm, yMm);
  }

  /** By how many percent the robot's wheels are larger than its kit says; smaller ones: below 0. */
  get wheelsTooLargePercent(): number {
    return 100 * (this.#scene.wheelsShare - 1);
  }

  /** The colour in which this run's seed painted an element, as the world's file has it. */
  fillOf(id: string): string {
    return this.#element(id).fill;
  }

  #element(id: string): RunScene["elements"][number] {
    const element = this.#scene.elements.find((each) => each.id === id);
    if (!element) throw new RangeError(`the world has no element "${id}"`);
    return element;
  }

  #elements(kind: FloorKind): RunScene["elements"] {
    return this.#scene.elements.filter((each) => each.kind === kind);
  }
}
