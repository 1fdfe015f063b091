import { createServer as createPlainServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { type AllowedHosts, isAllowedHost } from "./allowed-hosts.ts";
import type { RequestHandler } from "./file-handler.node.ts";
import { idleConnectionMs } from "./listen.node.ts";

/** Whoever connects says something within that, ms. */
const patienceMs = 10_000;
/** What a TLS connection begins with: a record of a handshake (RFC 8446, 5.1). */
const handshake = 22;

/** What of a server its owner needs to end it. */
export type Endable = Pick<Server, "closeAllConnections"> & {
  close(done?: (error?: Error) => void): unknown;
};

/**
 * Listens for https; who asks for http at the same port, as a typed address does, is led to the same place by https.
 * @param port 0: any that is free
 */
export function listenSecure(
  handler: RequestHandler,
  { key, cert }: { readonly key: string; readonly cert: string },
  allowedHosts: () => AllowedHosts,
  port: number,
): Promise<{ port: number; server: Endable }> {
  const secure = createTlsServer({ key, cert }, handler);
  secure.keepAliveTimeout = idleConnectionMs;
  const plain = createPlainServer((request, response) => {
    const { host } = request.headers;
    // Only to this computer: else a link to here could lead anywhere.
    if (isAllowedHost(host, allowedHosts()))
      response.writeHead(308, { location: `https://${host}${request.url}`, "cache-control": "no-store" });
    else response.writeHead(421);
    response.end();
  });
  const front = createServer((socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.once("data", (first: Buffer) => {
      socket.pause();
      socket.setTimeout(0);
      socket.removeAllListeners("timeout");
      socket.unshift(first);
      (first[0] === handshake ? secure : plain).emit("connection", socket);
      process.nextTick(() => socket.resume());
    });
  });
  const server: Endable = {
    close: (done) => front.close(done),
    closeAllConnections() {
      secure.closeAllConnections();
      plain.closeAllConnections();
    },
  };
  return new Promise((resolve, reject) => {
    front.once("error", reject);
    front.listen(port, () => resolve({ port: (front.address() as AddressInfo).port, server }));
  });
}
