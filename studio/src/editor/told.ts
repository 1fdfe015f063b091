import { StateEffect, StateField } from "@codemirror/state";
import { EditorView, showTooltip, type Tooltip } from "@codemirror/view";

const setTold = StateEffect.define<string>();

/** A sentence at the cursor; the next change or move puts it away. */
export const toldField = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, { state, effects, docChanged, selection }) {
    for (const effect of effects)
      if (effect.is(setTold))
        return { pos: state.selection.main.head, above: true, create: () => ({ dom: box(effect.value) }) };
    return docChanged || selection ? null : shown;
  },
  provide: (field) => showTooltip.from(field),
});

/** Says a sentence at the cursor, to screen readers as well. */
export function telling(text: string): readonly StateEffect<unknown>[] {
  return [setTold.of(text), EditorView.announce.of(text)];
}

function box(text: string): HTMLElement {
  const tooltip = document.createElement("div");
  tooltip.className = "told";
  // What stands here is said by the announcement.
  tooltip.setAttribute("aria-hidden", "true");
  tooltip.textContent = text;
  return tooltip;
}
