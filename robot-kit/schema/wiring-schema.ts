import { z } from "zod";
import { count } from "../../drivers/quantities.ts";

/** A motor of the kit, as a bridge's outputs know it: `leftMotor`, or `pwm.left` for the left motors of the part `pwm`. */
const motorRef = z.string().regex(/^[a-z][A-Za-z0-9]*(\.(left|right))?$/, "motorName");

/** What pins and addresses leave open about a robot's wires. */
export const wiringSchema = z.strictObject({
  /** The cells, as they are sold: `4 × AA NiMH`. */
  cells: z.string().min(1),
  /** Makes this voltage from the battery for the board and for what needs 5 V. */
  stepDownVolts: z.literal(5).optional(),
  /** Modules with two H-bridges each; a motor that none names has a bridge of its own. */
  bridges: z
    .record(
      z.string().regex(/^[a-z][A-Za-z0-9]*$/, "partName"),
      z.strictObject({ type: z.enum(["drv8833"]), a: motorRef, b: motorRef.optional() }),
    )
    .default({}),
  /** What sits in the wire to a pin, by `part.PIN`: a diode, a resistor. The board is the part `board`. */
  through: z.record(z.string().regex(/^[A-Za-z0-9]+\..+$/, "wireName"), z.string().min(1)).default({}),
});

/** What to buy beside board, parts and motors. */
export const materialSchema = z.strictObject({
  count,
  /** An id of `messages/en/materials.ts`, such as `wheel`; or any text, printed as it is. */
  item: z.string().min(1),
  /** Size, value: `65 mm`, `330 Ω`. */
  detail: z.string().min(1).optional(),
});
