import { z } from "zod";
import { cpus, simulatedBoard } from "./time/board-timing.ts";

/** Names of inputs' buttons, boxes and parts, and of robots: as a drawing or a kit has them. */
const name = z.string().max(100);
const millimetres = z.number().min(-100_000).max(100_000);
const moment = z.object({ timeUs: z.int().min(0).max(86_400e6), robot: name });

const input = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["press", "release"]), button: name, ...moment.shape }),
  z.strictObject({
    kind: z.literal("place"),
    xMm: millimetres,
    yMm: millimetres,
    headingDeg: z.number().min(-1e6).max(1e6),
    ...moment.shape,
  }),
  z.strictObject({
    kind: z.literal("move-box"),
    box: name,
    dxMm: millimetres,
    dyMm: millimetres,
    ...moment.shape,
  }),
  z.strictObject({
    kind: z.enum(["fault", "mend"]),
    part: name,
    fault: name,
    ...moment.shape,
  }),
  z.strictObject({ kind: z.literal("unplug"), ...moment.shape }),
]);

/** How the board takes time: its main loop in ms, and what is charged for computing. */
const board = z.strictObject({
  loopMs: z.union([z.literal(1), z.literal(10)]),
  cpu: z.enum(cpus),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const traceHash = z.string().regex(/^[0-9a-f]{16}$/);

/** An image, kit or world: by its hash, and packed as well where the file shall stand alone. */
const content = z.strictObject({
  /** What it was called where the run was made. */
  file: z.string().max(300),
  /** Of its bytes. */
  sha256,
  /** Text of a kit or world, base64 of an image. */
  packed: z.string().max(4_000_000).optional(),
});

/**
 * A run in a file: all that it is a function of, and the hashes that say what came of it. The images, kits and the world are
 * named by the SHA-256 of their bytes, or packed into it.
 */
export const runFileSchema = z.strictObject({
  format: z.literal("robonet-run"),
  version: z.literal(1),
  /** The simulator's, see `behaviour-version.ts`: another one may run it differently. */
  behaviourVersion: z.int().min(1),
  robots: z
    .array(
      z.strictObject({
        /** The id of its start place. */
        place: name,
        engine: z.enum(["devicescript", "espruino"]),
        image: content,
        kit: content,
        board: board.default(simulatedBoard),
        /** Somebody was there who might have pressed its buttons. */
        handsOn: z.boolean(),
        hash: traceHash,
        /** The robot's own hash at each whole multiple of `marksUs`, eight digits each. */
        marks: z
          .string()
          .regex(/^([0-9a-f]{8})*$/)
          .max(8 * 1000),
      }),
    )
    .min(1)
    .max(40),
  world: content,
  seed: z.int(),
  /** Virtual µs after which the run was stopped, if it had not ended. */
  limitUs: z.int().min(1),
  inputs: z.array(input).max(100_000),
  marksUs: z.int().min(1),
  hash: traceHash,
});

export type RunFile = z.infer<typeof runFileSchema>;
