import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, keep, readKept, writeFile } from "../../files/index.node.ts";
import type { Language } from "../../messages/index.ts";
import type { Kit } from "../../robot-kit/index.ts";
import { compileProgram } from "../../toolchain/index.node.ts";
import { haltingPath } from "../../toolchain/index.ts";

/** The oldest make room. */
const mostKept = 30;
const hashLetters = 16;

/** A program that this computer put onto a board. */
export interface KeptProgram {
  readonly file: string;
  readonly image: Uint8Array;
}

/**
 * Images that this computer put onto boards: a board cannot be asked for its program (firmware 2.16 never sends a piece of
 * it: `devsmgr_process` offers 236 bytes to a frame that holds 232). Found by the hash that the board tells.
 */
export class KeptPrograms {
  constructor(readonly folder = cacheFolder("programs")) {}

  /** @returns the file; undefined: it cannot be kept, for lack of room or of rights */
  keep(image: Uint8Array, name: string, hash: string): string | undefined {
    const file = join(
      this.folder,
      `${name.replaceAll(/[^\p{L}\p{N}_-]/gu, "-")}-${hash.slice(0, hashLetters)}.devs`,
    );
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFile(file, image, { durable: false });
      this.#makeRoom();
    } catch {
      return undefined;
    }
    return file;
  }

  /** The program of a board, or the one that was on it before it was halted. */
  find(hash: string | undefined): KeptProgram | undefined {
    if (hash === undefined) return undefined;
    const before = readKept(this.#noteOf(hash))?.toString();
    return this.#image((before ?? hash).slice(0, hashLetters));
  }

  /** A board has a program that only stops its motors, in the place of another. */
  noteHalting(hash: string, before: string): void {
    if (hash !== before) keep(this.#noteOf(hash), before);
  }

  /** Compiles a program that stops a kit's motors; once, since robots drive on meanwhile. */
  halting(source: string, kit: Kit, kitFile: string, lang: Language): Uint8Array {
    const key = createHash("sha256").update(source).update(kit.id).digest("hex").slice(0, hashLetters);
    const file = join(this.folder, `${key}.halting`);
    const kept = readKept(file);
    if (kept) return new Uint8Array(kept);
    const { image } = compileProgram({ path: haltingPath(kit), source }, kitFile, lang);
    keep(file, image);
    return image;
  }

  #noteOf(hash: string): string {
    return join(this.folder, `${hash.slice(0, hashLetters)}.halted`);
  }

  #image(hash: string): KeptProgram | undefined {
    try {
      const name = readdirSync(this.folder).find((each) => each.endsWith(`-${hash}.devs`));
      if (name === undefined) return undefined;
      const file = join(this.folder, name);
      return { file, image: new Uint8Array(readFileSync(file)) };
    } catch {
      return undefined;
    }
  }

  #makeRoom(): void {
    const files = readdirSync(this.folder).map((name) => join(this.folder, name));
    const byAge = files.map((file) => ({ file, ms: statSync(file).mtimeMs })).sort((a, b) => b.ms - a.ms);
    for (const { file } of byAge.slice(mostKept)) rmSync(file, { force: true });
  }
}

/**
 * Keeps the program that is now on a board: a stop may have to put another in its place.
 * @param hash that the board tells of it
 */
export function keepProgram(image: Uint8Array, name: string, hash: string): void {
  new KeptPrograms().keep(image, name.replace(/@[^@]*$/, ""), hash);
}
