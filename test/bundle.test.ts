import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundle } from "../board/firmware/bundle.ts";
import { partitions } from "../board/firmware/chip.ts";
import { checkFirmware } from "../board/firmware/esp-image.ts";
import { storeProgram } from "../board/firmware/program-store.ts";
import { Problem } from "../messages/problem.ts";
import { storedProgram } from "../sim/vm/stored-program.ts";
import { loadVirtualMachine } from "../toolchain/devicescript/load.node.ts";
import { compileOrThrow } from "./support/bare-vm.ts";
import { madeUpFirmware } from "./support/made-up-firmware.ts";

const bundles = suite("bundle");

const firmware = madeUpFirmware("esp32", 20_000);
const storeStart = partitions.programs - 0x1000;

/** The stock command, without network: it takes firmware that is in its cache. Returns what it made, and its image. */
function stockBundle(source: string): { bundled: Buffer; image: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), "stock-bundle-"));
  const write = (path: string, contents: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  };
  write("devsconfig.json", "{}");
  write("package.json", "{}");
  write("node_modules/README", "");
  write("main.ts", source);
  write(".devicescript/cache/devicescript-esp32-esp32_devkit_c-0x1000.bin", firmware);
  const manifest = createRequire(import.meta.url).resolve("@devicescript/cli/package.json");
  const stock = spawnSync(
    process.execPath,
    [
      join(dirname(manifest), "devicescript"),
      "bundle",
      "--board",
      "esp32_devkit_c",
      "--flash-file",
      "out.bin",
      "main.ts",
    ],
    { cwd: folder, encoding: "utf8", timeout: 120_000 },
  );
  assert.is(stock.status, 0, stock.stdout + stock.stderr);
  return {
    bundled: readFileSync(join(folder, "out.bin")),
    image: readFileSync(join(folder, ".devicescript/bin/bytecode.devs")),
  };
}

bundles("is what devs bundle makes, byte for byte", () => {
  const { bundled: stock, image } = stockBundle('console.log("hello")\n');
  const own = Buffer.from(bundle(firmware, "esp32", storeProgram(loadVirtualMachine(), image)));
  // On a slow computer the stock command deploys twice, and the directory then lists the program twice.
  const [directory, entry, entryBytes] = [
    storeStart + 24,
    stock.subarray(storeStart + 24, storeStart + 48),
    24,
  ];
  for (let at = directory + entryBytes; stock.subarray(at, at + entryBytes).equals(entry); at += entryBytes)
    stock.fill(0xff, at, at + entryBytes);
  assert.is(own.length, stock.length);
  const first = own.findIndex((byte, at) => byte !== stock[at]);
  assert.is(first, -1, `differs at byte ${first}`);
});

bundles("is firmware that passes our own check, and holds the program", () => {
  const { image } = compileOrThrow('console.log("hello")');
  const bundled = bundle(firmware, "esp32", storeProgram(loadVirtualMachine(), image));
  assert.is(checkFirmware(bundled, "robot.bin"), "esp32");
  const stored = storedProgram(bundled.subarray(storeStart));
  assert.is(Buffer.compare(stored!.subarray(0, image.length), image), 0);
});

bundles("a second program does not go on top of the first", () => {
  const store = storeProgram(loadVirtualMachine(), compileOrThrow('console.log("hello")').image);
  const once = bundle(firmware, "esp32", store);
  assert.throws(
    () => bundle(once, "esp32", store),
    (error: Problem) => error.id === "bundle.taken",
  );
});

bundles("firmware without a partition for programs, or with one elsewhere, is refused by what it has", () => {
  const store = storeProgram(loadVirtualMachine(), compileOrThrow('console.log("hello")').image);
  const table = 0x8000 - 0x1000;
  const last = table + 4 * 32;
  const changed = (change: (bytes: Buffer) => unknown) => {
    const bytes = Buffer.from(firmware);
    change(bytes);
    return bytes;
  };
  for (const [bytes, found] of [
    [changed((each) => each.fill(0xff, table, table + 0x1000)), "none"],
    [changed((each) => each.fill(0xff, last, last + 32)), "dcfg, nvs, phy_init, factory"],
    [changed((each) => each.writeUInt8(0x01, last + 2)), "dcfg, nvs, phy_init, factory, fstor"],
    [changed((each) => each.writeUInt32LE(0x1d_0000, last + 4)), "dcfg, nvs, phy_init, factory, fstor"],
    [changed((each) => each.writeUInt32LE(64 * 1024, last + 8)), "dcfg, nvs, phy_init, factory, fstor"],
  ] as const) {
    assert.throws(
      () => bundle(bytes, "esp32", store),
      (error: Problem) => error.id === "bundle.noPlace" && error.params.found === found,
    );
  }
});

bundles("what is no program is refused", () => {
  assert.throws(
    () => storeProgram(loadVirtualMachine(), new Uint8Array(200)),
    (error: Problem) => error instanceof Problem && error.id === "bundle.refused",
  );
});

bundles.run();
