import { fsyncSync, renameSync, writeSync } from "node:fs";

/** The calls by which bytes come onto a disk. Tests put a disk in their place that fills up. */
export interface Disk {
  /** @returns how many bytes were written: less than asked for is no error */
  write(file: number, bytes: Uint8Array): number;
  sync(file: number): void;
  rename(from: string, to: string): void;
}

const realDisk: Disk = {
  write: (file, bytes) => writeSync(file, bytes),
  sync: fsyncSync,
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
