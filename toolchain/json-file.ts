import type { z } from "zod";
import { Problem } from "../messages/problem.ts";

/**
 * Reads a JSON file that people write.
 * @throws Problem with the place in the file, and what is wanted there
 */
export function parseJson<T>(text: string, file: string, schema: z.ZodType<T>): T {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Problem("kit.syntax", { reason: error instanceof Error ? error.message : "" }, { file });
  }
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  // A key with a slip of the pen is also a missing key; the slip says more.
  const { issues } = parsed.error;
  throw asProblem(issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]!, text, file);
}

function asProblem(issue: z.core.$ZodIssue, text: string, file: string): Problem {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const path = [...issue.path, ...(unknown ? [unknown] : [])].join(".");
  const place = { file, ...lineOf(text, unknown ?? issue.path.findLast((part) => typeof part === "string")) };
  if (unknown) return new Problem("kit.unknownKey", { path }, place);
  if (issue.code === "invalid_type" && issue.input === undefined)
    return new Problem("kit.missingKey", { path: path || "{}" }, place);
  return new Problem("kit.value", { path: path || "{}", ...expectation(issue) }, place);
}

/** What the schema wants there, in words that the messages have. */
function expectation(issue: z.core.$ZodIssue): { kind: string; detail: string } {
  switch (issue.code) {
    case "invalid_type":
      return { kind: issue.expected, detail: "" };
    case "too_small":
      return { kind: "above", detail: String(issue.minimum) };
    case "too_big":
      return { kind: "below", detail: String(issue.maximum) };
    case "invalid_value":
      return { kind: "oneOf", detail: issue.values.map(String).join(", ") };
    case "invalid_union":
      return { kind: "type", detail: "" };
    default:
      return { kind: "other", detail: "" };
  }
}

/** The line of a key's first mention; good enough to find it. */
function lineOf(text: string, key: string | undefined): { line: number } | Record<string, never> {
  const at = key === undefined ? -1 : text.indexOf(`"${key}"`);
  return at < 0 ? {} : { line: text.slice(0, at).split("\n").length };
}
