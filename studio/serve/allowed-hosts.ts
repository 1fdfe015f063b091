/**
 * The names by which a page is asked for, without ports. A page of another site that has its own name lead to this
 * computer would otherwise read what is served here.
 */
export type AllowedHosts = readonly string[];

/** The computer itself. */
export const thisComputer: AllowedHosts = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether a request's authority, such as `localhost:4173` or `[::1]`, is one of the allowed hosts; the port is free.
 * @param authority undefined: an old client named none
 */
export function isAllowedHost(authority: string | undefined, allowed: AllowedHosts): boolean {
  const [, host] = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(authority ?? "") ?? [];
  return host !== undefined && allowed.includes(host.toLowerCase());
}
