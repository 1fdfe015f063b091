import { type Inspected, valueText, WatchExpression } from "../../debugger/index.ts";
import { Problem } from "../../messages/index.ts";

/**
 * What an expression is worth where a program stands, at length.
 * @throws Problem when there is none, or it cannot be worked out there
 */
export function printedValue(inspection: Inspected, text: string): string {
  const frame = inspection.ownFrame;
  if (text.trim() === "" || !frame) throw new Problem("debug.printWhat");
  const value = new WatchExpression(text.trim()).valueAt({ inspection, frame });
  return valueText(inspection, value, { elements: 100, depth: 4, letters: 1000 });
}
