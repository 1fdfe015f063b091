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
import type { Explanation, Proposal } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { documentation, readSignature } from "./documentation.ts";
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
      options: proposals.map((proposal): Completion => {
        const { name, kind, sort } = proposal;
        let known: Explanation | undefined;
        return {
          label: name,
          type: types[kind] ?? "text",
          boost: sort.startsWith("11") ? 2 : sort > "15" ? -2 : 0,
          info: async () => {
            known = await languageThread().detail(source, context.pos, name);
            return known ? explanationView(known) : null;
          },
          ...(isCalled(proposal) && {
            apply: (view, _completion, start, end) => insertCall(view, name, start, end, known),
          }),
        };
      }),
    };
  };
}

/** TypeScript calls what was imported an alias, whatever it is. */
function isCalled({ name, kind }: Proposal): boolean {
  if (kind === "method" || kind === "function") return true;
  return kind === "alias" && (documentation.get(name)?.example.includes(`${name}(`) ?? false);
}

/** Writes a call with its brackets: the cursor stands between them, or behind them when the call takes no values. */
function insertCall(
  view: EditorView,
  name: string,
  from: number,
  to: number,
  known: Explanation | undefined,
): void {
  view.dispatch(insertCompletionText(view.state, name, from, to));
  const { state } = view;
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const isNamed = /^\s*import\b/.test(line.text) || state.sliceDoc(head, head + 1) === "(";
  const brackets = isNamed ? null : insertBracket(state, "(");
  if (!brackets) return;
  const takesNothing = known !== undefined && /^[\w$.]+\(\)/.test(readSignature(known.signature).shown);
  if (takesNothing)
    view.dispatch({
      changes: { from: head, insert: "()" },
      selection: { anchor: head + 2 },
      userEvent: "input.complete",
    });
  else view.dispatch(brackets);
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
