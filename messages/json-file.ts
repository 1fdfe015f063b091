import type { z } from "zod";
import { JsonTree } from "./json-tree.ts";
import { knownKeys } from "./known-keys.ts";
import type { MessageParams } from "./messages.ts";
import { nearestWord } from "./nearest-word.ts";
import { Problem } from "./problem.ts";

/**
 * Reads a JSON file that people write.
 * @throws Problem with the place in the file, and what is wanted there
 */
export function parseJson<T>(text: string, file: string, schema: z.ZodType<T>): T {
  const tree = new JsonTree(text, file);
  const parsed = schema.safeParse(tree.value, { reportInput: true });
  if (parsed.success) return parsed.data;
  // A key with a slip of the pen is also a missing key; the slip says more.
  const { issues } = parsed.error;
  throw asProblem(issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]!, tree, schema);
}

function asProblem(issue: z.core.$ZodIssue, tree: JsonTree, schema: z.core.$ZodType): Problem {
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
  const keys = [...issue.path, ...(unknown ? [unknown] : [])].map((key) =>
    typeof key === "symbol" ? String(key) : key,
  );
  const path = keys.join(".") || "none";
  const place = tree.placeOf(keys);
  if (unknown) {
    const known = knownKeys(schema, issue.path, tree.value);
    const nearest = nearestWord(unknown, known) ?? "none";
    return new Problem("kit.unknownKey", { path, nearest, known: known.join(", ") || "none" }, place);
  }
  if (issue.code === "invalid_key") {
    const rule = issue.issues[0]?.message ?? "other";
    return new Problem("kit.keyName", { path, name: String(keys.at(-1)), rule }, place);
  }
  const input = inputOf(issue);
  const wanted = expectation(issue);
  return input === undefined
    ? new Problem("kit.missingKey", { path, ...wanted }, place)
    : new Problem("kit.value", { path, value: shortened(input), ...wanted }, place);
}

/** What stands at the issue's place; of a group whose kind is chosen by a field, that field. */
function inputOf(issue: z.core.$ZodIssue): unknown {
  const { input } = issue;
  if (issue.code !== "invalid_union" || issue.discriminator === undefined) return input;
  return (input as Record<string, unknown>)[issue.discriminator];
}

/** The kinds that a group may have. */
function unionTypes(issue: z.core.$ZodIssue): string[] {
  return ((issue as { readonly options?: readonly unknown[] }).options ?? []).map(String);
}

/** What the sentences have words for. */
interface Wanted extends MessageParams {
  readonly kind: string;
  /** A bound, or what there is to choose from. */
  readonly detail: string;
  /** What was perhaps meant, or `none`. */
  readonly nearest: string;
  /** What kind of part was asked for, without spaces and hyphens: the sentences have more to say of some. */
  readonly asked: string;
}

/** What the schema wants there, in words that the messages have. */
function expectation(issue: z.core.$ZodIssue): Wanted {
  switch (issue.code) {
    case "invalid_type":
      return wanted(issue.expected);
    case "too_small":
      return wanted(issue.origin === "string" ? "notEmpty" : `${sized(issue.origin)}AtLeast`, issue.minimum);
    case "too_big":
      return wanted(`${sized(issue.origin)}AtMost`, issue.maximum);
    case "invalid_value":
      return oneOf(issue.values.map(String), issue.input);
    case "invalid_union":
      return { ...oneOf(unionTypes(issue), inputOf(issue)), kind: "part", asked: plain(inputOf(issue)) };
    // A rule of our own stands in the schema with the name of its words.
    case "invalid_format":
    case "custom":
      return wanted(issue.message);
    default:
      return wanted("other");
  }
}

const sized = (origin: string) => (origin === "array" ? "list" : "number");

function wanted(kind: string, detail: number | bigint | string = ""): Wanted {
  return { kind, detail: String(detail), nearest: "none", asked: "none" };
}

function oneOf(values: readonly string[], input: unknown): Wanted {
  const nearest = typeof input === "string" ? nearestWord(input, values) : undefined;
  return { ...wanted("oneOf", values.join(", ")), nearest: nearest ?? "none" };
}

function plain(word: unknown): string {
  return typeof word === "string" ? word.toLowerCase().replaceAll(/[^a-z0-9]/g, "") || "none" : "none";
}

const longestShown = 40;

function shortened(value: unknown): string {
  // JSON has no infinity, but 1e999 is one.
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
