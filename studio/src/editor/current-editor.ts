import type { EditorView } from "@codemirror/view";

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
