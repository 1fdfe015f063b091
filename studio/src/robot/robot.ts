import { batch } from "@preact/signals";
import { type BoardSession, openSession, pause, wallTimers } from "../../../board/index.ts";
import { fitting } from "../../../image/index.ts";
import { asProblem } from "../../../messages/index.ts";
import type { Built, Source } from "../language/language-messages.ts";
import { compiling } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { BrowserLine } from "./browser-line.ts";
import { askForPort, grantedPort, requireSerial } from "./choose-port.ts";
import { haltingOf, haltRobot } from "./halt-robot.ts";
import { RobotLog } from "./robot-log.ts";
import { rememberConnected, shownOutput, wasConnected } from "./robot-part.ts";
import {
  listen,
  type RobotState,
  robotBusy,
  robotLog,
  robotState,
  robotTrouble,
  showProgress,
  tellTrouble,
} from "./robot-state.ts";
import { endWatch } from "./robot-watch-part.ts";
import { rememberSent, sentProgram } from "./sent-program.ts";

let board: BoardSession | undefined;

/** Puts the program onto the robot, the image that Run takes too, and starts it. */
export function sendProgram(session: Session): Promise<void> {
  void session.program.keep();
  return send(session.source);
}

function send(source: Source): Promise<void> {
  const building = builtOf(source);
  return doing(async () => {
    const session = await connectedBoard();
    const built = await building();
    if (!built) return;
    await endWatch();
    const { manager } = session;
    const image = fitting(built.image, source.name);
    const halting = await haltingOf(session, source.kit);
    const stops = built.stopsMotors && halting.kit === source.kit;
    const sent = await manager.transfer(image, {
      halting: stops ? undefined : halting.image,
      onProgress: showProgress,
      onStart: () => listen(new RobotLog(board!, source)),
    });
    robotState.value = { is: "started", bytes: image.length, sent };
    rememberSent(source, await manager.programHash());
  });
}

/**
 * Begins to compile a program.
 * @returns waits for it, and shows so; undefined: it has mistakes, which is told
 */
export function builtOf(source: Source): () => Promise<Extract<Built, { ok: true }> | undefined> {
  const before = robotState.peek();
  const building = compiling((thread) => thread.build(source));
  building.catch(() => {});
  return async () => {
    robotState.value = { is: "building" };
    const built = await building;
    if (built.ok) return built;
    batch(() => {
      robotState.value = before.is === "away" ? { is: "ready" } : before;
      robotTrouble.value = { id: "studio.checkMistakes" };
    });
    return undefined;
  };
}

/** The robot that is connected, or one that the pupil chooses now. */
export async function connectedBoard(): Promise<BoardSession> {
  return board ?? (await connect(await choosePort()));
}

/** Connects to the robot that was used before, or lets the pupil choose. */
export function connectRobot(choose: () => Promise<SerialPort> = choosePort): Promise<void> {
  return doing(async () => {
    await disconnect();
    robotState.value = { is: "connecting" };
    robotState.value = await listenTo(await connect(await choose()));
  });
}

/** Connects to another robot than before. */
export function connectOther(): Promise<void> {
  return connectRobot(ask);
}

/** After the page was loaded anew: connects to the robot that was connected, without asking. */
export function reconnectRobot(): Promise<void> {
  return doing(async () => {
    const port = await grantedPort();
    if (!port) return rememberConnected(false);
    robotState.value = await listenTo(await connect(port, reloadTries));
  });
}

export function stopProgram(): Promise<void> {
  return doing(async () => {
    // The cable may have been pulled out just now.
    if (!board) return;
    await endWatch();
    robotState.value = await haltRobot(board);
  });
}

/** Starts the program again, or sends it again when a stop took it from the board. */
export function startProgram(): Promise<void> {
  const state = robotState.peek();
  if (state.is === "halted" && state.kept) return send(state.kept);
  return doing(async () => {
    if (!board) return;
    await endWatch();
    await board.manager.start();
    robotState.value = { is: "ready" };
  });
}

/** Lets go of the robot and forgets what it said. */
export async function leaveRobot(): Promise<void> {
  if (robotBusy.peek()) return;
  batch(() => {
    robotLog.value = undefined;
    robotTrouble.value = undefined;
    shownOutput.value = "simulator";
  });
  rememberConnected(false);
  await disconnect();
}

// The browser frees the port of a page that is closed; the board is told that nobody listens any more.
window.addEventListener("pagehide", () => void disconnect());
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted && wasConnected()) void reconnectRobot();
});

/** Does one thing at a time with the robot, and tells what went wrong. */
export async function doing(work: () => Promise<void>): Promise<void> {
  if (robotBusy.peek()) return;
  try {
    requireSerial();
    robotTrouble.value = undefined;
    if (!board) robotState.value = { is: "connecting" };
    await work();
    if (robotState.peek().is === "connecting") robotState.value = { is: "away" };
  } catch (error) {
    const problem = asProblem(error);
    batch(() => {
      tellTrouble(problem);
      robotState.value = { is: board ? "ready" : "away" };
    });
  }
}

async function choosePort(): Promise<SerialPort> {
  return (await grantedPort()) ?? (await ask());
}

async function ask(): Promise<SerialPort> {
  robotState.value = { is: "choosing" };
  const port = await askForPort();
  robotState.value = { is: "connecting" };
  return port;
}

/** The browser frees the port of the page before this one a moment after it has gone. */
const reloadTries = 3;
const reloadPauseMs = 700;

async function connect(port: SerialPort, tries = 1): Promise<BoardSession> {
  const line = await openPort(port, tries);
  const session = await openSession(line, line.timers);
  board = session;
  rememberConnected(true);
  session.link.orLost(new Promise(() => {})).catch((problem: unknown) => {
    if (board !== session) return;
    board = undefined;
    robotLog.peek()?.end();
    // The board can be told nothing any more.
    endWatch().catch(() => {});
    batch(() => {
      tellTrouble(problem);
      robotState.value = { is: "away" };
    });
  });
  return session;
}

async function openPort(port: SerialPort, tries: number): Promise<BrowserLine> {
  for (let left = tries - 1; ; left--) {
    try {
      return await BrowserLine.open(port);
    } catch (error) {
      if (left <= 0) throw error;
      await pause(wallTimers, reloadPauseMs);
    }
  }
}

async function disconnect(): Promise<void> {
  const session = board;
  board = undefined;
  robotLog.peek()?.end();
  robotState.value = { is: "away" };
  // A board that no longer answers shall not keep the port.
  await endWatch().catch(() => {});
  await session?.link.close();
}

/** Listens to a program that was there before. */
async function listenTo(session: BoardSession): Promise<RobotState> {
  const { manager } = session;
  // A page that was closed has left its program standing: it would go on by itself, or never.
  if (await manager.debugger?.isSuspended()) await manager.stop();
  const sent = sentProgram(await manager.programHash());
  const log = new RobotLog(session, sent?.source);
  if (sent?.halted) log.note({ is: "haltedBefore" });
  else if ((await manager.programBytes()) === 0) log.note({ is: "noProgram" });
  else if (!(await manager.isRunning())) log.note({ is: "notRunning" });
  listen(log);
  return sent?.halted ? { is: "halted", kept: sent.source, surely: true } : { is: "ready" };
}
