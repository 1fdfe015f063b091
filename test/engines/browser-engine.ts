import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Engine } from "./engine.ts";
import { type EngineInput, type EngineResult, engineResultSchema } from "./engine-job.ts";
import { endApart, spawnApart } from "./own-group.ts";

const page = `<!doctype html><meta charset="utf-8"><title>runs</title><script src="/bundle.js"></script><script>
const post = (address, body) => fetch(address, { method: "POST", body })
const tell = (result) => post("/result", JSON.stringify(result))
fetch("/input").then((reply) => reply.json()).then((input) => engine.runJobs(input, tell))
  .then(() => post("/done"), (error) => post("/error", String(error && error.stack || error)))
</script>`;

/**
 * A browser, which gets the runs from a page of this computer and sends each result back, so no driver is needed.
 * @param options with which it shows a page without a window, in a profile of its own
 */
export function browserEngine(
  name: string,
  file: string,
  options: (profile: string) => readonly string[],
): Engine {
  return {
    name,
    run: async (bundle, input, onResult, signal) => {
      const site = await serveRuns(bundle, input, onResult);
      const profile = mkdtempSync(join(tmpdir(), "robonet-engine-"));
      try {
        signal.throwIfAborted();
        const browser = spawnApart(file, [...options(profile), site.address], { stdio: "ignore" });
        try {
          await Promise.race([
            site.done,
            once(browser, "exit").then(([code, endedBy]) => {
              throw new Error(`ended with ${code ?? endedBy} before all runs were made`);
            }),
            once(signal, "abort").then(() => signal.throwIfAborted()),
          ]);
        } finally {
          await endApart(browser);
        }
      } finally {
        site.close();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

interface Site {
  readonly address: string;
  /** Rejects when the page fails, or sends what is no result. */
  readonly done: Promise<void>;
  close(): void;
}

async function serveRuns(
  bundle: string,
  input: EngineInput,
  onResult: (result: EngineResult) => void,
): Promise<Site> {
  const { promise: done, resolve, reject } = withResolvers();
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", page],
    "/bundle.js": ["text/javascript", bundle],
    "/input": ["application/json", JSON.stringify(input)],
  };
  const server = createServer(async (request, response) => {
    try {
      const body = await text(request);
      if (request.url === "/result") onResult(engineResultSchema.parse(JSON.parse(body)));
      if (request.url === "/error") throw new Error(body);
      if (request.url === "/done") resolve();
    } catch (error) {
      reject(error);
    }
    const [type, body] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type }).end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, done, close };
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (reason: unknown) => void } {
  let [resolve, reject]: [() => void, (reason: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  // It may fail before anybody waits for it.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
