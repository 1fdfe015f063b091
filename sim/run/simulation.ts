import { type ImageInfo, readImage } from "../../image/image.ts";
import { type Fault, FaultReader, stopWords } from "../../jacdac/fault.ts";
import { FrameFlag } from "../../jacdac/frame.ts";
import { levelOf, readLogLine, readPlot } from "../../jacdac/log-line.ts";
import { Problem } from "../../messages/problem.ts";
import { assemble } from "../../robot-kit/assembly/assemble.ts";
import { robotModel } from "../../robot-kit/assembly/robot-model.ts";
import { boards } from "../../robot-kit/schema/boards.ts";
import type { Kit } from "../../robot-kit/schema/kit.ts";
import { I2cBus } from "../bus/i2c-bus.ts";
import { noWork, type OwnWork, OwnWorkReader } from "../devicescript/own-work.ts";
import { Random } from "../numbers/random.ts";
import type { Attachment } from "../parts/attachment.ts";
import { Board } from "../parts/board.ts";
import type { ButtonContact } from "../parts/button.ts";
import { PartNoises } from "../parts/noise.ts";
import { PartFaults } from "../parts/part-faults.ts";
import { Pins } from "../parts/pins.ts";
import { PixelLines } from "../parts/pixel-lines.ts";
import { Clock } from "../time/clock.ts";
import { Heap } from "../vm/heap.ts";
import type { Memory } from "../vm/memory.ts";
import { type Print, PrintReader } from "../vm/print-reader.ts";
import { storedProgram } from "../vm/stored-program.ts";
import { Vm } from "../vm/vm.ts";
import { answerWires } from "../vm/wires.ts";
import type { RobotBody } from "../world/robot-body.ts";
import { World, worldStepUs } from "../world/world.ts";
import type { WorldFile } from "../world/world-file.ts";
import { type Press, PressSchedule } from "./press.ts";
import { RunEnd } from "./run-end.ts";
import { RunRecord } from "./run-record.ts";
import type { GoesOn, Pose, RunResult, SimulationEvent } from "./run-result.ts";
import { sceneOf } from "./run-scene.ts";
import type { UsbLine } from "./usb-line.ts";

interface RobotSetup {
  readonly kit: Kit;
  readonly world: WorldFile;
  /** A whole number; the same seed gives the same run. */
  readonly seed: number;
  /** When a user presses the robot's buttons; those that the kit lacks are left out. Default: never. */
  readonly presses?: readonly Press[];
  /** The VM's WebAssembly, compiled. */
  readonly virtualMachine: WebAssembly.Module;
  /** Of the program's heap. Left out: 65 536, as on the ESP32 and its C3. */
  readonly heapBytes?: number;
}

/** A run of one program. */
export interface SimulationSetup extends RobotSetup {
  readonly image: Uint8Array;
  /** The image's name in messages. */
  readonly imageFile: string;
  /** Somebody is there who may press the robot's buttons at any time: what waits for a press can still act. */
  readonly handsOn?: boolean;
  /** Gets each event as it happens, also those of a flood that the record leaves out. */
  readonly onEvent?: (event: SimulationEvent) => void;
}

/** A board on a desk, at the end of a USB cable. */
export interface DeskSetup extends RobotSetup {
  readonly usb: UsbLine;
  /** What the firmware's part of the flash holds at power-on. */
  readonly flash: Uint8Array;
}

/** What the firmware logs once the program's heap is there and before its first line runs (`run_img` in devsmgr.c). */
const programStarts = "* start: ";

/** From a reset until the firmware runs: ROM, second loader, start of the system; what ESP-IDF's log typically shows. */
export const bootUs = 300_000;

/** What the firmware logs instead of a reset where it cannot reset itself (`devsmgr_sync_dcfg` in devsmgr.c). */
const wantsReset = /would restart due to DCFG/;

/** A program may wait so long after a press to see whether it is a hold or a double: `gesture` in button.ts. */
const afterPressUs = 1_000_000;

const noProgram = new Uint8Array(0);

/** One run: a program on the VM, in a robot, in a world. */
export class Simulation {
  readonly kit: Kit;
  readonly #clock = new Clock();
  readonly #random: Random;
  readonly #virtualMachine: WebAssembly.Module;
  readonly #heapBytes: number | undefined;
  readonly #usb: UsbLine | undefined;
  #resetWanted = false;
  #vm!: Vm;
  #board!: Board;
  /** What the firmware was told to start. */
  #services = "";
  readonly #world: World;
  readonly #body: RobotBody;
  readonly #i2c: I2cBus;
  readonly #pixelLines = new PixelLines();
  /** What can go wrong with the robot's parts. */
  readonly partFaults = new PartFaults();
  #pins!: Pins;
  readonly #attachments: readonly Attachment[];
  readonly #noises: PartNoises;
  readonly #presses: PressSchedule;
  readonly #record: RunRecord;
  readonly #end = new RunEnd(() => this.#work());
  readonly #handsOn: boolean;
  #ownWork: OwnWorkReader | undefined;
  #prints: PrintReader | undefined;
  #pressedUs = Number.NEGATIVE_INFINITY;
  readonly #faults = new FaultReader();
  readonly #strayStrips = new Set<number>();
  #vmDueUs = 0;
  #worldDueUs = worldStepUs;

  /** @throws Problem when the image is damaged, or the world and the robot do not go together */
  constructor(setup: SimulationSetup | DeskSetup) {
    const { kit, world, seed, presses, virtualMachine } = setup;
    const random = new Random(seed);
    this.kit = kit;
    this.#random = random;
    this.#virtualMachine = virtualMachine;
    this.#heapBytes = setup.heapBytes;
    this.#usb = "usb" in setup ? setup.usb : undefined;
    this.#handsOn = "handsOn" in setup && setup.handsOn === true;
    this.#world = new World(world, random);
    this.#body = this.#world.addRobot(robotModel(kit), world.starts[0]!.id);
    const onEvent = "onEvent" in setup ? setup.onEvent : undefined;
    this.#record = new RunRecord(this.#clock, this.#world, this.#body, this.#usb, onEvent);
    this.#i2c = new I2cBus(this.#clock, kit.i2c?.kHz ?? 100);
    this.#noises = new PartNoises(random.stream("parts"));
    this.#attachments = assemble(kit, {
      clock: this.#clock,
      noises: this.#noises,
      body: this.#body,
      i2c: this.#i2c,
      pixelLines: this.#pixelLines,
      faults: this.partFaults,
      output: (part, value) => this.#record.act({ type: "output", timeUs: this.timeUs, part, value }),
      show: (part, colours, columns) =>
        this.#record.act({ type: "pixels", timeUs: this.timeUs, part, colours, columns }),
    });
    this.#presses = new PressSchedule(presses?.filter(({ button }) => this.#button(button)));
    if ("usb" in setup) this.#powerOnFrom(setup.flash);
    else this.#powerOnWith(setup.image, setup.imageFile);
    this.#record.sampleAt(0);
  }

  /** Starts the board and puts a program onto it. */
  #powerOnWith(image: Uint8Array, imageFile: string): void {
    this.#powerOn(readImage(image, imageFile), noProgram);
    this.#load(image, imageFile);
  }

  /** Starts the board with the program that its flash holds, if it holds one. */
  #powerOnFrom(flash: Uint8Array): void {
    const image = storedProgram(flash);
    this.#powerOn((image && readIfSound(image)) ?? { services: [], settings: new Map() }, flash);
  }

  #powerOn({ services, settings }: Pick<ImageInfo, "services" | "settings">, flash: Uint8Array): void {
    const listener = {
      frame: (frame: Uint8Array) => {
        if (!this.#resetWanted) this.#usb?.frame(frame);
        this.#board.frame(frame);
      },
      log: (line: string) => this.#log(line),
      panic: (code: number) => this.#panic(code),
      wires: (message: Uint8Array) => this.#wires(message),
    };
    this.#vm = new Vm(this.#virtualMachine, this.#clock, this.#random.stream("vm"), listener, flash);
    const analogPins = boards[this.kit.board]?.analog;
    const port = { receive: (frame: Uint8Array) => this.#toVm(frame) };
    this.#board = new Board(this.#clock, port, services, this.#attachments, {
      ...(analogPins && { analogPins }),
      onPanic: ({ id, pin }) => {
        const kind = id === "pwm-timers" ? id : "board-panic";
        this.#stop({ kind, name: "", message: String(pin), frames: [], code: 0 });
      },
    });
    // Whoever has the USB line announces the computer itself, or does not.
    if (this.#usb) this.#board.computer.unplug();
    const takenPins = services.flatMap(({ pins }) => Object.values(pins));
    this.#pins = new Pins(this.#attachments, takenPins, analogPins);
    for (const { id, service, name, pins } of this.#board.findings) {
      const finding = { id, service, name, pins: Object.values(pins) };
      this.#record.add({ type: "wiring", timeUs: this.timeUs, finding });
    }
    this.#checkI2cPins(settings.get("i2c.pinSDA"), settings.get("i2c.pinSCL"));
    this.#services = JSON.stringify(services);
    this.#vm.powerOn();
  }

  /** A frame from the board's services, or one from outside on its way in. */
  #toVm(frame: Uint8Array): void {
    if (this.#usb && !isCommand(frame)) this.#usb.frame(frame.slice());
    this.#vm.receive(frame);
  }

  #load(image: Uint8Array, imageFile: string): void {
    this.#ownWork = this.#prints = undefined;
    const refused = this.#vm.verify(image) || this.#vm.deploy(image);
    if (refused !== 0)
      throw new Problem(
        imageFile.endsWith(".ts") ? "image.refused" : "image.damaged",
        { code: refused },
        { file: imageFile },
      );
  }

  /**
   * Puts a program onto the board, in the place of the one that runs. A program that wants other services, or none,
   * resets the board, which lets go of its pins (`devsmgr_sync_dcfg` in devsmgr.c). Chips on I2C notice nothing.
   * @throws Problem when the image is damaged
   */
  deploy(image: Uint8Array, imageFile: string): void {
    const { services } = readImage(image, imageFile);
    this.#end.programStarts();
    if (JSON.stringify(services) === this.#services) {
      this.#load(image, imageFile);
      return;
    }
    this.#releasePins();
    this.#powerOnWith(image, imageFile);
    this.#vmDueUs = this.timeUs;
  }

  /** Resets the chip: it starts anew with what its flash holds. Only for a board on a USB line. */
  reset(): void {
    this.#resetWanted = false;
    this.#end.programStarts();
    this.#releasePins();
    this.#usb?.reset();
    this.#powerOnFrom(this.#vm.flash);
    this.#vmDueUs = this.timeUs + bootUs;
  }

  #releasePins(): void {
    for (const { service, part } of this.#attachments) if (service === "motor") part.setDuty(0, false);
  }

  /** What the firmware's part of the flash holds now. */
  get flash(): Uint8Array {
    return this.#vm.flash;
  }

  /** A Jacdac frame comes in over USB: for the firmware's own services and for those on the board's pins. */
  receive(frame: Uint8Array): void {
    this.#board.frame(frame);
    this.#board.bus.queueFrame(frame);
  }

  /** What has happened so far; of a flood the first and the last. */
  get events(): readonly SimulationEvent[] {
    return this.#record.events;
  }

  /** Virtual µs since power-on. */
  get timeUs(): number {
    return this.#clock.nowUs;
  }

  /** Whether nothing more can happen: the program has ended or failed. */
  get over(): boolean {
    return this.#end.isOver(this.timeUs);
  }

  /** What keeps the run open: `press` means that somebody would have to press a button. Undefined when it is over. */
  get goesOn(): GoesOn | undefined {
    return this.over ? undefined : this.#end.goesOnAt(this.timeUs, this.#record.signs);
  }

  get pose(): Pose {
    return this.#body.pose;
  }

  /** Free way in front of the robot's nose, in mm, to the next wall or box. */
  get clearanceMm(): number {
    const nose = { xMm: this.kit.robot.chassis.frontMm, yMm: 0, headingDeg: 0 };
    return this.#body.rangeMm(nose, 10_000, 0) ?? 10_000;
  }

  /**
   * Presses or releases a button.
   * @throws RangeError when the kit has no button of that name
   */
  setButton(id: string, pressed: boolean): void {
    const button = this.#button(id);
    if (!button) throw new RangeError(`the kit has no button "${id}"`);
    button.pressed = pressed;
  }

  #button(id: string): ButtonContact | undefined {
    const button = this.#attachments.find((each) => each.id === id && each.service === "button");
    return button?.service === "button" ? button.part : undefined;
  }

  /** Pulls the cable to the computer, which is plugged in at the start. Only `stopWhenUnplugged` notices. */
  unplugComputer(): void {
    this.#board.computer.unplug();
  }

  /**
   * Makes a sensor's readings scatter more or less than its model does.
   * @param times multiple of the standard deviation: 0 is a perfect sensor, 1 the one of the datasheet
   * @throws RangeError when the kit has no such sensor, or `times` is negative
   */
  setNoise(id: string, times: number): void {
    this.#noises.scale(id, times);
  }

  /** The robot's I2C wires: faults are switched on here. */
  get i2c(): I2cBus {
    return this.#i2c;
  }

  /** The VM's memory, for those who measure. */
  get memory(): Memory {
    return this.#vm.memory;
  }

  /** The world as this seed placed it. */
  get world(): World {
    return this.#world;
  }

  /** The robot in it. */
  get body(): RobotBody {
    return this.#body;
  }

  /** Runs until a virtual time in µs, or until the run is over. */
  stepUntil(timeUs: number): void {
    while (this.timeUs < timeUs && !this.over) this.#step(timeUs);
    if (this.over) this.#tellStop();
  }

  /** Frees the VM. The run cannot go on; what it was can still be read. */
  close(): void {
    this.#vm.close();
  }

  result(): RunResult {
    this.#tellStop();
    const { fault } = this.#end;
    const { kept, signs, traceHash } = this.#record;
    const { outcome, goesOn } = this.#end.outcomeAt(this.timeUs, signs);
    const endedUs = goesOn ? undefined : this.#end.endedUs(signs);
    return {
      outcome,
      ...(goesOn && { goesOn }),
      ...(fault && { fault }),
      timeUs: this.timeUs,
      ...(endedUs !== undefined && { endedUs }),
      ...kept,
      scene: sceneOf(this.kit, this.#world),
      traceHash,
    };
  }

  /** Runs the VM and its board at this moment, then moves to the next that is due. */
  #step(limitUs: number): void {
    const clock = this.#clock;
    if (clock.nowUs >= this.#presses.nextDueUs) this.#press();
    if (this.#resetWanted) this.reset();
    if (clock.nowUs >= this.#vmDueUs) this.#runVm();
    // Frames to the VM may wake the program.
    if (this.#board.nextDueUs <= clock.nowUs && this.#board.process()) this.#runVm();
    const next = Math.min(
      this.#vmDueUs,
      this.#board.nextDueUs,
      this.#worldDueUs,
      this.#presses.nextDueUs,
      limitUs,
    );
    if (next > clock.nowUs) clock.advance(next - clock.nowUs);
    this.#catchUp();
    if (this.#usb) return;
    this.#end.look(clock.nowUs, this.#record.signs);
  }

  /** What the program's own files have begun that can still act. */
  #work(): "task" | "press" | undefined {
    if (this.#vm.exited) return undefined;
    const { acts, waitsForPress } = this.#readWork();
    if (acts) return "task";
    const pressable =
      this.#handsOn ||
      Number.isFinite(this.#presses.nextDueUs) ||
      this.timeUs < this.#pressedUs + afterPressUs;
    return waitsForPress && pressable ? "press" : undefined;
  }

  #readWork(): OwnWork {
    try {
      this.#ownWork ??= new OwnWorkReader(this.memory);
      return this.#ownWork.read();
    } catch (error) {
      // A damaged image has spoilt its objects, and addresses lead out of the memory.
      if (error instanceof RangeError) return noWork;
      throw error;
    }
  }

  #press(): void {
    const move = this.#presses.take();
    if (!move) return;
    this.setButton(move.button, move.phase === "begin");
    this.#pressedUs = this.timeUs;
    this.#record.add({ type: "press", ...move, timeUs: this.timeUs });
  }

  #runVm(): void {
    this.#showPins();
    this.#vmDueUs = this.#vm.process() + this.#clock.nowUs;
    if (this.#vm.exited && this.#usb) this.#resetWanted = true;
    this.#catchUp();
  }

  /** Transfers on the wires take time, in which the world goes on: sensors must not see where it was before. */
  #catchUp(): void {
    while (this.#clock.nowUs >= this.#worldDueUs) this.#stepWorld();
  }

  #stepWorld(): void {
    this.#worldDueUs += worldStepUs;
    this.#world.step();
    for (const event of this.#body.takeEvents()) {
      this.#record.add({ timeUs: this.timeUs, ...event });
      if (event.type === "fell") this.#end.fall(this.timeUs);
    }
    this.#record.sampleAt(this.#worldDueUs - worldStepUs);
  }

  #log(line: string): void {
    const print = this.#prints?.read(line);
    if (print === undefined && line.startsWith(programStarts)) this.#programStarts();
    this.#board.log(line);
    if (this.#usb) {
      // What it does until it resets, a real board does not.
      if (!this.#resetWanted) this.#usb.log(line);
      if (print === undefined && wantsReset.test(line)) this.#resetWanted = true;
      return;
    }
    if (print === "rest") return;
    if (print && (print.own || !print.text.startsWith(stopWords))) this.#print(print, line);
    else this.#firmwareSays(line);
  }

  /** The heap is there; the first line has not run. */
  #programStarts(): void {
    if (this.#heapBytes !== undefined) new Heap(this.memory).limit(this.#heapBytes);
    this.#prints = new PrintReader(this.memory);
  }

  #print({ mark, text, lost }: Print, line: string): void {
    const { timeUs } = this;
    const values = mark === "#" ? readPlot(line) : undefined;
    if (values) this.#record.act({ type: "plot", timeUs, values });
    else
      this.#record.act({
        type: "console",
        timeUs,
        level: levelOf(mark) ?? "log",
        text,
        ...(lost > 0 && { lost }),
      });
  }

  /** A line that no call of the program printed: a fault, an error that the program had printed, or a note. */
  #firmwareSays(line: string): void {
    const ofFault = this.#faults.read(line);
    if (this.#faults.stopped) this.#end.programStops(this.timeUs);
    if (ofFault) return;
    const parsed = readLogLine(line);
    if (parsed.from === "program")
      this.#record.act({ type: "console", timeUs: this.timeUs, level: parsed.level, text: parsed.text });
  }

  #panic(code: number): void {
    // The firmware says it on its log, and goes on.
    if (this.#usb) return;
    const fault = this.#faults.fault(code);
    this.#stop(fault.kind === "part-silent" ? { ...fault, name: this.#partAt(fault.message) } : fault);
  }

  /** The name of the part with an I2C address. */
  #partAt(address: string): string {
    const part = Object.entries(this.kit.parts).find(
      ([, part]) => "address" in part && part.address === Number(address),
    );
    return part?.[0] ?? "";
  }

  #stop(fault: Fault): void {
    if (this.#usb) {
      this.#usb.event({ type: "fault", timeUs: this.timeUs, fault });
      this.#resetWanted = true;
      return;
    }
    this.#fail(fault, this.timeUs);
  }

  /** After a stop the program had a moment to say where it was; now it counts as ended. */
  #tellStop(): void {
    if (this.#faults.stopped) this.#fail(this.#faults.fault(0));
  }

  #fail(fault: Fault, nowUs?: number): void {
    if (this.#end.fail(fault, nowUs)) this.#record.add({ type: "fault", timeUs: this.timeUs, fault });
  }

  #wires(message: Uint8Array): number {
    this.#catchUp();
    const status = answerWires(message, {
      i2c: this.#i2c,
      pinMode: (pin, mode) => {
        this.#vm.pins.open(pin);
        return this.#pins.setMode(pin, mode);
      },
      pixels: (pin, colours) => this.#showPixels(pin, colours),
      end: () => {
        if (this.#end.lastLineHasRun(this.timeUs)) this.#record.act({ type: "end", timeUs: this.timeUs });
      },
    });
    this.#showPins();
    return status;
  }

  /** Within one turn of the VM time stands still, except while a message is on the wires. */
  #showPins(): void {
    for (const pin of this.#pins.open) this.#vm.pins.show(pin, this.#pins.value(pin));
  }

  #showPixels(pin: number, bytes: Uint8Array): void {
    if (this.#pixelLines.send(pin, bytes) || this.#strayStrips.has(pin)) return;
    const finding = { id: "nothing-attached", service: "pixels", name: "LED strip", pins: [pin] };
    this.#record.add({ type: "wiring", timeUs: this.timeUs, finding });
    this.#strayStrips.add(pin);
  }

  /** A program that uses I2C on other pins than the kit's finds no chip there. */
  #checkI2cPins(sda: unknown, scl: unknown): void {
    const { i2c } = this.kit;
    this.#i2c.connected = sda === undefined || !i2c || (sda === i2c.sda && scl === i2c.scl);
    if (this.#i2c.connected) return;
    const pins = [Number(sda), Number(scl)];
    this.#record.add({
      type: "wiring",
      timeUs: 0,
      finding: { id: "nothing-attached", service: "i2c", name: "I2C", pins },
    });
  }
}

/** Whoever deploys may send anything; the firmware does not start what its verifier refuses. */
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
