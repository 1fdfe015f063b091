import { connect } from "node:net";
import type { Random } from "../../sim/numbers/random.ts";

/** An answer of a server, as its bytes say. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const otherMethods = ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", ""];

/** Ends of files, both sides of them, wrong ways round, too many, and none at all. */
const ranges = [
  "bytes=0-0",
  "bytes=-1",
  "bytes=-0",
  "bytes=9-1",
  "bytes=-99999999999999999999",
  "bytes=99999999999999999999-",
  "bytes=1-2,4-5",
  "bytes=,",
  "bytes=",
  "bytes",
  "lines=0-1",
  "bytes=0x1-0x2",
  "bytes=1.5-2",
  "bytes=\t1-3",
  `bytes=${"0-1,".repeat(500)}0-1`,
];

const hosts = [
  "localhost",
  "localhost:80",
  "LOCALHOST",
  "127.0.0.1",
  "[::1]:9",
  "evil.example",
  "",
  "a b",
  "[::1",
  "localhost:x",
];

const others = [
  "If-None-Match: *",
  'If-None-Match: "never"',
  "If-Modified-Since: yesterday",
  "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
  "If-Match: W/",
  "If-Range: x",
  "Accept-Encoding: br, gzip",
  "Accept-Encoding: br;q=0",
  "Accept-Language: lt-LT, lv",
  "Expect: 100-continue",
  "Expect: something",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Transfer-Encoding: chunked",
  "Host: localhost",
  "Host: evil.example",
  "Content-Length: 5",
  "Content-Length: -1",
  `X-Long: ${"a".repeat(20_000)}`,
  "No colon",
  "Cookie: \x00",
];

/** One request that no browser would send, as bytes; each follows from the random numbers alone. */
export function oddRequest(random: Random, files: readonly string[]): Buffer {
  const one = <T>(list: readonly T[]): T => list[random.uint32() % list.length]!;
  const often = (share: number) => random.uniform() < share;
  const file = one(files);
  const method = often(0.75) ? "GET" : often(0.4) ? "HEAD" : one(otherMethods);
  const oddTarget = one([
    `${file}?a=b#c`,
    `http://localhost${file}`,
    `http://evil.example${file}`,
    `https://localhost`,
    file.replaceAll("/", "%2f"),
    file.replaceAll("/", "\\"),
    `/..${file}`,
    `/%2e%2e${file}`,
    `/..%5c..${file}`,
    `/assets/../..${file}`,
    `//${file}`,
    `${file}/`,
    `${file}%00.txt`,
    `${file}.br`,
    "/.hidden",
    "/%2ehidden",
    "/assets/.hidden",
    "/%",
    "/%c0%ae%c0%ae/",
    "/%ff%fe",
    "*",
    "",
    "localhost:1",
    `/${"n".repeat(300)}`,
    `/${"n/".repeat(2000)}`,
    "/CON",
    "/C:/windows",
  ]);
  const target = often(0.5) ? file : oddTarget;
  const lines = [`${method} ${target} HTTP/${often(0.95) ? "1.1" : one(["1.0", "2.0", "9"])}`];
  if (often(0.97)) lines.push(`Host: ${often(0.9) ? "localhost" : one(hosts)}`);
  if (often(0.5))
    lines.push(`Range: ${often(0.5) ? `bytes=${number(random)}-${number(random)}` : one(ranges)}`);
  while (often(0.2)) lines.push(one(others));
  lines.push("Connection: close", "", often(0.1) ? "hello" : "");
  const bytes = Buffer.from(lines.join("\r\n"), "latin1");
  return often(0.05) ? bytes.subarray(0, random.uint32() % bytes.length) : bytes;
}

function number(random: Random): string {
  return random.uniform() < 0.2 ? "" : String(random.uint32() % 40);
}

/** Sends bytes as they are; undefined: the server closed the connection without an answer. */
export function sendRaw(port: number, bytes: Buffer): Promise<RawAnswer | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const received: Buffer[] = [];
    socket.on("data", (data) => received.push(data));
    // The server may close while it is still written to.
    socket.on("error", () => {});
    socket.on("close", () => resolve(parsed(Buffer.concat(received))));
    // Half a request is followed by the end of what is sent; after a whole one the server closes.
    if (bytes.includes("\r\n\r\n")) socket.write(bytes);
    else socket.end(bytes);
    socket.setTimeout(1_000, () => socket.end());
  });
}

function parsed(bytes: Buffer): RawAnswer | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  const status = Number(first.split(" ")[1]);
  const body = bytes.subarray(end + 4);
  // What comes before the answer to a request that waits with its body.
  if (status === 100) return parsed(body);
  return { status, headers: new Map(headers), body };
}
