import { readText } from "../../files/index.node.ts";
import { kitOfProgram, withSettingsOf } from "../../image/index.ts";
import { fileOfKit, kitNames } from "../../lesson/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { type Kit, parseKit } from "../../robot-kit/index.ts";
import { haltingProgram } from "../../toolchain/index.ts";
import type { KitOptions } from "../terminal/options.ts";
import type { PortSession } from "./board-session.ts";
import { type KeptProgram, KeptPrograms } from "./kept-programs.ts";

/** The program that stops a kit's motors, with the settings of another one; undefined: the firmware stops all of them itself. */
export function haltingOfKit(
  kit: Kit,
  kitFile: string,
  beside: Uint8Array,
  lang: Language,
): Uint8Array | undefined {
  const source = haltingProgram(kit);
  if (source === undefined) return undefined;
  const plain = new KeptPrograms().halting(source, kit, kitFile, lang);
  return withSettingsOf(plain, beside) ?? plain;
}

/** How the motors of a board are stopped that only a program reaches. */
export interface Halting {
  readonly kit: Kit;
  /** The program that does it; undefined: the firmware stops all of the kit's motors itself. */
  readonly image?: Uint8Array;
  /** The program that is on the board, if this computer put it there. */
  readonly kept?: KeptProgram | undefined;
  /** The kit of the board's program, of which no description is known here. */
  readonly unknownKit?: string;
}

/**
 * Of which kit the robot is its program tells; one that was typed goes before, and the one in use does where neither is.
 * With the settings of the program that is on the board it starts without a reset, half a second earlier.
 */
export async function haltingFor(
  { manager }: PortSession,
  options: KitOptions,
  programs = new KeptPrograms(),
): Promise<Halting> {
  const { lang, kitTyped } = options;
  const read = (file: string) => ({ file, kit: parseKit(readText(file, lang), file) });
  const inUse = read(options.kit);
  const id = kitOfProgram((await manager.programName()) ?? "");
  const itself = kitTyped || id === undefined || id === inUse.kit.id;
  const known = itself || kitNames().includes(id);
  const { kit, file } = itself || !known ? inUse : read(fileOfKit(id));
  const unknown = known ? {} : { unknownKit: id };
  const source = haltingProgram(kit);
  if (source === undefined) return { kit, ...unknown };
  const plain = programs.halting(source, kit, file, lang);
  const kept = programs.find(await manager.programHash());
  return { kit, ...unknown, kept, image: (kept && withSettingsOf(plain, kept.image)) ?? plain };
}
