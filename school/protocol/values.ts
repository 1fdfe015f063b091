import * as z from "zod/mini";

/** Raised when a page of before could not talk to the class any more. */
export const protocolVersion = 1;

/** Where all routes of the class lie; everything else is a file of the page. */
export const apiRoot = "/api/class";

/** Bounds of what a request may hold. */
export const limits = {
  /** A program's text, in characters. */
  textLength: 200_000,
  /** Records, or stars, in one request. */
  records: 500,
  drafts: 40,
  /** Bytes of a request's body. */
  bodyBytes: 4_000_000,
  nameLength: 60,
  /** A place is a pupil's, or a pair's. */
  namesAPlace: 2,
  placesAClass: 200,
  hintLength: 1000,
  passphraseLength: 8,
} as const;

/** The pictures of a secret: two of them, in their order. The page draws them and says their names. */
export const pictures = [
  "apple",
  "ball",
  "bell",
  "bird",
  "boat",
  "book",
  "car",
  "cat",
  "cloud",
  "cup",
  "fish",
  "flower",
  "house",
  "key",
  "leaf",
  "moon",
  "mushroom",
  "star",
  "sun",
  "tree",
] as const;
export const picture = z.enum(pictures);
export type Picture = z.infer<typeof picture>;

/** The order counts, and the same picture may stand twice. */
export const secret = z.tuple([picture, picture]);

export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** What the class made up for a class, a place, a hint. */
export const id = z.string().check(z.regex(/^[\w-]{1,40}$/));
export const programId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/(setup|world))?$/), z.maxLength(120));
export const lessonId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));
/** Milliseconds since 1970. */
export const moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.nameLength));
export const names = z.array(name).check(z.minLength(1), z.maxLength(limits.namesAPlace));
export const programText = z.string().check(z.maxLength(limits.textLength));

/** The name of a kit that comes with RoboNet. */
export const kitName = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));

/** What the QR code leads to: the page, with the code typed in already. */
export function joinLink(address: string, joinCode: string): string {
  return `${address}/?class=${joinCode}`;
}

/** Why something was refused: the page says it in the reader's language, `say(language, id, params)`. */
export const problemAnswer = z.object({
  problem: z.object({
    id: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  /** After how many milliseconds it may be tried again. */
  retryAfterMs: z.optional(z.number()),
});
export type ProblemAnswer = z.infer<typeof problemAnswer>;

/** Insufficient Storage: the class has no room; what was sent is not kept there, and may be sent again. */
export const noRoomStatus = 507;

/** Answer of what has nothing to tell. */
export const done = z.object({ ok: z.literal(true) });
