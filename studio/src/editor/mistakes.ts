import { type Diagnostic, linter } from "@codemirror/lint";
import { explain } from "../../../toolchain/index.ts";
import type { Mistake } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { language } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** Marks mistakes while the program is typed: in plain words, with the compiler's own below. */
export function mistakesOf(session: Session) {
  return linter(
    async (view): Promise<Diagnostic[]> => {
      const text = view.state.doc.toString();
      const mistakes = await languageThread().mistakes({ ...session.source, text });
      const end = view.state.doc.length;
      return mistakes.map((mistake) => ({
        from: Math.min(mistake.from, end),
        to: Math.min(Math.max(mistake.to, mistake.from), end),
        severity: mistake.severity,
        message: plainWords(mistake),
        renderMessage: () => describe(mistake),
      }));
    },
    { delay: 500 },
  );
}

/** What a mistake means, in the page's language. */
export function plainWords({ code, text, severity }: Mistake): string {
  const place = { file: "", line: 0, column: 0, endLine: 0, endColumn: 0 };
  return explain({ ...place, severity, code, text }, language.peek());
}

function describe(mistake: Mistake): HTMLElement {
  const box = document.createElement("div");
  const plain = document.createElement("p");
  plain.textContent = plainWords(mistake);
  box.append(plain);
  if (!plain.textContent.includes(mistake.text)) {
    const own = document.createElement("p");
    own.className = "own-words";
    own.lang = "en";
    own.textContent = mistake.text;
    box.append(own);
  }
  return box;
}
