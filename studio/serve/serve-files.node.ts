import { createServer, type Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { thisComputer } from "./allowed-hosts.ts";
import { fileHandler } from "./file-handler.node.ts";

/**
 * Serves a folder to this computer alone.
 * @param port 0: any that is free
 */
export function serveFiles(
  folder: string,
  port: number,
  host = "127.0.0.1",
): Promise<{ url: string; server: Server }> {
  const handler = fileHandler({ folder, allowedHosts: thisComputer });
  const server = createServer(handler);
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
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${bound}/`, server });
    });
  });
}
