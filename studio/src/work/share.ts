/** A program that goes from one pupil to another inside a link; no server sees it, since it stands after the `#`. */
export interface Shared {
  readonly lesson: string;
  readonly text: string;
}

/** Longer programs make links that mail and chat programs cut. */
export const longestLink = 8000;

export async function packShared({ lesson, text }: Shared): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([lesson, text]));
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  return btoa(String.fromCharCode(...packed))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** @returns undefined when the link is damaged */
export async function unpackShared(packed: string): Promise<Shared | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    );
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const parsed: unknown = JSON.parse(json);
    if (!Array.isArray(parsed)) return undefined;
    const [lesson, text] = parsed as unknown[];
    return typeof lesson === "string" && typeof text === "string" ? { lesson, text } : undefined;
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
