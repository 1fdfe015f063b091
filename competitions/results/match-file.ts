import { z } from "zod";
import { cpus } from "../../sim/index.ts";
import { disciplineIds } from "../judging/discipline.ts";

const name = z.string().min(1).max(100);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const traceHash = z.string().regex(/^[0-9a-f]{16}$/);
const number = z.number().min(-1e9).max(1e9);

const moment = z.strictObject({ timeUs: z.int().min(0).max(86_400e6), robot: name });

/** An image or a kit: by the hash of its bytes, and packed as well where the file shall stand alone. */
const content = z.strictObject({
  /** What it was called where the match was played. */
  file: z.string().max(300),
  sha256,
  /** Text of a kit, base64 of an image. */
  packed: z.string().max(4_000_000).optional(),
});

const tally = z.strictObject({
  points: z.int().min(0).max(1e6),
  penalties: z.int().min(0).max(1e6),
  timeMs: z.int().min(0).max(86_400_000).optional(),
});

const round = z.strictObject({
  round: z.int().min(1).max(100),
  attempt: z.int().min(1).max(100),
  restart: z.boolean(),
  endUs: z.int().min(0).max(86_400e6),
  tallies: z.array(tally).min(1).max(8),
  seed: z.int(),
  places: z.array(name).min(1).max(8),
  worldSha256: sha256,
  log: z
    .array(
      z.strictObject({
        timeMs: z.int().min(-10_000).max(86_400_000),
        id: z.string().max(100),
        params: z.record(z.string().max(50), z.union([z.string().max(200), number])),
      }),
    )
    .max(10_000),
  end: z
    .array(z.strictObject({ place: name, xMm: number, yMm: number, headingDeg: z.number() }))
    .min(1)
    .max(8),
  /** What the judge pressed, and where it put a robot. */
  inputs: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.enum(["press", "release"]), button: name, ...moment.shape }),
        z.strictObject({
          kind: z.literal("place"),
          xMm: number,
          yMm: number,
          headingDeg: number,
          ...moment.shape,
        }),
      ]),
    )
    .max(100),
  traceHash,
});

/** A result in a file: all that a match is a function of, and what came of it, so that anyone can play it again. */
export const matchFileSchema = z.strictObject({
  format: z.literal("robonet-match"),
  version: z.literal(1),
  behaviourVersion: z.int().min(1),
  discipline: z.enum(disciplineIds),
  disciplineVersion: z.int().min(1),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  teams: z
    .array(
      z.strictObject({
        name,
        image: content,
        kit: content,
        board: z.strictObject({ loopMs: z.union([z.literal(1), z.literal(10)]), cpu: z.enum(cpus) }),
      }),
    )
    .min(1)
    .max(8),
  rounds: z.array(round).min(1).max(100),
  tallies: z.array(tally).min(1).max(8),
  /** The winning team, from 0. Left out: nobody alone. */
  winner: z.int().min(0).max(7).optional(),
});

export type MatchFile = z.infer<typeof matchFileSchema>;
