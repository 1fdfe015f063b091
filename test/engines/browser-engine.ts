import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export interface BrowserEngine {
  readonly name: string;
  readonly command: string;
  /** What it is started with to show a page without a window, in a profile of its own. */
  readonly options: (profile: string) => readonly string[];
}

export const browserEngines: readonly BrowserEngine[] = [
  {
    name: "Chromium",
    command: "chromium",
    options: (profile) => ["--headless=new", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`],
  },
  {
    name: "Firefox",
    command: "firefox-esr",
    options: (profile) => ["--headless", "--no-remote", "--profile", profile],
  },
];

const page = `<!doctype html><meta charset="utf-8"><title>runs</title><script src="/bundle.js"></script><script>
const tell = (answer) => fetch("/answer", { method: "POST", body: JSON.stringify(answer) })
fetch("/input").then((reply) => reply.json()).then(({ jobs, virtualMachine }) => engine.runJobs(jobs, virtualMachine))
  .then((hashes) => tell({ hashes }), (error) => tell({ error: String(error && error.stack || error) }))
</script>`;

/**
 * Runs the jobs in a browser. The page gets them from this computer and sends its answer back, so no driver is needed.
 * @param input jobs and virtual machine, as JSON
 * @throws Error when the browser does not start, ends early, or the page fails
 */
export async function hashesIn(
  { name, command, options }: BrowserEngine,
  bundle: string,
  input: string,
): Promise<string[]> {
  let answered: (answer: string) => void = () => {};
  const answer = new Promise<string>((resolve) => {
    answered = resolve;
  });
  const server = createServer(async (request, response) => {
    if (request.url === "/answer") answered(await text(request));
    const [type, body] = {
      "/": ["text/html", page],
      "/bundle.js": ["text/javascript", bundle],
      "/input": ["application/json", input],
    }[request.url ?? ""] ?? ["text/plain", ""];
    response.writeHead(200, { "content-type": type! }).end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), "robonet-engine-"));
  const browser = spawn(command, [...options(profile), `http://127.0.0.1:${port}/`], { stdio: "ignore" });
  const ended = new Promise<never>((_, reject) => {
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it answered`)));
  });
  try {
    const { hashes, error } = JSON.parse(await Promise.race([answer, ended])) as {
      hashes?: string[];
      error?: string;
    };
    if (!hashes) throw new Error(`${name}: ${error}`);
    return hashes;
  } finally {
    ended.catch(() => {});
    if (browser.exitCode === null && browser.pid) {
      browser.kill();
      await once(browser, "exit");
    }
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
