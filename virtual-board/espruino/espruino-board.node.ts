import { createContext, Script } from "node:vm";
import { crc32 } from "node:zlib";
import type { EspruinoInterpreter } from "./espruino-console.ts";

/** What a board's flash keeps: files of Espruino's Storage. */
export type Storage = Map<string, Buffer>;

const bootFile = ".bootcde";

/** Espruino's banner, short: a computer looks for the prompt alone. */
const banner = ["", " Espruino", " 2v29 virtual", ""];

export interface EspruinoBoardOptions {
  readonly storage: Storage;
  /** Bytes for all files. */
  readonly storageBytes?: number;
  /** `load()` was called, or the power came back: starts the program that `.bootcde` names. */
  readonly start: (program: string) => void;
  /** `reset()` or `load()` was called: whatever runs is gone. */
  readonly stop?: () => void;
}

/**
 * The interpreter behind a virtual Espruino's console: JavaScript, and of Espruino's own functions those that an upload
 * needs. A program runs elsewhere (`start`), on the simulated robot.
 */
export class EspruinoBoard implements EspruinoInterpreter {
  readonly #options: EspruinoBoardOptions;
  #printed: string[] = [];
  #context = this.#newContext();

  constructor(options: EspruinoBoardOptions) {
    this.#options = options;
  }

  run(code: string): { printed: readonly string[]; value: string } {
    this.#printed = [];
    let value = "undefined";
    try {
      value = String(new Script(code).runInContext(this.#context));
    } catch (error) {
      this.#printed.push(`Uncaught ${String(error)}`);
    }
    return { printed: this.#printed, value };
  }

  /** The power comes on. */
  boot(): void {
    const code = this.#options.storage.get(bootFile);
    if (code) this.run(code.toString("latin1"));
  }

  #newContext(): object {
    const print = (...values: unknown[]) => this.#printed.push(values.map(String).join(" "));
    const forget = () => {
      this.#printed.push(...banner);
      this.#context = this.#newContext();
      this.#options.stop?.();
    };
    return createContext({
      print,
      console: { log: print },
      atob: (text: string) => Buffer.from(text, "base64").toString("latin1"),
      process: { env: { VERSION: "2v29", BOARD: "ESP32" }, version: "2v29" },
      E: { CRC32: (text: string) => crc32(Buffer.from(text, "latin1")) },
      require: (name: string) => {
        if (name !== "Storage") throw new Error(`Module ${name} not found`);
        return this.#storage();
      },
      // The stored program is read through `eval`: its text goes to the robot.
      eval: (program: string) => this.#options.start(Buffer.from(program, "latin1").toString("utf8")),
      reset: forget,
      load: () => {
        forget();
        this.boot();
      },
    });
  }

  #storage() {
    const { storage, storageBytes = 64 * 1024 } = this.#options;
    return {
      read: (name: string) => storage.get(name)?.toString("latin1"),
      erase: (name: string) => storage.delete(name),
      list: (which: RegExp) => [...storage.keys()].filter((name) => new RegExp(which.source).test(name)),
      write: (name: string, text: string, offset = 0, size = text.length) => {
        const file = offset === 0 ? Buffer.alloc(size, 0xff) : storage.get(name);
        if (!file) return false;
        const others = [...storage].filter(([other]) => other !== name);
        if (others.reduce((sum, [, { length }]) => sum + length, file.length) > storageBytes) return false;
        file.write(text, offset, "latin1");
        storage.set(name, file);
        return true;
      },
    };
  }
}
