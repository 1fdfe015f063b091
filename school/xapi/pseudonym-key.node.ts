import { createHmac, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readText } from "../../files/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { nameKey } from "../collect/name-key.ts";
import { isServer } from "../data/open-data.node.ts";

/** What turns names into pseudonyms. It stays with the teacher: who has it can try which name has which pseudonym. */
export interface PseudonymKey {
  readonly file: string;
  /** It is not on the disk yet. */
  readonly isNew: boolean;
  /** What stands in the file. */
  readonly text: string;
}

/** HMAC-SHA-256 of the name, hex: the same for one key, however the name is spelt. */
export function pseudonymOf(name: string, { text }: PseudonymKey): string {
  return createHmac("sha256", Buffer.from(text.trim(), "hex")).update(nameKey(name)).digest("hex");
}

/**
 * Reads a key, or makes one, which the caller writes.
 * @throws Problem when the file holds something else: pupils must not get other pseudonyms unnoticed
 */
export function openPseudonymKey(file: string, language: Language): PseudonymKey {
  if (!existsSync(file)) return { file, isNew: true, text: `${randomBytes(32).toString("hex")}\n` };
  const text = readText(file, language);
  if (!/^[0-9a-f]{64}\s*$/.test(text)) throw new Problem("class.noKey", {}, { file });
  return { file, isNew: false, text };
}

/**
 * Where a class's key lies: beside the folder of its data, since that stays from week to week; else beside what was collected.
 * Never in it, so that it is not handed on with it.
 */
export function keyFileOf(collected: string, data: string | undefined): string {
  const place = resolve(data === undefined || isServer(data) ? collected : data);
  return join(dirname(place), `${basename(place).replace(/\.zip$/i, "")}.key`);
}
