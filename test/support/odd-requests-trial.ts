import { mkdirSync, mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Random } from "../../sim/numbers/random.ts";
import { serveFiles } from "../../studio/serve/serve-files.node.ts";
import { oddRequest, type RawAnswer, sendRaw } from "./odd-requests.ts";

/** What an odd request led to that is not right. */
export interface Oddity {
  readonly request: string;
  readonly what: string;
}

export interface OddRequestsReport {
  readonly oddities: readonly Oddity[];
  /** How often each status was answered; 0: the connection was closed without an answer. */
  readonly statuses: Readonly<Record<number, number>>;
}

const secret = "nobody may read this";
const page = "<p>the page</p>";

/** Sends odd requests to a server whose files come, go and become shorter meanwhile. */
export async function tryOddRequests(count: number, seed: number): Promise<OddRequestsReport> {
  const above = mkdtempSync(join(tmpdir(), "robonet-served-"));
  const folder = join(above, "root");
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const name of ["outside.txt", "root/.hidden", "root/assets/.hidden"])
    writeFileSync(join(above, name), secret);
  const changing = join(folder, "assets/changing.bin");
  writeFileSync(join(folder, "index.html"), page);
  writeFileSync(join(folder, "assets/a.js"), "let a = 1;");
  writeFileSync(join(folder, "assets/a.js.br"), "compressed");
  writeFileSync(join(folder, "empty.txt"), "");
  const files = [
    "/",
    "/assets/a.js",
    "/empty.txt",
    "/assets/changing.bin",
    "/outside.txt",
    "/gone",
    "/assets",
  ];
  const { server } = await serveFiles(folder, 0);
  const { port } = server.address() as AddressInfo;
  const random = new Random(seed);
  const oddities: Oddity[] = [];
  const statuses: Record<number, number> = {};
  const plain = Buffer.from("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  try {
    for (let sent = 0; sent < count; sent += 10) {
      writeFileSync(changing, Buffer.alloc(1_000_000, 1));
      const batch = Array.from({ length: Math.min(10, count - sent) }, () => oddRequest(random, files));
      const answers = batch.map((bytes) => sendRaw(port, bytes));
      setImmediate(() => (random.uniform() < 0.5 ? truncateSync(changing, 10) : unlinkSync(changing)));
      for (const [index, answer] of (await Promise.all(answers)).entries()) {
        const request = JSON.stringify(batch[index]!.toString("latin1").slice(0, 300));
        for (const what of faultsOf(answer, batch[index]!)) oddities.push({ request, what });
        statuses[answer?.status ?? 0] = (statuses[answer?.status ?? 0] ?? 0) + 1;
      }
      const still = await sendRaw(port, plain);
      if (still?.body.toString() !== page)
        oddities.push({ request: `one of ${sent}…`, what: "the server no longer answers" });
    }
  } finally {
    server.close();
    rmSync(above, { recursive: true });
  }
  return { oddities, statuses };
}

function faultsOf(answer: RawAnswer | undefined, request: Buffer): string[] {
  if (!answer) return [];
  const { status, headers, body } = answer;
  const text = request.toString("latin1");
  const faults: string[] = [];
  if (body.includes(secret)) faults.push("a file was sent that may not be");
  if (status >= 500) faults.push(`status ${status}`);
  if (/^HEAD /.test(text) && status !== 400 && body.length > 0) faults.push("an answer to HEAD has a body");
  if (/Host: evil/.test(text) && status < 400) faults.push("another host was answered");
  if (/^HEAD /.test(text) && (status === 206 || status === 416)) faults.push("HEAD was answered with a part");
  if ((text.match(/^Host:/gm) ?? []).length > 1 && status < 400) faults.push("two hosts were answered");
  const length = Number(headers.get("content-length"));
  if (status < 400 && body.length > length) faults.push(`${body.length} bytes of ${length}`);
  if (status === 405 && headers.get("allow") !== "GET, HEAD") faults.push("405 does not say what is allowed");
  if (status === 416 && !/^bytes \*\/\d+$/.test(headers.get("content-range") ?? ""))
    faults.push("416 does not say how long the file is");
  return faults;
}
