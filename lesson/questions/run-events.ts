import type { RobotResult, Side, SimulationEvent } from "../../sim/index.ts";

/** From one second of a run to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A robot needs some milliseconds for a command itself, so what a program asks for lasts up to so much longer or shorter, s. */
export const commandSeconds = 0.02;

/** What happened in a robot's run, and when, in seconds. */
export class RunEvents {
  constructor(protected readonly result: RobotResult) {}

  get outcome(): RobotResult["outcome"] {
    return this.result.outcome;
  }

  /** Free way in front of the robot's nose at the end, to the next wall, box or robot. */
  get clearanceMm(): number {
    return this.result.clearanceMm;
  }

  /** Lines of `console.log`; a text with line breaks is several. */
  get consoleLines(): readonly string[] {
    return this.events("console").flatMap((event) => event.text.split("\n"));
  }

  /** When each line of `consoleLines` was said. */
  get consoleTimes(): readonly number[] {
    return this.events("console").flatMap(({ text, timeUs }) => text.split("\n").map(() => timeUs / 1e6));
  }

  /** When the run was over. */
  get endSeconds(): number {
    return this.result.timeUs / 1e6;
  }

  /** Touches of walls or boxes, counted at their begin. */
  contacts(kind: "wall" | "box"): number {
    return this.contactTimes(kind).length;
  }

  /** When it touched walls or boxes. */
  contactTimes(kind: "wall" | "box"): readonly number[] {
    return this.events("contact")
      .filter((event) => event.kind === kind && event.phase === "begin")
      .map(({ timeUs }) => timeUs / 1e6);
  }

  /** Zones in the order in which the robot's middle entered them. */
  get zonesEntered(): readonly string[] {
    return this.events("zone")
      .filter((event) => event.phase === "enter")
      .map((event) => event.zone);
  }

  /** When the robot's middle entered a zone, each time. */
  zoneTimes(zone: string): readonly number[] {
    return this.events("zone")
      .filter((event) => event.zone === zone && event.phase === "enter")
      .map(({ timeUs }) => timeUs / 1e6);
  }

  /** When a part was switched on. */
  switchOnTimes(part: string): readonly number[] {
    return this.onSpans(part).map(({ from }) => from);
  }

  /** From when to when a part was on, each time; a part that is still on at the end was on until then. */
  onSpans(part: string): readonly Span[] {
    const spans: Span[] = [];
    let onSince: number | undefined;
    for (const event of this.events("output")) {
      if (event.part !== part) continue;
      if (event.value > 0) onSince ??= event.timeUs;
      else if (onSince !== undefined) {
        spans.push({ from: onSince / 1e6, to: event.timeUs / 1e6 });
        onSince = undefined;
      }
    }
    if (onSince !== undefined) spans.push({ from: onSince / 1e6, to: this.endSeconds });
    return spans;
  }

  /** How long a part was on, each time; a part that is still on at the end until then. */
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
    const last = this.events("output").findLast(
      (event) => event.part === part && event.timeUs <= second * 1e6,
    );
    return (last?.value ?? 0) > 0;
  }

  /** Whether a part is on at the end. */
  isOn(part: string): boolean {
    return (this.events("output").findLast((event) => event.part === part)?.value ?? 0) > 0;
  }

  /** When a button was pressed. */
  pressTimes(button: string): readonly number[] {
    return this.events("press")
      .filter((event) => event.button === button && event.phase === "begin")
      .map(({ timeUs }) => timeUs / 1e6);
  }

  /** Whether a motor was ever driven. */
  get motorsRan(): boolean {
    return this.result.motorsRan;
  }

  /** Sides on which the leads of the robot's motor are swapped. */
  get swappedMotors(): readonly Side[] {
    return this.result.swappedMotors;
  }

  /** Whether the robot came off its table, and when. */
  get fellAtSeconds(): number | undefined {
    const fall = this.events("fell")[0];
    return fall && fall.timeUs / 1e6;
  }

  /** The values that the program plotted under a name, in order. */
  plotted(name: string): readonly { readonly second: number; readonly value: number }[] {
    return this.events("plot").flatMap(({ timeUs, values }) => {
      const value = values[name];
      return value === undefined ? [] : [{ second: timeUs / 1e6, value }];
    });
  }

  protected events<T extends SimulationEvent["type"]>(type: T): Extract<SimulationEvent, { type: T }>[] {
    return this.result.events.filter(
      (event): event is Extract<SimulationEvent, { type: T }> => event.type === type,
    );
  }
}
