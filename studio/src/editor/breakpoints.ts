import { type EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { EditorView, GutterMarker, gutter, lineNumbers } from "@codemirror/view";
import { markedLine } from "../debugger/marked-line.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

class Dot extends GutterMarker {
  override toDOM(): HTMLElement {
    const dot = document.createElement("span");
    dot.className = "breakpoint";
    return dot;
  }
}

const dot = new Dot();
const toggle = StateEffect.define<{ from: number; on: boolean }>();

const points = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(before, { changes, effects }) {
    let now = before.map(changes);
    for (const each of effects)
      if (each.is(toggle)) {
        const { from, on } = each.value;
        now = now.update(on ? { add: [dot.range(from)] } : { filter: (at) => at !== from });
      }
    return now;
  },
});

/**
 * Breakpoints beside the line numbers, which go along with their lines while the program is typed. A click on a line's
 * number marks when it ran.
 */
export function breakpoints(session: Session) {
  return [
    points,
    gutter({
      class: "cm-breakpoints",
      markers: (view) => view.state.field(points),
      initialSpacer: () => dot,
      renderEmptyElements: true,
      domEventHandlers: {
        mousedown(view, { from }) {
          toggleAt(view, from);
          return true;
        },
      },
    }),
    lineNumbers({
      domEventHandlers: {
        mousedown(view, { from }) {
          const line = view.state.doc.lineAt(from).number;
          markedLine.value = markedLine.peek() === line ? undefined : line;
          return true;
        },
      },
    }),
    EditorView.updateListener.of(({ state }) => {
      const lines = linesOf(state);
      if (lines.join() !== session.breakpoints.peek().join()) session.breakpoints.value = lines;
    }),
  ];
}

/** The key puts a breakpoint into the cursor's line, and takes it away. */
export const breakpointKey = {
  key: "Shift-F9",
  run(view: EditorView): boolean {
    toggleAt(view, view.state.doc.lineAt(view.state.selection.main.head).from);
    return true;
  },
};

function toggleAt(view: EditorView, from: number): void {
  let on = true;
  view.state.field(points).between(from, from, () => {
    on = false;
  });
  const { number: line } = view.state.doc.lineAt(from);
  view.dispatch({
    effects: [
      toggle.of({ from, on }),
      EditorView.announce.of(t(on ? "studio.watch.stopSet" : "studio.watch.stopGone", { line })),
    ],
  });
}

function linesOf(state: EditorState): number[] {
  const lines = new Set<number>();
  state.field(points).between(0, state.doc.length, (at) => {
    lines.add(state.doc.lineAt(at).number);
  });
  return [...lines];
}
