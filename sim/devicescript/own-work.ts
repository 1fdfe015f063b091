import { ServiceClass } from "../../jacdac/index.ts";
import type { OwnWork } from "../run/engine.ts";
import type { Memory } from "../vm/memory.ts";
import { ProgramObjects, type ValueAddress } from "../vm/program-objects.ts";

export const noWork: OwnWork = { acts: false, waitsForPress: false };

/** The compiler marks functions in a byte of their descriptor that the VM ignores (`robonetMark` in cut.ts). */
const mark = { own: 1, waitsForPress: 2, librarysLoop: 3, guard: 4 } as const;
const markByte = 15;

/** `devs_ctx` and `devs_fiber_t` of devs_internal.h. */
const fibers = 240;
const fiberFields = { next: 0, packetKind: 16, wakeMs: 24, frame: 40 } as const;
/** A fiber that waits until something calls it by name, without a time. */
const suspended = 4;

/** A damaged image may leave lists without an end. */
const mostFibers = 1000;
const deepestCall = 1000;

/** How deep the library wraps a handler: `interval` of an observable comes to four. */
const deepest = 6;

/**
 * Finds what a program's own files have begun: fibers with a function of theirs in the chain of calls, timers and
 * handlers that end in one. Loops of the library do not count. It reads the VM's memory only, between two of its turns.
 */
export class OwnWorkReader {
  readonly #objects: ProgramObjects;
  readonly #memory: Memory;

  /** @throws RangeError when no program is loaded */
  constructor(memory: Memory) {
    this.#memory = memory;
    this.#objects = new ProgramObjects(memory);
  }

  read(): OwnWork {
    const fibers = this.#fibers();
    if (fibers.acts || this.#hasTimer()) return { ...fibers, acts: true };
    const handlers = this.#handlers();
    return { acts: handlers.acts, waitsForPress: fibers.waitsForPress || handlers.waitsForPress };
  }

  #fibers(): OwnWork {
    const memory = this.#memory;
    let [acts, waitsForPress, count] = [false, false, 0];
    for (let fiber = memory.uint32(this.#objects.context + fibers); fiber; fiber = memory.uint32(fiber)) {
      if (++count > mostFibers) break;
      const marks: number[] = [];
      for (let frame = memory.uint32(fiber + fiberFields.frame); frame && marks.length < deepestCall; ) {
        marks.push(this.#mark(this.#objects.descriptorOf(frame)));
        frame = this.#objects.callerOf(frame);
      }
      // `robot.sound.beep.start()` of the program begins in a guard as the library's own loops do.
      const begunByProgram = marks.at(-1) === mark.guard && marks.at(-2) !== mark.librarysLoop;
      if (!begunByProgram && !marks.includes(mark.own)) continue;
      const waits = marks.includes(mark.waitsForPress);
      const kind = memory.uint8(fiber + fiberFields.packetKind) & 0xf;
      if (waits || (kind === suspended && memory.uint32(fiber + fiberFields.wakeMs) === 0))
        waitsForPress = true;
      else acts = true;
    }
    return { acts, waitsForPress };
  }

  /** The library keeps timers in a list of its own, `timeouts` in timeouts.ts of @devicescript/core. */
  #hasTimer(): boolean {
    const objects = this.#objects;
    return objects.globals.some((global) =>
      objects.elementsOf(global)?.some((element) => {
        const fields = new Map(objects.entriesOf(objects.mapOf(element) ?? 0));
        const callback = fields.get("callback");
        return callback !== undefined && fields.has("when") && this.#endsInOwn(callback);
      }),
    );
  }

  /** The library hangs handlers on the services that they listen to (jacdac.ts of @devicescript/core). */
  #handlers(): OwnWork {
    const objects = this.#objects;
    let [acts, waitsForPress] = [false, false];
    for (const { serviceClass, attached } of objects.roles)
      for (const [key, value] of objects.entriesOf(attached)) {
        if (key !== "_eventHandlers" && key !== "_changeHandlers") continue;
        if (!this.#holdsOwn(value)) continue;
        if (serviceClass === ServiceClass.button) waitsForPress = true;
        else acts = true;
      }
    return { acts, waitsForPress };
  }

  /** Whether somewhere in a map or list of handlers there is one of the program's own. */
  #holdsOwn(value: ValueAddress, depth = 0): boolean {
    if (depth > deepest) return false;
    const elements = this.#objects.elementsOf(value);
    return elements ? elements.some((element) => this.#holdsOwn(element, depth + 1)) : this.#endsInOwn(value);
  }

  /** Whether a function is the program's own, or one of the library that was handed one. */
  #endsInOwn(value: ValueAddress, depth = 0): boolean {
    const found = this.#objects.functionOf(value);
    if (!found || depth > deepest) return false;
    // A method of a robot's part, `setTimeout(robot.light.on, 500)`: the library itself never hands on one.
    if (found.isBound || this.#mark(found.descriptor) === mark.own) return true;
    return this.#objects.variablesOf(found.frame).some((each) => this.#endsInOwn(each, depth + 1));
  }

  #mark(descriptor: number): number {
    return this.#memory.uint8(descriptor + markByte);
  }
}
