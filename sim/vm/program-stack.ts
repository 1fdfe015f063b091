import type { ProgramObjects } from "./program-objects.ts";

/** A call that runs or waits. */
export interface Activation {
  /** Its address, which stays the same while it lasts. */
  readonly frame: number;
  /** Number of the function in the image. */
  readonly functionIndex: number;
  /** Byte of the image that runs, or at which it will go on. */
  readonly place: number;
}

/** What a fiber waits for; `turn`: for nothing, it is due. */
type Waits = "runs" | "turn" | "time" | "reading" | "sending" | "service" | "resume";

export interface Fiber {
  readonly handle: number;
  readonly waits: Waits;
  /** VM's ms at which it wakes by itself; undefined: something else must wake it. */
  readonly wakeMs: number | undefined;
  /** From the innermost call to that with which the fiber began. */
  readonly activations: readonly Activation[];
}

/** `devs_ctx`, `devs_fiber_t` and `devs_activation_t` of devs_internal.h. */
const contextFields = { flags: 6, function: 232, fiber: 236, fibers: 240 } as const;
const busy = 1;
const fiberFields = { next: 0, packetKind: 16, wakeMs: 24, handle: 28, frame: 40 } as const;
const programCounter = 4;
/** `DEVS_PKT_KIND_…`, in order. */
const packetKinds = [undefined, "reading", "sending", "service", "resume", "sending"] as const;

/** A damaged image may leave lists without an end. */
const mostFibers = 1000;
const deepestCall = 1000;

/** Fibers and calls of a program, read out of the VM's memory: between two turns, or within one where a replica stopped. */
export class ProgramStack {
  readonly #objects: ProgramObjects;

  constructor(objects: ProgramObjects) {
    this.#objects = objects;
  }

  /** The one that runs first, if one runs. */
  fibers(): Fiber[] {
    const { memory, context } = this.#objects;
    const isBusy = (memory.uint8(context + contextFields.flags) & busy) !== 0;
    const running = isBusy ? memory.uint32(context + contextFields.fiber) : 0;
    const found: Fiber[] = [];
    let fiber = memory.uint32(context + contextFields.fibers);
    for (; fiber && found.length < mostFibers; fiber = memory.uint32(fiber + fiberFields.next)) {
      const each = this.#read(fiber, fiber === running);
      if (each.waits === "runs") found.unshift(each);
      else found.push(each);
    }
    return found;
  }

  #read(fiber: number, runs: boolean): Fiber {
    const { memory, context } = this.#objects;
    const wakeMs = memory.uint32(fiber + fiberFields.wakeMs) || undefined;
    const kind = packetKinds[memory.uint8(fiber + fiberFields.packetKind) & 0xf];
    const innermost = runs ? context + contextFields.function : fiber + fiberFields.frame;
    return {
      handle: memory.uint32(fiber + fiberFields.handle),
      waits: runs ? "runs" : (kind ?? (wakeMs === undefined ? "turn" : "time")),
      wakeMs: runs ? undefined : wakeMs,
      activations: this.#activations(memory.uint32(innermost)),
    };
  }

  #activations(innermost: number): Activation[] {
    const found: Activation[] = [];
    for (let frame = innermost; frame && found.length < deepestCall; frame = this.#objects.callerOf(frame))
      found.push({
        frame,
        functionIndex: this.#objects.indexOf(this.#objects.descriptorOf(frame)),
        // The program counter is behind the opcode that runs, or that called.
        place: Math.max(0, this.#objects.memory.uint16(frame + programCounter) - 1),
      });
    return found;
  }
}
