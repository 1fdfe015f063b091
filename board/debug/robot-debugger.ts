import { ToldInspection, type VariablePage } from "../../debugger/index.ts";
import { SuspensionType } from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import type { ProgramValue } from "../../sim/index.ts";
import type { BoardSession } from "../deploy/board-session.ts";
import type { Suspension, VmDebugger } from "../deploy/vm-debugger.ts";
import type { WireFrame } from "../deploy/wire-value.ts";
import { pause } from "../serial/line.ts";
import { HeldMotors } from "./held-motors.ts";
import { mostPlaces, PlacedWishes, type RobotWish } from "./placed-wishes.ts";
import { type ProgramMap, readCalls, readToldProgram } from "./read-program.ts";
import { RobotStep, type RobotStepKind } from "./robot-step.ts";
import { ValueReader } from "./value-reader.ts";

/** Why and where a robot's program stands still. */
export interface RobotStop {
  readonly reason: "entry" | "breakpoint" | "step" | "pause";
  /** What it knew there. */
  readonly inspection: ToldInspection;
  /** The task that stands. */
  readonly fiber: number;
  /** The condition of the breakpoint could not be worked out. */
  readonly problem?: Problem | undefined;
  /**
   * Motors hang on I2C, so the program was replaced by one that stops them, and cannot go on.
   * `silent`: I2C addresses of chips that did not answer; undefined: the board did not tell.
   */
  readonly halted?: { readonly silent: readonly number[] | undefined };
}

export interface RobotDebuggerListener {
  stopped(stop: RobotStop): void;
  /** A breakpoint that only tells something was passed. */
  passed?(wish: RobotWish, inspection: ToldInspection): void;
  /** The program runs from its begin: it was started, or a fault or a reset ended it. */
  began?(): void;
  /** The task of a step is over; the program goes on. */
  taskOver?(): void;
  /** The board has no room to stop at all lines that a step may lead to. @param problem says how many it may go past */
  mayMiss?(problem: Problem): void;
  /** The cable is out, or the board does not answer. */
  failed(error: unknown): void;
}

/** The board says its word three times; should all be lost, it is asked. */
const askMs = 1_000;
/** The last of the three comes 100 ms after the first (`jd_services.c`). */
const repeatedMs = 150;
/** How many lists and objects in each other are opened: where motors go on meanwhile, none. */
const openedDepth = 2;
/** The firmware announces its services each half second. */
const meetMs = 600;
/** A reset, and the time after which a board that is silent is asked for its frames again. */
const beginMs = 4_000;

type State = "off" | "runs" | "stands" | "over";

/** Goes through the program of a robot at a cable, forwards. While it stands still motors on pins do, too. */
export class RobotDebugger {
  readonly #vm: VmDebugger;
  readonly #motors: HeldMotors;
  readonly #texts = new Map<string, string>();
  #contents = new Map<number, VariablePage>();
  readonly #wishes: PlacedWishes;
  readonly #ends: (() => void)[] = [];
  #state: State = "off";
  #suspension: Suspension | undefined;
  #stop: RobotStop | undefined;
  #step: RobotStep | undefined;
  #entry = false;
  /** Its start was asked for from here, and it has not begun: its button is pressed for it then. */
  #presses = false;
  /** A program is being put onto the board: what stands there meanwhile is the one before. */
  #starting = false;
  /** Words of the board that wait for their turn. */
  #unread = 0;
  #firstSeen = () => {};
  #pausing = false;
  #stopAsking = () => {};
  #work: Promise<void> = Promise.resolve();

  /**
   * @param halting stops motors that only a program reaches; undefined: there are none
   * @throws Problem when the firmware has no debugger
   */
  constructor(
    private readonly session: BoardSession,
    private readonly map: ProgramMap,
    private readonly halting: Uint8Array | undefined,
    private readonly listener: RobotDebuggerListener,
  ) {
    const { link, manager } = session;
    if (!manager.debugger) throw new Problem("board.noDebugger", { port: link.line.name });
    this.#vm = manager.debugger;
    this.#wishes = new PlacedWishes(this.#vm, map);
    this.#motors = new HeldMotors(link);
    this.#ends.push(
      () => this.#motors.close(),
      this.#vm.onSuspended((suspension) => {
        this.#unread++;
        this.#later(() => {
          this.#unread--;
          return this.#suspended(suspension);
        });
      }),
      manager.onPanic(() => {
        // The firmware starts the program again, and says so.
        if (this.#state === "runs") this.#step = undefined;
      }),
      // A board that has reset has forgotten that somebody looks.
      link.listen({ restarted: () => this.#later(() => this.#arm()) }),
    );
    this.#ask();
  }

  get state(): State {
    return this.#state;
  }

  /** Where it stands still. */
  get stop(): RobotStop | undefined {
    return this.#stop;
  }

  /** Whether pausing ends the program, since motors hang on I2C. */
  get halts(): boolean {
    return this.halting !== undefined;
  }

  /**
   * Puts the program onto the board and starts it.
   * @param atEntry it stands still at its first line
   */
  async start(
    image: Uint8Array,
    atEntry: boolean,
    onProgress?: (sent: number, of: number) => void,
  ): Promise<void> {
    this.#starting = true;
    try {
      await this.#startsWhole(image, atEntry, onProgress);
    } finally {
      this.#starting = false;
    }
  }

  async #startsWhole(
    image: Uint8Array,
    atEntry: boolean,
    onProgress?: (sent: number, of: number) => void,
  ): Promise<void> {
    const { manager, link } = this.session;
    this.#entry = atEntry;
    this.#presses = true;
    this.#begin("runs");
    const stands = new Promise<true>((resolve) => {
      this.#firstSeen = () => resolve(true);
    });
    let stop = () => {};
    const reset = new Promise<false>((resolve) => {
      stop = link.listen({ restarted: () => resolve(false) });
    });
    try {
      const debugged = () => this.#vm.enable();
      await manager.transfer(image, { halting: this.halting, debugged, ...(onProgress && { onProgress }) });
      if (await link.within(beginMs, Promise.race([stands, reset]))) return;
    } finally {
      stop();
    }
    if (this.#state === "stands") return;
    // A board that has reset for a program with other parts has begun it by itself; with its button not pressed it waits.
    await manager.stop();
    // What a slow board told meanwhile was of that begin.
    this.#entry = atEntry;
    this.#presses = true;
    this.#begin("runs");
    await this.#vm.enable();
    await manager.run();
  }

  /** Looks at the program that runs on the board already. */
  async attach(): Promise<void> {
    const { link } = this.session;
    await link.within(meetMs, new Promise<true>(() => {}));
    this.#begin("runs");
    await this.#arm();
    // Somebody pulled the cable out while it stood still.
    if (await this.#vm.isSuspended()) this.#later(() => this.#foundSuspended());
  }

  /** Where to stop; counts of visits begin anew. */
  async setBreakpoints(wishes: readonly RobotWish[]): Promise<void> {
    await this.#serially(() => this.#wishes.set(wishes));
  }

  /** The program stands still at the next line that it comes to; motors on pins do at once. */
  async pause(): Promise<void> {
    await this.#serially(async () => {
      if (this.#state !== "runs") return;
      this.#pausing = true;
      if (!this.halting) await this.#motors.hold();
      await this.#vm.halt();
    });
  }

  async continue(): Promise<void> {
    await this.#serially(async () => {
      if (this.#state === "runs" && this.#pausing) {
        this.#pausing = false;
        this.#motors.release();
      }
      if (this.#state !== "stands") return;
      this.#goes();
      await this.#vm.resume();
    });
  }

  /** @param task the fiber that makes the step; left out: the one that stands */
  async step(kind: RobotStepKind, task?: number): Promise<void> {
    await this.#serially(async () => {
      if (this.#state !== "stands" || !this.#stop) return;
      const { inspection, fiber } = this.#stop;
      const threads = inspection.threads();
      const thread = threads.find(({ id }) => id === (task ?? fiber)) ?? threads[0];
      const frame = thread?.frames.find(({ line }) => line !== undefined);
      if (!thread || !frame) {
        this.#goes();
        return this.#vm.resume();
      }
      const call = (await this.#calls(thread.id)).find(({ self }) => self === frame.id);
      const step = new RobotStep(kind, thread.id, frame.id, call?.functionIndex ?? 0);
      this.#goes();
      this.#step = step;
      const left = await this.#wishes.add(step.placesIn(this.map.places, call?.place ?? 0));
      if (left > 0)
        this.listener.mayMiss?.(new Problem("board.stepMayMiss", { most: mostPlaces, count: left }));
      await this.#vm.stepOut(frame.id);
    });
  }

  /** Asks what is in a list or an object of the stop, if that is not known. */
  async open(value: ProgramValue): Promise<void> {
    if (value.type !== "list" && value.type !== "object") return;
    await this.#serially(async () => {
      if (this.#state !== "stands" || this.#contents.has(value.at)) return;
      await new ValueReader(this.#vm, this.#texts).open([value], this.#contents, 1);
    });
  }

  /** Waits until what was asked for is done. */
  async settled(): Promise<void> {
    await this.#serially(async () => {});
  }

  /** Stops looking. A program that stands still is stopped: it would drive off, and nobody looks any more. */
  async close(): Promise<void> {
    this.#stopAsking();
    for (const end of this.#ends.splice(0)) end();
    const { link, manager } = this.session;
    const stands = this.#state === "stands";
    this.#state = "off";
    if (link.line.away) return;
    if (stands) {
      this.#motors.forget();
      await manager.stop();
    } else this.#motors.release();
    await this.#vm.clearAllBreakpoints();
    await this.#vm.disable();
  }

  #begin(state: State): void {
    this.#state = state;
    this.#suspension = undefined;
    this.#stop = undefined;
    this.#step = undefined;
    this.#pausing = false;
  }

  #goes(): void {
    this.#motors.release();
    this.#begin("runs");
  }

  async #arm(): Promise<void> {
    if (this.#state === "off" || this.#state === "over") return;
    await this.#vm.enable();
    await this.#wishes.place();
  }

  async #suspended(suspension: Suspension): Promise<void> {
    const { type } = suspension;
    if (this.#state !== "runs" || type === SuspensionType.panic) return;
    if (type === SuspensionType.restart) return this.#began();
    const calls = await this.#calls(suspension.fiber, suspension);
    const place = calls[0]?.place ?? 0;
    if (type === SuspensionType.halt && this.#pausing) return this.#stand("pause", suspension);
    if (type === SuspensionType.debuggerStmt) return this.#stand("breakpoint", suspension);
    if (type === SuspensionType.breakpoint) {
      const hit = await this.#wishes.hit(place, () => this.#inspect(suspension, openedDepth));
      for (const wish of hit.passed) this.listener.passed?.(wish, hit.inspection!);
      if (hit.stops) return this.#stand("breakpoint", suspension, hit.problem);
      if (this.#entry) return this.#stand("entry", suspension);
      if (this.#step?.endsAt(suspension.fiber, calls)) return this.#stand("step", suspension);
    }
    if (type === SuspensionType.step && this.#step) return this.#returned(suspension, calls);
    await this.#goOn(suspension.fiber, calls);
  }

  /** The call of a step has returned: into an own line, or into the library, out of which it goes on. */
  async #returned(suspension: Suspension, calls: readonly WireFrame[]): Promise<void> {
    const isOwn = ({ place }: WireFrame) => this.map.lines.lineAt(place) !== undefined;
    const isTasks = suspension.fiber === this.#step!.fiber;
    const [innermost] = isTasks ? calls : [];
    if (innermost && isOwn(innermost)) return this.#stand("step", suspension);
    if (innermost && calls.some(isOwn)) {
      this.#step = this.#step!.outOf(innermost.self);
      return this.#vm.stepOut(innermost.self);
    }
    this.#step = undefined;
    await this.#wishes.removeAdded();
    this.listener.taskOver?.();
    await this.#vm.resume();
  }

  async #goOn(fiber: number, calls: readonly WireFrame[]): Promise<void> {
    const step = this.#step;
    if (!step) return this.#vm.resume();
    const stack = fiber === step.fiber ? calls : await this.#calls(step.fiber);
    if (stack.some(({ self }) => self === step.frame)) return this.#vm.stepOut(step.frame);
    this.#step = undefined;
    await this.#wishes.removeAdded();
    this.listener.taskOver?.();
    await this.#vm.resume();
  }

  /** A program has been started and stands before its first instruction, without breakpoints. */
  async #began(): Promise<void> {
    this.#begin("runs");
    this.#firstSeen();
    this.#motors.forget();
    this.listener.began?.();
    await this.#wishes.place();
    if (this.#presses) void this.session.manager.press();
    this.#presses = false;
    if (this.#entry) await this.#wishes.add(this.map.places.entries);
    await this.#vm.resume();
  }

  async #stand(reason: RobotStop["reason"], suspension: Suspension, problem?: Problem): Promise<void> {
    // Before its first line a program has moved nothing.
    const ends = this.halting !== undefined && reason !== "entry";
    const holding = this.halting ? undefined : this.#motors.hold();
    this.#step = undefined;
    this.#entry = false;
    this.#pausing = false;
    this.#suspension = suspension;
    if (!ends) await this.#wishes.removeAdded();
    const inspection = await this.#inspect(suspension, ends ? 0 : openedDepth);
    await holding;
    const fiber = inspection.threads().find(({ id }) => id === suspension.fiber)
      ? suspension.fiber
      : (inspection.threads()[0]?.id ?? suspension.fiber);
    let halted: RobotStop["halted"];
    if (ends) {
      this.#state = "over";
      halted = { silent: await this.session.manager.halt(this.halting!) };
    } else this.#state = "stands";
    this.#stop = { reason, inspection, fiber, ...(problem && { problem }), ...(halted && { halted }) };
    this.listener.stopped(this.#stop);
  }

  async #inspect(suspension: Suspension, depth: number): Promise<ToldInspection> {
    const told = await readToldProgram(this.#vm, this.map, suspension, this.#texts, depth);
    this.#contents = told.contents;
    return new ToldInspection(told, this.map.debug, this.map.lines);
  }

  #calls(fiber: number, suspension = this.#suspension): Promise<WireFrame[]> {
    return readCalls(this.#vm, fiber, suspension ?? { fiber: 0, type: 0 });
  }

  /** Nobody has heard why it stands: the words for that were lost, or the cable was out. */
  async #foundSuspended(): Promise<void> {
    if (this.#state !== "runs" || !(await this.#vm.isSuspended())) return;
    await pause(this.session.link.timers, repeatedMs);
    if (this.#unread > 0 || !(await this.#vm.isSuspended())) return;
    if (this.#presses) return this.#began();
    const [first] = await this.#vm.fibers();
    this.#pausing = true;
    await this.#suspended({ fiber: first?.handle ?? 0, type: SuspensionType.halt });
  }

  /** Looks now and then whether the word that it stands was lost. */
  #ask(): void {
    const { timers } = this.session.link;
    this.#stopAsking = timers.after(askMs, () => {
      if (this.#state === "runs" && !this.#pausing && !this.#starting)
        this.#later(() => this.#foundSuspended());
      this.#ask();
    });
  }

  #serially(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => {});
    return done;
  }

  #later(work: () => Promise<void>): void {
    this.#serially(work).catch((error: unknown) => {
      if (this.#ends.length > 0) this.listener.failed(error);
    });
  }
}
