import { readStored, writeStored } from "../storage/storage.ts";

/** An earlier state of a program. */
export interface Version {
  /** Milliseconds since 1970, of the pupil's clock. */
  readonly at: number;
  readonly text: string;
}

const mostVersions = 20;
/** What changes within this time is one version. */
const versionMs = 60_000;

/** The program of a lesson as the pupil left it. */
export function savedProgram(id: string): string | undefined {
  return readStored(`program/${id}`);
}

export function saveProgram(id: string, text: string): boolean {
  return writeStored(`program/${id}`, text);
}

/** Earlier versions of a program, newest first. */
export function versionsOf(id: string): Version[] {
  try {
    const parsed: unknown = JSON.parse(readStored(`versions/${id}`) ?? "[]");
    return Array.isArray(parsed) ? parsed.filter(isVersion) : [];
  } catch {
    return [];
  }
}

/** Keeps a program's text as a version, when it is not the newest one already. */
export function keepVersion(id: string, text: string, now = Date.now()): void {
  const versions = versionsOf(id).filter((version) => version.text !== text);
  const [newest, ...older] = versions;
  const others = newest && now - newest.at < versionMs ? older : versions;
  writeStored(`versions/${id}`, JSON.stringify([{ at: now, text }, ...others].slice(0, mostVersions)));
}

function isVersion(value: unknown): value is Version {
  const { at, text } = (value ?? {}) as Partial<Version>;
  return typeof at === "number" && typeof text === "string";
}
