import type { Fault } from "../../jacdac/index.ts";
import type { Kit } from "../../robot-kit/index.ts";
import { readBoardLog } from "../deploy/board-log.ts";
import type { BoardSession } from "../deploy/board-session.ts";
import { pause } from "../serial/line.ts";
import {
  aliveMark,
  beatMark,
  beatProgram,
  boardTimeProgram,
  driveProgram,
  failingProgram,
  failsMark,
  rampProgram,
  readMeasured,
  transferProgram,
} from "./measuring-programs.ts";
import { type Measurement, type MeasurementId, measurementIds, units } from "./report-schema.ts";

/** Where the robot must be for a measurement. */
export type Place = "desk" | "box" | "floor";

/** Whoever is beside the robot. */
export interface Helper {
  /** Puts the robot where it must be. @returns false: nobody is there, or it shall be passed over */
  ready(id: MeasurementId, place: Place): Promise<boolean>;
  /** Says what a ruler or a protractor shows; undefined: it was passed over. */
  read(id: MeasurementId): Promise<number | undefined>;
  /** Is told what a board measured by itself. */
  hear(id: MeasurementId, value: number, unit: string): void;
}

export interface MeasuringSetup {
  readonly session: BoardSession;
  readonly kit: Kit;
  readonly helper: Helper;
  readonly repeats: number;
  /** Compiles a program for the kit. */
  readonly build: (source: string, name: string) => Uint8Array;
  /** Stops motors that only a program reaches; undefined: the firmware does. */
  readonly halting: Uint8Array | undefined;
}

/** No program here takes longer. */
const longestMs = 60_000;
/** Programs that go on are watched for so long before something is done to them. */
const runInMs = 1_500;

/** A line of the program's, or how it failed. */
interface Heard {
  readonly line: string;
  readonly fault?: Fault;
}

/** Why a measurement is not there. */
type Skip = "passed over" | "nothing to measure on";

/** Takes all measurements, one after the other; what is not measured says why. */
export async function takeMeasurements(setup: MeasuringSetup): Promise<Measurement[]> {
  const taking = new Taking(setup);
  await taking.byProgram("desk", ["sleep", "calls", "steps"], boardTimeProgram);
  await taking.byProgram("desk", ["transfer"], transferProgram(setup.kit));
  await taking.byProgram("box", ["ramp", "wheelSpeed"], rampProgram);
  await taking.byRuler("straight");
  await taking.byRuler("turn");
  await taking.stop();
  await taking.restart();
  await setup.session.manager.clear(setup.halting);
  return measurementIds.map((id) => taking.of(id));
}

class Taking {
  readonly #setup: MeasuringSetup;
  readonly #values = new Map<MeasurementId, number[]>();
  readonly #skipped = new Map<MeasurementId, string>();

  constructor(setup: MeasuringSetup) {
    this.#setup = setup;
  }

  of(id: MeasurementId): Measurement {
    const skipped = this.#skipped.get(id);
    return {
      id,
      unit: units[id],
      values: this.#values.get(id) ?? [],
      ...(skipped !== undefined && { skipped: skipped.slice(0, 300) }),
    };
  }

  async byProgram(place: Place, ids: readonly MeasurementId[], source: string | undefined): Promise<void> {
    if (source === undefined) return this.#skip(ids, "nothing to measure on");
    await this.#repeat(ids, place, async () => {
      const seen = new Set<MeasurementId>();
      const isOver = unlessFault((line) => {
        const measured = readMeasured(line);
        if (!measured) return false;
        seen.add(measured.id);
        this.#take(measured.id, measured.value);
        return ids.every((each) => seen.has(each));
      });
      await this.#run(source, ids[0]!, isOver);
    });
  }

  /** The robot drives by its own measure, and somebody reads what it was. */
  async byRuler(id: "straight" | "turn"): Promise<void> {
    await this.#repeat([id], "floor", async () => {
      await this.#run(
        driveProgram(id),
        id,
        unlessFault((line) => readMeasured(line) !== undefined),
      );
      const value = await this.#setup.helper.read(id);
      if (value === undefined) this.#skip([id], "passed over");
      else this.#take(id, value);
    });
  }

  /** From the computer's word until the program and the motors that it drove are stopped, as the board answers it. */
  async stop(): Promise<void> {
    const { session, halting } = this.#setup;
    const { link, manager } = session;
    await this.#repeat(["stop"], "box", async () => {
      await this.#run(
        beatProgram,
        "stop",
        unlessFault((line) => line === beatMark),
      );
      await pause(link.timers, runInMs);
      const beganMs = link.timers.nowMs;
      if (halting) await manager.halt(halting);
      else await manager.stop();
      this.#take("stop", link.timers.nowMs - beganMs);
    });
  }

  /** From a fault until the firmware has started the program again. */
  async restart(): Promise<void> {
    const { link } = this.#setup.session;
    await this.#repeat(["restart"], "desk", async () => {
      let failedMs: number | undefined;
      await this.#run(failingProgram, "restart", ({ line }) => {
        if (line === failsMark) failedMs ??= link.timers.nowMs;
        if (line !== aliveMark || failedMs === undefined) return false;
        this.#take("restart", link.timers.nowMs - failedMs);
        return true;
      });
    });
  }

  #take(id: MeasurementId, value: number): void {
    const rounded = Math.round(value * 100) / 100;
    this.#values.set(id, [...(this.#values.get(id) ?? []), rounded]);
    this.#setup.helper.hear(id, rounded, units[id]);
  }

  #skip(ids: readonly MeasurementId[], why: Skip | string): void {
    for (const id of ids) this.#skipped.set(id, why);
  }

  async #repeat(ids: readonly MeasurementId[], place: Place, once: () => Promise<void>): Promise<void> {
    for (let i = 0; i < this.#setup.repeats; i++) {
      if (!(await this.#setup.helper.ready(ids[0]!, place))) return this.#skip(ids, "passed over");
      try {
        await once();
      } catch (error) {
        // One that fails leaves the others to be taken.
        return this.#skip(ids, error instanceof Error ? error.message : String(error));
      }
      if (ids.some((id) => this.#skipped.has(id))) return;
    }
  }

  /**
   * Puts a program onto the board and listens.
   * @param isOver whether that was what is waited for
   * @throws what `isOver` throws, and Error when nothing comes in time
   */
  async #run(source: string, name: string, isOver: (heard: Heard) => boolean): Promise<void> {
    const { session, build, halting } = this.#setup;
    const { link, manager } = session;
    let stopReading = () => {};
    const image = build(source, `measure-${name}.ts`);
    try {
      const over = new Promise<true>((resolve, reject) => {
        const hear = (heard: Heard) => {
          try {
            if (isOver(heard)) resolve(true);
          } catch (error) {
            reject(error);
          }
        };
        const onStart = () => {
          stopReading = readBoardLog(link, manager, {
            console: (_, line) => hear({ line }),
            plot() {},
            fault: (fault) => hear({ line: "", fault }),
          });
        };
        manager.transfer(image, { force: true, halting, onStart }).catch(reject);
      });
      if (!(await link.within(longestMs, over))) throw new Error(`nothing came in ${longestMs / 1000} s`);
    } finally {
      stopReading();
    }
  }
}

/** Lets a program's fault end the wait for one of its lines. */
function unlessFault(isOver: (line: string) => boolean): (heard: Heard) => boolean {
  return ({ line, fault }) => {
    if (fault) throw new Error(`${fault.kind}: ${fault.message}`);
    return isOver(line);
  };
}
