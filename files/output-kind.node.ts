import type { BigIntStats, Stats } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "../messages/index.ts";

/** Whether what is written there comes out where the command prints, so that nothing else may be printed there. */
export function isStandardOutput(path: string): boolean {
  return /^\/(dev\/stdout|dev\/fd\/1|proc\/self\/fd\/1)$/.test(resolve(path));
}

/**
 * Whether an output is written as it comes, not beside its place: to a terminal, a device such as /dev/full, or what the
 * command was started with, `>(gzip)` among it.
 * @throws Problem for a pipe with a name, which would wait for a reader for ever, a socket and a disk
 */
export function isWrittenStraight(path: string, stat: Stats | BigIntStats | undefined): boolean {
  if (isStandardOutput(path)) return true;
  if (!stat || stat.isFile() || stat.isDirectory()) return false;
  if (stat.isCharacterDevice() || /^\/(dev|proc\/self)\/fd\/\d+$/.test(resolve(path))) return true;
  throw new Problem("output.special", { file: path });
}
