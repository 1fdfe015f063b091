import type { Clock } from "./clock.ts";
import { type Sample, type SimulationEvent, samplePeriodUs } from "./run-result.ts";
import { Trace } from "./trace.ts";
import type { UsbLine } from "./usb-line.ts";
import type { RobotBody } from "./world/robot-body.ts";
import type { World } from "./world/world.ts";

/** What a run did, in order, and its trace. A board on a desk keeps none: who has its USB line is told instead. */
export class RunRecord {
  readonly events: SimulationEvent[] = [];
  readonly samples: Sample[] = [];
  /** When the robot last did something that can be seen from outside, in virtual µs. */
  actedUs = 0;
  readonly #trace = new Trace();
  readonly #duty = { left: 0, right: 0 };
  readonly #state: number[] = [];
  #sampleDueUs = 0;

  constructor(
    private readonly clock: Clock,
    private readonly world: World,
    private readonly body: RobotBody,
    private readonly usb: UsbLine | undefined,
  ) {}

  /** Something happened to the robot. */
  add(event: SimulationEvent): void {
    if (this.usb) {
      this.usb.event(event);
      return;
    }
    this.events.push(event);
    this.#trace.addText(JSON.stringify(event));
  }

  /** The program did something. */
  act(event: SimulationEvent): void {
    this.actedUs = this.clock.nowUs;
    this.add(event);
  }

  /** Takes a sample when one is due at a time, in virtual µs. */
  sampleAt(timeUs: number): void {
    if (timeUs >= this.#sampleDueUs) this.#sample();
  }

  /** The hash of all so far. */
  get traceHash(): string {
    return this.#trace.digest();
  }

  #sample(): void {
    const timeUs = this.#sampleDueUs;
    this.#sampleDueUs += samplePeriodUs;
    if (this.usb) return;
    const { drive } = this.body;
    const { left, right } = this.#duty;
    const duties = { leftDuty: drive.motor("left").duty, rightDuty: drive.motor("right").duty };
    // A motor that is driven is something happening.
    if (duties.leftDuty !== left || duties.rightDuty !== right || !drive.atRest)
      this.actedUs = this.clock.nowUs;
    this.#duty.left = duties.leftDuty;
    this.#duty.right = duties.rightDuty;
    this.samples.push({ timeUs, ...this.body.pose, ...duties });
    this.#state.length = 0;
    this.#state.push(timeUs, duties.leftDuty, duties.rightDuty);
    this.body.appendState(this.#state);
    this.world.appendState(this.#state);
    this.#trace.add(this.#state);
  }
}
