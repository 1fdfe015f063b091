import { say } from "../../messages/index.ts";
import type { KitOptions } from "../terminal/options.ts";
import type { PortSession } from "./board-session.ts";
import { haltingFor } from "./halting.ts";
import { KeptPrograms } from "./kept-programs.ts";

/** What `--json` shows of a stop. */
export interface Stopped {
  readonly programBytes: number;
  /** The board has a program in the place of the pupil's, which stops its motors. */
  readonly halted: boolean;
  /** Where the pupil's is kept on this computer. */
  readonly kept?: string;
  /** I2C addresses of motor chips that did not answer; undefined: the board did not tell. */
  readonly silent?: readonly number[] | undefined;
  readonly unknownKit?: string;
}

/** Stops the program and all motors, also those behind chips on I2C, and says what is on the board then. */
export async function stopRobot(session: PortSession, options: KitOptions): Promise<Stopped> {
  const { manager, port } = session;
  const { lang, json = false } = options;
  const tell = (text: string) => json || console.log(text);
  const programBytes = await manager.programBytes();
  await manager.stop();
  if (programBytes === 0 && !options.kitTyped) {
    tell(say(lang, "stop.none", { port }));
    return { programBytes, halted: false };
  }
  const programs = new KeptPrograms();
  const { kit, image, kept, unknownKit } = await haltingFor(session, options, programs);
  const unknown = unknownKit === undefined ? {} : { unknownKit };
  if (unknownKit !== undefined) tell(say(lang, "stop.unknownKit", { kit: unknownKit }));
  if (!image) {
    tell(say(lang, programBytes > 0 ? "stop.done" : "stop.none", { port }));
    return { programBytes, halted: false, ...unknown };
  }
  const before = await manager.programHash();
  const silent = await manager.halt(image);
  const now = await manager.programHash();
  if (kept && before !== undefined && now !== undefined) programs.noteHalting(now, before);
  const file = kept?.file;
  if (!silent) tell(say(lang, "stop.untold"));
  else if (silent.length > 0) {
    const addresses = silent.map((address) => `0x${address.toString(16)}`).join(", ");
    tell(say(lang, "stop.silent", { count: silent.length, addresses, kit: kit.name }));
  } else tell(say(lang, "stop.halted", { port }));
  if (programBytes > 0) tell(say(lang, file ? "stop.kept" : "stop.notKept", { file: file ?? "" }));
  return { programBytes, halted: true, silent, ...unknown, ...(file !== undefined && { kept: file }) };
}
