import * as z from "zod/mini";
import { verdict } from "../../lesson/index.ts";
import { type Outcome, toldReasons } from "./outcome.ts";

const text = z.string();
const diagnostic = z.object({
  severity: z.enum(["error", "warning"]),
  file: text,
  line: z.number(),
  column: z.number(),
  endLine: z.number(),
  endColumn: z.number(),
  code: z.number(),
  text,
});

const kept = z.union([
  z.object({ kind: z.literal("graded"), verdict }),
  z.object({ kind: z.literal("mistakes"), diagnostics: z.array(diagnostic) }),
]);

/** @returns undefined for what may be otherwise next time: the computer was too busy, or the program too large for a board */
export function packOutcome(outcome: Outcome): string | undefined {
  if (outcome.kind === "refused") return undefined;
  return JSON.stringify(
    outcome.kind === "graded"
      ? { kind: outcome.kind, verdict: outcome.verdict }
      : { kind: outcome.kind, diagnostics: outcome.diagnostics },
  );
}

/**
 * What `packOutcome` made; in it a fault has no line, since the image is not kept.
 * @returns undefined when it is none, as of another version
 */
export function parseOutcome(json: string): Outcome | undefined {
  const found = kept.safeParse(JSON.parse(json));
  if (!found.success) return undefined;
  if (found.data.kind === "mistakes") return found.data;
  return { ...found.data, ...toldReasons(found.data.verdict.tries, undefined) };
}
