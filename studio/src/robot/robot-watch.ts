import { batch, computed, effect, signal } from "@preact/signals";
import {
  type BoardSession,
  ProgramMap,
  RobotDebugger,
  type RobotStepKind,
  type RobotStop,
  type RobotWish,
} from "../../../board/index.ts";
import { ProgramLines, WatchExpression } from "../../../debugger/index.ts";
import { Problem } from "../../../messages/index.ts";
import { isInEditorAs, type LitLines } from "../debugger/lit-lines.ts";
import type { StepKind } from "../debugger/steps.ts";
import type { WatchedRobot } from "../debugger/watched-robot.ts";
import type { Built, Source } from "../language/language-messages.ts";
import type { Trouble } from "../run/trouble.ts";
import { momentOf } from "../simulate/moment-of.ts";
import type { ProgramMoment } from "../simulate/program-moment.ts";
import { changedValues } from "../variables/changed-values.ts";
import type { Session } from "../work/session.ts";
import { shownOutput } from "./robot-part.ts";

/** Where the program is. Lines are of the program's own, from 1; undefined: none of its tasks stands in one. */
export type WatchState =
  | { readonly is: "starting" | "runs" | "pausing" }
  | { readonly is: "stands"; readonly line: number | undefined }
  /** To stop motors on I2C another program took its place; `surely`: all their chips answered. */
  | { readonly is: "ended"; readonly line: number | undefined; readonly surely: boolean };

export interface WatchListener {
  /** The program runs from its begin. */
  began(): void;
  /** The program was taken from the board. */
  ended(surely: boolean): void;
  failed(error: unknown): void;
}

const steps: Partial<Readonly<Record<StepKind, RobotStepKind>>> = {
  next: "next",
  in: "stepIn",
  out: "stepOut",
};
const nothingLit: LitLines = { runs: undefined, waits: [] };

/** A program on a real robot that a pupil goes through, forwards. */
export class RobotWatch implements WatchedRobot {
  readonly state = signal<WatchState>({ is: "starting" });
  /** What the program knew when it stood last; undefined: it has not stood yet, or runs. */
  readonly look = signal<
    { readonly moment: ProgramMoment; readonly changed: ReadonlySet<string> } | undefined
  >(undefined);
  /** What else is to say of the last step or stop. */
  readonly told = signal<Trouble | undefined>(undefined);
  readonly lit = computed(() => (shownOutput.value === "robot" ? this.#lit.value : undefined));
  readonly #lit = signal<LitLines>(nothingLit);
  readonly #lines: ProgramLines;
  readonly #debugger: RobotDebugger;
  readonly #unfollow: () => void;
  #before: ProgramMoment | undefined;

  /**
   * @param halting stops motors that only a program reaches; undefined: there are none
   * @throws Problem when the firmware has no debugger
   */
  constructor(
    board: BoardSession,
    { image, debug }: Extract<Built, { ok: true }>,
    readonly source: Source,
    halting: Uint8Array | undefined,
    private readonly listener: WatchListener,
    session: Session,
  ) {
    this.#lines = new ProgramLines(image, debug);
    this.#debugger = new RobotDebugger(board, new ProgramMap(this.#lines, debug), halting, {
      stopped: (stop) => this.#stopped(stop),
      began: () => {
        this.#goes("runs");
        this.#before = undefined;
        listener.began();
      },
      taskOver: () => {
        this.told.value = { id: "studio.robot.taskOver" };
      },
      mayMiss: ({ id, params }) => {
        this.told.value = { id, params };
      },
      failed: (error) => listener.failed(error),
    });
    this.#unfollow = effect(() => {
      const { value } = session.breakpoints;
      // Those of a program that has changed since stand at other lines.
      if (isInEditorAs(source, session)) this.#do(this.#debugger.setBreakpoints(this.#wishes(value)));
    });
  }

  /** Whether pausing ends the program, since motors hang on I2C. */
  get halts(): boolean {
    return this.#debugger.halts;
  }

  /** Puts the program onto the board, and starts it: it stands at its first line. */
  async start(image: Uint8Array, onProgress: (sent: number, of: number) => void): Promise<void> {
    await this.#debugger.start(image, true, onProgress);
  }

  /** Looks at the program that runs already, and pauses it. */
  async attach(): Promise<void> {
    await this.#debugger.attach();
    this.#goes("runs");
    this.pause();
  }

  pause(): void {
    if (this.state.peek().is !== "runs") return;
    this.state.value = { is: "pausing" };
    this.#do(this.#debugger.pause());
  }

  /** A step; while the program runs it pauses instead. */
  step(kind: StepKind): void {
    const { is } = this.state.peek();
    this.told.value = undefined;
    if (is === "runs") this.pause();
    else if (kind !== "nextStop" && !steps[kind]) this.told.value = { id: "studio.robot.onlyForwards" };
    else if (is === "stands" || is === "pausing") {
      this.#goes("runs");
      const step = steps[kind];
      this.#do(step && is === "stands" ? this.#debugger.step(step) : this.#debugger.continue());
    }
  }

  async end(): Promise<void> {
    this.#unfollow();
    await this.#debugger.close();
  }

  #goes(is: "runs"): void {
    batch(() => {
      this.state.value = { is };
      this.look.value = undefined;
      this.#lit.value = nothingLit;
    });
  }

  #stopped({ inspection, fiber, problem, halted }: RobotStop): void {
    const moment = momentOf(inspection);
    // A pause mostly comes while the library works: then a step goes on from where the first of the own tasks waits.
    const stands = moment.tasks.find(({ id }) => id === fiber) ?? moment.tasks[0];
    const line = stands?.frames[0]?.line;
    const waits = moment.tasks.filter((task) => task !== stands).map(({ frames }) => frames[0]!.line);
    batch(() => {
      this.state.value = halted
        ? { is: "ended", line, surely: halted.silent?.length === 0 }
        : { is: "stands", line };
      this.look.value = { moment, changed: changedValues(this.#before, moment) };
      this.#lit.value = { runs: line, waits: waits.filter((each) => each !== line) };
      if (problem) this.told.value = { id: problem.id, params: problem.params };
    });
    this.#before = moment;
    if (halted) this.listener.ended(halted.silent?.length === 0);
  }

  /** One on a comment is at the next line with code; where its condition cannot be read, the field says so, and it stops. */
  #wishes(breakpoints: Session["breakpoints"]["value"]): RobotWish[] {
    return breakpoints.flatMap(({ line, condition }) => {
      const lines = this.#lines.all.map((each) => each.line).filter((each) => each >= line);
      const file = this.#lines.all[0]?.file;
      if (lines.length === 0 || file === undefined) return [];
      const number = this.#lines.numberOf({ file, line: Math.min(...lines) })!;
      return { line: number, ...conditionOf(condition) };
    });
  }

  #do(work: Promise<void>): void {
    work.catch((error: unknown) => this.listener.failed(error));
  }
}

function conditionOf(text: string): { readonly condition?: WatchExpression } {
  if (text.trim() === "") return {};
  try {
    return { condition: new WatchExpression(text) };
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
