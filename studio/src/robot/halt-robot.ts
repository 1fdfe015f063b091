import type { BoardSession } from "../../../board/index.ts";
import { kitOfProgram, withSettingsOf } from "../../../image/index.ts";
import type { Source } from "../language/language-messages.ts";
import { compiling } from "../threads/threads.ts";
import { rememberHalted, sentProgram } from "./sent-program.ts";

/** How a stop ended. */
export type Halted =
  /** The board still has its program. */
  | { readonly is: "stopped" }
  /** Another has taken its place; what is kept of it can be sent again. */
  | { readonly is: "halted"; readonly kept: Source | undefined; readonly surely: boolean };

/** The program that stops the motors of the robot that is connected, and which robot that is. */
export async function haltingOf({ manager }: BoardSession, otherwise: string | undefined) {
  const kit = kitOfProgram((await manager.programName()) ?? "") ?? otherwise;
  return { kit, image: kit === undefined ? undefined : await compiling((thread) => thread.halting(kit)) };
}

/** Stops the program and all motors, as `robonet stop` does. */
export async function haltRobot(session: BoardSession): Promise<Halted> {
  const { manager } = session;
  await manager.stop();
  const sent = sentProgram(await manager.programHash());
  const { image } = await haltingOf(session, sent?.source.kit);
  if (!image || (await manager.programBytes()) === 0) return { is: "stopped" };
  const silent = await manager.halt(await fitted(image, sent?.source));
  if (sent) rememberHalted(sent.source, await manager.programHash());
  return { is: "halted", kept: sent?.source, surely: silent?.length === 0 };
}

/** With the settings of the program that is on the board it starts without a reset, half a second earlier. */
async function fitted(image: Uint8Array, source: Source | undefined): Promise<Uint8Array> {
  const built = source && (await compiling((thread) => thread.build(source)));
  return (built?.ok && withSettingsOf(image, built.image)) || image;
}
