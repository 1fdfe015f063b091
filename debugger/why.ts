import type { Inspection } from "./inspection.ts";
import { type Read, readsOf } from "./line-reads.ts";
import type { LookedProgram } from "./looked-program.ts";
import type { ProgramLine } from "./program-lines.ts";
import { stepBack } from "./stepping.ts";

/** A line that gave the robot's drive another command, or that decided that it was run. */
export interface Reason extends ProgramLine {
  /** Its entry in the trace. */
  readonly index: number;
  readonly timeUs: number;
  /** What stands in the line. */
  readonly text: string;
  readonly reads: readonly Read[];
}

export interface Cause extends Reason {
  /** The condition or loop that came before it in the same call. */
  readonly decidedBy?: Reason;
}

export interface Causes {
  /** The latest first. */
  readonly causes: readonly Cause[];
  /** How many entries were looked at without finding as many as were wanted; undefined: all there are. */
  readonly gaveUpAfter?: number;
}

/** Entries that are looked at in one go, and in all. */
const stretch = 500;
const mostSearched = 20_000;
/** Lines before a command among which the condition is looked for. */
const nearLines = 6;
const decides = /\b(if|else|while|for|switch|case)\b|\?.*:/;

/**
 * The last own lines that told the robot's drive what to do, before an entry: the reason why it moves as it does there. What
 * the library does on its own to keep to a command is none.
 * @param most how many
 */
export function causesOf(program: LookedProgram, from: number, most = 3): Causes {
  const found: Cause[] = [];
  for (const index of commandsBefore(program, from)) {
    if (index === "gave up") return { causes: found, gaveUpAfter: mostSearched };
    const decidedAt = decisionBefore(program, index);
    const decidedBy = decidedAt === undefined ? undefined : reasonAt(program, decidedAt);
    found.push({ ...reasonAt(program, index), ...(decidedBy && { decidedBy }) });
    if (found.length === most) break;
  }
  return { causes: found };
}

/** Entries whose lines gave a command, the latest first. */
function* commandsBefore(program: LookedProgram, from: number): Generator<number | "gave up"> {
  let later: string | undefined;
  for (let end = from; end >= 0; end -= stretch) {
    if (from - end >= mostSearched) {
      yield "gave up";
      return;
    }
    const begin = Math.max(0, end - stretch + 1);
    const commands = new Map<number, string>();
    program.walk(
      Array.from({ length: end - begin + 1 }, (_, i) => begin + i),
      (index, inspection) => {
        commands.set(index, commandOf(inspection));
        return true;
      },
    );
    for (let index = end; index >= begin; index--) {
      const command = commands.get(index)!;
      if (index < from && command !== later) yield index;
      later = command;
    }
  }
}

/** What the drive is told to do, by the fields of `DriveBase` in `runtime/src/`; empty: the program does not use it. */
function commandOf(inspection: Inspection): string {
  const drive = inspection.kitVariable("drive");
  if (drive?.value.type !== "object") return "";
  const fields = new Map(
    inspection
      .children(drive.value)
      .variables.map(({ name, value }) => [name, "value" in value ? value.value : value.type]),
  );
  const steered = fields.get("steering") !== "undefined" && fields.get("steering") !== undefined;
  // A behaviour that steers gives the goals itself, again and again.
  const goals = steered ? [] : [fields.get("speedGoal"), fields.get("rateGoal")];
  return [fields.get("command"), ...goals].join(" ");
}

function decisionBefore(program: LookedProgram, from: number): number | undefined {
  let at: number | undefined = from;
  if (decides.test(program.textOf(program.lineAt(from)))) return undefined;
  for (let i = 0; i < nearLines && at !== undefined; i++) {
    at = stepBack(program.trace, at);
    if (at !== undefined && decides.test(program.textOf(program.lineAt(at)))) return at;
  }
  return undefined;
}

function reasonAt(program: LookedProgram, index: number): Reason {
  const line = program.lineAt(index);
  const text = program.textOf(line).trim();
  const inspection = program.look(index);
  const frame = inspection.ownFrame;
  const reads = frame ? readsOf(text, { inspection, frame }) : [];
  return { ...line, index, timeUs: program.trace.at(index).timeUs, text, reads };
}
