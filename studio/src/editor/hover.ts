import type { EditorView, Tooltip } from "@codemirror/view";
import type { Explanation } from "../language/protocol.ts";
import type { Session } from "../lessons/session.ts";
import { languageThread } from "../threads/threads.ts";

/** What the name under the pointer means. */
export function explainName(session: Session) {
  return async (view: EditorView, position: number): Promise<Tooltip | null> => {
    const source = { ...session.source, text: view.state.doc.toString() };
    const explanation = await languageThread().explanation(source, position);
    if (!explanation) return null;
    return {
      pos: explanation.from,
      end: explanation.to,
      above: true,
      create: () => ({ dom: explanationView(explanation) }),
    };
  };
}

export function explanationView({ signature, documentation }: Explanation): HTMLElement {
  const box = document.createElement("div");
  box.className = "explanation";
  const code = document.createElement("code");
  code.textContent = signature;
  box.append(code);
  if (documentation) {
    const text = document.createElement("p");
    text.textContent = documentation;
    box.append(text);
  }
  return box;
}
