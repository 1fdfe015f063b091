import { isMessageId, type Language, type MessageParams, say } from "../../messages/index.ts";
import { type Block, boardBlock, type End, railBlock } from "./wiring.ts";

/** The sentence of an id that is put together; undefined when there is none. */
export function sayIfKnown(language: Language, id: string, params?: MessageParams): string | undefined {
  return isMessageId(id) ? say(language, id, params) : undefined;
}

/** What kind of thing a block is: "distance sensor". */
export function kindOf({ kind, type, module, side, axle }: Block, language: Language): string {
  switch (kind) {
    case "board":
      return say(language, "wiring.board");
    case "part":
    case "servo":
      return sayIfKnown(language, `part.${type ?? kind}`) ?? module ?? String(type);
    case "motor":
      return say(language, "block.motor", { side: side!, axle: axle ?? "none" });
    default:
      return say(language, `block.${kind}`);
  }
}

/** A block as people call it: its name in the kit, or its kind. */
export function nameOf(block: Block, language: Language): string {
  return /^[A-Z]/.test(block.id) ? kindOf(block, language) : block.id;
}

/** What a rail is called on drawings and in tables. */
export function railLabel(rail: string): string {
  return rail === "BAT" ? "BAT+" : rail;
}

/** An end of a wire in words: "distance SDA", "board D4", "rail GND". */
export function endName({ block, pin }: End, blocks: readonly Block[], language: Language): string {
  if (block === railBlock) return `${say(language, "wiring.rail")} ${railLabel(pin)}`;
  const found = blocks.find(({ id }) => id === block)!;
  return `${block === boardBlock ? say(language, "wiring.board") : nameOf(found, language)} ${pin}`;
}
