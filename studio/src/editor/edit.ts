import { languageThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";
import { currentEditor } from "./current-editor.ts";

/** Puts another text in the program's place; “undo” brings the old one back. The pupil goes on in the editor. */
export function replaceText(text: string): void {
  const view = currentEditor();
  view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  view?.focus();
}

/** Indents and spaces the program as TypeScript's formatter does. */
export async function format(session: Session): Promise<void> {
  const view = currentEditor();
  const { source } = session;
  const edits = await languageThread().formatting(source);
  if (!view || view.state.doc.toString() !== source.text || edits.length === 0) return;
  view.dispatch({ changes: edits.map(({ from, to, text }) => ({ from, to, insert: text })) });
}
