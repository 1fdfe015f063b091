import type { IncomingMessage, ServerResponse } from "node:http";
import send from "send";
import { type Language, languages, type MessageId, say } from "../../messages/index.ts";
import { contentSecurityPolicy } from "../build/content-security-policy.ts";
import { type AllowedHosts, isAllowedHost } from "./allowed-hosts.ts";
import { codings } from "./compress.node.ts";

export interface FileHandlerOptions {
  readonly folder: string;
  readonly allowedHosts: AllowedHosts;
}

/** Answers one request, and never throws: a server may mount it as it is. */
export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

const methods = ["GET", "HEAD"];

/** What is said for a status; all others are told as an error of the server. */
const sentences: Readonly<Record<number, MessageId>> = {
  400: "serve.badAddress",
  403: "serve.notFound",
  404: "serve.notFound",
  405: "serve.method",
  412: "serve.changed",
  416: "serve.range",
  421: "serve.host",
};

/** Serves the files of a folder, except those whose name begins with a dot. */
export function fileHandler(options: FileHandlerOptions): RequestHandler {
  return (request, response) => {
    try {
      answer(request, response, options);
    } catch {
      refuse(request, response, 500);
    }
  };
}

function answer(request: IncomingMessage, response: ServerResponse, options: FileHandlerOptions): void {
  // RFC 9110, 14.2: a part exists of what GET sends.
  if (request.method !== "GET") delete request.headers.range;
  const { authorities, path } = targetOf(request);
  const known = methods.includes(request.method ?? "");
  // RFC 9112, 3.2: who asks two hosts at once may mean either.
  if ((request.headersDistinct.host ?? []).length > 1) refuse(request, response, 400);
  else if (!authorities.every((each) => isAllowedHost(each, options.allowedHosts)))
    refuse(request, response, 421);
  else if (!known) refuse(request, response, 405, { allow: methods.join(", ") });
  else if (path === undefined) refuse(request, response, 400);
  else {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    // A part of a compressed file would be of no use to who asks for a part of the file.
    const taken = request.headers.range ? [] : codings.filter(({ coding }) => takes(request, coding));
    sendFile(request, response, options.folder, file, taken);
  }
}

/** Sends a file: the first of its compressed twins that is there, else the file itself. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  [twin, ...others]: readonly (typeof codings)[number][],
): void {
  const sending = send(request, `${path}${twin?.suffix ?? ""}`, { root: folder, index: false });
  sending.on("headers", () => {
    setCommonHeaders(response);
    // What stands in `assets` has the hash of its content in its name.
    const hashed = path.startsWith("/assets/");
    response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("vary", "Accept-Encoding");
    if (!twin) return;
    sending.type(path);
    response.setHeader("content-encoding", twin.coding);
  });
  sending.on("error", (error: { readonly status?: number; readonly headers?: object }) => {
    const status = error.status ?? 500;
    if (twin && status === 404 && !response.headersSent) sendFile(request, response, folder, path, others);
    else refuse(request, response, status, error.headers);
  });
  sending.on("directory", () => refuse(request, response, 404));
  // The file became shorter after its length was sent: the connection ends, so that nobody takes the part for the whole.
  sending.on("stream", (stream: NodeJS.ReadableStream & { readonly bytesRead: number }) =>
    stream.once("end", () => {
      if (stream.bytesRead < Number(response.getHeader("content-length"))) response.destroy();
    }),
  );
  sending.pipe(response);
}

/** Says in the reader's language why there is no file; ends the connection when a part of one is out already. */
function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: object = {},
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setCommonHeaders(response);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
  const language = languageOf(request);
  const text = `${say(language, sentences[status] ?? "serve.failed")}\n`;
  response.statusCode = status;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  response.setHeader("content-language", language);
  response.setHeader("content-length", Buffer.byteLength(text));
  response.end(request.method === "HEAD" ? undefined : text);
}

function setCommonHeaders(response: ServerResponse): void {
  response.setHeader("content-security-policy", `${contentSecurityPolicy}; frame-ancestors 'none'`);
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("referrer-policy", "no-referrer");
}

/** What is asked for, and of whom: a proxy's form, `GET http://host/path`, names a host beside the header's. */
function targetOf(request: IncomingMessage): {
  readonly authorities: readonly (string | undefined)[];
  readonly path: string | undefined;
} {
  const target = request.url ?? "";
  const { host } = request.headers;
  const [, authority, rest] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(target) ?? [];
  const path = (authority === undefined ? target : rest || "/").replace(/[?#].*$/s, "");
  return {
    authorities: authority === undefined ? [host] : [host, authority],
    path: path.startsWith("/") ? path : undefined,
  };
}

/** RFC 9110, 12.5.3: a coding is taken that is named, unless with the weight 0. */
function takes(request: IncomingMessage, coding: string): boolean {
  const accepted = String(request.headers["accept-encoding"] ?? "").toLowerCase();
  return accepted.split(",").some((each) => {
    const [name, ...parameters] = each.split(";").map((part) => part.trim());
    return name === coding && !parameters.some((parameter) => /^q\s*=\s*0(\.0*)?$/.test(parameter));
  });
}

/** The first language that the reader's browser asks for and we speak. */
function languageOf(request: IncomingMessage): Language {
  const asked = String(request.headers["accept-language"] ?? "").toLowerCase();
  const codes = asked.split(",").map((each) => each.trim().slice(0, 2));
  return codes.flatMap((code) => languages.filter((language) => language === code))[0] ?? "en";
}
