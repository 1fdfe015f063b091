import { createServer, type Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { Problem } from "../../messages/index.ts";
import type { RequestHandler } from "./file-handler.node.ts";

/**
 * How long a connection waits for its next request, ms. Pages ask each five seconds, and after five Node would close it: a request that
 * comes at that moment is lost.
 */
export const idleConnectionMs = 65_000;

/**
 * Listens for requests.
 * @param port 0: any that is free
 * @param host the address to listen at; left out: all of this computer
 */
export function listen(
  handler: RequestHandler,
  port: number,
  host?: string,
): Promise<{ port: number; server: Server }> {
  const server = createServer(handler);
  server.keepAliveTimeout = idleConnectionMs;
  // Node hands CONNECT over as a bare connection, and closes it when nobody takes it.
  server.on("connect", (request, socket: Socket) => {
    socket.on("error", () => socket.destroy());
    const response = new ServerResponse(request);
    response.assignSocket(socket);
    response.shouldKeepAlive = false;
    response.once("finish", () => socket.end());
    handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve({ port: (server.address() as AddressInfo).port, server }));
  });
}

/** The port that `npm start` and the class take, where none is named. */
export const usualPort = 4173;

/** Listens on the port that is wanted, or the usual one and, where that is taken, any. */
export async function listenSomewhere<T>(
  wanted: number | undefined,
  on: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await on(wanted ?? usualPort);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" && wanted === undefined) return on(0);
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    throw new Problem("serve.portTaken", {
      port: String(wanted),
      why: code === "EACCES" ? "denied" : "taken",
    });
  }
}
