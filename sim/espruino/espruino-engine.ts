import { type FaultKind, refusedArgument } from "../../jacdac/index.ts";
import type { Engine, EngineHost, EngineMaker, OwnWork } from "../run/engine.ts";
import type { Alarm } from "../time/clock.ts";
import { errorNote } from "./error-note.ts";
import { Hardware, type PinMode } from "./hardware.ts";
import { ownWork } from "./own-work.ts";
import { Timers } from "./timers.ts";

/** How finely pins are looked at for edges: an interrupt would see them at once. */
const lookUs = 200;

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
  /** Gets what Espruino's console would show, as it is. */
  readonly onPrint?: (text: string) => void;
  /** Runs code in a JavaScript engine of its own, with Espruino's functions as its globals and what `Math.random` gives. */
  readonly evaluate: (code: string, globals: Readonly<Record<string, unknown>>, random: () => number) => void;
}

/** Makes engines that run a program which was lowered for Espruino. */
export function espruino(setup: EspruinoSetup): EngineMaker<EspruinoEngine> {
  return (host) => new EspruinoEngine(setup, host);
}

/**
 * A program that was lowered for Espruino: its code in a JavaScript engine, Espruino's pin functions on the simulated
 * robot, in virtual time. The interpreter itself takes no time here; on a board it does, and only a board can show how
 * much.
 */
export class EspruinoEngine implements Engine {
  readonly #setup: EspruinoSetup;
  readonly #host: EngineHost;
  readonly #hardware: Hardware;
  readonly #timers: Timers;
  readonly #look: Alarm;
  readonly #echo: { readonly rise: Alarm; readonly fall: Alarm };
  readonly #watches: Watch[] = [];
  /** Level and time of the last edge, by pin. */
  readonly #levels = new Map<number, { level: boolean; changedUs: number | undefined }>();
  /** The echo pin of the sensor that was asked last. */
  #echoPin: number | undefined;
  #echoHigh = false;

  constructor(setup: EspruinoSetup, host: EngineHost) {
    this.#setup = setup;
    this.#host = host;
    this.#hardware = new Hardware(host.attachments, host.definition.analogPins);
    const { clock } = host;
    this.#timers = new Timers(clock, (act) => this.#guard(act));
    this.#look = clock.alarm((nowUs) => this.#lookForEdges(nowUs));
    this.#echo = {
      rise: clock.alarm((nowUs) => this.#setEcho(true, nowUs)),
      fall: clock.alarm((nowUs) => this.#setEcho(false, nowUs)),
    };
  }

  start(): void {
    const chance = this.#host.streams.stream("random numbers");
    this.#guard(() => this.#setup.evaluate(this.#setup.code, this.#globals(), () => chance.uniform()));
  }

  work(): OwnWork {
    return ownWork(this.#timers.pendingArgs);
  }

  settle(): void {}

  halt(): void {
    this.#timers.clearAll();
    for (const alarm of [this.#look, this.#echo.rise, this.#echo.fall]) alarm.set(Number.POSITIVE_INFINITY);
  }

  close(): void {
    this.halt();
  }

  /** Tells the watches of the edges since the last look. */
  #lookForEdges(nowUs: number): void {
    this.#look.set(nowUs + lookUs);
    for (const gpio of new Set(this.#watches.map((watch) => watch.gpio))) {
      const level = this.#level(gpio);
      if (level !== this.#levels.get(gpio)?.level) this.#edge(gpio, level, nowUs);
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
    return gpio === this.#echoPin ? this.#echoHigh : this.#hardware.read(gpio);
  }

  /** A pulse on a pin, which may be the trigger of a sensor. */
  #pulse(gpio: number, widthUs: number): void {
    const { clock, echoSensors } = this.#host;
    const found = echoSensors.on(gpio);
    if (!found) return;
    found.sensor.pulse(clock.nowUs, widthUs);
    const { riseUs, fallUs } = found.sensor.echo;
    if (riseUs < clock.nowUs) return;
    this.#echoPin = found.pins.echo;
    this.#echo.rise.set(riseUs);
    this.#echo.fall.set(fallUs);
  }

  #setEcho(high: boolean, nowUs: number): void {
    this.#echoHigh = high;
    this.#edge(this.#echoPin!, high, nowUs);
  }

  /** What Espruino prints when something throws that nobody catches; the program's other handlers live on. */
  #guard(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#setup.onPrint?.(`Uncaught ${String(error)}`);
      this.#stop(String(error), "");
    }
  }

  #print(text: string): void {
    this.#setup.onPrint?.(text);
    if (text === "!run") return;
    if (text === "!end") {
      this.#host.lastLineHasRun();
      return;
    }
    const lost = errorNote.exec(text);
    if (lost) this.#stop(lost[2]!, lost[1]!);
    else this.#host.act({ type: "console", level: "log", text });
  }

  /** What `haltFor` of the runtime says. */
  #stopped(text: string): void {
    const [, cause] = /^robot stopped: (button|stall|battery|unplugged)$/.exec(text) ?? [];
    if (!cause) this.#print(text);
    else {
      this.#setup.onPrint?.(text);
      this.#stop(text, "", `stop-${cause}` as FaultKind);
    }
  }

  /** @param place the line of the program, where it is known */
  #stop(message: string, place: string, cause?: FaultKind): void {
    const kind = cause ?? (refusedArgument(message) ? "refused-argument" : "exception");
    const frames = place === "" ? [] : [{ functionName: place, functionIndex: 0, pc: 0 }];
    this.#host.fail({ kind, name: "Error", message, frames, code: 0 });
  }

  /** The part of Espruino's global object that `espruino/espruino.d.ts` declares. */
  #globals(): Record<string, unknown> {
    const hardware = this.#hardware;
    const { task } = this.#host;
    // The file that `espruino/devicescript/settings.ts` keeps this setting in.
    const stored = new Map<string, string>(task.length > 0 ? [["robonet.task", JSON.stringify(task)]] : []);
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
    return {
      E: { on: () => {} },
      Pin,
      getTime: () => this.#host.clock.nowUs / 1e6,
      analogRead: (pin: PinHandle) => hardware.analogRead(pin.gpio),
      analogWrite: (pin: PinHandle, duty: number) => hardware.analogWrite(pin.gpio, duty),
      digitalWrite: (pin: PinHandle, high: boolean | number) => hardware.write(pin.gpio, Boolean(high)),
      digitalPulse: (pin: PinHandle, high: boolean, ms: number) => {
        if (high) this.#pulse(pin.gpio, ms * 1000);
      },
      setWatch: (
        handler: (edge: Edge) => void,
        { gpio }: PinHandle,
        { edge, data }: { edge: Watch["edge"]; data?: PinHandle },
      ) => {
        this.#levels.set(gpio, { level: this.#level(gpio), changedUs: undefined });
        if (this.#watches.length === 0) this.#look.set(this.#host.clock.nowUs + lookUs);
        return this.#watches.push({ gpio, edge, dataGpio: data?.gpio, handler });
      },
      setTimeout: (act: (...args: readonly unknown[]) => void, ms: number, ...args: unknown[]) =>
        this.#timers.once(act, ms, args),
      setInterval: (act: () => void, ms: number) => this.#timers.repeatedly(act, ms),
      clearTimeout: (id: number) => this.#timers.clear(id),
      clearInterval: (id: number) => this.#timers.clear(id),
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
