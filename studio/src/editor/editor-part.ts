import { signal } from "@preact/signals";

/** The editor, once it is there: half of the page's code, and a lesson can be read before. */
export const editorPart = signal<typeof import("./Editor.tsx") | undefined>(undefined);

let loading: Promise<void> | undefined;

/**
 * Settles when the editor is there, or did not come. What the page needs only later, such as the simulator, waits for it:
 * on a slow line they would keep each other from coming.
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
