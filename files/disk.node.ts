import { fsyncSync, renameSync, writeSync } from "node:fs";

/** The calls by which bytes come onto a disk. Tests put a disk in their place that fills up. */
export interface Disk {
  /**
   * @param path what `file` was opened as
   * @returns how many bytes were written: less than asked for is no error
   */
  write(file: number, bytes: Uint8Array, path: string): number;
  sync(file: number, path: string): void;
  rename(from: string, to: string): void;
}

const realDisk: Disk = {
  write: (file, bytes) => writeSync(file, bytes),
  sync: (file) => fsyncSync(file),
  rename: renameSync,
};

let current = realDisk;

export function disk(): Disk {
  return current;
}

/** Takes another disk until the work is done. */
export async function withDisk<T>(other: Partial<Disk>, work: () => Promise<T>): Promise<T> {
  current = { ...realDisk, ...other };
  try {
    return await work();
  } finally {
    current = realDisk;
  }
}
