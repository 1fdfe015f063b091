import type { Server } from "node:http";
import { thisComputer } from "./allowed-hosts.ts";
import { fileHandler } from "./file-handler.node.ts";
import { listen } from "./listen.node.ts";

/**
 * Serves a folder to this computer alone.
 * @param port 0: any that is free
 */
export async function serveFiles(
  folder: string,
  port: number,
  host = "127.0.0.1",
): Promise<{ url: string; server: Server; port: number }> {
  const listening = await listen(fileHandler({ folder, allowedHosts: thisComputer }), port, host);
  return { ...listening, url: `http://localhost:${listening.port}/` };
}
