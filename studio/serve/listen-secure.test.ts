import { mkdtempSync, rmSync } from "node:fs";
import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { roomCertificate } from "../../school/index.node.ts";
import { thisComputer } from "./allowed-hosts.ts";
import { type Endable, listenSecure } from "./listen-secure.node.ts";

const secure = suite("a server that speaks https");

const folder = mkdtempSync(join(tmpdir(), "robonet-secure-"));
let port = 0;
let server: Endable;
let cert = "";

secure.before(async () => {
  const made = await roomCertificate(folder, ["localhost", "127.0.0.1"], Date.now());
  ({ cert } = made);
  ({ port, server } = await listenSecure(
    (asked, response) => response.end(`page of ${asked.url}`),
    made,
    () => thisComputer,
    0,
  ));
});
secure.after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

type Ask = typeof plainRequest;

function ask(by: Ask, options: object): Promise<{ status: number; location?: string; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = by({ host: "localhost", port, agent: false, ...options }, (response) => {
      let text = "";
      response.on("data", (piece: Buffer) => {
        text += piece;
      });
      response.once("end", () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, ...(location !== undefined && { location }), text });
      });
    });
    asked.once("error", reject).end();
  });
}

secure("answers who trusts its certificate, and nobody is fooled by another one", async () => {
  assert.is((await ask(request, { path: "/a", ca: cert })).text, "page of /a");
  try {
    await ask(request, { path: "/a" });
    assert.unreachable();
  } catch (error) {
    assert.match(String((error as NodeJS.ErrnoException).code), /SELF_SIGNED|UNABLE_TO_VERIFY/);
  }
});

secure("leads who types http to the same place by https, and no further", async () => {
  const led = await ask(plainRequest, { path: "/?class=AB12CD" });
  assert.equal([led.status, led.location], [308, `https://localhost:${port}/?class=AB12CD`]);
  assert.is((await ask(plainRequest, { path: "/", headers: { host: "evil.example" } })).status, 421);
});

secure("goes on after a connection that says nothing sensible", async () => {
  const socket = connect(port, "localhost");
  socket.end(Buffer.from([0, 1, 2, 3]));
  await new Promise((resolve) => socket.once("close", resolve).resume());
  assert.is((await ask(request, { path: "/b", ca: cert })).text, "page of /b");
});

secure.run();
