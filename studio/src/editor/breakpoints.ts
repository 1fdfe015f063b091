import { type EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { EditorView, GutterMarker, gutter, lineNumbers } from "@codemirror/view";
import { markedLine } from "../debugger/marked-line.ts";
import { t } from "../ui/language.ts";
import type { Breakpoint, Session } from "../work/session.ts";

class Dot extends GutterMarker {
  /** @param condition only when it holds a run pauses; empty: each time */
  constructor(readonly condition: string) {
    super();
  }

  override eq(other: Dot): boolean {
    return this.condition === other.condition;
  }

  override toDOM(): HTMLElement {
    const dot = document.createElement("span");
    dot.className = this.condition ? "breakpoint conditional" : "breakpoint";
    dot.title = this.condition;
    return dot;
  }
}

const dot = new Dot("");
/** Puts a breakpoint into a line, from its first place to its last, in the stead of those there; undefined: takes them away. */
const setPoint = StateEffect.define<{ from: number; to: number; dot: Dot | undefined }>();

const points = StateField.define<RangeSet<Dot>>({
  create: () => RangeSet.empty,
  update(before, { changes, effects }) {
    let now = before.map(changes);
    for (const each of effects)
      if (each.is(setPoint)) {
        const { from, to, dot } = each.value;
        now = now.update({ filter: (at) => at < from || at > to, add: dot ? [dot.range(from)] : [] });
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
      const now = breakpointsOf(state);
      if (JSON.stringify(now) !== JSON.stringify(session.breakpoints.peek())) session.breakpoints.value = now;
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

/** @param line of a breakpoint, from 1 */
export function setCondition(view: EditorView, line: number, condition: string): void {
  const { from, to } = view.state.doc.line(line);
  view.dispatch({ effects: setPoint.of({ from, to, dot: new Dot(condition) }) });
}

function toggleAt(view: EditorView, at: number): void {
  const { number: line, from, to } = view.state.doc.lineAt(at);
  let on = true;
  view.state.field(points).between(from, to, () => {
    on = false;
  });
  view.dispatch({
    effects: [
      setPoint.of({ from, to, dot: on ? dot : undefined }),
      EditorView.announce.of(t(on ? "studio.watch.stopSet" : "studio.watch.stopGone", { line })),
    ],
  });
}

function breakpointsOf(state: EditorState): Breakpoint[] {
  // Lines that were joined have one breakpoint, the first one's.
  const found = new Map<number, Breakpoint>();
  state.field(points).between(0, state.doc.length, (at, _, { condition }) => {
    const { number: line } = state.doc.lineAt(at);
    if (!found.has(line)) found.set(line, { line, condition });
  });
  return [...found.values()];
}
