import { Memory } from "./memory.ts";

/** What the VM's WebAssembly exports and this host calls. Pointers are byte offsets into `memory`. */
export interface VmExports {
  readonly memory: WebAssembly.Memory;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  stackSave(): number;
  stackRestore(pointer: number): void;
  jd_em_set_device_id_string(text: number): void;
  jd_em_init(): void;
  /** Runs what is due; returns the microseconds until it wants to run again. */
  jd_em_process(): number;
  jd_em_frame_received(frame: number): number;
  jd_em_devs_verify(image: number, size: number): number;
  jd_em_devs_deploy(image: number, size: number): number;
}

/** What the WebAssembly calls. */
export interface VmHost {
  nowMs(): number;
  fillRandom(bytes: Uint8Array): void;
  /** A Jacdac frame leaves the VM. The bytes are the host's own. */
  frame(bytes: Uint8Array): void;
  /** A line of the VM's log. A program's `console.log` comes as `> text`; see `log-line.ts`. */
  log(line: string): void;
  /** The VM gave up: 0 asks for a restart, the others are in `fault.ts`. */
  panic(code: number): void;
  /** A message of the program to the wires; the answer is written into the same bytes. Returns a status. */
  wires(message: Uint8Array): number;
  /** What is kept over a power-off. */
  readFlash(): Uint8Array;
  writeFlash(bytes: Uint8Array): void;
  /** Leaves the WebAssembly by throwing `VmExit`, or lets it go on. */
  abort(): void;
}

/** As large as the firmware's part for programs and settings: `fstor` in partitions.csv of devicescript-esp32. */
export const flashSize = 256 * 1024;

/** Raised inside the imports to leave the WebAssembly when it calls `exit` or `abort`. */
export class VmExit extends Error {}

const idle = new WeakMap<WebAssembly.Module, Machine[]>();

/**
 * One instance of the VM's WebAssembly with its memory. An instance is wiped and used again, since a new one has 16 MB of
 * memory that the system must hand out and collect: for a short run that was as much work as the run.
 */
export class Machine {
  readonly exports: VmExports;
  readonly memory: Memory;
  #host: VmHost;
  /** What the memory's begin holds in a new instance; above it there are zeros. */
  readonly #begin: Uint8Array;
  readonly #stack: number;

  private constructor(
    private readonly module: WebAssembly.Module,
    host: VmHost,
  ) {
    this.#host = host;
    const instance = new WebAssembly.Instance(module, this.#imports());
    this.exports = instance.exports as unknown as VmExports;
    this.#stack = this.exports.stackSave();
    this.memory = new Memory(this.exports.memory, heapEndAt(this.exports.memory, this.#stack));
    // Below the stack's begin, from which it grows downwards, are the data; above it the heap.
    this.#begin = this.memory.copy(0, this.#stack);
  }

  /** An instance as new. */
  static take(module: WebAssembly.Module, host: VmHost): Machine {
    const machine = idle.get(module)?.pop();
    if (!machine) return new Machine(module, host);
    machine.#host = host;
    return machine;
  }

  /** Wipes the instance for whoever takes one next. Only between two calls into it, and not after a trap or an exit. */
  release(): void {
    this.memory.clear(this.memory.heapEnd);
    this.memory.write(0, this.#begin);
    this.emptyStack();
    const machines = idle.get(this.module) ?? [];
    machines.push(this);
    idle.set(this.module, machines);
  }

  /** Between two calls the stack is empty; a trap leaves something on it. */
  emptyStack(): void {
    this.exports.stackRestore(this.#stack);
  }

  #imports(): WebAssembly.Imports {
    const exit = () => {
      throw new VmExit();
    };
    const nothing = () => 0;
    return {
      env: {
        em_time_now: () => this.#host.nowMs(),
        em_jd_crypto_get_random: (pointer: number, size: number) =>
          this.#host.fillRandom(this.memory.view(pointer, size)),
        em_send_frame: (frame: number) => this.#host.frame(this.memory.copyFrame(frame)),
        em_send_large_frame: (frame: number, size: number) => this.#host.frame(this.memory.copy(frame, size)),
        em_print_dmesg: (text: number) => {
          for (const line of this.memory.text(text).split("\n")) if (line) this.#host.log(line);
        },
        _devs_panic_handler: (code: number) => this.#host.panic(code),
        em_deploy_handler: nothing,
        em_flash_size: () => flashSize,
        em_flash_load: (pointer: number) => this.memory.write(pointer, this.#host.readFlash()),
        em_flash_save: (pointer: number, size: number) => {
          // The VM leaves out the last byte that is not blank (`flash_sync` in posix/flash.c).
          this.#host.writeFlash(this.memory.copy(pointer, Math.min(size + 1, flashSize)));
        },
        _jd_tcpsock_new: nothing,
        _jd_tcpsock_close: nothing,
        _jd_tcpsock_is_available: () => 1,
        _jd_tcpsock_write: (pointer: number, size: number) =>
          this.#host.wires(this.memory.view(pointer, size)),
        exit,
        abort: () => this.#host.abort(),
        emscripten_memcpy_big: (to: number, from: number, size: number) => this.memory.move(to, from, size),
        emscripten_resize_heap: nothing,
      },
      wasi_snapshot_preview1: { fd_close: nothing, fd_write: nothing, fd_seek: nothing },
    };
  }
}

/** Address of the word in which `sbrk` keeps how far the heap has come: in a new instance it is the heap's begin. */
function heapEndAt({ buffer }: WebAssembly.Memory, heapBegin: number): number {
  const data = new Uint32Array(buffer, 0, heapBegin / 4);
  const at = data.indexOf(heapBegin);
  if (at < 0 || data.includes(heapBegin, at + 1))
    throw new Error("the VM keeps the end of its heap elsewhere");
  return 4 * at;
}
