import { type Diagnostic, linter } from "@codemirror/lint";
import { explain } from "../../../toolchain/index.ts";
import type { Mistake } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { applyFix } from "./quick-fixes.ts";

/** Marks mistakes while the program is typed, with what Run would say of them; a button mends what is known. */
export function mistakesOf(session: Session) {
  return linter(
    async (view): Promise<Diagnostic[]> => {
      const text = view.state.doc.toString();
      const mistakes = await languageThread().mistakes({ ...session.source, text });
      return mistakes.map((mistake) => {
        const { from, to, severity, fix } = mistake;
        const act = fix && { name: t(fix.title, fix.params), apply: () => applyFix(view, text, fix) };
        return {
          from,
          to,
          severity,
          message: explain(mistake, language.peek()),
          renderMessage: () => describe(mistake),
          ...(act && { actions: [act] }),
        };
      });
    },
    { delay: 500 },
  );
}

/** In plain words, with the compiler's own below. */
function describe(mistake: Mistake): HTMLElement {
  const box = document.createElement("div");
  const plain = document.createElement("p");
  plain.textContent = explain(mistake, language.peek());
  box.append(plain);
  // 9999: words that were made for `explain` alone.
  if (mistake.code !== 9999 && !plain.textContent.includes(mistake.text)) {
    const own = document.createElement("p");
    own.className = "own-words";
    own.lang = "en";
    own.textContent = mistake.text;
    box.append(own);
  }
  return box;
}
