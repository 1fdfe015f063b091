import { type Fault, FaultReader } from "../../sim/vm/fault.ts";
import { type ConsoleLevel, readLogLine } from "../../sim/vm/log-line.ts";
import { longestLineBytes } from "../../sim/vm/print-reader.ts";
import type { BoardLink } from "../serial/board-link.ts";
import type { ProgramManager } from "./program-manager.ts";

/** What a program on a board says. */
export interface BoardLogListener {
  /** @param full whether the line is as long as the log's lines can be; then more of it was cut, as a rule */
  console(level: ConsoleLevel, text: string, full: boolean): void;
  plot(values: Readonly<Record<string, number>>): void;
  /** The program failed, or the runtime stopped the robot. */
  fault(fault: Fault): void;
  /** A line of the firmware's own. */
  firmware?(text: string): void;
}

const encoder = new TextEncoder();

/** The event may come before or after the last line of the stack; after this time all is there. */
const settleMs = 100;

/** The firmware does not start a program that its verifier refuses (`verify.c`); the number says where it stopped. */
const verificationFailure = /^[*!>] verification failure: (\d+)/;
const verifierCodes = 60_000;

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
  const stopEvents = manager.onPanic(tell);
  const stopLog = link.listen({
    log: (line) => {
      const refused = verificationFailure.exec(line)?.[1];
      if (refused) {
        tell(verifierCodes + Number(refused));
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
        listener.console(parsed.level, full ? parsed.text.replace(/\ufffd+$/, "") : parsed.text, full);
      }
    },
  });
  return () => {
    stopEvents();
    stopLog();
    cancel();
  };
}
