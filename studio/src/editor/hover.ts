import type { EditorView, Tooltip } from "@codemirror/view";
import type { Explanation } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { language, t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { documentation, documentationOf, readSignature } from "./documentation.ts";
import { valueWords } from "./value-words.ts";

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

/** Names that come with the language: TypeScript's words for them are for grown-ups. */
const ofLanguage = /^(Math|Array|String|ObjectConstructor|JSON|isNaN|parse)/;

/** The sentence of ours in the page's language, and its example; the longer text is there in English alone. */
export function explanationView(explanation: Explanation): HTMLElement {
  const named = readSignature(explanation.signature);
  const code = document.createElement("code");
  code.textContent = named.shown;
  const ours = documentationOf(named);
  const inEnglish =
    language.peek() === "en" && explanation.documentation !== "" && !ofLanguage.test(named.name);
  const values = explanation.parameters.flatMap((parameter) => {
    const words = valueWords(named.name, parameter);
    return words ? [`\`${parameter.replace(/[:?].*$/s, "")}\`: ${t(words)}`] : [];
  });
  const text = ours && !inEnglish ? [t(ours.does), ...values].join("\n") : explanation.documentation;
  const box = explanationBox(code, text);
  if (!ours && language.peek() !== "en") box.querySelector("p")?.setAttribute("lang", "en");
  if (ours) {
    const example = document.createElement("pre");
    example.textContent = ours.example;
    box.append(example);
  }
  return box;
}

/** What is said of a name of ours that the program does not have yet. */
export function namedView(name: string): HTMLElement | null {
  const ours = documentation.get(name);
  if (!ours) return null;
  const code = document.createElement("code");
  code.textContent = ours.example;
  return explanationBox(code, t(ours.does));
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
