import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compressFiles } from "./compress.node.ts";

const compressing = suite("the compressed files of the page");

const folder = mkdtempSync(join(tmpdir(), "robonet-compress-"));
compressing.after(() => rmSync(folder, { recursive: true }));

compressing("stand beside what shrinks, and give it back byte for byte", async () => {
  mkdirSync(join(folder, "assets"));
  const script = `let text = "${"robot ".repeat(1000)}";`;
  writeFileSync(join(folder, "assets/app.js"), script);
  writeFileSync(join(folder, "short.txt"), "short");
  writeFileSync(join(folder, "picture.png"), "a".repeat(5000));
  await compressFiles(folder);
  assert.equal(readdirSync(folder).sort(), ["assets", "picture.png", "short.txt"]);
  assert.equal(readdirSync(join(folder, "assets")).sort(), ["app.js", "app.js.br", "app.js.gz"]);
  assert.is(brotliDecompressSync(readFileSync(join(folder, "assets/app.js.br"))).toString(), script);
  assert.is(gunzipSync(readFileSync(join(folder, "assets/app.js.gz"))).toString(), script);
});

compressing.run();
