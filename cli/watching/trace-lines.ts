import { basename } from "node:path";
import { changedVariables, type Look, lookAt, valueText } from "../../debugger/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { labelOf } from "../../sim/index.ts";
import type { RunLines } from "../terminal/run-report.ts";
import type { Untold, WatchedRobot } from "./watch-run.ts";

/** A line that a program ran, and what it changed. */
export interface TracedLine {
  readonly timeUs: number;
  readonly file: string;
  readonly line: number;
  /** Calls on the stack, from 1; those of the library count. */
  readonly depth: number;
  /** Which task ran it. */
  readonly task: number;
  /** Variables by name, those of functions as `square.side`. */
  readonly changed: Readonly<Record<string, string>>;
}

/** The lines that a program ran, the middle left out where there are many. */
export interface TracedLines {
  readonly first: readonly TracedLine[];
  readonly leftOut: number;
  readonly last: readonly TracedLine[];
  /** From here on, in virtual µs, nothing was written down. */
  readonly fullAtUs?: number;
  /** What the robot told that was not kept. */
  readonly untold?: Untold;
}

/** How many lines are told, from the begin and from the end. */
const most = 1000;
const sourceColumns = 44;

export function traceOf({ program, untold }: WatchedRobot): TracedLines {
  const { length, fullAtUs } = program.trace;
  const leftOut = Math.max(0, length - 2 * most);
  const [first, last] =
    leftOut > 0
      ? [linesOf(program, 0, most), linesOf(program, length - most, length)]
      : [linesOf(program, 0, length), []];
  return { first, leftOut, last, ...(fullAtUs !== undefined && { fullAtUs }), ...(untold && { untold }) };
}

function linesOf(program: WatchedRobot["program"], from: number, end: number): TracedLine[] {
  const { trace } = program;
  const lines: TracedLine[] = [];
  const changedAt: Record<string, string>[] = [];
  let before: Look | undefined;
  // One more, since what a line changed is seen at the next.
  const seen = Math.min(trace.length, end + 1);
  program.walk(
    Array.from({ length: seen - from }, (_, i) => from + i),
    (_, inspection) => {
      const look = lookAt(inspection);
      if (before)
        changedAt.push(
          Object.fromEntries(
            changedVariables(before, look).map(({ functionName, name, value }) => [
              functionName && functionName !== "main" ? `${functionName}.${name}` : name,
              valueText(inspection, value),
            ]),
          ),
        );
      before = look;
      return true;
    },
  );
  for (let index = from; index < end; index++) {
    const { timeUs, depth, fiber } = trace.at(index);
    lines.push({
      timeUs,
      ...program.lineAt(index),
      depth,
      task: fiber,
      changed: changedAt[index - from] ?? {},
    });
  }
  return lines;
}

/** Tells the lines that programs ran, and between them what the robots did. */
export function printTraces(robots: readonly WatchedRobot[], lines: RunLines, language: Language): void {
  const told = robots.flatMap((robot) => tellings(robot, lines, language));
  for (const { text } of told.sort((a, b) => a.timeUs - b.timeUs)) console.log(text);
}

interface Telling {
  readonly timeUs: number;
  readonly text: string;
}

function tellings(robot: WatchedRobot, run: RunLines, language: Language): Telling[] {
  const { first, leftOut, last, fullAtUs, untold } = traceOf(robot);
  const label = labelOf(robot.name);
  const places = [...first, ...last].map(({ file, line }) => `${basename(file)}:${line}`.length);
  const placeColumns = Math.max(0, ...places);
  const found: Telling[] = [];
  let event = 0;
  const eventsUntil = (index: number, shown: boolean) => {
    for (let each = robot.told[event]; each && each.index <= index; each = robot.told[++event]) {
      const text = run.textOf(each.event, robot.name);
      if (shown && text !== undefined) found.push({ timeUs: each.event.timeUs, text });
    }
  };
  const tell = (part: readonly TracedLine[], from: number) => {
    for (const [i, traced] of part.entries()) {
      eventsUntil(from + i - 1, true);
      found.push({ timeUs: traced.timeUs, text: lineText(traced, robot, label, placeColumns) });
    }
  };
  tell(first, 0);
  if (leftOut > 0) {
    eventsUntil(first.length - 1, true);
    eventsUntil(first.length + leftOut - 1, false);
    const count = { count: leftOut, first: first.length, last: last.length };
    found.push({ timeUs: last[0]!.timeUs, text: `${label}${say(language, "trace.leftOut", count)}` });
    tell(last, first.length + leftOut);
  }
  eventsUntil(Number.POSITIVE_INFINITY, true);
  if (fullAtUs !== undefined)
    found.push({
      timeUs: Number.POSITIVE_INFINITY,
      text: `${label}${say(language, "trace.full", { seconds: fullAtUs / 1e6 })}`,
    });
  if (untold)
    found.push({ timeUs: Number.POSITIVE_INFINITY, text: `${label}${untoldText(untold, language)}` });
  return found;
}

/** That events were not kept, and which. */
export function untoldText({ count, fromUs }: Untold, language: Language): string {
  return say(language, "trace.untold", { count, seconds: fromUs / 1e6 });
}

function lineText(traced: TracedLine, { program }: WatchedRobot, label: string, columns: number): string {
  const { timeUs, file, line, changed } = traced;
  const source = program.textOf({ file, line }).trim();
  const cut = source.length > sourceColumns ? `${source.slice(0, sourceColumns - 1)}…` : source;
  const changes = Object.entries(changed).map(([name, value]) => `${name} = ${value}`);
  const place = `${basename(file)}:${line}`.padEnd(columns);
  const text = `${(timeUs / 1e6).toFixed(3).padStart(8)} s  ${label}${place}  ${cut.padEnd(sourceColumns)}  ${changes.join(", ")}`;
  return text.trimEnd();
}
