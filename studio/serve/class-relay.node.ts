import { mkdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { getCookie } from "hono/cookie";
import { proxy } from "hono/proxy";
import { writeFile } from "../../files/index.node.ts";
import { Problem } from "../../messages/index.ts";
import {
  apiRoot,
  boundedBody,
  classAddress,
  classInfo,
  cookieNames,
  problemAnswerOf,
  Refusal,
  type RelayInfo,
  refuseStrangers,
  relayPath,
  relayQuestion,
} from "../../school/index.ts";
import { isAllowedHost, thisComputer } from "./allowed-hosts.ts";
import type { RequestHandler } from "./file-handler.node.ts";

/** A class in the same room answers within that, ms; a page that is loaded waits for it. */
const patienceMs = 3000;
/** What a class says of itself is short. */
const longestInfo = 10_000;

/** Headers of the page's request that say nothing to the class, or are of this computer's page. */
const keptHere = ["host", "origin", "referer", "cookie"];

/** What of the class is asked through here; the teacher's pages are the class's own. */
const teachersPath = `${apiRoot}/teacher`;

/**
 * Hands the questions of this computer's page on to a class, and all others to the page.
 * @param file keeps the class's address
 */
export function classRelay(page: RequestHandler, file: string): RequestHandler {
  const app = relayApp(file);
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    errorHandler: () => new Response(null, { status: 400 }),
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    const [path = ""] = (request.url ?? "").split("?");
    if (path === apiRoot || path.startsWith(`${apiRoot}/`) || path === relayPath)
      void listener(request, response);
    else page(request, response);
  };
}

function relayApp(file: string): Hono {
  let address = keptAddress(file);
  const app = new Hono();
  app.use("*", async (context, next) => {
    refuseStrangers(context, (authority) => isAllowedHost(authority, thisComputer));
    await next();
    context.header("x-content-type-options", "nosniff");
    context.header("cache-control", "no-store");
  });
  const infoOf = (found: typeof address): RelayInfo => ({
    robonet: "relay",
    ...(found !== undefined && { address: found }),
  });

  app.get(apiRoot, async (context) => {
    if (address === undefined) return context.json(infoOf(address));
    const info = await askClass(address, cookieFor(context)).catch(() => undefined);
    if (!info) return context.json(infoOf(address));
    const { origin: relay, ...told } = info;
    return context.json({ ...told, relay });
  });

  app.put(relayPath, async (context) => {
    const found = relayQuestion.safeParse(parsed(await boundedBody(context)));
    const wanted = found.success ? classAddress(found.data.address) : undefined;
    if (!wanted) throw new Refusal(400, new Problem("room.noAddress"));
    const { origin } = wanted;
    const info = await askClass(origin).catch((error: unknown) => {
      const certificate = isCertificateError(error);
      throw new Refusal(400, new Problem(certificate ? "room.classUntrusted" : "room.classAway", { origin }));
    });
    // A relay that asks itself would never end.
    if (!info || info.relay !== undefined) throw new Refusal(400, new Problem("room.notAClass", { origin }));
    // One that speaks https leads there who typed http.
    address = info.origin;
    return context.json({ ...infoOf(address), kept: keepAddress(file, address) });
  });

  app.all(`${apiRoot}/*`, async (context) => {
    if (address === undefined || context.req.path.startsWith(teachersPath))
      throw new Refusal(404, new Problem("serve.notFound"));
    const { pathname, search } = new URL(context.req.url);
    const { method } = context.req;
    try {
      return await proxy(address + pathname + search, {
        raw: context.req.raw,
        // A page that goes ends the answer, and that the question; its own signal would be an error in the middle of it.
        signal: null,
        headers: { ...Object.fromEntries(headersFor(context)), ...(method !== "GET" && { origin: address }) },
      });
    } catch {
      const problem = new Problem("room.classAway", { origin: address });
      return context.json(problemAnswerOf(problem), 502);
    }
  });

  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(problemAnswerOf(error.problem), error.status);
    const problem = error instanceof Problem ? error : new Problem("serve.failed");
    return context.json(problemAnswerOf(problem), 500);
  });
  return app;
}

/** What a class at an address says of itself, and where it is in truth; undefined: it is none. */
async function askClass(origin: string, cookie?: string) {
  const response = await fetch(`${origin}${apiRoot}`, {
    ...(cookie !== undefined && { headers: { cookie } }),
    signal: AbortSignal.timeout(patienceMs),
  });
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > longestInfo) return undefined;
  }
  const found = classInfo.safeParse(parsed(text));
  return found.success ? { ...found.data, origin: new URL(response.url).origin } : undefined;
}

function headersFor(context: Context): Headers {
  const headers = new Headers(context.req.header());
  for (const name of keptHere) headers.delete(name);
  const cookie = cookieFor(context);
  if (cookie !== undefined) headers.set("cookie", cookie);
  return headers;
}

/** The pupil's session of the class, and nothing that other pages of this computer keep under the same name. */
function cookieFor(context: Context): string | undefined {
  const token = getCookie(context, cookieNames.pupil);
  return token === undefined ? undefined : `${cookieNames.pupil}=${encodeURIComponent(token)}`;
}

function keptAddress(file: string): string | undefined {
  try {
    return classAddress(readFileSync(file, "utf8"))?.origin;
  } catch {
    return undefined;
  }
}

/** @returns false: it is to be typed again after the next start */
function keepAddress(file: string, address: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFile(file, `${address}\n`);
    return true;
  } catch {
    return false;
  }
}

/** `fetch` says only that it failed, and why in its cause. */
function isCertificateError(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(String(cause?.code ?? ""));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
