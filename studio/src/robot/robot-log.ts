import { signal } from "@preact/signals";
import {
  type BoardSession,
  type LineLoss,
  type RegisterReport,
  readBoardLog,
  readBoardRegisters,
} from "../../../board/index.ts";
import type { ConsoleLevel, Fault } from "../../../jacdac/index.ts";
import type { Source } from "../language/language-messages.ts";
import type { Series } from "../plots/series.ts";

/** Something that the robot said, with seconds since it began to be listened to. */
export type RobotLine = { readonly seconds: number } & (
  | ({ readonly level: ConsoleLevel; readonly text: string } & LineLoss)
  | { readonly fault: Fault }
  | { readonly note: RobotNote }
);

/** What the page itself has to say about the robot's words. */
export type RobotNote =
  | { readonly is: "missing"; readonly lines: number }
  | { readonly is: "full" | "restarted" | "noProgram" | "notRunning" | "waits" | "haltedBefore" };

type WithoutTime<T> = T extends RobotLine ? Omit<T, "seconds"> : never;

/** A value of the robot over time. */
export interface RobotSeries extends Series {
  readonly seconds: number[];
  readonly values: number[];
}

const mostLines = 500;
/** Ten readings a second for five minutes, or the fifty of an encoder for one. */
const mostValues = 3000;
/** How often what came is shown. */
const showMs = 100;

/** What the robot says, since one moment on. */
export class RobotLog {
  readonly lines: RobotLine[] = [];
  /** Older lines that are not kept. */
  leftOut = 0;
  readonly series = new Map<string, RobotSeries>();
  /** Counts what came, a few times a second, so that it is drawn anew. */
  readonly changes = signal(0);
  readonly #begunMs = performance.now();
  readonly #stop: readonly (() => void)[];
  #showing: ReturnType<typeof setTimeout> | undefined;

  /** @param source the program that runs on the robot; left out: it is not known */
  constructor(
    { link, manager }: BoardSession,
    readonly source?: Source,
  ) {
    this.#stop = [
      readBoardLog(link, manager, {
        console: (level, text, loss) => this.#line({ level, text, ...loss }),
        plot: (values) => {
          for (const [name, value] of Object.entries(values))
            this.#value({ id: `plot.${name}`, name, unit: "" }, value);
        },
        fault: (fault) => this.#line({ fault }),
        missing: ({ lines }) => this.note({ is: "missing", lines }),
        full: () => this.note({ is: "full" }),
        restarted: () => this.note({ is: "restarted" }),
        waits: () => this.note({ is: "waits" }),
      }),
      readBoardRegisters(link, (report) => this.#value(seriesOf(report), report.value)),
    ];
  }

  /** Listens no more; what was said stays. */
  end(): void {
    for (const stop of this.#stop) stop();
  }

  get #seconds(): number {
    return (performance.now() - this.#begunMs) / 1000;
  }

  note(note: RobotNote): void {
    this.#line({ note });
  }

  #line(line: WithoutTime<RobotLine>): void {
    this.lines.push({ seconds: this.#seconds, ...line });
    if (this.lines.length > mostLines) {
      this.lines.shift();
      this.leftOut++;
    }
    this.#show();
  }

  #value({ id, name, unit }: Series, value: number): void {
    let series = this.series.get(id);
    if (!series) {
      series = { id, name, unit, seconds: [], values: [] };
      this.series.set(id, series);
    }
    series.seconds.push(this.#seconds);
    series.values.push(value);
    if (series.values.length > mostValues) {
      series.seconds.shift();
      series.values.shift();
    }
    this.#show();
  }

  #show(): void {
    this.#showing ??= setTimeout(() => {
      this.#showing = undefined;
      this.changes.value++;
    }, showMs);
  }
}

/** Motors and line sensors have the ids, and so the names, that they have in the simulator. */
function seriesOf({ service, name, unit }: RegisterReport): Series {
  const part = name || service;
  const kind = { motor: "motor", rotaryEncoder: "encoder", reflectedLight: "spot" }[service as string];
  const id = `${kind ?? service}.${part.replace(/(Motor|Encoder)$/, "")}`;
  return { id, name: part, unit };
}
