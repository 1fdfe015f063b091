import * as z from "zod/mini";

/**
 * A laptop's own `npm start` hands the page's questions on to a class, so that the page is of this computer: then the browser gives
 * it a robot's cable and keeps it for times without a network, which it gives no page of a plain-http address. What the page asks
 * here: `GET` where the class is, `PUT` that it is elsewhere.
 */
export const relayPath = "/api/class-at";

/** Without a class, or when it is away, this stands for `classInfo`. */
export const relayInfo = z.object({
  robonet: z.literal("relay"),
  /** Where the class was the last time, `http://192.168.1.7:4173`; left out: there was none yet. */
  address: z.optional(z.string()),
  /** Answer to `PUT`: false when the address is forgotten with the next start. */
  kept: z.optional(z.boolean()),
});
export type RelayInfo = z.infer<typeof relayInfo>;

export const relayQuestion = z.object({
  /** As the projector shows it, or the link to join. */
  address: z.string().check(z.maxLength(400)),
});

/** Reads an address as people type it. @returns its origin and the code of a class's link; undefined: it is none */
export function classAddress(typed: string): { readonly origin: string; readonly code: string } | undefined {
  const trimmed = typed.trim();
  try {
    const url = new URL(/^\w+:\/\//.test(trimmed) ? trimmed : `http://${trimmed}`);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    return { origin: url.origin, code: url.searchParams.get("class") ?? "" };
  } catch {
    return undefined;
  }
}
