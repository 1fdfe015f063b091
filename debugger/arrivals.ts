import type { LineEntry } from "../sim/index.ts";

/**
 * Says of the entries of a trace, one after the other, at which its fiber came to the line. At one to which a call
 * returned, or at which a wait ended, it did not: it was there before.
 */
export class Arrivals {
  /** By fiber: the line that each call on its stack is at, by depth. */
  readonly #stacks = new Map<number, number[]>();

  /** @param entry the one after that which was read last */
  read({ line, depth, fiber }: Pick<LineEntry, "line" | "depth" | "fiber">): boolean {
    let stack = this.#stacks.get(fiber);
    if (!stack) {
      stack = [];
      this.#stacks.set(fiber, stack);
    }
    const isThere = stack[depth] === line;
    stack.length = depth;
    stack[depth] = line;
    return !isThere;
  }
}
