import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Problem } from "../../messages/index.ts";
import { Simulator } from "./simulator.ts";
import type { Trial, TrialResult } from "./simulator-messages.ts";

/** A thread that compiles is silent meanwhile, and many side by side may have a busy machine. */
const silenceMs = 180_000;

/**
 * How much a function runs before V8 optimises it, 15 times its default. DeviceScript's compiler is 12 MB of code of which
 * a trial runs each part a little: by default a quarter of all CPU time goes into optimising it (bench/lessons.ts). The flag is that
 * of V8 11, in Node 20.
 */
const interruptBudget = 1_000_000;

/** Simulators side by side, one a core. Each keeps its compiler warm from trial to trial. */
export class SimulatorPool {
  readonly #idle: Simulator[] = [];
  readonly #waiting: ((simulator: Simulator) => void)[] = [];
  #free: number;

  /** @param size how many are tried side by side */
  constructor(readonly size = availableParallelism()) {
    // Newer ones count otherwise, and say in the terminal that they do not know it.
    if (process.versions.v8.startsWith("11.")) setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
    this.#free = size;
  }

  /**
   * Tries a program as soon as a simulator is free.
   * @throws what `Simulator.trial` throws; when the thread is stuck or broken, the next trial gets a new one
   */
  async trial(trial: Trial): Promise<TrialResult> {
    const simulator = await this.#take();
    let next = simulator;
    try {
      return await simulator.trial(trial);
    } catch (error) {
      // A thread that says what is wrong with its input is sound, and knows the compiler by now.
      if (!(error instanceof Problem) || error.id === "simulator.stuck") {
        void simulator.close();
        next = new Simulator({ silenceMs });
      }
      throw error;
    } finally {
      this.#give(next);
    }
  }

  /** Ends all of them. Nothing may be running. */
  async close(): Promise<void> {
    await Promise.all(this.#idle.map((simulator) => simulator.close()));
  }

  #take(): Promise<Simulator> | Simulator {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#free === 0) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#free--;
    return new Simulator({ silenceMs });
  }

  #give(simulator: Simulator): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(simulator);
    else this.#idle.push(simulator);
  }
}
