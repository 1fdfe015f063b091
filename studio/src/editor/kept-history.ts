import { historyField } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { readStored, removeStored, writeStored } from "../storage/storage.ts";

const fields = { history: historyField };
/** More than that is no help to the pupil, and the browser's storage is small. */
const longest = 100_000;

/** Keeps what “undo” can take back, so that it still can when the page is opened again. */
export function keepHistory(id: string, state: EditorState): void {
  const json = JSON.stringify(state.toJSON(fields));
  if (json.length > longest || !writeStored(`history/${id}`, json)) removeStored(`history/${id}`);
}

/** The editor as it was left, if the text is still the same. */
export function restoreState(id: string, text: string, extensions: readonly Extension[]): EditorState {
  const config = { extensions: [...extensions] };
  try {
    const json: unknown = JSON.parse(readStored(`history/${id}`) ?? "null");
    if ((json as { doc?: unknown } | null)?.doc === text) return EditorState.fromJSON(json, config, fields);
  } catch {
    // What is kept is of another version of the editor: it begins without a history.
  }
  return EditorState.create({ doc: text, ...config });
}
