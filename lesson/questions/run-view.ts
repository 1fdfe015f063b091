import {
  centre,
  cos,
  distanceMm,
  hypot,
  type Pose,
  type RobotResult,
  type RunResult,
  type RunScene,
  type Sample,
  type SimulationEvent,
  shortestTurnDeg,
  sin,
  Way,
  type WayTotals,
} from "../../sim/index.ts";
import { type Figure, type Followed, follow } from "./figure.ts";
import { type Leg, legsOf, offSegmentMm } from "./legs.ts";
import { type EdgeVisit, edgeVisits, type FloorKind, sensorsOver } from "./line-sensing.ts";
import { curvedMm, type Speed, signChanges, speedsOf, standsMmPerS, stoppedAfter } from "./motion.ts";

/** From one second of a run to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A run as a goal sees it: questions about what the robot did. Lengths in mm, angles in degrees, times in seconds. */
export class RunView {
  readonly #scene: RunScene;

  /** @param result of the robot that is asked about; left out: the run's first */
  constructor(
    { robots, scene }: Pick<RunResult, "robots" | "scene">,
    private readonly result: RobotResult = robots[0]!,
  ) {
    this.#scene = scene;
  }

  /** Free way in front of the robot's nose at the end, to the next wall, box or robot. */
  get clearanceMm(): number {
    return this.result.clearanceMm;
  }

  get outcome(): RobotResult["outcome"] {
    return this.result.outcome;
  }

  get start(): Pose {
    return this.result.samples[0]!;
  }

  get end(): Pose {
    return this.result.samples.at(-1)!;
  }

  /** Where the robot was, each 20 ms. */
  get way(): readonly Sample[] {
    return this.result.samples;
  }

  /** Lines of `console.log`; a text with line breaks is several. */
  get consoleLines(): readonly string[] {
    return this.#events("console").flatMap((event) => event.text.split("\n"));
  }

  /** When each line of `consoleLines` was said. */
  get consoleTimes(): readonly number[] {
    return this.#events("console").flatMap(({ text, timeUs }) => text.split("\n").map(() => timeUs / 1e6));
  }

  /** When the run was over. */
  get endSeconds(): number {
    return this.result.timeUs / 1e6;
  }

  /** Length of the way that the robot's middle went. */
  get pathLengthMm(): number {
    return this.#way.mm;
  }

  /**
   * Length of the way from where it was each half second to the next: what it shakes or sways in between is not counted.
   * @param until a moment in seconds; left out: the end
   */
  progressMm(until = Number.POSITIVE_INFINITY): number {
    const way = new Way();
    let nextUs = 0;
    for (const sample of this.result.samples) {
      if (sample.timeUs > until * 1e6) break;
      if (sample.timeUs < nextUs) continue;
      way.add(sample);
      nextUs = sample.timeUs + 500_000;
    }
    return way.totals.mm;
  }

  /** From where it started to where it ended, as the crow flies. */
  get displacementMm(): number {
    return distanceMm(this.start, this.end);
  }

  /** All turns added up; right is positive. */
  get turnedDeg(): number {
    return this.#way.turnedDeg;
  }

  /** All turns added up, to the left as to the right. */
  get turnedAnywayDeg(): number {
    return this.#way.turnedAnywayDeg;
  }

  /** Touches of walls or boxes, counted at their begin. */
  contacts(kind: "wall" | "box"): number {
    return this.contactTimes(kind).length;
  }

  /** When it touched walls or boxes. */
  contactTimes(kind: "wall" | "box"): readonly number[] {
    return this.#events("contact")
      .filter((event) => event.kind === kind && event.phase === "begin")
      .map(({ timeUs }) => timeUs / 1e6);
  }

  /** Zones in the order in which the robot's middle entered them. */
  get zonesEntered(): readonly string[] {
    return this.#events("zone")
      .filter((event) => event.phase === "enter")
      .map((event) => event.zone);
  }

  /** When the robot's middle entered a zone, each time. */
  zoneTimes(zone: string): readonly number[] {
    return this.#events("zone")
      .filter((event) => event.zone === zone && event.phase === "enter")
      .map(({ timeUs }) => timeUs / 1e6);
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
    return (pose.xMm - this.start.xMm) * cos(heading) + (pose.yMm - this.start.yMm) * sin(heading);
  }

  /** Length of its way from one moment to another. */
  wayMm(from: number, to: number): number {
    const way = new Way();
    for (const sample of this.result.samples)
      if (sample.timeUs >= from * 1e6 && sample.timeUs <= to * 1e6) way.add(sample);
    return way.totals.mm;
  }

  /** How far its turns led it between two moments, to one side or the other. */
  turnedDegBetween(from: number, to: number): number {
    const way = new Way();
    let most = 0;
    for (const sample of this.result.samples) {
      if (sample.timeUs < from * 1e6 || sample.timeUs > to * 1e6) continue;
      way.add(sample);
      most = Math.max(most, Math.abs(way.totals.turnedDeg));
    }
    return most;
  }

  /** How much a heading differs from the robot's first one, 0 to 180. */
  turnedFromStartDeg(headingDeg: number): number {
    return Math.abs(shortestTurnDeg(this.start.headingDeg, headingDeg));
  }

  /** Whether the robot stood at a moment. */
  stoodAt(second: number): boolean {
    const after = this.poseAt(second + 0.06);
    return distanceMm(this.poseAt(second - 0.06), after) < 2;
  }

  /** When the robot began to move for the first time; undefined: never. */
  get movesFrom(): number | undefined {
    const moved = this.result.samples.find((sample) => distanceMm(this.start, sample) > 2);
    return moved && moved.timeUs / 1e6;
  }

  /** Whether a part is on at the end. */
  isOn(part: string): boolean {
    return (this.#events("output").findLast((event) => event.part === part)?.value ?? 0) > 0;
  }

  /** Whether a motor was ever driven. */
  get motorsRan(): boolean {
    return this.result.motorsRan;
  }

  /** Whether a motor is driven at the end. */
  get motorsRunAtEnd(): boolean {
    const { leftDuty, rightDuty } = this.result.samples.at(-1)!;
    return leftDuty !== 0 || rightDuty !== 0;
  }

  /** Whether the robot stood still for the last half second. */
  get standsAtEnd(): boolean {
    const last = this.end;
    const before = this.result.samples.at(-26) ?? this.start;
    return distanceMm(before, last) < 2 && Math.abs(shortestTurnDeg(before.headingDeg, last.headingDeg)) < 1;
  }

  /** Whether the robot came off its table, and when. */
  get fellAtSeconds(): number | undefined {
    const fall = this.#events("fell")[0];
    return fall && fall.timeUs / 1e6;
  }

  /** When the robot last moved; 0: never. */
  get lastMovedSeconds(): number {
    const { samples } = this.result;
    const last = samples.findLastIndex((sample, i) => i > 0 && moved(samples[i - 1]!, sample));
    return last < 0 ? 0 : samples[last]!.timeUs / 1e6;
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

  /** The edges of voids that the robot's line sensors came to, in order. */
  edgesReached(): readonly EdgeVisit[] {
    return edgeVisits(this.result, this.#elements("void"));
  }

  /** The straight pieces of its way, in order. */
  legs(): readonly Leg[] {
    return legsOf(this.way);
  }

  /**
   * Whether the robot drove a closed figure, corner by corner in their order, turning to either hand.
   * @param fromLeg of its way: 0 is the first
   */
  followed(figure: Figure, fromLeg = 0): Followed {
    return follow(this.legs().slice(fromLeg), figure);
  }

  /** Speed along its nose and turning, each 20 ms. */
  speeds(): readonly Speed[] {
    return speedsOf(this.result.samples);
  }

  /** How much of its way it drove while it turned, before it touched anything: a wall turns it too. */
  curvedMm(): number {
    const touched = this.#events("contact")[0]?.timeUs;
    return curvedMm(this.speeds(), touched === undefined ? Number.POSITIVE_INFINITY : touched / 1e6 - 0.1);
  }

  /** How often it changed between driving forwards and backwards. */
  reversals(): number {
    const speeds = this.speeds().map(({ mmPerS }) => mmPerS);
    return signChanges(speeds, standsMmPerS);
  }

  /** How often it changed between turning to the right and to the left. */
  signChanges(deadBandDegPerS = 5): number {
    const turning = this.speeds().map(({ degPerS }) => degPerS);
    return signChanges(turning, deadBandDegPerS);
  }

  /** How many seconds after a moment it stood for the first time; undefined: it did not stop. */
  stoppedAfter(second: number): number | undefined {
    return stoppedAfter(this.speeds(), second);
  }

  /** The values that the program plotted under a name, in order. */
  plotted(name: string): readonly { readonly second: number; readonly value: number }[] {
    return this.#events("plot").flatMap(({ timeUs, values }) => {
      const value = values[name];
      return value === undefined ? [] : [{ second: timeUs / 1e6, value }];
    });
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
    const { x, y } = centre(this.#element(id).outlines.flat());
    return hypot(pose.xMm - x, pose.yMm - y);
  }

  /** How close the robot's middle came to the middle of an element. */
  nearestToMm(id: string): number {
    const { x, y } = centre(this.#element(id).outlines.flat());
    return this.nearestMm(x, y);
  }

  /** The colour in which this run's seed painted an element, as the world's file has it. */
  fillOf(id: string): string {
    return this.#element(id).fill;
  }

  /** How close the robot came to a point. */
  nearestMm(xMm: number, yMm: number): number {
    return Math.min(...this.result.samples.map((sample) => hypot(sample.xMm - xMm, sample.yMm - yMm)));
  }

  #element(id: string): RunScene["elements"][number] {
    const element = this.#scene.elements.find((each) => each.id === id);
    if (!element) throw new RangeError(`the world has no element "${id}"`);
    return element;
  }

  #elements(kind: FloorKind): RunScene["elements"] {
    return this.#scene.elements.filter((each) => each.kind === kind);
  }

  #events<T extends SimulationEvent["type"]>(type: T): Extract<SimulationEvent, { type: T }>[] {
    return this.result.events.filter(
      (event): event is Extract<SimulationEvent, { type: T }> => event.type === type,
    );
  }

  /** A long run keeps fewer samples than it adds up. */
  get #way(): WayTotals {
    if (this.result.way) return this.result.way;
    const way = new Way();
    for (const sample of this.result.samples) way.add(sample);
    return way.totals;
  }
}

/** Whether the robot's middle or heading changed by more than a shiver. */
function moved(a: Pose, b: Pose): boolean {
  return distanceMm(a, b) > 0.05 || Math.abs(shortestTurnDeg(a.headingDeg, b.headingDeg)) > 0.05;
}
