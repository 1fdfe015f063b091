import { batch, signal } from "@preact/signals";
import type { Built, Source } from "../language/language-messages.ts";
import type { Move, RunSetup, Scene, Surroundings } from "../simulate/run-messages.ts";
import { buildPrograms, type Entrant, type ProgramMistakes } from "./build-programs.ts";
import { GrowingRun, type RunSimulator } from "./growing-run.ts";
import { Recording } from "./recording.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** `building`: programs are compiled and the robots set up. `over`: the run has ended and all of it was shown. */
export type PlayState = "idle" | "building" | "playing" | "paused" | "over";

export const speeds = [0.25, 0.5, 1, 2, 4, 8, 16, 32] as const;
/** How far the simulator is ahead of what is shown, in wall time: long enough for smooth pictures, short for dragging. */
const leadMs = 60;
/** The longest time between two pictures that is shown; after a longer one (another tab) the run goes on where it was. */
const longestPictureMs = 100;
/** One press of “step” in virtual µs. */
const stepUs = 20_000;
/** How long a run may take that nobody limits, virtual s. */
const defaultSeconds = 600;

/** What keeps a run from being shown any further. */
export interface Halt {
  /** Virtual µs. */
  readonly timeUs: number;
  /** Whether to pause there; else that is still being worked out, and what is shown stays before it. */
  readonly isKnown: boolean;
}

/** What a player needs of the page. */
export interface PlayerPorts {
  build(source: Source): Promise<Built>;
  /** The simulator's thread; after `endSimulator` another one. */
  simulator(): RunSimulator & { start(setup: RunSetup): Promise<Scene> };
  /** Ends a compile that `build` was asked for. */
  endCompile(): void;
  /** Ends the simulator's thread, whatever it does: what was asked of it gets no answer. */
  endSimulator(): void;
  /** Calls once when the next picture is due, with the wall's time in ms. */
  onNextPicture(draw: (nowMs: number) => void): void;
}

export interface PlayOptions {
  /** The moment to start showing at, virtual µs; what is before is simulated at once. */
  readonly fromUs?: number;
  readonly seconds?: number;
  /** It does not go on by itself. */
  readonly paused?: boolean;
  /** Where to pause, virtual µs. */
  readonly pauseAtUs?: number;
}

/** Plays a run at the speed that somebody chose: it can be paused, gone back in, moved by hand, and stopped. */
export class Player {
  readonly state = signal<PlayState>("idle");
  readonly recording = signal<Recording | undefined>(undefined);
  /** The moment that is shown, virtual µs. */
  readonly playheadUs = signal(0);
  /** How far the run is simulated, virtual µs. */
  readonly edgeUs = signal(0);
  readonly speed = signal<number>(1);
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** Programs that could not be compiled. */
  readonly mistakes = signal<readonly ProgramMistakes[]>([]);
  /** Robots that do nothing more but wait for a press of their button, by name. */
  readonly waiting = signal<readonly string[]>([]);
  /** Of several robots, the start place of the one whose program is watched from the next run on; undefined: the first. */
  readonly watchedPlace = signal<string | undefined>(undefined);
  /** Counts what hands did in the world, so that it is drawn anew. */
  readonly touched = signal(0);
  /** The first halt between two moments, the second included, virtual µs; undefined: there is none. */
  haltBetween: (fromUs: number, toUs: number) => Halt | undefined = () => undefined;
  /** Counts runs, so that what belongs to an older one is let go. */
  #current = 0;
  #run: GrowingRun | undefined;
  #compiles = false;
  #pictureIsDue = false;
  #lastMs: number | undefined;
  #pauseAtUs: number | undefined;

  constructor(private readonly ports: PlayerPorts) {}

  /** Compiles the robots' programs and starts them. */
  async start(
    entrants: readonly Entrant[],
    surroundings: Surroundings,
    { fromUs = 0, seconds = defaultSeconds, paused = false, pauseAtUs }: PlayOptions = {},
  ): Promise<void> {
    const mine = this.#leaveRun();
    batch(() => {
      this.state.value = "building";
      this.trouble.value = undefined;
      this.mistakes.value = [];
    });
    try {
      this.#compiles = true;
      const { programs, built, mistakes } = await buildPrograms(entrants, this.ports.build);
      if (mine !== this.#current) return;
      this.#compiles = false;
      if (mistakes.length > 0) {
        batch(() => {
          this.state.value = "idle";
          this.recording.value = undefined;
          this.mistakes.value = mistakes;
        });
        return;
      }
      const simulator = this.ports.simulator();
      // The first is the one whose program stands in the editor.
      const watched = Math.max(
        0,
        entrants.findIndex(({ place }) => place !== undefined && place === this.watchedPlace.peek()),
      );
      const robots = entrants.map(({ source: { name: programName }, ...entrant }, index) => {
        const { image, debug } = built.get(programName)!;
        return { ...entrant, programName, image, ...(index === watched && { debug }) };
      });
      const scene = await simulator.start({ ...surroundings, robots });
      if (mine !== this.#current) return;
      const recording = new Recording(scene, surroundings.seed, programs);
      const run = new GrowingRun(recording, simulator, seconds * 1e6);
      if (fromUs > 0) await run.growTo(fromUs);
      if (mine !== this.#current) return;
      this.#run = run;
      this.#pauseAtUs = pauseAtUs;
      batch(() => {
        this.recording.value = recording;
        this.#showEdge(recording);
        this.playheadUs.value = Math.min(fromUs, recording.edgeUs);
        this.state.value = paused ? "paused" : "playing";
      });
      if (!paused) this.#goOn();
    } catch (error) {
      if (mine === this.#current) this.#fail(error);
    }
  }

  pause(): void {
    if (this.state.value === "playing") this.state.value = "paused";
  }

  /** Goes on, or shows a run that is over once more. */
  resume(): void {
    const run = this.recording.value;
    if (!run || (this.state.value !== "paused" && this.state.value !== "over")) return;
    if (run.end && this.playheadUs.value >= run.edgeUs) this.playheadUs.value = 0;
    this.state.value = "playing";
    this.#goOn();
  }

  /** Shows the next 20 ms. */
  async step(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    this.pause();
    const { recording } = run;
    const wantedUs = (Math.floor(this.playheadUs.value / stepUs) + 1) * stepUs;
    if (wantedUs > recording.edgeUs) await this.#grow(run, wantedUs);
    if (run !== this.#run) return;
    this.playheadUs.value = Math.min(wantedUs, recording.edgeUs);
    if (recording.end && this.playheadUs.value >= recording.edgeUs) this.state.value = "over";
  }

  /**
   * Simulates further, beyond what is shown.
   * @returns whether there is more of the run now
   */
  async growBy(us: number): Promise<boolean> {
    const run = this.#run;
    if (!run || run.recording.end) return false;
    const beforeUs = run.recording.edgeUs;
    await run.idle().catch(() => {});
    if (run === this.#run && run.recording.edgeUs === beforeUs) await this.#grow(run, beforeUs + us);
    return run === this.#run && run.recording.edgeUs > beforeUs;
  }

  /** Whether a hand can move things in the run: it goes on or is paused, and has not ended yet. */
  get movable(): boolean {
    const { value: state } = this.state;
    return (state === "playing" || state === "paused") && this.#run?.recording.end === undefined;
  }

  /**
   * Moves a robot or a box by hand, at the last moment that is simulated; the run pauses.
   * @returns false when something is in the way, or the run has ended meanwhile
   */
  async moveByHand(move: Move): Promise<boolean> {
    const run = this.#run;
    if (!run || !this.movable) return false;
    this.pause();
    // The simulator may still be at work on the moments that come next.
    await run.idle().catch(() => {});
    if (run !== this.#run || run.recording.end) return false;
    this.playheadUs.value = run.recording.edgeUs;
    const moved = await run.move(move);
    if (moved) this.touched.value++;
    return moved;
  }

  /** Goes to a moment that is already simulated. */
  seek(timeUs: number): void {
    const run = this.recording.value;
    if (!run) return;
    if (this.state.value === "over" && timeUs < run.edgeUs) this.state.value = "paused";
    this.playheadUs.value = Math.max(0, Math.min(timeUs, run.edgeUs));
  }

  /** Ends the run; the robots go back to their start. */
  stop(): void {
    if (this.#compiles) this.ports.endCompile();
    else if (this.state.value === "building" || this.#run?.asking) this.ports.endSimulator();
    this.#leaveRun();
    batch(() => {
      this.recording.value = undefined;
      this.playheadUs.value = 0;
      this.edgeUs.value = 0;
      this.state.value = "idle";
    });
  }

  /** Ends the run and forgets what was wrong: another program comes. */
  clear(): void {
    this.stop();
    batch(() => {
      this.mistakes.value = [];
      this.trouble.value = undefined;
    });
  }

  /** @returns the number of the run that comes */
  #leaveRun(): number {
    this.#run?.leave();
    this.#run = undefined;
    this.#compiles = false;
    return ++this.#current;
  }

  #fail(error: unknown): void {
    this.#compiles = false;
    batch(() => {
      this.state.value = "idle";
      this.trouble.value = troubleOf(error);
    });
  }

  #goOn(): void {
    this.#lastMs = undefined;
    this.#awaitPicture();
  }

  #awaitPicture(): void {
    if (this.#pictureIsDue) return;
    this.#pictureIsDue = true;
    this.ports.onNextPicture((nowMs) => {
      this.#pictureIsDue = false;
      this.#showNext(nowMs);
    });
  }

  /** Moves what is shown on with the clock on the wall. */
  #showNext(nowMs: number): void {
    const run = this.#run;
    if (!run || this.state.value !== "playing") return;
    const passedMs = this.#lastMs === undefined ? 0 : Math.min(longestPictureMs, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    const { recording } = run;
    const wantedUs = this.playheadUs.value + passedMs * 1000 * this.speed.value;
    const fromUs = this.playheadUs.value;
    const halt = this.#haltIn(fromUs, Math.min(wantedUs, recording.edgeUs));
    if (halt?.isKnown) {
      this.playheadUs.value = halt.timeUs;
      this.state.value = "paused";
      return;
    }
    const untilUs = halt ? Math.max(fromUs, halt.timeUs - 1) : wantedUs;
    this.playheadUs.value = Math.min(untilUs, recording.edgeUs);
    if (!halt && recording.end && this.playheadUs.value >= recording.edgeUs) {
      this.state.value = "over";
      return;
    }
    void this.#grow(run, wantedUs + leadMs * 1000 * this.speed.value);
    this.#awaitPicture();
  }

  #haltIn(fromUs: number, toUs: number): Halt | undefined {
    const wantedUs = this.#pauseAtUs;
    if (wantedUs === undefined || wantedUs > toUs) return this.haltBetween(fromUs, toUs);
    this.#pauseAtUs = undefined;
    return { timeUs: Math.max(fromUs, wantedUs), isKnown: true };
  }

  async #grow(run: GrowingRun, untilUs: number): Promise<void> {
    try {
      if (await run.growTo(untilUs)) batch(() => this.#showEdge(run.recording));
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  #showEdge({ edgeUs, robots, scene }: Recording): void {
    this.edgeUs.value = edgeUs;
    const waiting = scene.robots.flatMap(({ name }, index) => (robots[index]!.waits ? [name] : []));
    // What shows it is drawn anew only when it has changed.
    if (String(waiting) !== String(this.waiting.peek()) || waiting.length !== this.waiting.peek().length)
      this.waiting.value = waiting;
  }
}
