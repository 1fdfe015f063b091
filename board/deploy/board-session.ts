import type { BoardLink } from "../serial/board-link.ts";
import type { SerialLine, Timers } from "../serial/line.ts";
import { connect } from "./connect.ts";
import { ProgramManager } from "./program-manager.ts";

/** A board that answers, and takes programs. */
export interface BoardSession {
  readonly link: BoardLink;
  readonly manager: ProgramManager;
}

/**
 * Begins to talk to the board at the other end of a line. The line is closed when there is none that takes programs.
 * @throws Problem that says what is there instead
 */
export async function openSession(line: SerialLine, timers: Timers): Promise<BoardSession> {
  const link = await connect(line, timers);
  try {
    return { link, manager: await ProgramManager.find(link) };
  } catch (error) {
    await link.close();
    throw error;
  }
}
