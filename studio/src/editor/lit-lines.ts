import { type EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { effect } from "@preact/signals";
import { type LitLines, litLines } from "../debugger/lit-lines.ts";
import { position } from "../debugger/position.ts";
import { watchedRobot } from "../debugger/watched-robot.ts";
import type { Session } from "../work/session.ts";

const light = StateEffect.define<LitLines>();
const runs = Decoration.line({ class: "cm-runs" });
const waits = Decoration.line({ class: "cm-waits" });
/** Lines above and below the one that runs shall be seen too. */
const marginPx = 60;

const litField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { effects, changes, state }) {
    const now = effects.findLast((each) => each.is(light));
    return now ? decorate(state, now.value) : before.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lights the line that runs, and weaker those in which other tasks wait. */
export const litLinesField = [litField];

/**
 * Lights lines at the moment that the page shows. The one that runs is scrolled to, unless somebody scrolled away from it.
 * @returns ends it
 */
export function followLines(view: EditorView, session: Session): () => void {
  const lines = litLines(session);
  let before: number | undefined;
  let lit = "";
  return effect(() => {
    const now = lines.value;
    const key = JSON.stringify(now);
    // A picture later the same line may still run.
    if (key === lit) return;
    lit = key;
    const isStep = position.peek()?.exact === true || watchedRobot.peek()?.lit.peek() !== undefined;
    const follows = isStep || before === undefined || isSeen(view, before);
    before = now.runs;
    const at = startOf(view.state, now.runs);
    view.dispatch({
      effects: [
        light.of(now),
        ...(at !== undefined && follows
          ? [EditorView.scrollIntoView(at, { y: "nearest", yMargin: marginPx })]
          : []),
      ],
    });
  });
}

function decorate(state: EditorState, { runs: running, waits: waiting }: LitLines): DecorationSet {
  const marks = [...waiting.map((line) => ({ line, mark: waits })), { line: running, mark: runs }];
  return Decoration.set(
    marks.flatMap(({ line, mark }) => {
      const at = startOf(state, line);
      return at === undefined ? [] : [mark.range(at)];
    }),
    true,
  );
}

function startOf({ doc }: EditorState, line: number | undefined): number | undefined {
  return line !== undefined && line >= 1 && line <= doc.lines ? doc.line(line).from : undefined;
}

function isSeen(view: EditorView, line: number): boolean {
  const at = startOf(view.state, line);
  if (at === undefined) return true;
  const { top, bottom } = view.lineBlockAt(at);
  const { scrollTop, clientHeight } = view.scrollDOM;
  return bottom > scrollTop && top < scrollTop + clientHeight;
}
