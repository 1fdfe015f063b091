import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { madeUpFirmware } from "../../test/support/made-up-firmware.ts";
import { loadCompiler } from "../../toolchain/devicescript/load.node.ts";
import { FirmwareCache } from "./cache.node.ts";
import { fetchFirmware } from "./fetch.node.ts";
import { firmwareBoards } from "./release.ts";

const firmware = suite("firmware fetch");

const boards = firmwareBoards(loadCompiler().resolveBuildConfig({}).boards);
const board = boards.find(({ id }) => id === "esp32_devkit_c")!;
const whole = madeUpFirmware("esp32", 5000);
const makeCache = () => new FirmwareCache(mkdtempSync(join(tmpdir(), "firmware-")));

/** A server that stands in for the release page. */
async function withServer(
  answer: (path: string) => { status?: number; body?: Uint8Array; claims?: number },
  use: (base: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const { status = 200, body = whole, claims = body.length } = answer(request.url ?? "");
    response.writeHead(status, { "content-length": claims });
    response.write(body);
    if (claims === body.length) response.end();
    else setImmediate(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v2.16.1`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function problem(run: () => unknown): Promise<string> {
  try {
    await run();
    return "none";
  } catch (error) {
    if (error instanceof Problem) return error.id;
    throw error;
  }
}

firmware("the boards of our kits are in the release, under the names of its files", () => {
  const files = Object.fromEntries(boards.map(({ id, file }) => [id, file]));
  assert.is(files.esp32_devkit_c, "devicescript-esp32-esp32_devkit_c-0x1000.bin");
  assert.is(files.esp32c3_supermini, "devicescript-esp32c3-esp32c3_supermini-0x0.bin");
  assert.is(files.seeed_xiao_esp32c3, "devicescript-esp32c3-seeed_xiao_esp32c3-0x0.bin");
  assert.not.ok(
    boards.some(({ file }) => file.endsWith(".uf2")),
    "an RP2040 is no ESP32",
  );
});

firmware("what was fetched is kept with its size and hash, and read again", async () => {
  const cache = makeCache();
  const asked: string[] = [];
  await withServer(
    (path) => {
      asked.push(path);
      return {};
    },
    async (base) => {
      let last = [0, 0];
      const bytes = await fetchFirmware(board, base, (done, of) => {
        last = [done, of];
      });
      assert.equal(last, [whole.length, whole.length]);
      cache.keep(board, bytes);
    },
  );
  assert.equal(asked, [`/v2.16.1/${board.file}`]);
  assert.is(cache.record(board.file)?.bytes, whole.length);
  assert.is(Buffer.compare(cache.read(board), whole), 0);
});

firmware("a download that breaks off leaves nothing behind", async () => {
  const cache = makeCache();
  await withServer(
    () => ({ body: whole.subarray(0, 4000), claims: whole.length }),
    async (base) => {
      assert.is(await problem(() => fetchFirmware(board, base, () => {})), "fetch.cut");
    },
  );
  assert.equal(readdirSync(cache.folder), []);
});

firmware("a server that sends a cut file as if it were whole is found out", async () => {
  const cache = makeCache();
  await withServer(
    () => ({ body: whole.subarray(0, whole.length - 500) }),
    async (base) => {
      const bytes = await fetchFirmware(board, base, () => {});
      assert.is(await problem(() => cache.keep(board, bytes)), "firmware.cut");
    },
  );
  assert.equal(readdirSync(cache.folder), []);
});

firmware("a page instead of the file, a missing file and no network are told apart", async () => {
  await withServer(
    () => ({ body: new TextEncoder().encode("<html>Sign in to the school's network</html>") }),
    async (base) => {
      const bytes = await fetchFirmware(board, base, () => {});
      assert.is(await problem(() => makeCache().keep(board, bytes)), "firmware.none");
    },
  );
  await withServer(
    () => ({ status: 404 }),
    async (base) => assert.is(await problem(() => fetchFirmware(board, base, () => {})), "fetch.refused"),
  );
  // Nobody listens on port 1.
  assert.is(await problem(() => fetchFirmware(board, "http://127.0.0.1:1", () => {})), "fetch.offline");
});

firmware("another file than the first time is refused, and the first stays", async () => {
  const cache = makeCache();
  cache.keep(board, whole);
  assert.is(await problem(() => cache.keep(board, madeUpFirmware("esp32", 6000))), "firmware.differs");
  assert.is(Buffer.compare(cache.read(board), whole), 0);
});

firmware("firmware for another chip is not kept under this board's name", async () => {
  assert.is(await problem(() => makeCache().keep(board, madeUpFirmware("esp32c3"))), "firmware.damaged");
});

firmware("a file that changed in the folder, or was put there by hand, is not used", async () => {
  const cache = makeCache();
  assert.is(await problem(() => cache.read(board)), "firmware.notFetched");
  const path = join(cache.folder, board.file);
  writeFileSync(path, whole);
  assert.is(await problem(() => cache.read(board)), "firmware.unknown");
  cache.keep(board, whole);
  writeFileSync(path, readFileSync(path).subarray(0, 30_000));
  assert.is(await problem(() => cache.read(board)), "firmware.changed");
});

firmware("a damaged list says which file to delete", async () => {
  const cache = makeCache();
  writeFileSync(join(cache.folder, "manifest.json"), "{ not json");
  assert.is(await problem(() => cache.record(board.file)), "firmware.manifest");
});

firmware.run();
