import { EditorView } from "@codemirror/view";
import type { QuickFix } from "../../../toolchain/index.ts";
import { t } from "../ui/language.ts";

/**
 * Mends a mistake. “Undo” takes it back.
 * @param text the program that the mistake was found in: it may have changed since, and then nothing happens
 */
export function applyFix(view: EditorView, text: string, { title, params, edits }: QuickFix): void {
  if (view.state.doc.toString() !== text) return;
  view.dispatch({
    changes: edits.map(({ from, to, text: insert }) => ({ from, to, insert })),
    effects: EditorView.announce.of(t(title, params)),
    userEvent: "input.fix",
    scrollIntoView: true,
  });
  view.focus();
}
