import { z } from "zod";
import { disciplineIds } from "../judging/discipline.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A tournament in a file. The seed's hash is published before the deadline, the seed after it: so nobody can fit a program to
 * the seed, and everybody can see that the seed was not chosen afterwards.
 */
export const tournamentFileSchema = z.strictObject({
  format: z.literal("robonet-tournament"),
  version: z.literal(1),
  discipline: z.enum(disciplineIds),
  /** How often each pair meets on each side. */
  bouts: z.int().min(1).max(20),
  /** Of the seed's text. */
  seedSha256: sha256,
  /** Who takes part with what, from the deadline on. */
  entries: z
    .array(z.strictObject({ name: z.string().min(1).max(40), image: sha256, kit: sha256 }))
    .max(1000)
    .optional(),
  /** The seed itself, once it is open. */
  seed: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export type TournamentFile = z.infer<typeof tournamentFileSchema>;
