import {
  type ConsoleLevel,
  type Fault,
  FaultReader,
  longestLineBytes,
  readHalted,
  readLogLine,
  waitsLine,
} from "../../jacdac/index.ts";
import type { BoardLink } from "../serial/board-link.ts";
import type { LineCut } from "../serial/log-lines.ts";
import type { ProgramManager } from "./program-manager.ts";

/** What of a line did not come. */
export interface LineLoss {
  /** The ends that were lost on the way. */
  readonly cut?: LineCut | undefined;
  /** As long as the log's lines can be: as a rule more of it was cut. */
  readonly full: boolean;
}

/** What a program on a board says. */
export interface BoardLogListener {
  /** @param loss which ends of the line did not come, and whether it was cut because it is too long */
  console(level: ConsoleLevel, text: string, loss: LineLoss): void;
  plot(values: Readonly<Record<string, number>>): void;
  /** The program failed, or the runtime stopped the robot. */
  fault(fault: Fault): void;
  /** A line of the firmware's own. */
  firmware?(text: string): void;
  /** Lines are missing here: the board printed more than its line carries. */
  missing?(lines: MissingLines): void;
  /** The line is full: lines may be missing here without a mark of the firmware. */
  full?(): void;
  /** A frame of the board's came damaged, or not at all: values of its services, never its console. */
  damaged?(): void;
  /** The program waits for a press of the robot's button, and nobody presses it by the cable. */
  waits?(): void;
  /** The board has started anew, and its program with it. */
  restarted?(): void;
}

/** What a gap in the log took at the least, since the firmware overwrites its whole buffer at a time. */
export interface MissingLines {
  readonly bytes: number;
  /** As many as that are of the length of those that came last; 0: none came yet. */
  readonly lines: number;
}

const encoder = new TextEncoder();

/** The event may come before or after the last line of the stack; after this time all is there. */
const settleMs = 100;

/** The firmware does not start a program that its verifier refuses (`verify.c`); the number says where it stopped. */
const verificationFailure = /^[*!>] verification failure: (\d+)/;
const verifierCodes = 60_000;

/** `JD_DMESG_BUFFER_SIZE` of devicescript-esp32. */
const logBufferBytes = 4096;
/** A program with other parts resets the board, and some boards reset when their port is opened. */
const expectedRestartMs = 4_000;
/** Weight of the newest line in the mean length of lines. */
const newest = 0.2;

/** Reads a board's log, and its manager's word on how a program ended. @returns stops reading */
export function readBoardLog(
  link: BoardLink,
  manager: ProgramManager,
  listener: BoardLogListener,
): () => void {
  let faults = new FaultReader();
  let cancel = () => {};
  const tell = (code: number) => {
    cancel();
    cancel = link.timers.after(settleMs, () => {
      listener.fault(faults.fault(code));
      faults = new FaultReader();
    });
  };
  let lineBytes = 0;
  let restartedMs = link.timers.nowMs;
  const stopEvents = manager.onPanic(tell);
  const stopLog = link.listen({
    lost: (what) => {
      if (what !== "text") {
        listener.damaged?.();
        return;
      }
      const lines = lineBytes === 0 ? 0 : Math.max(1, Math.round(logBufferBytes / lineBytes));
      listener.missing?.({ bytes: logBufferBytes, lines });
    },
    full: () => listener.full?.(),
    restarted: () => {
      const { nowMs } = link.timers;
      const isNews = nowMs - restartedMs > expectedRestartMs;
      restartedMs = nowMs;
      if (isNews) listener.restarted?.();
    },
    log: (line, cut) => {
      // What kind of line it was stood in the part that is gone.
      if (cut === "begin" || cut === "both") {
        listener.console("log", line, { cut, full: false });
        return;
      }
      if (!cut) lineBytes += (lineBytes === 0 ? 1 : newest) * (line.length + 1 - lineBytes);
      const refused = verificationFailure.exec(line)?.[1];
      if (refused) {
        tell(verifierCodes + Number(refused));
        return;
      }
      // Whoever halts the robot says more of it.
      if (readHalted(line)) return;
      if (line === waitsLine) {
        if (!manager.presses) listener.waits?.();
        return;
      }
      const wasStopped = faults.stopped;
      if (faults.read(line, true)) {
        // No panic follows when the runtime has stopped the robot for good.
        if (faults.stopped && !wasStopped) tell(0);
        return;
      }
      const parsed = readLogLine(line);
      if (parsed.from === "plot") listener.plot(parsed.values);
      else if (parsed.from === "firmware") listener.firmware?.(line);
      else {
        const full = encoder.encode(line).length >= longestLineBytes;
        // A letter of several bytes may have been cut in the middle.
        listener.console(parsed.level, full ? parsed.text.replace(/\ufffd+$/, "") : parsed.text, {
          cut,
          full,
        });
      }
    },
  });
  return () => {
    stopEvents();
    stopLog();
    cancel();
  };
}
