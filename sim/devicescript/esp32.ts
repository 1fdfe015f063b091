import { type ImageInfo, readImage } from "../../image/index.ts";
import { FrameFlag } from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import type { BoardPanic } from "../parts/pwm.ts";
import { SimulatedBoard } from "../parts/simulated-board.ts";
import type { EngineHost } from "../run/engine.ts";
import type { WiringEvent } from "../run/run-result.ts";
import { AlarmGroup } from "../time/alarm-group.ts";
import { computingCost } from "../time/board-timing.ts";
import type { Alarm } from "../time/clock.ts";
import type { Computing } from "../vm/computing.ts";
import { programStarts } from "../vm/heap.ts";
import type { LineTrace } from "../vm/line-trace.ts";
import type { Memory } from "../vm/memory.ts";
import { type Print, PrintReader } from "../vm/print-reader.ts";
import { storedProgram } from "../vm/stored-program.ts";
import { Vm } from "../vm/vm.ts";
import type { VmLog } from "../vm/vm-log.ts";
import { ChipPins } from "./chip-pins.ts";
import { MainLoop } from "./main-loop.ts";

/** What leaves the chip. */
export interface Esp32Listener {
  /**
   * A line of the firmware's log.
   * @param print what the program prints with it; `rest`: a further line of that; undefined: the firmware says it
   */
  log(line: string, print: Print | "rest" | undefined): void;
  /** The program's heap is there; its first line has not run. */
  programStarts?(): void;
  /** The VM gave up with this code (`jacdac/fault.ts`). */
  panic(code: number): void;
  /** A native service gave up. */
  boardPanic(panic: BoardPanic): void;
  /** The VM has left its WebAssembly for good. */
  exit?(): void;
  /** A frame of the chip's, or of one of its services. */
  frame?(frame: Uint8Array): void;
  /** The program's last line has run. */
  lastLine(): void;
  /** The program was put on just now, and waits for no press of the robot's button. Left out: it waits, as on a board. */
  readonly startsAtOnce?: boolean;
}

const noProgram = new Uint8Array(0);

/**
 * The chip on a robot's board with the DeviceScript firmware on it: its VM, its native services, and its pins, which lead to
 * the robot's parts.
 */
export class Esp32 {
  readonly #host: EngineHost;
  readonly #virtualMachine: WebAssembly.Module;
  readonly #listener: Esp32Listener;
  /** The VM's next turn, where it runs whenever it wants to. */
  readonly #turn: Alarm;
  readonly #pins: ChipPins;
  #vm!: Vm;
  #board!: SimulatedBoard;
  /** What the firmware was told to start. */
  #services = "";
  #deadlines: AlarmGroup | MainLoop | undefined;
  #loop: MainLoop | undefined;
  /** Frames that the VM sent in this pass of the loop; services see them in the next. */
  #sent: Uint8Array[] = [];
  #receive: Alarm | undefined;
  #halted = false;
  #prints: PrintReader | undefined;

  /**
   * @param virtualMachine the firmware's WebAssembly, compiled
   * @param vmLog takes down what comes into the VM
   * @param lineTrace takes down which lines run
   */
  constructor(
    host: EngineHost,
    virtualMachine: WebAssembly.Module,
    listener: Esp32Listener,
    private readonly vmLog?: VmLog,
    private readonly lineTrace?: LineTrace,
  ) {
    this.#host = host;
    this.#virtualMachine = virtualMachine;
    this.#listener = listener;
    this.#turn = host.clock.alarm(() => this.#runVm());
    this.#pins = new ChipPins(host, () => listener.lastLine(), listener.startsAtOnce ?? false);
  }

  /** The VM's memory, for those who look into it between two turns. */
  get memory(): Memory {
    return this.#vm.memory;
  }

  /** Whether the VM has left its WebAssembly for good. */
  get exited(): boolean {
    return this.#vm.exited;
  }

  /** What the firmware's part of the flash holds now. */
  get flash(): Uint8Array {
    return this.#vm.flash;
  }

  /**
   * Starts the chip and puts a program onto it.
   * @param flash what it keeps from before; left out: nothing
   * @throws Problem when the image is damaged
   */
  powerOnWith(image: Uint8Array, imageFile: string, flash: Uint8Array = noProgram): void {
    this.#powerOn(readImage(image, imageFile), flash);
    this.#load(image, imageFile);
    this.#run(this.#host.clock.nowUs);
  }

  /** Starts the chip with the program that its flash holds, if it holds one. It runs from `atUs` on. */
  powerOnFrom(flash: Uint8Array, atUs: number): void {
    const image = storedProgram(flash);
    this.#powerOn((image && readIfSound(image)) ?? { services: [], settings: new Map() }, flash);
    this.#run(atUs);
  }

  /**
   * Puts a program onto the chip, in the place of the one that runs. A program that wants other services, or none,
   * resets the chip, which lets go of its pins (`devsmgr_sync_dcfg` in devsmgr.c). Chips on I2C notice nothing.
   * @throws Problem when the image is damaged
   */
  deploy(image: Uint8Array, imageFile: string): void {
    const { services } = readImage(image, imageFile);
    if (JSON.stringify(services) === this.#services) {
      this.#load(image, imageFile);
      return;
    }
    this.releasePins();
    this.powerOnWith(image, imageFile);
  }

  /** The motors on its pins get no signal any more. */
  releasePins(): void {
    for (const { service, part } of this.#host.attachments) if (service === "motor") part.setDuty(0, false);
  }

  /** A Jacdac frame comes in over USB: for the firmware's own services and for those on the pins. */
  receive(frame: Uint8Array): void {
    this.#board.frame(frame);
    this.#board.bus.queueFrame(frame);
  }

  /** Pulls the cable to the computer, which is plugged in at the start. */
  unplugComputer(): void {
    this.#board.computer.unplug();
  }

  /** The VM gets no more turns. */
  halt(): void {
    this.#halted = true;
    this.#turn.set(Number.POSITIVE_INFINITY);
  }

  /** What its program computed since power-on; undefined: computing takes no time in this run. */
  get computing(): Computing | undefined {
    return this.#vm.computing;
  }

  /** Frees the VM. */
  close(): void {
    this.halt();
    this.#vm.close();
  }

  #powerOn({ services, settings }: Pick<ImageInfo, "services" | "settings">, flash: Uint8Array): void {
    const { clock, streams, attachments, definition } = this.#host;
    this.#deadlines?.stop();
    const { loopMs, cpu, clockMHz } = definition.board;
    this.#loop = loopMs === 1 ? undefined : new MainLoop(clock, loopMs * 1000, () => this.#pass());
    this.#deadlines = this.#loop ?? new AlarmGroup(clock);
    this.#sent = [];
    this.#receive = this.#loop?.alarm(() => {
      for (const frame of this.#sent.splice(0)) this.#board.frame(frame);
    });
    this.#halted = false;
    const vm = new Vm(
      this.#virtualMachine,
      clock,
      streams.stream("vm"),
      {
        frame: (frame) => {
          this.#listener.frame?.(frame);
          if (!this.#loop) this.#board.frame(frame);
          else {
            this.#sent.push(frame);
            this.#receive?.set(clock.nowUs);
          }
        },
        log: (line) => this.#log(line),
        panic: (code) => this.#listener.panic(code),
        wires: (message) => this.#pins.answer(message),
      },
      flash,
      this.vmLog,
      undefined,
      computingCost(cpu, clockMHz),
      this.lineTrace,
    );
    this.#vm = vm;
    const { analogPins } = definition;
    const port = {
      receive: (frame: Uint8Array) => {
        if (!isCommand(frame)) this.#listener.frame?.(frame.slice());
        vm.receive(frame);
      },
      wake: () => (this.#loop ? this.#loop.post() : this.#turn.set(clock.nowUs)),
    };
    this.#board = new SimulatedBoard(this.#deadlines, port, services, attachments, {
      ...(analogPins && { analogPins }),
      onPanic: (panic) => this.#listener.boardPanic(panic),
    });
    const takenPins = services.flatMap(({ pins }) => Object.values(pins));
    this.#pins.reset(vm.pins, takenPins);
    for (const { id, service, name, pins } of this.#board.findings)
      this.#find({ id, service, name, pins: Object.values(pins) });
    this.#pins.connectI2c(settings.get("i2c.pinSDA"), settings.get("i2c.pinSCL"));
    this.#services = JSON.stringify(services);
    vm.powerOn();
  }

  #load(image: Uint8Array, imageFile: string): void {
    this.#prints = undefined;
    const code = this.#vm.verify(image) || this.#vm.deploy(image);
    if (code === 0) return;
    const id = imageFile.endsWith(".ts") ? "image.refused" : "image.damaged";
    throw new Problem(id, { code }, { file: imageFile });
  }

  #log(line: string): void {
    const print = this.#prints?.read(line);
    if (print === undefined && line.startsWith(programStarts)) {
      this.#listener.programStarts?.();
      this.#prints = new PrintReader(this.memory);
    }
    this.#board.log(line);
    this.#listener.log(line, print);
  }

  #run(atUs: number): void {
    if (this.#loop) this.#loop.start(atUs);
    else this.#turn.set(atUs);
  }

  #runVm(): void {
    const restUs = this.#turnVm();
    this.#turn.set(this.#host.clock.nowUs + restUs);
  }

  #pass(): void {
    if (!this.#halted) this.#turnVm();
  }

  #turnVm(): number {
    this.#pins.show();
    const restUs = this.#vm.process();
    if (this.#vm.exited) this.#listener.exit?.();
    return restUs;
  }

  #find(finding: WiringEvent): void {
    this.#host.note({ type: "wiring", finding });
  }
}

/** A stored program may be anything that was sent: the firmware does not start what its verifier refuses. */
function readIfSound(image: Uint8Array): ImageInfo | undefined {
  try {
    return readImage(image, "flash");
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function isCommand(frame: Uint8Array): boolean {
  return (frame[3]! & FrameFlag.command) !== 0;
}
