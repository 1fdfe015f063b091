import { effect, signal } from "@preact/signals";
import type { NamedVariable } from "../../../debugger/index.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import { troubleOf } from "../run/trouble.ts";
import { simulatorThread } from "../threads/threads.ts";
import type { Curve, Series } from "./series.ts";
import { showSeries } from "./shown-series.ts";

/** A number of the program that the pupil has put onto the plot. */
interface PlottedVariable {
  readonly variable: NamedVariable;
  readonly series: Series;
  /** What is known of the run so far. */
  run: Recording | undefined;
  times: number[];
  values: number[];
  /** The entry of the trace from which nothing is known. */
  next: number;
}

const plotted: PlottedVariable[] = [];
/** Counts what was added to the curves, so that who draws them sees it. */
const added = signal(0);

/** What the pupil has put onto the plot, from run to run. */
export function variableSeries(): Series[] {
  added.value;
  return plotted.map(({ series }) => series);
}

export function isVariable({ id }: Series): boolean {
  return id.startsWith("variable.");
}

export function isVariablePlotted(variable: NamedVariable): boolean {
  added.value;
  return plotted.some(({ series }) => series.id === idOf(variable));
}

/** Puts a number onto the plot, or takes it off. */
export function plotVariable(variable: NamedVariable, wanted: boolean): void {
  const id = idOf(variable);
  const at = plotted.findIndex(({ series }) => series.id === id);
  if (at >= 0) plotted.splice(at, 1);
  if (wanted) {
    const { functionName, name } = variable;
    const label = functionName === undefined || functionName === "main" ? name : `${name} (${functionName})`;
    const series = { id, name: label, unit: "" };
    plotted.push({ variable, series, run: undefined, times: [], values: [], next: 0 });
  }
  showSeries(id, wanted);
  added.value++;
  void fill();
}

/** The number over time, of the robot whose program is watched. */
export function variableCurves(run: Recording, { id }: Series, untilUs: number): Curve[] {
  added.value;
  const found = plotted.find(({ series }) => series.id === id);
  const { lines } = run;
  if (!found || found.run !== run || !lines || found.times.length === 0) return [];
  const { robot } = lines;
  const count = found.times.findLastIndex((seconds) => seconds * 1e6 <= untilUs) + 1;
  const times = found.times.slice(0, count);
  const values = found.values.slice(0, count);
  // It has its value until the end of what is drawn.
  times.push(untilUs / 1e6);
  values.push(values.at(-1)!);
  return count > 0 ? [{ robot: run.scene.robots[robot]!.name, index: robot, times, values }] : [];
}

/** The run whose curves are being asked for. A simulator that was ended gives no answer: another run asks for itself. */
let filling: Recording | undefined;
/** The run went on, or something was put onto the plot, since what is asked for now. */
let isStale = false;
effect(() => {
  // The run has gone on, or another one is shown.
  player.edgeUs.value;
  player.recording.value;
  void fill();
});

/** Asks for what is not known yet, piece by piece, so that others who ask of the program are not kept waiting. */
async function fill(): Promise<void> {
  const run = player.recording.peek();
  isStale = true;
  if (!run?.lines || filling === run) return;
  filling = run;
  try {
    for (let isMore = true; isMore && filling === run; ) {
      isMore = isStale;
      isStale = false;
      for (const each of [...plotted]) if (await addPiece(each, run)) isMore = true;
    }
  } catch (error) {
    if (filling === run) player.trouble.value = troubleOf(error);
  } finally {
    if (filling === run) filling = undefined;
  }
}

/** @returns whether there was something to add */
async function addPiece(each: PlottedVariable, run: Recording): Promise<boolean> {
  if (each.run !== run) Object.assign(each, { run, times: [], values: [], next: 0 });
  const piece = await simulatorThread().variableCurve(each.variable, each.next);
  if (!piece || run !== player.recording.peek() || piece.next === each.next) return false;
  each.next = piece.next;
  for (const [i, timeUs] of piece.timesUs.entries()) {
    const before = each.values.at(-1);
    const value = piece.values[i]!;
    if (value === before) continue;
    // A number keeps its value until it changes: a step, no slope.
    if (before !== undefined) add(each, timeUs, before);
    add(each, timeUs, value);
  }
  added.value++;
  return true;
}

function add({ times, values }: PlottedVariable, timeUs: number, value: number): void {
  times.push(timeUs / 1e6);
  values.push(value);
}

function idOf({ functionName = "", name }: NamedVariable): string {
  return `variable.${functionName}.${name}`;
}
