import type { z } from "zod";

/**
 * The keys that a group of a JSON file may have.
 * @param path where the group stands in `value`
 */
export function knownKeys(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [key, ...rest] = path;
  const inner = key === undefined ? undefined : memberOf(value, key);
  switch (def.type) {
    case "object":
      if (key === undefined) return Object.keys(def.shape);
      return within(def.shape[String(key)], rest, inner);
    case "record":
      return key === undefined ? [] : within(def.valueType, rest, inner);
    case "array":
      return key === undefined ? [] : within(def.element, rest, inner);
    case "optional":
    case "default":
    case "nullable":
    case "readonly":
      return knownKeys(def.innerType, path, value);
    case "pipe":
      return knownKeys(def.in, path, value);
    case "union":
      return within(chosen(def as z.core.$ZodDiscriminatedUnionDef, value), path, value);
    default:
      return [];
  }
}

function within(schema: z.core.$ZodType | undefined, path: readonly PropertyKey[], value: unknown) {
  return schema ? knownKeys(schema, path, value) : [];
}

/** The kind that the group's own field names. */
function chosen(
  { options, discriminator }: z.core.$ZodDiscriminatedUnionDef,
  value: unknown,
): z.core.$ZodType | undefined {
  if (discriminator === undefined) return undefined;
  const kind = memberOf(value, discriminator);
  return options.find((option) =>
    option._zod.propValues?.[discriminator]?.has(kind as z.core.util.Primitive),
  );
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}
