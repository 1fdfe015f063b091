import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { contentSecurityPolicy } from "../build/content-security-policy.ts";

/**
 * Serves a folder to this computer alone.
 * @param port 0: any that is free
 */
export function serveFiles(
  folder: string,
  port: number,
  host = "127.0.0.1",
): Promise<{ url: string; server: Server }> {
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    setHeaders(response) {
      response.setHeader("content-security-policy", `${contentSecurityPolicy}; frame-ancestors 'none'`);
      response.setHeader("x-content-type-options", "nosniff");
      response.setHeader("referrer-policy", "no-referrer");
      response.setHeader("cache-control", "no-cache");
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end("not found");
    }),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `http://localhost:${bound}/`, server });
    });
  });
}
