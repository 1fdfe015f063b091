import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { allOrNothing, cacheFolder, stageFile, unreadable, unwritable } from "../../files/index.node.ts";
import { Problem } from "../../messages/index.ts";
import { checkFirmware } from "./esp-image.ts";
import { type FirmwareBoard, firmwareRelease } from "./release.ts";

const manifestSchema = z.object({
  release: z.string(),
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string().length(64) })),
});

type Manifest = z.infer<typeof manifestSchema>;
export type FirmwareRecord = Manifest["files"][string];

/** Where firmware is kept: `$XDG_CACHE_HOME/robonet/firmware`, on Windows under `%LOCALAPPDATA%`. */
export function defaultFirmwareFolder(): string {
  return cacheFolder("firmware");
}

/** A folder with files of firmware, and a manifest with the size and SHA-256 of each as it was when it came. */
export class FirmwareCache {
  private readonly manifestFile: string;

  constructor(readonly folder: string) {
    this.manifestFile = join(folder, "manifest.json");
  }

  /** What is known of a file; undefined when it was never fetched. */
  record(file: string): FirmwareRecord | undefined {
    return this.readManifest().files[file];
  }

  /**
   * The firmware for a board, compared with the manifest.
   * @throws Problem when it is not there, or is not what was fetched
   */
  read(board: FirmwareBoard): Uint8Array {
    const path = join(this.folder, board.file);
    const record = this.record(board.file);
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      if (!isMissing(error)) throw unreadable(path, error);
      throw new Problem("firmware.notFetched", { board: board.name, id: board.id, folder: this.folder });
    }
    if (!record) throw new Problem("firmware.unknown", { id: board.id }, { file: path });
    if (bytes.length !== record.bytes || sha256(bytes) !== record.sha256) {
      throw new Problem("firmware.changed", { id: board.id }, { file: path });
    }
    return bytes;
  }

  /**
   * Keeps a file that was fetched. One that was here before must come again as it was.
   * @throws Problem when it is cut or damaged, or differs from the first time
   */
  keep(board: FirmwareBoard, bytes: Uint8Array): FirmwareRecord {
    const path = join(this.folder, board.file);
    if (checkFirmware(bytes, board.file) !== board.chip) {
      throw new Problem("firmware.damaged", {}, { file: board.file });
    }
    const manifest = this.readManifest();
    const known = manifest.files[board.file];
    const record = { bytes: bytes.length, sha256: sha256(bytes) };
    if (known && known.sha256 !== record.sha256) {
      throw new Problem("firmware.differs", { file: board.file, manifest: this.manifestFile });
    }
    try {
      mkdirSync(this.folder, { recursive: true });
    } catch (error) {
      throw unwritable(this.folder, error);
    }
    manifest.files[board.file] = record;
    allOrNothing([
      () => stageFile(path, bytes),
      () => stageFile(this.manifestFile, `${JSON.stringify(manifest, undefined, 2)}\n`),
    ]);
    return record;
  }

  private readManifest(): Manifest {
    let text: string;
    try {
      text = readFileSync(this.manifestFile, "utf8");
    } catch (error) {
      if (!isMissing(error)) throw unreadable(this.manifestFile, error);
      return { release: firmwareRelease, files: {} };
    }
    const manifest = manifestSchema.safeParse(parseJson(text));
    if (!manifest.success) throw new Problem("firmware.manifest", {}, { file: this.manifestFile });
    // Another release has other files: what is known of the old ones says nothing about them.
    return manifest.data.release === firmwareRelease
      ? manifest.data
      : { release: firmwareRelease, files: {} };
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
