import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName } from "yauzl";
import { Problem } from "../../messages/index.ts";
import { type CollectedFile, inUnits, isOfTheComputer, kindOf, limitOf, limits } from "./collected.ts";
import { decodeZipName } from "./zip-names.ts";

/** Bit 11 of an entry's flags: its name is UTF-8 (APPNOTE.TXT 4.4.4). */
const utf8Flag = 0x800;

/**
 * The files of a zip in memory; nothing is written to the disk. What cannot be used comes as a Problem in its place.
 * @param place the zip, for messages
 * @param path what stands before the names in it
 * @param most how many bytes its files may have together
 */
export async function* unzip(
  bytes: Uint8Array,
  place: string,
  path: readonly string[],
  most = limits.unpackedBytes,
): AsyncGenerator<CollectedFile | Problem, void, void> {
  const trouble = (id: "class.zipLarge" | "class.files", params: Record<string, string | number>) =>
    new Problem(id, params, { file: place });
  try {
    // A copy would not share its memory with what was read.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: true });
    let unpackedBytes = 0;
    let files = 0;
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (validateFileName(name) !== null) {
        yield new Problem("class.zipPath", { name }, { file: place });
        continue;
      }
      const names = name.split("/").filter((part) => part !== "");
      if (name.endsWith("/") || names.some(isOfTheComputer)) continue;
      if (++files > limits.files) return yield trouble("class.files", { count: limits.files });
      const at = { place: `${place}/${name}`, path: [...path, ...names] };
      const refused = refusedBefore(entry, names, at.place);
      if (refused) {
        yield refused;
        continue;
      }
      unpackedBytes += entry.uncompressedSize;
      if (unpackedBytes > most) return yield trouble("class.zipLarge", { limit: inUnits(most) });
      const parts: Buffer[] = [];
      // Ends with an error when it yields another number of bytes than the entry says.
      for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
      yield { ...at, bytes: Buffer.concat(parts) };
    }
  } catch (error) {
    yield new Problem("class.zipDamaged", { reason: (error as Error).message }, { file: place });
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  // Info-ZIP's field with the name in Unicode.
  const inUnicode = (generalPurposeBitFlag & utf8Flag) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  return inUnicode
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : decodeZipName(fileNameRaw).replaceAll("\\", "/");
}

/** Why an entry is not even unpacked. */
function refusedBefore(entry: Entry, names: readonly string[], file: string): Problem | undefined {
  const kind = kindOf(names.at(-1)!);
  if (kind === undefined) return new Problem("class.stray", {}, { file });
  if (kind === "zip") return new Problem("class.zipInZip", {}, { file });
  if (names.length > limits.depth) return new Problem("class.deep", { depth: limits.depth }, { file });
  if (entry.isEncrypted()) return new Problem("class.zipLocked", {}, { file });
  const limit = limitOf(kind);
  if (entry.uncompressedSize <= limit) return undefined;
  return new Problem(
    "class.large",
    { size: inUnits(entry.uncompressedSize), limit: inUnits(limit) },
    { file },
  );
}
