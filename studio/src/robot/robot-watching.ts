import "../style/variables.css";
import { batch } from "@preact/signals";
import type { BoardSession } from "../../../board/index.ts";
import { fitting } from "../../../image/index.ts";
import { Problem } from "../../../messages/index.ts";
import { watchedRobot } from "../debugger/watched-robot.ts";
import type { Built, Source } from "../language/language-messages.ts";
import { compiling } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { haltingOf } from "./halt-robot.ts";
import { builtOf, connectedBoard, doing } from "./robot.ts";
import { RobotLog } from "./robot-log.ts";
import { listen, robotLog, robotState, showProgress, tellTrouble } from "./robot-state.ts";
import { RobotWatch } from "./robot-watch.ts";
import { endWatch, robotWatch } from "./robot-watch-part.ts";
import { rememberHalted, rememberSent } from "./sent-program.ts";

/** What the page shows and does while somebody goes through a program on the robot; loaded by `robot-watch-part.ts`. */
export { RobotSteps } from "./RobotSteps.tsx";
export { RobotVariables } from "./RobotVariables.tsx";

/** Puts the program in the editor onto the robot and starts it: it stands at its first line. */
export function startPausedOnRobot(session: Session): Promise<void> {
  void session.program.keep();
  const { source } = session;
  const building = builtOf(source);
  return doing(async () => {
    const board = await connectedBoard();
    const { manager } = board;
    const built = await building();
    if (!built) return;
    await endWatch();
    const there = await haltingOf(board, source.kit);
    if (there.image && there.kit !== source.kit) await manager.halt(there.image);
    let hears = false;
    const watch = await begin(session, board, source, built, () => {
      // What a board says that resets for the program, nobody needs to know.
      if (!hears) listen(new RobotLog(board, source));
      hears = true;
    });
    await watch.start(fitting(built.image, source.name), showProgress);
    rememberSent(source, await manager.programHash());
    robotState.value = { is: "watched" };
  });
}

/** Pauses the program that runs on the robot; the page knows its lines when it has sent it. */
export function pauseRobot(session: Session): Promise<void> {
  const source = robotLog.peek()?.source;
  const building = source && builtOf(source);
  return doing(async () => {
    const board = await connectedBoard();
    const built = await building?.();
    if (!source || !built || !(await board.manager.hasProgram(fitting(built.image, source.name))))
      throw new Problem("studio.robot.unknownProgram");
    const watch = await begin(session, board, source, built, () => {});
    await watch.attach();
    robotState.value = { is: "watched" };
  });
}

async function begin(
  session: Session,
  board: BoardSession,
  source: Source,
  built: Extract<Built, { ok: true }>,
  began: () => void,
): Promise<RobotWatch> {
  const halting = await compiling((thread) => thread.halting(source.kit));
  const listener = {
    began,
    ended: (surely: boolean) => void noteEnded(board, source, surely).catch(tellTrouble),
    failed: tellTrouble,
  };
  const watch = new RobotWatch(board, built, source, halting, listener, session);
  batch(() => {
    robotWatch.value = watch;
    watchedRobot.value = watch;
  });
  return watch;
}

/** Another program has taken the place of this one, which can be sent again. */
async function noteEnded({ manager }: BoardSession, source: Source, surely: boolean): Promise<void> {
  rememberHalted(source, await manager.programHash());
  robotState.value = { is: "halted", kept: source, surely };
}
