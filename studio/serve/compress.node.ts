import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { writeFile } from "../../files/index.node.ts";

/** A coding that a browser may take, the smaller one first, and how a file is named that is coded so. */
export const codings = [
  { coding: "br", suffix: ".br" },
  // Browsers take Brotli only from this computer or by https; a class opens the page by plain http.
  { coding: "gzip", suffix: ".gz" },
] as const;

/** What shrinks; pictures and fonts are compressed already. */
const shrinking = /\.(css|html|js|json|svg|txt|wasm|webmanifest)$/;
/** Below this a file comes in one packet anyway. */
const leastBytes = 1024;
/** Nine of eleven: a tenth more bytes, in a tenth of the time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Writes a compressed twin beside each file of a folder that shrinks, for each of the codings.
 * @throws Problem when a twin can't be written
 */
export async function compressFiles(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    shrinking.test(name),
  );
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const contents = readFileSync(path);
      if (contents.length < leastBytes) return;
      const coded = [await compressors.br(contents, quality), await compressors.gzip(contents, { level: 9 })];
      for (const [i, { suffix }] of codings.entries())
        if (coded[i]!.length < contents.length) writeFile(`${path}${suffix}`, coded[i]!, { durable: false });
    }),
  );
}
