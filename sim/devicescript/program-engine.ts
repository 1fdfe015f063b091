import {
  chipError,
  type Fault,
  FaultReader,
  levelOf,
  readLogLine,
  readPlot,
  stopWords,
} from "../../jacdac/index.ts";
import type { Engine, EngineHost, EngineMaker, OwnWork } from "../run/engine.ts";
import type { ComputingTotals } from "../run/run-result.ts";
import { Heap } from "../vm/heap.ts";
import type { LineTrace } from "../vm/line-trace.ts";
import type { Memory } from "../vm/memory.ts";
import type { Print } from "../vm/print-reader.ts";
import { flashWithSetting } from "../vm/stored-setting.ts";
import type { VmLog } from "../vm/vm-log.ts";
import { Esp32 } from "./esp32.ts";
import { noWork, OwnWorkReader } from "./own-work.ts";

export interface ProgramSetup {
  readonly image: Uint8Array;
  /** The image's name in messages. */
  readonly imageFile: string;
  /** The VM's WebAssembly, compiled. */
  readonly virtualMachine: WebAssembly.Module;
  /** Of the program's heap. Left out: 65 536, as on the ESP32 and its C3. */
  readonly heapBytes?: number;
  /** Takes down what comes into the VM, to run it again alone (`vm/vm-replay.ts`). */
  readonly vmLog?: VmLog;
  /** Takes down which lines of its own files the program runs; the virtual machine must have `linePatch`. */
  readonly lineTrace?: LineTrace;
}

/** Makes engines that run a DeviceScript image from power-on until its program has ended. */
export function devicescript(setup: ProgramSetup): EngineMaker<ProgramEngine> {
  return (host) => new ProgramEngine(setup, host);
}

/** One program on the chip, whose log is read for what the program said and why it failed. */
export class ProgramEngine implements Engine {
  readonly #setup: ProgramSetup;
  readonly #host: EngineHost;
  readonly #chip: Esp32;
  readonly #faults = new FaultReader();
  #ownWork: OwnWorkReader | undefined;

  constructor(setup: ProgramSetup, host: EngineHost) {
    this.#setup = setup;
    this.#host = host;
    this.#chip = new Esp32(
      host,
      setup.virtualMachine,
      {
        log: (line, print) => this.#log(line, print),
        programStarts: () => {
          if (setup.heapBytes === undefined) return;
          setup.vmLog?.add({ type: "limit-heap", bytes: setup.heapBytes });
          new Heap(this.memory).limit(setup.heapBytes);
        },
        panic: (code) => this.#panic(code),
        boardPanic: ({ id, pin }) => {
          const kind = id === "pwm-timers" ? id : "board-panic";
          host.fail({ kind, name: "", message: String(pin), frames: [], code: 0 });
        },
        lastLine: () => host.lastLineHasRun(),
        startsAtOnce: true,
      },
      setup.vmLog,
      setup.lineTrace,
    );
  }

  start(): void {
    const { task } = this.#host;
    const flash = task.length === 0 ? undefined : flashWithSetting("task", JSON.stringify(task));
    this.#chip.powerOnWith(this.#setup.image, this.#setup.imageFile, flash);
  }

  /** The VM's memory, for those who measure. */
  get memory(): Memory {
    return this.#chip.memory;
  }

  get computing(): ComputingTotals | undefined {
    return this.#chip.computing;
  }

  work(): OwnWork {
    if (this.#chip.exited) return noWork;
    try {
      this.#ownWork ??= new OwnWorkReader(this.memory);
      return this.#ownWork.read();
    } catch (error) {
      // A damaged image has spoilt its objects, and addresses lead out of the memory.
      if (error instanceof RangeError) return noWork;
      throw error;
    }
  }

  /** After a stop the program had a moment to say where it was; now it counts as ended. */
  settle(): void {
    if (this.#faults.stopped) this.#host.fail(this.#faults.fault(0));
  }

  /**
   * Puts another program in the place of the one that runs.
   * @throws Problem when the image is damaged
   */
  deploy(image: Uint8Array, imageFile: string): void {
    this.#ownWork = undefined;
    this.#host.programStarts();
    this.#chip.deploy(image, imageFile);
  }

  unplugComputer(): void {
    this.#chip.unplugComputer();
  }

  halt(): void {
    this.#chip.halt();
  }

  close(): void {
    this.#chip.close();
  }

  #log(line: string, print: Print | "rest" | undefined): void {
    if (print === "rest") return;
    if (print && (print.own || !print.text.startsWith(stopWords))) this.#print(print, line);
    else this.#firmwareSays(line);
  }

  #print({ mark, text, lost }: Print, line: string): void {
    const values = mark === "#" ? readPlot(line) : undefined;
    if (values) this.#host.act({ type: "plot", values });
    else this.#host.act({ type: "console", level: levelOf(mark) ?? "log", text, ...(lost > 0 && { lost }) });
  }

  /** A line that no call of the program printed: a fault, an error that the program had printed, or a note. */
  #firmwareSays(line: string): void {
    const ofFault = this.#faults.read(line);
    if (this.#faults.stopped) this.#host.programStops();
    if (ofFault) return;
    const parsed = readLogLine(line);
    if (parsed.from === "program")
      this.#host.act({ type: "console", level: parsed.level, text: parsed.text });
  }

  #panic(code: number): void {
    const fault = this.#faults.fault(code);
    const part = this.#host.definition.partAt(addressIn(fault));
    this.#host.fail(part === undefined ? fault : { ...fault, name: part });
  }
}

/** The I2C address that a fault is about; NaN: it is about something else. */
function addressIn({ kind, message }: Fault): number {
  if (kind === "part-silent") return Number(message);
  return kind === "part-other" ? Number(chipError(message)?.address) : Number.NaN;
}
