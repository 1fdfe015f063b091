import { fsyncSync, readdirSync, readFileSync, readlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Disk } from "../../files/disk.node.ts";

/** A disk that is full after a share of the bytes of one file; all other files fit. */
export class FullDisk implements Partial<Disk> {
  /** The files that were written, in order, by the names that they were opened with. */
  readonly files: string[] = [];
  /** Whether the file came that did not fit. */
  failed = false;
  readonly #written = new Map<string, number>();

  /**
   * @param failing which of the files, from 0; undefined: every file fits
   * @param share 1: all its bytes fit, and the disk says so only when it is asked to keep them
   */
  constructor(
    private readonly failing?: number,
    private readonly share = 0,
  ) {}

  write = (file: number, bytes: Uint8Array, path: string): number => {
    if (!this.#written.has(path)) this.files.push(path);
    const before = this.#written.get(path) ?? 0;
    const fits = Math.floor((before + bytes.length) * this.share) - before;
    if (!this.#fails(path) || this.share === 1) {
      this.#written.set(path, before + bytes.length);
      return writeSync(file, bytes);
    }
    if (fits <= 0 || before > 0) this.#refuse();
    this.#written.set(path, fits);
    return writeSync(file, bytes.subarray(0, fits));
  };

  sync = (file: number, path: string): void => {
    if (this.#fails(path)) this.#refuse();
    fsyncSync(file);
  };

  #fails(path: string): boolean {
    return this.failing !== undefined && this.files[this.failing] === path;
  }

  #refuse(): never {
    this.failed = true;
    throw Object.assign(new Error("no space left"), { code: "ENOSPC", syscall: "write" });
  }
}

/** Every file and link below a folder, with what stands in it; packages left out. */
export function contentsOf(folder: string): Record<string, string> {
  const contents: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === "node_modules") continue;
    if (entry.isDirectory())
      for (const [name, text] of Object.entries(contentsOf(path))) contents[`${entry.name}/${name}`] = text;
    else contents[entry.name] = entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path, "latin1");
  }
  return contents;
}
