import type { Clock } from "../time/clock.ts";
import type { Pose, RobotBody } from "../world/robot-body.ts";
import { EventLog } from "./event-log.ts";
import type { Signs } from "./run-end.ts";
import { type RobotResult, type SimulationEvent, samplePeriodUs } from "./run-result.ts";
import { SampleLog } from "./sample-log.ts";
import { Trace } from "./trace.ts";
import { Way } from "./way.ts";

/** A robot that does not come further than this pushes against something. */
const shiverMm = 1;
const shiverDeg = 1;

/** What a robot did in a run, in order, and its trace. */
export class RunRecord {
  readonly #events = new EventLog();
  readonly #samples = new SampleLog();
  readonly #way = new Way();
  #actedUs = 0;
  #toldUs = 0;
  #movedUs = 0;
  #movedTo: Pose;
  readonly #trace = new Trace();
  readonly #duty = { left: 0, right: 0 };
  readonly #state: number[] = [];
  #sampleDueUs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly body: RobotBody,
    private readonly keep: boolean,
    /** Gets each event, also those that are not kept. */
    private readonly onEvent: (event: SimulationEvent) => void,
  ) {
    this.#movedTo = body.pose;
  }

  get events(): readonly SimulationEvent[] {
    return this.#events.events;
  }

  /** All that is kept of the run. */
  get kept(): Pick<RobotResult, "events" | "samples" | "way" | "leftOut"> {
    this.#events.trim();
    const { events, leftOut } = this.#events;
    const { samples, every } = this.#samples;
    const all = every === 1 && Object.keys(leftOut).length === 0;
    return {
      events,
      samples,
      way: this.#way.totals,
      ...(!all && { leftOut: { events: leftOut, samplesEvery: every } }),
    };
  }

  /** When the robot last did something that can be seen from outside. */
  get signs(): Signs {
    return {
      actedUs: this.#actedUs,
      toldUs: this.#toldUs,
      movedUs: this.#movedUs,
      atRest: this.body.drive.atRest,
    };
  }

  /** Something happened to the robot. */
  add(event: SimulationEvent): void {
    this.onEvent(event);
    if (!this.keep) return;
    this.#events.add(event);
    this.#trace.addText(JSON.stringify(event));
  }

  /** The program did something. */
  act(event: SimulationEvent): void {
    this.#actedUs = this.#toldUs = this.clock.nowUs;
    this.add(event);
  }

  /** Takes a sample when one is due at a time, in virtual µs. */
  sampleAt(timeUs: number): void {
    if (timeUs >= this.#sampleDueUs) this.#sample();
  }

  /** A hand has put the robot elsewhere. */
  lift(from: Pose): void {
    this.#way.lift(from, this.body.pose);
  }

  /** The hash of all so far. */
  get traceHash(): string {
    return this.#trace.digest();
  }

  #sample(): void {
    const timeUs = this.#sampleDueUs;
    this.#sampleDueUs += samplePeriodUs;
    if (!this.keep) return;
    const { drive } = this.body;
    const { left, right } = this.#duty;
    const duties = { leftDuty: drive.motor("left").duty, rightDuty: drive.motor("right").duty };
    // A motor that is driven is something happening.
    if (duties.leftDuty !== left || duties.rightDuty !== right || !drive.atRest)
      this.#actedUs = this.clock.nowUs;
    this.#seeWhetherMoved();
    this.#duty.left = duties.leftDuty;
    this.#duty.right = duties.rightDuty;
    const sample = { timeUs, ...this.body.pose, ...duties };
    this.#samples.add(sample);
    this.#way.add(sample);
    this.#state.length = 0;
    this.#state.push(timeUs, duties.leftDuty, duties.rightDuty);
    this.body.appendState(this.#state);
    this.#trace.add(this.#state);
  }

  #seeWhetherMoved(): void {
    const { xMm, yMm, headingDeg } = this.body.pose;
    const from = this.#movedTo;
    const stays =
      Math.abs(xMm - from.xMm) < shiverMm &&
      Math.abs(yMm - from.yMm) < shiverMm &&
      Math.abs(headingDeg - from.headingDeg) < shiverDeg;
    if (stays) return;
    this.#movedTo = this.body.pose;
    this.#movedUs = this.clock.nowUs;
  }
}
