import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
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
  const server = createServer(fileHandler({ folder, allowedHosts: thisComputer }));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${bound}/`, server });
    });
  });
}
