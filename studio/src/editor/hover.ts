import type { EditorView, Tooltip } from "@codemirror/view";
import type { Explanation } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import type { Session } from "../work/session.ts";

/** What the name under the pointer means. */
export function explainName(session: Session) {
  return async (view: EditorView, position: number): Promise<Tooltip | null> => {
    const source = { ...session.source, text: view.state.doc.toString() };
    const explanation = await languageThread().explanation(source, position);
    // Of a wrong name TypeScript knows no more than this.
    if (!explanation || explanation.signature === "any") return null;
    return {
      pos: explanation.from,
      end: explanation.to,
      above: true,
      create: () => ({ dom: explanationView(explanation) }),
    };
  };
}

export function explanationView({ signature, documentation }: Explanation): HTMLElement {
  const code = document.createElement("code");
  code.textContent = signature;
  return explanationBox(code, documentation);
}

/** @param documentation what stands between backticks in it is code */
export function explanationBox(signature: HTMLElement, documentation: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "explanation";
  box.append(signature);
  if (documentation) {
    const text = document.createElement("p");
    for (const [i, piece] of documentation.split("`").entries()) {
      const part = document.createElement(i % 2 === 0 ? "span" : "code");
      part.textContent = piece;
      text.append(part);
    }
    box.append(text);
  }
  return box;
}
