import { forEachDiagnostic } from "@codemirror/lint";
import { EditorView, type KeyBinding } from "@codemirror/view";
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

/** Mends the mistake at the cursor, or the first on its line that can be mended. */
export const fixKey: KeyBinding = {
  key: "Mod-.",
  run(view) {
    const { head } = view.state.selection.main;
    const line = view.state.doc.lineAt(head);
    let apply: (() => void) | undefined;
    forEachDiagnostic(view.state, ({ actions }, from, to) => {
      const [action] = actions ?? [];
      if (!action || to < line.from || from > line.to) return;
      const isHere = from <= head && head <= to;
      if (isHere || !apply) apply = () => action.apply(view, from, to);
    });
    apply?.();
    return apply !== undefined;
  },
};
