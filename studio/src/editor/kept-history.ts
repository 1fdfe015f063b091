import { historyField } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import type { ReadonlySignal } from "@preact/signals";
import { work } from "../store/index.ts";

const fields = { history: historyField };
/** More than that is no help to the pupil, and takes long to write while typing. */
const longest = 100_000;

/** Keeps what “undo” can take back, so that it still can when the page is opened again. */
export function keepHistory(id: string, state: EditorState): void {
  const json = JSON.stringify(state.toJSON(fields));
  work.keepUndo(id, json.length > longest ? "" : json);
}

/** The editor as it was left, if the text is still the same. */
export async function restoreState(
  id: string,
  program: ReadonlySignal<string>,
  extensions: readonly Extension[],
): Promise<EditorState> {
  const kept = await work.undo(id);
  const text = program.peek();
  const config = { extensions: [...extensions] };
  try {
    const json: unknown = JSON.parse(kept || "null");
    if ((json as { doc?: unknown } | null)?.doc === text) return EditorState.fromJSON(json, config, fields);
  } catch {
    // What is kept is of another version of the editor: it begins without a history.
  }
  return EditorState.create({ doc: text, ...config });
}
