import { historyField } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
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

interface Closed {
  readonly id: string;
  readonly state: unknown;
  readonly focused: boolean;
}
let closedNow: Closed | undefined;

/** To be called when an editor closes: one that opens on the same program in the same task goes on as it was. */
export function rememberClosed(id: string, { state, hasFocus }: EditorView): void {
  const closed = { id, state: state.toJSON(fields), focused: hasFocus };
  closedNow = closed;
  setTimeout(() => {
    if (closedNow === closed) closedNow = undefined;
  });
}

/** The editor on this program that has just closed, as when another world is chosen while the pupil types. */
export function justClosed(
  id: string,
  extensions: readonly Extension[],
): { readonly state: EditorState; readonly focused: boolean } | undefined {
  if (closedNow?.id !== id) return undefined;
  const { state, focused } = closedNow;
  return { state: EditorState.fromJSON(state, { extensions: [...extensions] }, fields), focused };
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
