import type { Clock } from "../clock.ts";
import type { Random } from "../random.ts";
import { Memory } from "./memory.ts";
import { PinWindows } from "./pin-window.ts";

/** What the VM's WebAssembly exports and this host calls. Pointers are byte offsets into `memory`. */
interface VmExports {
  readonly memory: WebAssembly.Memory;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  jd_em_set_device_id_string(text: number): void;
  jd_em_init(): void;
  /** Runs what is due; returns the microseconds until it wants to run again. */
  jd_em_process(): number;
  jd_em_frame_received(frame: number): number;
  jd_em_devs_verify(image: number, size: number): number;
  jd_em_devs_deploy(image: number, size: number): number;
}

/** What the VM tells of its program and asks of the world around it. All are called during `deploy` and `process`. */
export interface VmListener {
  /** A Jacdac frame leaves the VM. The bytes are the listener's own. */
  frame(frame: Uint8Array): void;
  /** A line of the VM's log. A program's `console.log` comes as `> text`; see `log-line.ts`. */
  log(line: string): void;
  /** The VM gave up: 0 asks for a restart, the others are in `fault.ts`. */
  panic(code: number): void;
  /** A message of the program to the wires; the answer is written into the same bytes. Returns a status. */
  wires(message: Uint8Array): number;
}

/** As large as the firmware's part for programs and settings: `fstor` in partitions.csv of devicescript-esp32. */
export const flashSize = 256 * 1024;

/** Raised inside the VM's imports to leave the WebAssembly when it calls `exit` or `abort`. */
class VmExit extends Error {}

/** The VM of the ESP32 firmware, compiled to WebAssembly, in virtual time. Several live side by side. */
export class Vm {
  readonly #exports: VmExports;
  readonly memory: Memory;
  /** Levels of the pins that the program reads. */
  readonly pins: PinWindows;
  #exited = false;

  constructor(
    module: WebAssembly.Module,
    private readonly clock: Clock,
    private readonly random: Random,
    private readonly listener: VmListener,
    /** What is kept over a power-off, from the start of the flash; the rest is blank. */
    public flash: Uint8Array = new Uint8Array(0),
    private readonly deviceName = "robonet",
  ) {
    const instance = new WebAssembly.Instance(module, this.#imports());
    this.#exports = instance.exports as unknown as VmExports;
    this.memory = new Memory(this.#exports.memory);
    this.pins = new PinWindows(this.memory);
  }

  /** Starts the firmware. It logs from here on. */
  powerOn(): void {
    this.#exports.__wasm_call_ctors();
    const name = new TextEncoder().encode(`${this.deviceName}\0`);
    this.#lend(name, (text) => this.#exports.jd_em_set_device_id_string(text));
    this.#exports.jd_em_init();
  }

  /** Whether the VM has left its WebAssembly for good. */
  get exited(): boolean {
    return this.#exited;
  }

  /** 0 when the image is sound and of this VM's version; else where the VM's verifier stopped (`verify.c`). */
  verify(image: Uint8Array): number {
    return this.#lend(image, (pointer) => this.#exports.jd_em_devs_verify(pointer, image.length));
  }

  /**
   * Starts a program. An image that does not verify must not come here.
   * @returns 0 when the VM took it
   */
  deploy(image: Uint8Array): number {
    this.pins.close();
    // The firmware writes programs in words of eight bytes.
    const padded = new Uint8Array((image.length + 7) & ~7);
    padded.set(image);
    return this.#lend(padded, (pointer) => this.#exports.jd_em_devs_deploy(pointer, padded.length));
  }

  /** Runs what is due at the clock's time. Returns the microseconds until the VM wants to run again, 1 to 10 000. */
  process(): number {
    if (this.#exited) return 10_000;
    return this.#guard(() => Math.max(1, this.#exports.jd_em_process())) ?? 10_000;
  }

  /** Hands the VM a Jacdac frame from the bus. */
  receive(frame: Uint8Array): void {
    if (this.#exited) return;
    this.#lend(frame, (pointer) => this.#guard(() => this.#exports.jd_em_frame_received(pointer)));
  }

  #guard<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.#exited = true;
      if (error instanceof VmExit) return undefined;
      // A trap in the WebAssembly is the robot's crash, not the host's.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
        this.listener.panic(-1);
        return undefined;
      }
      throw error;
    }
  }

  #lend<T>(bytes: Uint8Array, use: (pointer: number) => T): T {
    const pointer = this.#exports.malloc(bytes.length);
    this.memory.write(pointer, bytes);
    const result = use(pointer);
    if (!this.#exited) this.#exports.free(pointer);
    return result;
  }

  #imports(): WebAssembly.Imports {
    const exit = () => {
      throw new VmExit();
    };
    const nothing = () => 0;
    return {
      env: {
        // Half a microsecond more, so that the VM's `(uint64_t)(ms * 1000.0)` gives back the whole microseconds.
        em_time_now: () => (this.clock.nowUs + 0.5) / 1000,
        em_jd_crypto_get_random: (pointer: number, size: number) => {
          const bytes = this.memory.view(pointer, size);
          for (let i = 0; i < size; i++) bytes[i] = this.random.uint32();
        },
        em_send_frame: (frame: number) => this.listener.frame(this.memory.copyFrame(frame)),
        em_send_large_frame: (frame: number, size: number) =>
          this.listener.frame(this.memory.copy(frame, size)),
        em_print_dmesg: (text: number) => {
          for (const line of this.memory.text(text).split("\n")) if (line) this.listener.log(line);
        },
        _devs_panic_handler: (code: number) => this.listener.panic(code),
        em_deploy_handler: nothing,
        em_flash_size: () => flashSize,
        em_flash_load: (pointer: number) => this.memory.write(pointer, this.flash),
        em_flash_save: (pointer: number, size: number) => {
          // The VM leaves out the last byte that is not blank (`flash_sync` in posix/flash.c).
          this.flash = this.memory.copy(pointer, Math.min(size + 1, flashSize));
        },
        _jd_tcpsock_new: nothing,
        _jd_tcpsock_close: nothing,
        _jd_tcpsock_is_available: () => 1,
        _jd_tcpsock_write: (pointer: number, size: number) =>
          this.listener.wires(this.memory.view(pointer, size)),
        exit,
        abort: exit,
        emscripten_memcpy_big: (to: number, from: number, size: number) => this.memory.move(to, from, size),
        emscripten_resize_heap: nothing,
      },
      wasi_snapshot_preview1: { fd_close: nothing, fd_write: nothing, fd_seek: nothing },
    };
  }
}
