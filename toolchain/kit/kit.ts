import { z } from "zod";
import { parseJson } from "../json-file.ts";
import { materialSchema, wiringSchema } from "../wiring/wiring-schema.ts";
import { boards } from "./boards.ts";
import { catalog } from "./catalog.ts";
import { type PartDefinition, pin, place } from "./part.ts";
import { edgeMm, internalOhm, massG, volts, wheelDiameterMm, wheelDistanceMm } from "./quantities.ts";

type Schemas<Parts> = { [I in keyof Parts]: Parts[I] extends { readonly schema: infer S } ? S : never };

const part = z.discriminatedUnion(
  "type",
  catalog.map(({ schema }) => schema) as unknown as Schemas<typeof catalog>,
);

export const kitSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, "kitId"),
  name: z.string().min(1),
  /** DeviceScript's id of the board. */
  board: z.enum(Object.keys(boards)),
  i2c: z.strictObject({ sda: pin, scl: pin, kHz: z.literal([100, 400]) }).optional(),
  /** Below `lowVolts` under load the robot stops, if it has a part that measures the battery. */
  battery: z.strictObject({
    volts,
    internalOhm,
    lowVolts: volts.optional(),
  }),
  /** What only a board that runs Espruino can use (docs/espruino.md): an HC-SR04 is its distance sensor. */
  espruino: z
    .strictObject({
      hcSr04: z.strictObject({ pins: z.strictObject({ trigger: pin, echo: pin }), at: place }),
    })
    .optional(),
  /** false: the first button is no emergency stop. */
  emergencyStop: z.boolean().optional(),
  robot: z.strictObject({
    wheelDiameterMm,
    trackWidthMm: wheelDistanceMm,
    /**
     * From the front to the rear axle of four driven wheels, two motors a side that get the same signal. Left out: two
     * driven wheels and a caster.
     */
    wheelbaseMm: wheelDistanceMm.optional(),
    massG,
    /** From the middle between the driven wheels. */
    chassis: z.strictObject({ frontMm: edgeMm, backMm: edgeMm, leftMm: edgeMm, rightMm: edgeMm }),
  }),
  parts: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/, "partName"), part),
  wiring: wiringSchema.optional(),
  materials: z.array(materialSchema).default([]),
});

/** The same as a JSON schema, for editors. */
export function kitJsonSchema(): unknown {
  return z.toJSONSchema(kitSchema, { io: "input" });
}

/** A robot as data: board, wiring, geometry. */
export type Kit = z.infer<typeof kitSchema>;
export type Part = z.infer<typeof part>;
export type PartType = Part["type"];
export type PartOf<T extends PartType> = Extract<Part, { type: T }>;

const byType = new Map<string, PartDefinition>(
  catalog.map((definition) => [definition.type, definition as unknown as PartDefinition]),
);

/** What the catalog says of a part. */
export function definitionOf(part: Part): PartDefinition {
  return byType.get(part.type)!;
}

/** The kit's parts of one type, with their names. */
export function partsOf<T extends PartType>(kit: Kit, type: T): [string, PartOf<T>][] {
  return Object.entries(kit.parts).filter((entry): entry is [string, PartOf<T>] => entry[1].type === type);
}

/** All pins of a part, by what they are for. */
export function pinsOf(part: Part): Record<string, number> {
  return "pins" in part ? part.pins : {};
}

/**
 * Reads a kit file.
 * @throws Problem with the place in the file
 */
export function parseKit(text: string, file: string): Kit {
  return parseJson(text, file, kitSchema);
}
