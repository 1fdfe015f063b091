import type { ProgramRecord, StarRecord, Work } from "../../../../work/index.ts";

/** Work on its way to the class, in one request. */
export interface Outgoing extends Work {
  /** Of the records and stars. */
  readonly ids: readonly string[];
}

export interface Waiting {
  readonly id: string;
  readonly record?: ProgramRecord;
  readonly star?: StarRecord;
}

/** What goes in one request at most; a longer text goes alone. */
const mostRecords = 200;
const mostBytesUsually = 400_000;
/** A record in JSON with one parent, and a text's key, escapes not counted. */
const recordBytes = 420;

/**
 * As much of what waits as goes into one request, the first of it first. A record whose text is gone goes without: the class
 * may have the text, or refuses it with words.
 */
export async function packOutgoing(
  waiting: readonly Waiting[],
  textOf: (version: string) => Promise<string | undefined>,
  { most = mostRecords, mostBytes = mostBytesUsually }: { most?: number; mostBytes?: number } = {},
): Promise<Outgoing> {
  const records: ProgramRecord[] = [];
  const stars: StarRecord[] = [];
  const texts = new Map<string, string>();
  const ids: string[] = [];
  let bytes = 0;
  for (const { id, record, star } of waiting) {
    if (ids.length >= Math.min(most, mostRecords)) break;
    const version = record?.version;
    const text = version === undefined || texts.has(version) ? undefined : await textOf(version);
    const size = recordBytes + (text === undefined ? 0 : jsonBytes(text));
    if (bytes + size > mostBytes) {
      if (ids.length > 0 || mostBytes < mostBytesUsually) break;
    }
    bytes += size;
    ids.push(id);
    if (record) records.push(record);
    if (star) stars.push(star);
    if (version !== undefined && text !== undefined) texts.set(version, text);
  }
  return { records, texts, stars, ids };
}

function jsonBytes(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length;
}
