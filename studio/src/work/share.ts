import * as z from "zod/mini";

const surroundings = z.object({
  name: z.string(),
  kit: z.string(),
  world: z.string(),
  ownWorld: z.optional(z.string()),
});
/** Where a program of free play belongs. */
export type SharedSurroundings = z.infer<typeof surroundings>;

const content = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), surroundings])]);

/** A program that goes from one pupil to another inside a link; no server sees it, since it stands after the `#`. */
export interface Shared {
  /** Id of the lesson or free program that it was written for. */
  readonly activity: string;
  readonly text: string;
  readonly surroundings?: SharedSurroundings;
}

/** Longer programs make links that mail and chat programs cut. */
export const longestLink = 8000;
/** A link of that length can inflate to a thousand times as much; no program that somebody wrote is so long. */
const longestContent = 1_000_000;
/** Browsers inflate a piece as a whole, so what is put in at once is small. */
const pieceBytes = 256;

/** @returns undefined when the program is too long for a link */
export async function packShared({ activity, text, surroundings }: Shared): Promise<string | undefined> {
  const json = JSON.stringify(surroundings ? [activity, text, surroundings] : [activity, text]);
  const bytes = new TextEncoder().encode(json);
  if (bytes.length > longestContent) return undefined;
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  const link = btoa(Array.from(packed!, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  return link.length <= longestLink ? link : undefined;
}

/** @returns undefined when the link is damaged, or holds more than any program */
export async function unpackShared(packed: string): Promise<Shared | undefined> {
  if (packed.length > longestLink) return undefined;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const inflated = await through(bytes, new DecompressionStream("deflate-raw"));
    if (!inflated) return undefined;
    const [activity, text, surroundings] = content.parse(JSON.parse(new TextDecoder().decode(inflated)));
    return { activity, text, ...(surroundings && { surroundings }) };
  } catch {
    return undefined;
  }
}

/** @returns undefined when more comes out than a link may hold */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array | undefined> {
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = async () => {
    for (let from = 0; from < bytes.length; from += pieceBytes)
      await writer.write(bytes.subarray(from, from + pieceBytes));
    await writer.close();
  };
  // What is wrong with the bytes, the reader is told, too.
  write().catch(() => undefined);
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    length += value.length;
    if (length > longestContent) {
      await Promise.allSettled([reader.cancel(), writer.abort()]);
      return undefined;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
