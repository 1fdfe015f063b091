import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { apiRoot } from "../protocol/values.ts";

type Role = "pupil" | "teacher";

export const cookieNames = { pupil: "robonet-pupil", teacher: "robonet-teacher" } as const;
const options = { path: apiRoot, httpOnly: true, sameSite: "Strict" } as const;

export function tokenOf(context: Context, role: Role): string | undefined {
  return getCookie(context, cookieNames[role]);
}

/** No page reads the cookie, and no other page's request brings it. */
export function giveToken(context: Context, role: Role, token: string, lastsMs: number): void {
  setCookie(context, cookieNames[role], token, {
    ...options,
    maxAge: Math.floor(lastsMs / 1000),
    // `--https`: then never by plain http.
    secure: new URL(context.req.url).protocol === "https:",
  });
}

export function takeToken(context: Context, role: Role): void {
  deleteCookie(context, cookieNames[role], options);
}
