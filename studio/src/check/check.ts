import { batch, signal } from "@preact/signals";
import { proxy } from "comlink";
import { reasonsOf, starsFor, toldOf } from "../../../lesson/index.ts";
import { classPart } from "../class/class-part.ts";
import { player } from "../run/page-player.ts";
import { troubleOf } from "../run/trouble.ts";
import type { TryResult } from "../simulate/run-messages.ts";
import { chime, wakeSound } from "../sound/sound.ts";
import { compiling, languageThread, simulatorThread, spareSimulator } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { giveStars } from "../work/stars.ts";

/** A check of a lesson's goals: what was tried so far, out of how many. */
export interface CheckProgress {
  readonly lesson: string;
  /** The program that is tried. */
  readonly text: string;
  readonly goals: readonly string[];
  readonly of: number;
  readonly tries: readonly TryResult[];
  readonly state: "running" | "done" | "mistakes";
  /** The line where the told try failed, if the program itself did. */
  readonly line?: number;
}

export const checking = signal<CheckProgress | undefined>(undefined);
let end: (() => void) | undefined;

/** Tries the program on all seeds of its lesson. */
export async function startCheck(session: Session): Promise<void> {
  endCheck();
  const lesson = session.activity.lesson?.entry;
  if (!lesson) return;
  void session.program.keep();
  void classPart.peek()?.checkInClass(lesson.id, session.text.peek());
  wakeSound();
  const plan = await simulatorThread().planOf(lesson.id);
  const show = (change: Partial<CheckProgress>) => {
    if (checking.value?.lesson === lesson.id) checking.value = { ...checking.value, ...change };
  };
  const { source } = session;
  checking.value = {
    lesson: lesson.id,
    text: source.text,
    goals: plan.goals,
    of: plan.tries,
    tries: [],
    state: "running",
  };
  const simulator = spareSimulator();
  let ended = false;
  end = () => {
    ended = true;
    simulator.end();
  };
  try {
    const built = await compiling((thread) => thread.build(source));
    if (ended) return;
    if (!built.ok) return show({ state: "mistakes" });
    const setup = {
      ...session.surroundings,
      robots: session.previewSetup.robots.map((robot) => ({ ...robot, image: built.image })),
    };
    await simulator.remote.check(
      lesson.id,
      setup,
      proxy((tried: TryResult) => show({ tries: [...(checking.value?.tries ?? []), tried] })),
    );
    const tries = checking.value?.tries ?? [];
    const failed = toldOf(tries);
    const fault = failed && reasonsOf(failed).fault;
    const line = fault && (await languageThread().lineOf(source, fault));
    batch(() => {
      show({ state: "done", ...(line !== undefined && { line }) });
      giveStars(lesson, starsFor(tries), source.kit);
    });
    if (!failed) chime();
  } catch (error) {
    if (ended) return;
    checking.value = undefined;
    player.trouble.value = troubleOf(error);
  } finally {
    simulator.end();
  }
}

export function endCheck(): void {
  end?.();
  end = undefined;
  checking.value = undefined;
}
