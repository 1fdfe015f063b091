import type { EditorView } from "@codemirror/view";
import type { QuickFix } from "../../../toolchain/index.ts";
import type { Source } from "../language/language-messages.ts";

let current: EditorView | undefined;

export function setCurrentEditor(view: EditorView | undefined): void {
  current = view;
}

export function currentEditor(): EditorView | undefined {
  return current;
}

/** Puts the cursor into a line, which counts from 1, and shows it. */
export function goToLine(line: number): void {
  if (!current || line < 1 || line > current.state.doc.lines) return;
  const { from, to } = current.state.doc.line(line);
  current.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
  current.focus();
}

/** Mends a mistake of the program in the editor, if it is still the same program. */
export async function mend(source: Source, fix: QuickFix): Promise<void> {
  // The panels are there before the editor's own code is.
  const { applyFix } = await import("./quick-fixes.ts");
  if (current) applyFix(current, source.text, fix);
}
