import {
  acceptCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  insertBracket,
  insertCompletionText,
  moveCompletionSelection,
  selectedCompletion,
} from "@codemirror/autocomplete";
import type { EditorView, KeyBinding } from "@codemirror/view";
import { importEdits } from "../../../toolchain/index.ts";
import { languageThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { explanationView, namedView } from "./hover.ts";
import { importableProposals, type Offer, offerOf } from "./offers.ts";

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

/** Names that fit at the cursor, from TypeScript, and those that can be imported: what lessons bring stands first. */
export function complete(session: Session) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]*$/);
    const from = word?.from ?? context.pos;
    const after = context.state.sliceDoc(from - 1, from);
    if (!context.explicit && after !== "." && from === context.pos) return null;
    const text = context.state.doc.toString();
    const source = { ...session.source, text };
    const proposals = await languageThread().proposals(source, context.pos);
    if (context.aborted) return null;
    const offers = proposals.map(offerOf);
    // Where TypeScript has nothing to say, as in a text or for a new name, an import has no place either.
    if (after !== "." && proposals.length > 0) offers.push(...importableProposals(text, proposals));
    return {
      from,
      validFor: /^[\w$]*$/,
      options: offers.map((offer): Completion => {
        const { name, kind, boost, call, importFrom } = offer;
        return {
          label: name,
          type: types[kind] ?? "text",
          boost,
          ...(importFrom !== undefined && { detail: `import ${importFrom}` }),
          info: async () => {
            if (importFrom !== undefined) return namedView(name);
            const known = await languageThread().detail(source, context.pos, name);
            return known ? explanationView(known) : null;
          },
          ...((call || importFrom !== undefined) && {
            apply: (view, _completion, start, end) => insert(view, offer, start, end),
          }),
        };
      }),
    };
  };
}

/** Writes a name, a call with its brackets: the cursor stands between them, or behind them when the call takes no values. */
function insert(view: EditorView, { name, call, importFrom }: Offer, from: number, to: number): void {
  view.dispatch(insertCompletionText(view.state, name, from, to));
  const { state } = view;
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const isNamed = /^\s*import\b/.test(line.text) || state.sliceDoc(head, head + 1) === "(";
  const brackets = isNamed || !call ? null : insertBracket(state, "(");
  if (brackets && call === "empty")
    view.dispatch({
      changes: { from: head, insert: "()" },
      selection: { anchor: head + 2 },
      userEvent: "input.complete",
    });
  else if (brackets) view.dispatch(brackets);
  if (importFrom === undefined) return;
  const edits = importEdits(view.state.doc.toString(), name);
  view.dispatch({
    changes: edits.map((edit) => ({ from: edit.from, to: edit.to, insert: edit.text })),
    userEvent: "input.complete",
  });
}

/**
 * Tab takes the first name while none was chosen; Enter makes a new line then, since somebody who types on has not looked
 * at the box.
 */
export const completionKey: KeyBinding = {
  key: "Tab",
  run(view) {
    if (completionStatus(view.state) !== "active") return false;
    if (!selectedCompletion(view.state)) moveCompletionSelection(true)(view);
    acceptCompletion(view);
    return true;
  },
};
