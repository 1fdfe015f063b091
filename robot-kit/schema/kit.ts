import { z } from "zod";
import type { Action, Sense } from "../../drivers/abilities.ts";
import { type Catalog, type Part, type PartDefinition, pin } from "../../drivers/part.ts";
import {
  edgeMm,
  internalOhm,
  massG,
  volts,
  wheelDiameterMm,
  wheelDistanceMm,
} from "../../drivers/quantities.ts";
import { parseJson } from "../../messages/index.ts";
import { boards } from "./boards.ts";
import { catalog } from "./catalog.ts";
import { isTaken } from "./taken-names.ts";
import { materialSchema, wiringSchema } from "./wiring-schema.ts";

const partName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, "partName")
  .refine((name) => !isTaken(name), "takenName");

/** A kit, but for what stands in its parts' entries. */
const kitFrame = z.strictObject({
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
  /** Its board runs Espruino instead of DeviceScript's firmware (docs/espruino.md). */
  espruino: z.boolean().optional(),
  /** false: the first button is no emergency stop. */
  emergencyStop: z.boolean().optional(),
  /** false: after power-on, a reset or a fault the program starts without a press of the first button. */
  waitsForButton: z.boolean().optional(),
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
  parts: z.record(partName, z.custom<Part>()),
  wiring: wiringSchema.optional(),
  materials: z.array(materialSchema).default([]),
});

/** What a kit's file holds when its parts are those of a catalog. */
export function kitSchemaOf(catalog: Catalog) {
  const entries = catalog.map(({ schema }) => schema) as unknown as [
    z.ZodType<Part> & z.core.$ZodTypeDiscriminable,
  ];
  return kitFrame.extend({ parts: z.record(partName, z.discriminatedUnion("type", entries)) });
}

const kitSchema = kitSchemaOf(catalog);

/** The same as a JSON schema, for editors. */
export function kitJsonSchema(): unknown {
  return z.toJSONSchema(kitSchema, { io: "input" });
}

/** A robot as data: board, wiring, geometry; with the catalog that knows its parts. */
export type Kit = z.infer<typeof kitFrame> & { readonly catalog: Catalog };
export type { Part } from "../../drivers/part.ts";

/** A part of a robot: its name in the kit, its entry there, and what the catalog says of it. */
export interface KitPart {
  readonly name: string;
  readonly part: Part;
  readonly definition: PartDefinition;
}

/** What the catalog says of a part. */
export function definitionOf({ catalog }: Kit, part: Part): PartDefinition {
  const { type } = part as Part & Pick<PartDefinition, "type">;
  return catalog.find((definition) => definition.type === type)!;
}

/** The kit's parts, in its order. */
export function partsOf(kit: Kit): KitPart[] {
  return Object.entries(kit.parts).map(([name, part]) => ({
    name,
    part,
    definition: definitionOf(kit, part),
  }));
}

/** What of one kind the kit's parts sense. */
export function sensesOf<Kind extends Sense["kind"]>(
  kit: Kit,
  kind: Kind,
): { readonly name: string; readonly sense: Extract<Sense, { kind: Kind }> }[] {
  return partsOf(kit).flatMap(({ name, part, definition }) =>
    (definition.senses?.(part) ?? []).filter(isOf<Sense, Kind>(kind)).map((sense) => ({ name, sense })),
  );
}

/** What of one kind the kit's parts do. */
export function actionsOf<Kind extends Action["kind"]>(
  kit: Kit,
  kind: Kind,
): { readonly name: string; readonly action: Extract<Action, { kind: Kind }> }[] {
  return partsOf(kit).flatMap(({ name, part, definition }) =>
    (definition.does?.(part) ?? []).filter(isOf<Action, Kind>(kind)).map((action) => ({ name, action })),
  );
}

function isOf<Ability extends Sense | Action, Kind extends Ability["kind"]>(kind: Kind) {
  return (ability: Ability): ability is Extract<Ability, { kind: Kind }> => ability.kind === kind;
}

/** All pins of a part, by what they are for. */
export function pinsOf({ pins = {} }: Part): Readonly<Record<string, number>> {
  return pins;
}

/**
 * Reads a kit file.
 * @param parts those that it may have; left out: all of ours
 * @throws Problem with the place in the file
 */
export function parseKit(text: string, file: string, parts: Catalog = catalog): Kit {
  const schema = parts === catalog ? kitSchema : kitSchemaOf(parts);
  return { ...parseJson(text, file, schema), catalog: parts };
}
