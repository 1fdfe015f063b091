import type { ComputingCost } from "../time/board-timing.ts";
import type { Memory } from "./memory.ts";
import { filledBytesAddress, stepsAddress } from "./patch.ts";

/** The time that a program's computing takes, from what the VM counts (`patch.ts`). */
export class Computing {
  readonly #memory: Memory;
  readonly #cost: ComputingCost;
  #restNs = 0;
  #spentUs = 0;
  #turnUs = 0;
  #longestTurnUs = 0;

  constructor(memory: Memory, cost: ComputingCost) {
    this.#memory = memory;
    this.#cost = cost;
  }

  /** Virtual µs in all. */
  get spentUs(): number {
    return this.#spentUs;
  }

  /** Virtual µs of the longest turn: nothing else happens on the chip meanwhile. */
  get longestTurnUs(): number {
    return this.#longestTurnUs;
  }

  /** The numbers behind it, to be given back later. */
  save(): readonly number[] {
    return [this.#restNs, this.#spentUs, this.#turnUs, this.#longestTurnUs];
  }

  restore(saved: readonly number[]): void {
    [this.#restNs = 0, this.#spentUs = 0, this.#turnUs = 0, this.#longestTurnUs = 0] = saved;
  }

  /** A turn of the program begins. */
  beginTurn(): void {
    this.#turnUs = 0;
  }

  /**
   * Whole µs since the last call; what is left of one is carried on.
   * @param notOnBoard steps that only the simulator's stand-ins took
   */
  takeUs(notOnBoard = 0): number {
    const steps = Math.max(0, this.#memory.uint32(stepsAddress) - notOnBoard);
    const filledBytes = this.#memory.uint32(filledBytesAddress);
    if (steps + filledBytes === 0) return 0;
    clearCounts(this.#memory);
    const ns = this.#restNs + steps * this.#cost.nsPerStep + filledBytes * this.#cost.nsPerFilledByte;
    const us = Math.floor(ns / 1000);
    this.#restNs = ns - 1000 * us;
    this.#spentUs += us;
    this.#turnUs += us;
    if (this.#turnUs > this.#longestTurnUs) this.#longestTurnUs = this.#turnUs;
    return us;
  }
}

/** Lets the VM count from 0. */
export function clearCounts(memory: Memory): void {
  memory.setUint32(stepsAddress, 0);
  memory.setUint32(filledBytesAddress, 0);
}
