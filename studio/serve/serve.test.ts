import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type RawAnswer, sendRaw } from "../../test/support/odd-requests.ts";
import { tryOddRequests } from "../../test/support/odd-requests-trial.ts";
import { isAllowedHost, thisComputer } from "./allowed-hosts.ts";
import { fileHandler } from "./file-handler.node.ts";
import { serveFiles } from "./serve-files.node.ts";

const serving = suite("the server of the page");

const folder = mkdtempSync(join(tmpdir(), "robonet-serve-"));
let server: Server;
let port = 0;

serving.before(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "digits.txt"), "0123456789");
  writeFileSync(join(folder, ".built-from"), "hash");
  writeFileSync(join(folder, "assets/app.js"), "let app;");
  writeFileSync(join(folder, "assets/app.js.br"), "smaller");
  writeFileSync(join(folder, "assets/app.js.gz"), "small");
  writeFileSync(join(folder, "assets/old.js"), "let old;");
  writeFileSync(join(folder, "assets/old.js.gz"), "small");
  server = (await serveFiles(folder, 0)).server;
  port = (server.address() as AddressInfo).port;
});
serving.after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, { method = "GET", host = "localhost", headers = "" } = {}) {
  const text = `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\n${headers && `${headers}\r\n`}Connection: close\r\n\r\n`;
  const answer = await sendRaw(port, Buffer.from(text));
  assert.ok(answer, `no answer to ${text}`);
  return { ...answer, text: answer.body.toString() } satisfies RawAnswer & { text: string };
}

serving("sends the page for its folder, and what stands in it", async () => {
  assert.is((await ask("/")).text, "<p>page</p>");
  assert.is((await ask("/?lang=lv#/lesson/1")).text, "<p>page</p>");
  const script = await ask("/assets/app.js");
  assert.is(script.text, "let app;");
  assert.match(script.headers.get("content-type")!, /^text\/javascript/);
  assert.match(script.headers.get("content-security-policy")!, /frame-ancestors 'none'/);
});

const codings: readonly (readonly [
  path: string,
  headers: string,
  coding: string | undefined,
  text: string,
])[] = [
  ["app.js", "Accept-Encoding: gzip, deflate, br, zstd", "br", "smaller"],
  ["app.js", "Accept-Encoding: gzip, deflate", "gzip", "small"],
  ["app.js", "Accept-Encoding: br;q=0, gzip;q=0.5", "gzip", "small"],
  ["app.js", "Accept-Encoding: GZip ; q = 0.000, BR", "br", "smaller"],
  ["old.js", "Accept-Encoding: gzip, br", "gzip", "small"],
  ["app.js", "Accept-Encoding: brotli, x-gzip", undefined, "let app;"],
  ["app.js", "Accept-Encoding: br\r\nRange: bytes=0-7", undefined, "let app;"],
  ["app.js", "", undefined, "let app;"],
];
for (const [path, headers, coding, text] of codings) {
  serving(`sends ${path} as ${coding ?? "it is"} to “${headers}”`, async () => {
    const answer = await ask(`/assets/${path}`, { headers });
    assert.is(answer.text, text);
    assert.is(answer.headers.get("content-encoding"), coding);
    assert.match(answer.headers.get("content-type")!, /^text\/javascript/);
    assert.is(answer.headers.get("vary"), "Accept-Encoding");
  });
}

serving("a file without a compressed twin is sent as it is", async () => {
  assert.is((await ask("/digits.txt", { headers: "Accept-Encoding: br, gzip" })).text, "0123456789");
});

const parts: readonly (readonly [range: string, status: number, said: string, contentRange?: string])[] = [
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=-5", 206, "56789", "bytes 5-9/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=7-99", 206, "789", "bytes 7-9/10"],
  ["bytes=5-2", 416, "", "bytes */10"],
  ["bytes=10-", 416, "", "bytes */10"],
  ["bytes=-0", 416, "", "bytes */10"],
  ["bytes=0-1,8-9", 200, "0123456789"],
  ["lines=1-2", 200, "0123456789"],
];
for (const [range, status, said, contentRange] of parts) {
  serving(`answers ${range} with ${status}`, async () => {
    const answer = await ask("/digits.txt", { headers: `Range: ${range}` });
    assert.is(answer.status, status);
    assert.is(answer.headers.get("content-range"), contentRange);
    if (said) assert.is(answer.text, said);
  });
}

serving("sends what is known already as a word alone, and to HEAD no body", async () => {
  const head = await ask("/digits.txt", { method: "HEAD" });
  assert.is(head.headers.get("content-length"), "10");
  assert.is(head.text, "");
  const same = await ask("/digits.txt", { headers: `If-None-Match: ${head.headers.get("etag")}` });
  assert.is(same.status, 304);
  assert.is(same.text, "");
});

serving("sends HEAD the head of the whole, whatever part is asked for", async () => {
  for (const range of ["bytes=2-4", "bytes=10-"]) {
    const head = await ask("/digits.txt", { method: "HEAD", headers: `Range: ${range}` });
    assert.is(head.status, 200);
    assert.is(head.headers.get("content-length"), "10");
    assert.is(head.headers.get("content-range"), undefined);
  }
});

serving(
  "lets a browser keep what has its hash in its name, and asks it to look again for the rest",
  async () => {
    for (const [path, said] of [
      ["/assets/app.js", "public, max-age=31536000, immutable"],
      ["/digits.txt", "no-cache"],
    ])
      assert.is((await ask(path!)).headers.get("cache-control"), said);
    assert.is((await ask("/assets/none.js")).headers.get("cache-control"), undefined);
  },
);

serving("refuses a request that names two hosts", async () => {
  for (const second of ["localhost", "evil.example"])
    assert.is((await ask("/", { headers: `Host: ${second}` })).status, 400);
});

serving("names the methods that it has", async () => {
  const tunnel = await ask("localhost:80", { method: "CONNECT" });
  assert.is(tunnel.status, 405);
  assert.match(tunnel.text, /only be read/);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const answer = await ask("/digits.txt", { method });
    assert.is(answer.status, 405, method);
    assert.is(answer.headers.get("allow"), "GET, HEAD");
  }
});

const kept: readonly (readonly [path: string, status: number])[] = [
  ["/.built-from", 404],
  ["/%2ebuilt-from", 404],
  ["/assets", 404],
  ["/assets/", 404],
  ["/../digits.txt", 403],
  ["/..%2f..%2fetc/passwd", 403],
  ["/digits.txt%00.html", 400],
  ["/%zz", 400],
  ["*", 400],
  [`/${"n".repeat(300)}`, 404],
];
for (const [path, status] of kept) {
  serving(`answers ${path.slice(0, 30)} with ${status} and a sentence`, async () => {
    const answer = await ask(path);
    assert.is(answer.status, status);
    assert.match(answer.text, /^[A-Z].*\.\n$/);
  });
}

serving("answers under its own names only", async () => {
  for (const host of ["localhost", `localhost:${port}`, "LOCALHOST", "127.0.0.1:80", "[::1]:4173"])
    assert.is((await ask("/", { host })).status, 200, host);
  for (const host of ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.168.0.7", ""])
    assert.is((await ask("/", { host })).status, 421, host);
  assert.is((await ask("http://evil.example/")).status, 421);
  assert.is((await ask("http://localhost/", { host: "evil.example" })).status, 421);
  assert.not.ok(isAllowedHost(undefined, thisComputer));
});

serving("says in the reader's language what is wrong", async () => {
  const said = async (language: string) =>
    (await ask("/gone", { headers: `Accept-Language: ${language}` })).text;
  assert.match(await said("lv-LV, en;q=0.5"), /Šāda faila te nav/);
  assert.match(await said("de, lt;q=0.8"), /Tokio failo čia nėra/);
  assert.match(await said("de"), /no such file/);
});

/** Asks with Node's own client, which notices a body that is cut. */
function load(from: number, path: string, onFirst: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ port: from, path, host: "localhost", family: 4, agent: false }, (response) => {
      let bytes = 0;
      response.on("data", (data: Buffer) => {
        if (bytes === 0) onFirst();
        bytes += data.length;
      });
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });
}

serving("never passes off a part for the whole, and lives on", async () => {
  const large = join(folder, "large.bin");
  writeFileSync(large, Buffer.alloc(20_000_000));
  const cut = await load(port, "/large.bin", () => truncateSync(large, 100)).then(
    (bytes) => `${bytes} bytes`,
    () => "an error",
  );
  assert.is(cut, "an error");
  unlinkSync(large);
  // A link that leads nowhere is what a file that vanishes looks like.
  symlinkSync(join(folder, "nowhere"), join(folder, "vanished.txt"));
  assert.is((await ask("/vanished.txt")).status, 404);
  assert.is((await ask("/")).status, 200);
});

serving("is a function of a request, for a server with other names", async () => {
  const handler = fileHandler({ folder, allowedHosts: ["class.example"] });
  const other = createServer((request, response) => handler(request, response)).listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const at = (other.address() as AddressInfo).port;
  const status = async (host: string) =>
    (await sendRaw(at, Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)))?.status;
  assert.is(await status("class.example"), 200);
  assert.is(await status("localhost"), 421);
  other.close();
});

serving("answers odd requests, and stays", async () => {
  const { oddities, statuses } = await tryOddRequests(300, 7);
  assert.equal(oddities, []);
  for (const status of [200, 206, 400, 404, 405, 416, 421])
    assert.ok(statuses[status], `no request was answered with ${status}`);
});

serving.run();
