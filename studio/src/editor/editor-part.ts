import { signal } from "@preact/signals";

/** The editor, once it is there: half of the page's code, and a lesson can be read before. */
export const editorPart = signal<typeof import("./Editor.tsx") | undefined>(undefined);

let loading: Promise<void> | undefined;

/**
 * Settles when the editor is there, or did not come. On a slow line the editor is to come first: simulator and compiler wait
 * for it, so that they do not share the line with it.
 */
export function loadEditorPart(): Promise<void> {
  loading ??= import("./Editor.tsx").then(
    (module) => {
      editorPart.value = module;
    },
    () => {
      // The page says itself what did not come; the next lesson tries again.
      loading = undefined;
    },
  );
  return loading;
}
