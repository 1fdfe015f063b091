import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A name that no browser takes for this computer: what only secure addresses have is missing there. */
export const plainHost = "classroom.test";

/** Serves the storage's page. @returns its port, and how to end it */
export async function servePage(): Promise<{ readonly port: number; close(): void }> {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL("page.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const script = bundled.outputFiles[0]!.text;
  const html = '<!doctype html><title>storage</title><script type="module" src="/page.js"></script>';
  const server: Server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
