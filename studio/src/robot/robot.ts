import { batch, computed, signal } from "@preact/signals";
import { type BoardSession, openSession, pause, wallTimers } from "../../../board/index.ts";
import { fitting } from "../../../image/index.ts";
import { asProblem, isMessageId, type MessageId, Problem } from "../../../messages/index.ts";
import type { Source } from "../language/language-messages.ts";
import type { Trouble } from "../run/trouble.ts";
import { compiling } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { BrowserLine } from "./browser-line.ts";
import { askForPort, grantedPort, requireSerial } from "./choose-port.ts";
import { type Halted, haltingOf, haltRobot } from "./halt-robot.ts";
import { RobotLog } from "./robot-log.ts";
import { rememberConnected, shownOutput, wasConnected } from "./robot-part.ts";
import { rememberSent, sentProgram } from "./sent-program.ts";

export type RobotState =
  /** No robot is connected. */
  | { readonly is: "away" }
  /** The browser asks the pupil. */
  | { readonly is: "choosing" }
  | { readonly is: "connecting" }
  /** Connected; it runs the program that it has, or none. */
  | { readonly is: "ready" }
  | { readonly is: "building" }
  | { readonly is: "sending"; readonly sentBytes: number; readonly ofBytes: number }
  /** The program is on it and has started; `sent`: not only started again. */
  | { readonly is: "started"; readonly bytes: number; readonly sent: boolean }
  | Halted;

export const robotState = signal<RobotState>({ is: "away" });
export const robotTrouble = signal<Trouble | undefined>(undefined);
/** What the robot said since the program started, or since it was connected. */
export const robotLog = signal<RobotLog | undefined>(undefined);
/** Whether there is anything to see of a real robot. */
export const robotInPlay = computed(
  () => robotState.value.is !== "away" || robotTrouble.value !== undefined || robotLog.value !== undefined,
);
/** Something is done that must not be done twice at a time. */
export const robotBusy = computed(() =>
  ["choosing", "connecting", "building", "sending"].includes(robotState.value.is),
);

let board: BoardSession | undefined;

/** Puts the program onto the robot, the image that Run takes too, and starts it. */
export function sendProgram(session: Session): Promise<void> {
  void session.program.keep();
  return send(session.source);
}

function send(source: Source): Promise<void> {
  const before = robotState.peek();
  const building = compiling((thread) => thread.build(source));
  building.catch(() => {});
  return doing(async () => {
    const session = board ?? (await connect(await choosePort()));
    const { manager } = session;
    robotState.value = { is: "building" };
    const built = await building;
    if (!built.ok) {
      batch(() => {
        robotState.value = before.is === "away" ? { is: "ready" } : before;
        robotTrouble.value = { id: "studio.checkMistakes" };
      });
      return;
    }
    const image = fitting(built.image, source.name);
    const halting = await haltingOf(session, source.kit);
    const stops = built.stopsMotors && halting.kit === source.kit;
    const sent = await manager.transfer(image, {
      halting: stops ? undefined : halting.image,
      onProgress: (sentBytes, ofBytes) => {
        robotState.value = { is: "sending", sentBytes, ofBytes };
      },
      onStart: () => listen(new RobotLog(board!, source)),
    });
    robotState.value = { is: "started", bytes: image.length, sent };
    rememberSent(source, await manager.programHash());
  });
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
    robotState.value = await haltRobot(board);
  });
}

/** Starts the program again, or sends it again when a stop took it from the board. */
export function startProgram(): Promise<void> {
  const state = robotState.peek();
  if (state.is === "halted" && state.kept) return send(state.kept);
  return doing(async () => {
    if (!board) return;
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

async function doing(work: () => Promise<void>): Promise<void> {
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
      robotTrouble.value = troubleOf(problem);
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
  const session = await openSession(await openPort(port, tries), wallTimers);
  board = session;
  rememberConnected(true);
  session.link.orLost(new Promise(() => {})).catch((problem: unknown) => {
    if (board !== session) return;
    board = undefined;
    robotLog.peek()?.end();
    batch(() => {
      robotTrouble.value = troubleOf(problem);
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
  await session?.link.close();
}

/** Listens to a program that was there before. */
async function listenTo(session: BoardSession): Promise<RobotState> {
  const { manager } = session;
  const sent = sentProgram(await manager.programHash());
  const log = new RobotLog(session, sent?.source);
  if (sent?.halted) log.note({ is: "haltedBefore" });
  else if ((await manager.programBytes()) === 0) log.note({ is: "noProgram" });
  else if (!(await manager.isRunning())) log.note({ is: "notRunning" });
  listen(log);
  return sent?.halted ? { is: "halted", kept: sent.source, surely: true } : { is: "ready" };
}

function listen(log: RobotLog): void {
  robotLog.peek()?.end();
  batch(() => {
    robotLog.value = log;
    shownOutput.value = "robot";
  });
}

/** A problem in the page's words: it has no commands, and its ports have no names. */
function troubleOf(problem: unknown): Trouble {
  if (!(problem instanceof Problem))
    return {
      id: "studio.broken",
      params: { reason: problem instanceof Error ? problem.message : String(problem) },
    };
  const own = `studio.${problem.id}`;
  const id: MessageId = isMessageId(own) ? own : problem.id;
  return { id, params: problem.params };
}
