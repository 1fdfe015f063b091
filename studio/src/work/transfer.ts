import { readStored, storedNames, writeStored } from "../storage/storage.ts";
import { reloadStars } from "./stars.ts";

/** What the file of all work begins with. */
const format = "robonet-work";
const names = /^(stars|(program|versions|history)\/[a-z0-9-]+)$/;

/** All programs, versions and stars as the text of a file. */
export function packWork(): string {
  const entries = storedNames()
    .filter((name) => names.test(name))
    .map((name) => [name, readStored(name) ?? ""]);
  return JSON.stringify({ format, version: 1, work: Object.fromEntries(entries) }, undefined, 1);
}

/**
 * Takes the work of a file in the place of what is here.
 * @returns whether it was such a file
 */
export function unpackWork(text: string): boolean {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return false;
  }
  const {
    format: found,
    version,
    work,
  } = (parsed ?? {}) as { format?: unknown; version?: unknown; work?: unknown };
  if (found !== format || version !== 1 || typeof work !== "object" || work === null) return false;
  const entries = Object.entries(work);
  if (!entries.every(([name, value]) => names.test(name) && typeof value === "string")) return false;
  for (const [name, value] of entries) writeStored(name, value as string);
  reloadStars();
  return true;
}
