import { type Diagnostic, linter } from "@codemirror/lint";
import { explain } from "../../../toolchain/index.ts";
import { languageThread } from "../threads/threads.ts";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { applyFix } from "./quick-fixes.ts";

/**
 * Marks mistakes while the program is typed, with what Run would say of them; a button mends what is known. The compiler's
 * own words would gainsay ours (“did you mean …?”): they are told only where we have none, and `explain` does that.
 */
export function mistakesOf(session: Session) {
  return linter(
    async (view): Promise<Diagnostic[]> => {
      const text = view.state.doc.toString();
      const mistakes = await languageThread().mistakes({ ...session.source, text });
      return mistakes.map((mistake) => {
        const { from, to, severity, fix } = mistake;
        const act = fix && { name: t(fix.title, fix.params), apply: () => applyFix(view, text, fix) };
        const message = explain(mistake, language.peek());
        return { from, to, severity, message, ...(act && { actions: [act] }) };
      });
    },
    { delay: 500 },
  );
}
