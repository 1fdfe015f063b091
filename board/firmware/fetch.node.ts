import { Problem } from "../../messages/index.ts";
import type { FirmwareBoard } from "./release.ts";

const silentMs = 30_000;

/**
 * Downloads the firmware for a board.
 * @param base address of the release's files
 * @throws Problem when there is no network, no such file, or the download ends too early
 */
export async function fetchFirmware(
  board: FirmwareBoard,
  base: string,
  onProgress: (doneBytes: number, ofBytes: number) => void,
): Promise<Uint8Array> {
  const url = `${base.replace(/\/$/, "")}/${board.file}`;
  const cancel = new AbortController();
  let timer = setTimeout(() => cancel.abort(), silentMs);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => cancel.abort(), silentMs);
  };
  try {
    const response = await fetch(url, { signal: cancel.signal }).catch((error: unknown) => {
      throw new Problem("fetch.offline", { host: new URL(url).host, reason: reasonOf(error) });
    });
    if (!response.ok) throw new Problem("fetch.refused", { url, status: response.status });
    return await readBody(response, url, onProgress, alive);
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  response: Response,
  url: string,
  onProgress: (doneBytes: number, ofBytes: number) => void,
  alive: () => void,
): Promise<Uint8Array> {
  const wanted = Number(response.headers.get("content-length") ?? 0);
  const pieces: Uint8Array[] = [];
  let done = 0;
  try {
    for await (const piece of response.body ?? []) {
      alive();
      pieces.push(piece);
      done += piece.length;
      onProgress(done, Math.max(wanted, done));
    }
  } catch {
    throw new Problem("fetch.cut", { url, done, of: wanted });
  }
  if (wanted && done !== wanted) throw new Problem("fetch.cut", { url, done, of: wanted });
  return Buffer.concat(pieces);
}

/** Node wraps what went wrong: the cause says more than "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return "code" in cause ? String(cause.code) : cause.message;
  return error instanceof Error ? error.message : String(error);
}
