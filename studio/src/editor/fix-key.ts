import type { Extension } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { asProblem, Problem } from "../../../messages/index.ts";
import { explain } from "../../../toolchain/index.ts";
import { compiling } from "../threads/threads.ts";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { nextMistake } from "./next-mistake.ts";
import { applyFix } from "./quick-fixes.ts";
import { telling } from "./told.ts";

/**
 * Ctrl and the full stop mend one mistake: that at the cursor, else one of its line, else the next one, round the end of
 * the program. A mistake that only the pupil can mend is gone to and explained; a program without one is told.
 */
export function fixKey(session: Session): Extension {
  return keymap.of([
    {
      key: "Mod-.",
      run(view) {
        void mendNext(view, session);
        return true;
      },
    },
  ]);
}

async function mendNext(view: EditorView, session: Session): Promise<void> {
  const text = view.state.doc.toString();
  const source = { ...session.source, text };
  try {
    // Marks come half a second after the last key; who presses this wants what is there now.
    const { mistakes } = await compiling((thread) => thread.build(source));
    if (view.state.doc.toString() !== text) return;
    const { head } = view.state.selection.main;
    const next = nextMistake(mistakes, head, view.state.doc.lineAt(head));
    if (!next) return tell(view, t("studio.mendNothing"));
    if (next.fix) {
      const { from, to } = view.state.doc.lineAt(head);
      if (next.to < from || next.from > to) view.dispatch({ selection: { anchor: next.from } });
      applyFix(view, text, next.fix);
    } else tell(view, `${explain(next, language.peek())} ${t("studio.mendYourself")}`, next);
  } catch (error) {
    const problem = asProblem(error);
    if (!(problem instanceof Problem)) throw error;
    tell(view, t(problem.id, problem.params));
  }
}

function tell(view: EditorView, text: string, at?: { readonly from: number; readonly to: number }): void {
  view.dispatch({
    ...(at && { selection: { anchor: at.from, head: at.to } }),
    effects: telling(text),
    scrollIntoView: true,
  });
}
