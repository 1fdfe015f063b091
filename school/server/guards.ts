import type { Context } from "hono";
import { Problem } from "../../messages/index.ts";
import { requestHeader } from "../protocol/routes.ts";
import { Refusal } from "./refusal.ts";

/**
 * Lets through what comes from a page of the class itself.
 * @param allowsHost whether the page may be asked for by this name: another site's name could lead to this computer
 * @throws Refusal for a request of another page, or for a host that is not this computer
 */
export function refuseStrangers(
  context: Context,
  allowsHost: (authority: string | undefined) => boolean,
): void {
  const host = context.req.header("host");
  if (!allowsHost(host)) throw new Refusal(421, new Problem("serve.host"));
  const site = context.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") throw strange();
  if (context.req.method === "GET" || context.req.method === "HEAD") return;
  // A form of another page can send neither this header nor JSON; its origin is told by the browser.
  if (context.req.header(requestHeader) !== "1") throw strange();
  const origin = context.req.header("origin");
  if (origin !== `http://${host}` && origin !== `https://${host}`) throw strange();
}

function strange(): Refusal {
  return new Refusal(403, new Problem("room.otherPage"));
}
