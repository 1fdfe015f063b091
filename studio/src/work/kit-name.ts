/**
 * The name in a kit's text. The page's thread does not read the rest of it: that takes long, and a worker does it.
 * @throws Error when there is none
 */
export function kitName(text: string): string {
  const kit: unknown = JSON.parse(text);
  if (typeof kit !== "object" || kit === null || !("name" in kit) || typeof kit.name !== "string")
    throw new Error("a kit has no name");
  return kit.name;
}
