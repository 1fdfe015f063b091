/** A file of collected work, read. */
export interface CollectedFile {
  /** Where it lies, for messages: a path, through a zip as through a folder. */
  readonly place: string;
  /** The same from the class's folder: first the pupil's folder or file, last the file's name. */
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * What is read of collected work: far more than pupils write, and little enough for any computer. A zip of some kilobytes
 * may claim to hold gigabytes.
 */
export const limits = {
  programBytes: 256 * 1024,
  /** The page's file of all work, with every version. */
  workBytes: 32 * 1024 ** 2,
  zipBytes: 64 * 1024 ** 2,
  /** Of one zip, together. */
  unpackedBytes: 256 * 1024 ** 2,
  files: 20_000,
  depth: 12,
} as const;

/** The kind of a file by its name; undefined: nothing that a pupil's work is kept in. */
export function kindOf(name: string): "program" | "work" | "zip" | undefined {
  if (/\.d\.ts$/i.test(name)) return undefined;
  if (/\.ts$/i.test(name)) return "program";
  if (/\.json$/i.test(name)) return "work";
  return /\.zip$/i.test(name) ? "zip" : undefined;
}

export function limitOf(kind: "program" | "work" | "zip"): number {
  return limits[`${kind}Bytes`];
}

/** What computers put into folders and zips by themselves. */
export function isOfTheComputer(name: string): boolean {
  return name.startsWith(".") || /^(__MACOSX|Thumbs\.db|desktop\.ini|node_modules)$/i.test(name);
}

/** A number of bytes as people say it. */
export function inUnits(bytes: number): string {
  return bytes >= 1024 ** 2 ? `${Math.ceil(bytes / 1024 ** 2)} MB` : `${Math.ceil(bytes / 1024)} KB`;
}
