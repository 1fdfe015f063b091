import { type MissingLines, readBoardLog } from "../../board/deploy/board-log.ts";
import { openSession } from "../../board/deploy/board-session.ts";
import { withCuts } from "../../board/serial/log-lines.ts";
import type { Fault } from "../../jacdac/fault.ts";
import type { Desk } from "./desk.ts";

/** What a board said since its program started; a place where lines are missing is a line “⋯”. */
export interface BoardSaid {
  readonly console: string[];
  readonly faults: Fault[];
  readonly missing: MissingLines[];
  restarts: number;
  damaged: number;
}

/** Puts a program onto the board on a desk, and listens. */
export async function deployImage(desk: Desk, image: Uint8Array): Promise<BoardSaid> {
  const { link, manager } = await openSession(desk.line, desk.timers);
  const said: BoardSaid = { console: [], faults: [], missing: [], restarts: 0, damaged: 0 };
  await manager.transfer(image, {
    onStart: () =>
      readBoardLog(link, manager, {
        console: (_, text, { cut }) => said.console.push(withCuts(text, cut)),
        plot() {},
        fault: (fault) => said.faults.push(fault),
        missing: (missing) => {
          said.console.push("⋯");
          said.missing.push(missing);
        },
        restarted: () => said.restarts++,
        damaged: () => said.damaged++,
      }),
  });
  return said;
}
