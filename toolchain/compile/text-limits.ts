/** Bytes of one text; a larger one does not fit into what the VM can address (`patches.ts`). */
const mostBytes = 61_440;

/** Half a character of two, and the two that UTF-8 has no use for: the VM's check refuses an image with them. */
const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const noCharacter = /[\ufffe\uffff]/;

/**
 * Why the robot cannot hold a text. Looked for where the text is written: the compiler puts a constant's text where the
 * constant is used.
 */
export function textRefused(text: string): string | undefined {
  if (half.test(text)) return "half a character in a text";
  const [none] = noCharacter.exec(text) ?? [];
  if (none) return `no character: \\u${none.charCodeAt(0).toString(16)}`;
  if (text.includes("\0")) return "the character 0 in a text";
  const { length } = new TextEncoder().encode(text);
  return length > mostBytes ? `too long in one piece: ${length} bytes of ${mostBytes}` : undefined;
}
