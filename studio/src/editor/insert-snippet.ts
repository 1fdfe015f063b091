import { EditorView } from "@codemirror/view";
import { snippetEdits } from "./snippet-edits.ts";
import { type Snippet, shortened } from "./snippets.ts";

let dragged: Snippet | undefined;

/** Which snippet is on its way to the program; undefined: none any more. */
export function drag(snippet: Snippet | undefined): void {
  dragged = snippet;
}

/** Puts a snippet in at the cursor, or at a place of the program. The pupil goes on in the editor. */
export function insertSnippet(view: EditorView, snippet: Snippet, at = view.state.selection.main.head): void {
  const { edits, from, to } = snippetEdits(view.state.doc.toString(), at, snippet);
  view.dispatch({
    changes: edits.map((edit) => ({ from: edit.from, to: edit.to, insert: edit.text })),
    selection: { anchor: from, head: to },
    effects: EditorView.announce.of(shortened(snippet)),
    scrollIntoView: true,
    userEvent: "input.snippet",
  });
  view.focus();
}

/** A snippet that is dropped goes where the pointer is. */
export const dropSnippets = EditorView.domEventHandlers({
  drop(event, view) {
    const snippet = dragged;
    if (!snippet) return false;
    dragged = undefined;
    event.preventDefault();
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length;
    insertSnippet(view, snippet, at);
    return true;
  },
});
