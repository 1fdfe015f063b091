import type { EditorView, Tooltip } from "@codemirror/view";
import type { Explanation } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { documentation, readSignature } from "./documentation.ts";

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

/** The page's language says what the example does; the longer text is there in English alone. */
export function explanationView(explanation: Explanation): HTMLElement {
  const { name, shown } = readSignature(explanation.signature);
  const code = document.createElement("code");
  code.textContent = shown;
  const ours = documentation.get(name);
  const inEnglish = language.peek() === "en" && explanation.documentation !== "";
  const box = explanationBox(code, ours && !inEnglish ? t(ours.does) : explanation.documentation);
  if (!ours && language.peek() !== "en") box.querySelector("p")?.setAttribute("lang", "en");
  if (ours) {
    const example = document.createElement("pre");
    example.textContent = ours.example;
    box.append(example);
  }
  return box;
}

/** @param text what stands between backticks in it is code */
export function explanationBox(signature: HTMLElement, text: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "explanation";
  box.append(signature);
  if (text) {
    const paragraph = document.createElement("p");
    for (const [i, piece] of text.split("`").entries()) {
      const part = document.createElement(i % 2 === 0 ? "span" : "code");
      part.textContent = piece;
      paragraph.append(part);
    }
    box.append(paragraph);
  }
  return box;
}
