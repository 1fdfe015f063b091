import { batch, signal } from "@preact/signals";
import { asProblem, type MessageId, type MessageParams, Problem } from "../../../messages/index.ts";
import type { Diagnostic } from "../../../toolchain/index.ts";
import type { Source } from "../language/protocol.ts";
import type { Batch, Move, RunSetup } from "../simulate/protocol.ts";
import { endSimulator, languageThread, simulatorThread } from "../threads/threads.ts";
import { Recording } from "./recording.ts";

/** `building`: the program is compiled and the robot set up. `over`: the run has ended and all of it was shown. */
export type PlayState = "idle" | "building" | "playing" | "paused" | "over";

/** What could not be done, as a sentence. */
export interface Trouble {
  readonly id: MessageId;
  readonly params?: MessageParams;
}

export const speeds = [0.25, 0.5, 1, 2, 4, 8, 16, 32] as const;
/** How far the simulator is ahead of what is shown, in wall time: long enough for smooth pictures, short for dragging. */
const leadMs = 60;
/** One press of “step” in virtual µs. */
export const stepUs = 20_000;

export const playState = signal<PlayState>("idle");
export const recording = signal<Recording | undefined>(undefined);
/** The moment that is shown, virtual µs. */
export const playheadUs = signal(0);
/** How far the run is simulated, virtual µs. */
export const edgeUs = signal(0);
export const speed = signal<number>(1);
export const trouble = signal<Trouble | undefined>(undefined);
/** What is wrong with the program, if it could not be compiled. */
export const mistakes = signal<readonly Diagnostic[]>([]);
/** Counts runs, so that what belongs to an older one is let go. */
let current = 0;
let asking = false;
let lastMs: number | undefined;

let limitUs = 0;

/** Nothing goes on in the run but that the program waits for a press of the robot's button. */
export const waitsForPress = signal(false);

/**
 * Compiles a program and starts it.
 * @param fromUs the moment to start showing at; what is before is simulated at once
 */
export async function startRun(
  source: Source,
  surroundings: Omit<RunSetup, "image" | "programName">,
  { fromUs = 0, seconds = 600, play = true } = {},
): Promise<void> {
  const mine = ++current;
  batch(() => {
    playState.value = "building";
    trouble.value = undefined;
    mistakes.value = [];
  });
  try {
    const built = await languageThread().build(source);
    if (mine !== current) return;
    if (!built.ok) {
      batch(() => {
        playState.value = "idle";
        recording.value = undefined;
        mistakes.value = built.diagnostics.filter(({ severity }) => severity === "error");
      });
      return;
    }
    const scene = await simulatorThread().start({
      ...surroundings,
      image: built.image,
      programName: source.name,
    });
    if (mine !== current) return;
    const run = new Recording(scene, surroundings.seed, source);
    limitUs = seconds * 1e6;
    if (fromUs > 0) run.add(await simulatorThread().advance(fromUs));
    if (mine !== current) return;
    batch(() => {
      recording.value = run;
      edgeUs.value = run.edgeUs;
      playheadUs.value = Math.min(fromUs, run.edgeUs);
      playState.value = play ? "playing" : "paused";
      waitsForPress.value = run.waits;
    });
    lastMs = undefined;
    requestAnimationFrame(tick);
  } catch (error) {
    if (mine === current) fail(error);
  }
}

/** An error that came from a worker, or from anywhere, as something to say. */
export function troubleOf(error: unknown): Trouble {
  const problem = asProblem(error);
  return problem instanceof Problem
    ? { id: problem.id, params: problem.params }
    : { id: "studio.broken", params: { reason: error instanceof Error ? error.message : String(error) } };
}

function fail(error: unknown): void {
  batch(() => {
    playState.value = "idle";
    trouble.value = troubleOf(error);
  });
}

/** Moves what is shown on with the clock on the wall. */
function tick(nowMs: number): void {
  const run = recording.value;
  if (!run || playState.value !== "playing") {
    lastMs = undefined;
    return;
  }
  // After a pause of the page (another tab) the run goes on where it was.
  const passedMs = lastMs === undefined ? 0 : Math.min(100, nowMs - lastMs);
  lastMs = nowMs;
  const wantedUs = playheadUs.value + passedMs * 1000 * speed.value;
  playheadUs.value = Math.min(wantedUs, run.edgeUs);
  if (run.end && playheadUs.value >= run.edgeUs) {
    playState.value = "over";
    return;
  }
  void ask(run, wantedUs + leadMs * 1000 * speed.value);
  requestAnimationFrame(tick);
}

/** Asks the simulator for the next piece. */
async function ask(run: Recording, untilUs: number): Promise<void> {
  // Virtual time moves by whole microseconds.
  const goalUs = run.waits ? Math.ceil(untilUs) : Math.min(Math.ceil(untilUs), limitUs);
  if (asking || run.end || goalUs <= run.edgeUs) return;
  asking = true;
  const mine = current;
  try {
    const piece: Batch = await simulatorThread().advance(goalUs);
    if (mine !== current) return;
    const beforeUs = run.edgeUs;
    run.add(piece);
    // While the program only waits for a press, the time does not count: it waits until somebody presses, or stops it.
    if (run.waits) limitUs += run.edgeUs - beforeUs;
    waitsForPress.value = run.waits;
    if (!run.end && run.edgeUs >= limitUs) run.end = await simulatorThread().stop();
    edgeUs.value = run.edgeUs;
  } catch (error) {
    if (mine === current) fail(error);
  } finally {
    asking = false;
  }
}

export function pause(): void {
  if (playState.value === "playing") playState.value = "paused";
}

export function resume(): void {
  const run = recording.value;
  if (!run || (playState.value !== "paused" && playState.value !== "over")) return;
  if (run.end && playheadUs.value >= run.edgeUs) playheadUs.value = 0;
  playState.value = "playing";
  lastMs = undefined;
  requestAnimationFrame(tick);
}

/** Shows the next 20 ms. */
export async function step(): Promise<void> {
  const run = recording.value;
  if (!run) return;
  pause();
  const wantedUs = (Math.floor(playheadUs.value / stepUs) + 1) * stepUs;
  if (wantedUs > run.edgeUs) await ask(run, wantedUs);
  playheadUs.value = Math.min(wantedUs, run.edgeUs);
  if (run.end && playheadUs.value >= run.edgeUs) playState.value = "over";
}

/** Counts what hands did in the world, so that it is drawn anew. */
export const touched = signal(0);

/** Moves the robot or a box by hand while the run is paused, at the last moment that is simulated. */
export async function moveByHand(move: Move): Promise<void> {
  const run = recording.value;
  if (!run || playState.value !== "paused" || run.end) return;
  const mine = current;
  playheadUs.value = run.edgeUs;
  const frame = await simulatorThread().move(move);
  if (!frame || mine !== current) return;
  run.retouch(frame);
  touched.value++;
}

/** Goes to a moment that is already simulated. */
export function seek(timeUs: number): void {
  const run = recording.value;
  if (!run) return;
  if (playState.value === "over" && timeUs < run.edgeUs) playState.value = "paused";
  playheadUs.value = Math.max(0, Math.min(timeUs, run.edgeUs));
}

/** Ends the run; the robot goes back to its start. */
export function stopRun(): void {
  current++;
  if (playState.value === "building" || asking) endSimulator();
  batch(() => {
    recording.value = undefined;
    playheadUs.value = 0;
    edgeUs.value = 0;
    playState.value = "idle";
  });
}
