import { errorNote } from "../../board/espruino/console-reader.ts";
import { refusedArgument } from "../../jacdac/argument-words.ts";
import type { Fault, FaultKind } from "../../jacdac/fault.ts";
import { assemble } from "../../robot-kit/assembly/assemble.ts";
import { robotModel } from "../../robot-kit/assembly/robot-model.ts";
import { boards } from "../../robot-kit/schema/boards.ts";
import type { Kit } from "../../robot-kit/schema/kit.ts";
import { I2cBus } from "../bus/i2c-bus.ts";
import { Random } from "../numbers/random.ts";
import type { Attachment } from "../parts/attachment.ts";
import { PartNoises } from "../parts/noise.ts";
import { PartFaults } from "../parts/part-faults.ts";
import { PixelLines } from "../parts/pixel-lines.ts";
import { type Press, PressSchedule } from "../run/press.ts";
import {
  type Outcome,
  type RunResult,
  type Sample,
  type SimulationEvent,
  samplePeriodUs,
} from "../run/run-result.ts";
import { sceneOf } from "../run/run-scene.ts";
import { Trace } from "../run/trace.ts";
import { Clock } from "../time/clock.ts";
import { Timetable } from "../time/timetable.ts";
import type { RobotBody } from "../world/robot-body.ts";
import { World, worldStepUs } from "../world/world.ts";
import type { WorldFile } from "../world/world-file.ts";
import { Hardware, type PinMode } from "./hardware.ts";
import { echoOf } from "./hc-sr04.ts";

/** How finely pins are looked at for edges: an interrupt would see them at once. */
const lookUs = 200;
const quietUs = 1_000_000;
const afterFaultUs = 500_000;

interface PinHandle {
  readonly gpio: number;
  read(): boolean;
  mode(mode: PinMode): void;
}

interface Edge {
  readonly state: boolean;
  readonly time: number;
  readonly lastTime: number;
  readonly data?: boolean;
}

interface Watch {
  readonly gpio: number;
  readonly edge: "rising" | "falling" | "both";
  readonly dataGpio: number | undefined;
  readonly handler: (edge: Edge) => void;
}

export interface EspruinoSetup {
  readonly code: string;
  readonly kit: Kit;
  readonly world: WorldFile;
  readonly seed: number;
  /** When a user presses the robot's buttons. Default: never. */
  readonly presses?: readonly Press[];
  /** Gets what can be seen from outside. */
  readonly onEvent?: (event: SimulationEvent) => void;
  /** Gets what Espruino's console would show, as it is. */
  readonly onPrint?: (text: string) => void;
  /** Runs code in an engine of its own, with Espruino's functions as its globals. */
  readonly evaluate: (code: string, globals: Readonly<Record<string, unknown>>) => void;
}

/**
 * One run of a program that was lowered for Espruino: its code in a JavaScript engine, Espruino's pin functions on the
 * simulated robot, in virtual time. The interpreter itself takes no time here; on a board it does, and only a board can
 * show how much.
 */
export class EspruinoRun {
  readonly kit: Kit;
  readonly events: SimulationEvent[] = [];
  readonly #clock = new Clock();
  readonly #world: World;
  readonly #body: RobotBody;
  readonly #attachments: readonly Attachment[];
  readonly #hardware: Hardware;
  readonly #timetable = new Timetable();
  readonly #watches: Watch[] = [];
  /** Level and time of the last edge, by pin. */
  readonly #levels = new Map<number, { level: boolean; changedUs: number | undefined }>();
  readonly #noises: PartNoises;
  readonly #trace = new Trace();
  readonly #samples: Sample[] = [];
  readonly #state: number[] = [];
  readonly #presses: PressSchedule;
  readonly #onPrint: (text: string) => void;
  readonly #onEvent: (event: SimulationEvent) => void;
  #echoHigh = false;
  #fault: Fault | undefined;
  #fell = false;
  #endedUs: number | undefined;
  #actedUs = 0;
  #overUs = Number.POSITIVE_INFINITY;
  #worldDueUs = worldStepUs;
  #sampleDueUs = 0;
  #lookDueUs = lookUs;

  constructor({ code, kit, world, seed, presses, evaluate, ...listeners }: EspruinoSetup) {
    this.#onPrint = listeners.onPrint ?? (() => {});
    this.#onEvent = listeners.onEvent ?? (() => {});
    const random = new Random(seed);
    this.kit = kit;
    this.#world = new World(world, random);
    this.#body = this.#world.addRobot(robotModel(kit), world.starts[0]!.id);
    this.#noises = new PartNoises(random.stream("parts"));
    this.#attachments = assemble(kit, {
      clock: this.#clock,
      noises: this.#noises,
      body: this.#body,
      i2c: new I2cBus(this.#clock, kit.i2c?.kHz ?? 100),
      pixelLines: new PixelLines(),
      faults: new PartFaults(),
      output: (part, value) => this.#act({ type: "output", timeUs: this.timeUs, part, value }),
      show: (part, colours, columns) =>
        this.#act({ type: "pixels", timeUs: this.timeUs, part, colours, columns }),
    });
    this.#presses = new PressSchedule(presses?.filter(({ button }) => this.#button(button)));
    this.#hardware = new Hardware(this.#attachments, boards[kit.board]?.analog);
    this.#sample();
    this.#guard(() => evaluate(code, this.#globals()));
  }

  get timeUs(): number {
    return this.#clock.nowUs;
  }

  get over(): boolean {
    return this.timeUs >= this.#overUs;
  }

  get world(): World {
    return this.#world;
  }

  get body(): RobotBody {
    return this.#body;
  }

  /** Free way in front of the robot's nose, in mm. */
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

  #button(id: string): { pressed: boolean } | undefined {
    const found = this.#attachments.find((each) => each.id === id && each.service === "button");
    return found?.service === "button" ? found.part : undefined;
  }

  stepUntil(timeUs: number): void {
    while (this.timeUs < timeUs && !this.over) this.#step(timeUs);
  }

  result(): RunResult {
    const outcome = this.#outcome;
    return {
      outcome,
      ...(outcome === "time" && { goesOn: this.#endedUs === undefined ? "program" : "robot" }),
      ...(this.#fault && { fault: this.#fault }),
      timeUs: this.timeUs,
      ...(this.#endedUs !== undefined && { endedUs: this.#endedUs }),
      events: this.events,
      samples: this.#samples,
      traceHash: this.#trace.digest(),
      scene: sceneOf(this.kit, this.#world),
    };
  }

  /** A program that has ended is not running, also where the limit came before the robot was at rest for long enough. */
  get #outcome(): Outcome {
    if (this.#fault) return "fault";
    if (this.#fell) return "fell";
    const done = this.over || (this.#endedUs !== undefined && this.#body.drive.atRest);
    return done ? "finished" : "time";
  }

  #step(limitUs: number): void {
    const clock = this.#clock;
    while (this.#timetable.dueUs <= clock.nowUs) this.#guard(() => this.#timetable.act(clock.nowUs));
    if (clock.nowUs >= this.#presses.nextDueUs) {
      const move = this.#presses.take()!;
      this.setButton(move.button, move.phase === "begin");
      this.#record({ type: "press", ...move, timeUs: this.timeUs });
    }
    if (clock.nowUs >= this.#lookDueUs) {
      this.#lookDueUs += lookUs;
      this.#look();
    }
    const next = Math.min(
      this.#timetable.dueUs,
      this.#lookDueUs,
      this.#presses.nextDueUs,
      this.#worldDueUs,
      limitUs,
    );
    if (next > clock.nowUs) clock.advance(next - clock.nowUs);
    while (clock.nowUs >= this.#worldDueUs) this.#stepWorld();
    if (this.#endedUs !== undefined && clock.nowUs - this.#actedUs >= quietUs) this.#overUs = clock.nowUs;
  }

  #stepWorld(): void {
    this.#worldDueUs += worldStepUs;
    this.#world.step();
    for (const event of this.#body.takeEvents()) {
      this.#record({ timeUs: this.timeUs, ...event });
      if (event.type !== "fell") continue;
      this.#fell = true;
      this.#overUs = this.timeUs;
    }
    if (this.#worldDueUs - worldStepUs >= this.#sampleDueUs) this.#sample();
  }

  #sample(): void {
    const timeUs = this.#sampleDueUs;
    this.#sampleDueUs += samplePeriodUs;
    const leftDuty = this.#body.drive.motor("left").duty;
    const rightDuty = this.#body.drive.motor("right").duty;
    const before = this.#samples.at(-1);
    if (leftDuty !== before?.leftDuty || rightDuty !== before?.rightDuty || !this.#body.drive.atRest)
      this.#actedUs = this.timeUs;
    this.#samples.push({ timeUs, ...this.#body.pose, leftDuty, rightDuty });
    this.#state.length = 0;
    this.#state.push(timeUs, leftDuty, rightDuty);
    this.#body.appendState(this.#state);
    this.#world.appendState(this.#state);
    this.#trace.add(this.#state);
  }

  /** Tells the watches of the edges since the last look. */
  #look(): void {
    for (const gpio of new Set(this.#watches.map((watch) => watch.gpio))) {
      const level = this.#level(gpio);
      const last = this.#levels.get(gpio);
      if (level !== last?.level) this.#edge(gpio, level, this.timeUs);
    }
  }

  #edge(gpio: number, level: boolean, timeUs: number): void {
    const last = this.#levels.get(gpio);
    this.#levels.set(gpio, { level, changedUs: timeUs });
    for (const { edge, dataGpio, handler, gpio: watched } of this.#watches) {
      if (watched !== gpio || (edge === "rising" && !level) || (edge === "falling" && level)) continue;
      this.#guard(() =>
        handler({
          state: level,
          time: timeUs / 1e6,
          lastTime: last?.changedUs === undefined ? Number.NaN : last.changedUs / 1e6,
          ...(dataGpio !== undefined && { data: this.#level(dataGpio) }),
        }),
      );
    }
  }

  #level(gpio: number): boolean {
    return gpio === this.kit.espruino?.hcSr04.pins.echo ? this.#echoHigh : this.#hardware.read(gpio);
  }

  /** A pulse on the trigger pin of the distance sensor. */
  #ping(): void {
    const sonar = this.kit.espruino!.hcSr04;
    const noise = this.#noises.of("hcSr04");
    const range = (maxMm: number, degrees: number) => this.#body.rangeMm(sonar.at, maxMm, degrees);
    const { riseUs, fallUs } = echoOf(range, noise);
    const echo = (high: boolean, afterUs: number) => {
      const atUs = this.timeUs + afterUs;
      this.#timetable.add(atUs, 0, () => {
        this.#echoHigh = high;
        this.#edge(sonar.pins.echo, high, atUs);
      });
    };
    echo(true, riseUs);
    echo(false, fallUs);
  }

  #record(event: SimulationEvent): void {
    this.events.push(event);
    this.#onEvent(event);
    this.#trace.addText(JSON.stringify(event));
  }

  #act(event: SimulationEvent): void {
    this.#actedUs = this.timeUs;
    this.#record(event);
  }

  /** What Espruino prints when something throws that nobody catches; the program's other handlers live on. */
  #guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#onPrint(`Uncaught ${String(error)}`);
      this.#stop(String(error), "");
    }
  }

  #print(text: string): void {
    this.#onPrint(text);
    if (text === "!run") return;
    if (text === "!end") {
      this.#endedUs ??= this.timeUs;
      this.#act({ type: "end", timeUs: this.timeUs });
      return;
    }
    const lost = errorNote.exec(text);
    if (lost) this.#stop(lost[2]!, lost[1]!);
    else this.#act({ type: "console", timeUs: this.timeUs, level: "log", text });
  }

  /** What `haltFor` of the runtime says. */
  #stopped(text: string): void {
    const [, cause] = /^robot stopped: (button|stall|battery|unplugged)$/.exec(text) ?? [];
    if (!cause) this.#print(text);
    else {
      this.#onPrint(text);
      this.#stop(text, "", `stop-${cause}` as FaultKind);
    }
  }

  /** @param place the line of the program, where it is known */
  #stop(message: string, place: string, cause?: FaultKind): void {
    if (this.#fault) return;
    const kind = cause ?? (refusedArgument(message) ? "refused-argument" : "exception");
    const frames = place === "" ? [] : [{ functionName: place, functionIndex: 0, pc: 0 }];
    this.#fault = { kind, name: "Error", message, frames, code: 0 };
    this.#record({ type: "fault", timeUs: this.timeUs, fault: this.#fault });
    this.#overUs = this.timeUs + afterFaultUs;
  }

  /** The part of Espruino's global object that `espruino/espruino.d.ts` declares. */
  #globals(): Record<string, unknown> {
    const hardware = this.#hardware;
    const stored = new Map<string, string>();
    const level = (gpio: number) => this.#level(gpio);
    class Pin implements PinHandle {
      readonly gpio: number;
      constructor(name: string) {
        this.gpio = Number(name.slice(1));
      }
      read() {
        return level(this.gpio);
      }
      mode(mode: PinMode) {
        hardware.setMode(this.gpio, mode);
      }
    }
    const after = (ms: number) => this.timeUs + Math.max(0, Math.round(ms * 1000));
    return {
      E: { on: () => {} },
      Pin,
      getTime: () => this.timeUs / 1e6,
      analogRead: (pin: PinHandle) => hardware.analogRead(pin.gpio),
      analogWrite: (pin: PinHandle, duty: number) => hardware.analogWrite(pin.gpio, duty),
      digitalWrite: (pin: PinHandle, high: boolean | number) => hardware.write(pin.gpio, Boolean(high)),
      digitalPulse: (pin: PinHandle, high: boolean, _ms: number) => {
        if (high && pin.gpio === this.kit.espruino?.hcSr04.pins.trigger) this.#ping();
      },
      setWatch: (
        handler: (edge: Edge) => void,
        { gpio }: PinHandle,
        { edge, data }: { edge: Watch["edge"]; data?: PinHandle },
      ) => {
        this.#levels.set(gpio, { level: this.#level(gpio), changedUs: undefined });
        return this.#watches.push({ gpio, edge, dataGpio: data?.gpio, handler });
      },
      setTimeout: (act: () => void, ms: number) => this.#timetable.add(after(ms), 0, act),
      setInterval: (act: () => void, ms: number) =>
        this.#timetable.add(after(ms), Math.max(1000, Math.round(ms * 1000)), act),
      clearTimeout: (id: number) => this.#timetable.remove(id),
      clearInterval: (id: number) => this.#timetable.remove(id),
      console: {
        log: (...values: unknown[]) => this.#print(values.map(String).join(" ")),
        error: (text: unknown) => this.#stopped(String(text)),
      },
      require: (name: string) => {
        if (name !== "Storage") throw new Error(`Module ${name} not found`);
        return {
          readJSON: (file: string) => JSON.parse(stored.get(file) ?? "null") ?? undefined,
          writeJSON: (file: string, value: unknown) => Boolean(stored.set(file, JSON.stringify(value))),
        };
      },
    };
  }
}
