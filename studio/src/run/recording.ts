import type { Source } from "../language/language-messages.ts";
import type {
  Batch,
  Frame,
  GoalsSoFar,
  RobotEvent,
  RobotState,
  RunReport,
  Scene,
} from "../simulate/run-messages.ts";
import { RecordedLines } from "./recorded-lines.ts";

/** A run as far as it is simulated. The page shows it at its own speed, and can go back in it. */
export class Recording {
  readonly frames: Frame[];
  /** Of all robots, in order of time. */
  readonly events: RobotEvent[] = [];
  /** Of the lesson, each time that they changed. */
  readonly #goals: GoalsSoFar[] = [];
  /** Names of the values that programs plot, in the order of the first mention. */
  readonly plotted = new Set<string>();
  /** Robots at the edge, in the order of the scene's. */
  robots: readonly RobotState[];
  end: RunReport | undefined;
  /** Of the program that is watched. */
  readonly lines: RecordedLines | undefined;

  constructor(
    readonly scene: Scene,
    readonly seed: number,
    /** The programs that run, each once. */
    readonly sources: readonly Source[],
  ) {
    this.frames = [scene.first];
    this.robots = scene.robots.map(() => ({ over: false, waits: false, lostLines: 0 }));
    const watched = scene.robots.findIndex(({ lines }) => lines);
    this.lines = watched < 0 ? undefined : new RecordedLines(watched, scene.robots[watched]!.lines!);
  }

  add({ frames, events, goals = [], robots, lines, end }: Batch): void {
    this.robots = robots;
    this.#goals.push(...goals);
    if (lines) this.lines?.add(lines);
    for (const frame of frames) this.#addFrame(frame);
    for (const event of events) this.#addEvent(event);
    if (end) this.end = end;
  }

  /** Nothing goes on at the edge but that programs wait for a press of a button. */
  get waits(): boolean {
    return this.robots.some(({ waits }) => waits) && this.robots.every(({ over, waits }) => over || waits);
  }

  /** Which of the scene's robots has a name. */
  indexOf(robot: string): number {
    return this.scene.robots.findIndex(({ name }) => name === robot);
  }

  /** The program of a robot. */
  sourceOf(robot: string): Source | undefined {
    const program = this.scene.robots.find(({ name }) => name === robot)?.programName;
    return this.sources.find(({ name }) => name === program);
  }

  /** Robots take turns in a step of the world, so a piece holds first all that happened to one, then to the next. */
  #addEvent(event: RobotEvent): void {
    if (event.type === "plot") for (const name of Object.keys(event.values)) this.plotted.add(name);
    let at = this.events.length;
    while (at > 0 && this.events[at - 1]!.timeUs > event.timeUs) at--;
    this.events.splice(at, 0, event);
  }

  /** A robot that waits for hours must not fill the memory: of frames that are the same, the first and the last stay. */
  #addFrame(frame: Frame): void {
    const [before, last] = this.frames.slice(-2);
    if (this.waits && before && last && isSame(before, last) && isSame(last, frame)) this.frames.pop();
    this.frames.push(frame);
  }

  /** Something was moved by hand at the edge of the run. */
  retouch(frame: Frame): void {
    this.frames[this.frames.length - 1] = frame;
  }

  /** Virtual µs that are simulated. */
  get edgeUs(): number {
    return this.frames.at(-1)!.timeUs;
  }

  /** Index of the last frame at or before a moment. */
  frameAt(timeUs: number): number {
    let [low, high] = [0, this.frames.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.frames[middle]!.timeUs <= timeUs) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The goals that were reached at a moment; undefined: nobody had looked yet. */
  reachedAt(timeUs: number): readonly string[] | undefined {
    return this.#goals.findLast((each) => each.timeUs <= timeUs)?.reached;
  }

  /** How many events have happened by a moment. */
  eventsUntil(timeUs: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.timeUs <= timeUs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSame(one: Frame, other: Frame): boolean {
  return JSON.stringify({ ...one, timeUs: 0 }) === JSON.stringify({ ...other, timeUs: 0 });
}
