import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { languageThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { explanationView } from "./hover.ts";

const types: Readonly<Record<string, string>> = {
  method: "method",
  function: "function",
  property: "property",
  getter: "property",
  const: "constant",
  let: "variable",
  var: "variable",
  parameter: "variable",
  class: "class",
  interface: "interface",
  enum: "enum",
  keyword: "keyword",
  module: "namespace",
};

/** Names that fit at the cursor, from TypeScript. */
export function complete(session: Session) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]*$/);
    const from = word?.from ?? context.pos;
    const after = context.state.sliceDoc(from - 1, from);
    if (!context.explicit && after !== "." && from === context.pos) return null;
    const source = { ...session.source, text: context.state.doc.toString() };
    const proposals = await languageThread().proposals(source, context.pos);
    if (context.aborted) return null;
    return {
      from,
      validFor: /^[\w$]*$/,
      options: proposals.map(
        ({ name, kind, sort }): Completion => ({
          label: name,
          type: types[kind] ?? "text",
          boost: sort.startsWith("11") ? 2 : sort > "15" ? -2 : 0,
          info: async () => {
            const detail = await languageThread().detail(source, context.pos, name);
            return detail ? explanationView(detail) : null;
          },
        }),
      ),
    };
  };
}
