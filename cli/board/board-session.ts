import { createInterface } from "node:readline/promises";
import type { Command } from "commander";
import { type AskForPort, choosePort, describePort, NodeSerialLine } from "../../board/index.node.ts";
import { type BoardSession, openSession, wallTimers } from "../../board/index.ts";
import { type Language, say } from "../../messages/index.ts";
import type { SharedOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

/** Options of the commands that talk to a board. */
export interface BoardOptions extends SharedOptions {
  readonly port?: string;
}

export function addPortOption(command: Command): Command {
  return command.option("--port <name>");
}

/** A board that answers, on a port of this computer. */
export interface PortSession extends BoardSession {
  readonly port: string;
}

/**
 * Does something with the board that was named, or the one that is plugged in, and lets go of it.
 * @throws Problem when there is no such board, or its port cannot be used
 */
export async function withBoard<T>(
  options: BoardOptions,
  use: (board: PortSession) => Promise<T>,
): Promise<T> {
  const path = await portOf(options);
  const progress = showProgress(!options.json);
  progress.doing(say(options.lang, "boards.connecting", { port: path }));
  const session = await NodeSerialLine.open(path)
    .then((line) => openSession(line, wallTimers))
    .finally(progress.clear);
  try {
    return await use({ port: path, ...session });
  } finally {
    await session.link.close();
  }
}

/**
 * The port that was named, or the one that a board is on.
 * @throws Problem when there is none, or more than one and nobody to ask
 */
export async function portOf({
  port,
  lang,
  json,
}: Pick<BoardOptions, "port" | "lang" | "json">): Promise<string> {
  const canAsk = !json && process.stdin.isTTY && process.stderr.isTTY;
  return (await choosePort(port, canAsk ? askIn(lang) : undefined)).path;
}

function askIn(language: Language): AskForPort {
  return async (boards) => {
    for (const [index, board] of boards.entries()) console.error(`${index + 1}  ${describePort(board)}`);
    const dialogue = createInterface({ input: process.stdin, output: process.stderr });
    // Ctrl+D, or Ctrl+C: nothing was chosen.
    const closed = new Promise<string>((resolve) => dialogue.once("close", () => resolve("")));
    const question = dialogue.question(say(language, "boards.which", { count: boards.length }));
    const answer = await Promise.race([question, closed]);
    dialogue.close();
    return Number(answer || Number.NaN) - 1;
  };
}
