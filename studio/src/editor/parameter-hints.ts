import { syntaxTree } from "@codemirror/language";
import { type EditorState, type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { EditorView, keymap, showTooltip, type Tooltip, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Signature } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { readSignature, withoutPromise } from "./documentation.ts";
import { explanationBox } from "./hover.ts";
import { valueWords } from "./value-words.ts";

type SyntaxNode = ReturnType<ReturnType<typeof syntaxTree>["resolveInner"]>;

/** While keys come faster than this, nobody reads the hint. */
const pauseMs = 120;

const setHint = StateEffect.define<Signature | undefined>();

const hint = StateField.define<{ signature: Signature; tooltip: Tooltip } | undefined>({
  create: () => undefined,
  update(shown, { effects, changes, docChanged, state }) {
    for (const effect of effects) if (effect.is(setHint)) return effect.value && shownAt(state, effect.value);
    if (!shown || !docChanged) return shown;
    return { ...shown, tooltip: { ...shown.tooltip, pos: changes.mapPos(shown.tooltip.pos) } };
  },
  provide: (field) => showTooltip.from(field, (shown) => shown?.tooltip ?? null),
});

/** Above the begin of the call, or in a call over several lines, of the cursor's line. */
function shownAt(state: EditorState, signature: Signature) {
  const { head } = state.selection.main;
  const call = callAround(state, signature.from);
  const pos = Math.max(Math.min(call?.from ?? head, head), state.doc.lineAt(head).from);
  const create = () => ({ dom: hintView(signature) });
  return { signature, tooltip: { pos, above: true, create } };
}

/**
 * Which values a call wants, while it is typed: with “(” and “,”, and by Ctrl+Shift+Space in a call that is there. It is
 * also said to screen readers. Escape puts it away until the next call.
 */
export function parameterHints(session: Session): Extension {
  const asker = ViewPlugin.define((view) => new Asker(view, session));
  return [
    hint,
    asker,
    Prec.high(
      keymap.of([
        {
          key: "Escape",
          run(view) {
            view.plugin(asker)?.stop();
            if (!view.state.field(hint)) return false;
            view.dispatch({ effects: setHint.of(undefined) });
            return true;
          },
        },
        {
          key: "Mod-Shift-Space",
          run(view) {
            view.plugin(asker)?.askSoon();
            return true;
          },
        },
      ]),
    ),
    EditorView.domEventHandlers({
      blur(_, view) {
        view.plugin(asker)?.stop();
        if (view.state.field(hint)) setTimeout(() => view.dispatch({ effects: setHint.of(undefined) }));
      },
    }),
  ];
}

class Asker {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that a late answer to an old one is let go. */
  #asked = 0;
  #said = "";

  constructor(
    private readonly view: EditorView,
    private readonly session: Session,
  ) {}

  update(update: ViewUpdate): void {
    const { state, docChanged, selectionSet, transactions } = update;
    if (!docChanged && !selectionSet) return;
    const isOpen = state.field(hint) !== undefined;
    const begins = transactions.some((each) => each.isUserEvent("input.type")) && typedOpening(update);
    if (isOpen || begins) this.askSoon();
  }

  askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pauseMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#said = "";
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const { state } = this.view;
    const { head, empty } = state.selection.main;
    const source = { ...this.session.source, text: state.doc.toString() };
    const signature =
      empty && callAround(state, head) ? await languageThread().signature(source, head) : undefined;
    if (asked !== this.#asked || (!signature && !this.view.state.field(hint))) return;
    const said = signature ? spoken(signature) : "";
    const says = said !== "" && said !== this.#said ? [EditorView.announce.of(said)] : [];
    this.#said = said;
    this.view.dispatch({ effects: [setHint.of(signature), ...says] });
  }

  destroy(): void {
    this.stop();
  }
}

/** Whether “(” or “,” was typed; a bracket that closes itself comes with it. */
function typedOpening({ changes }: ViewUpdate): boolean {
  let opening = false;
  changes.iterChanges((_from, _to, _fromNew, _toNew, inserted) => {
    if (/^(\(\)?|,)$/.test(inserted.toString())) opening = true;
  });
  return opening;
}

/** The call between whose brackets a place is. Most are in none, and for those TypeScript need not be asked. */
function callAround(state: EditorState, position: number): SyntaxNode | undefined {
  for (let node = syntaxTree(state).resolveInner(position, -1); node.parent; node = node.parent)
    if (node.name === "ArgList" && node.from < position) return node.parent;
  return undefined;
}

/** What the value is that is wanted now, in the page's language. */
function wordsFor({ signature, parameters, active, documentation }: Signature): string {
  // The last one may stand for any number of values.
  const parameter =
    parameters[active] ?? (parameters.at(-1)?.startsWith("...") ? parameters.at(-1) : undefined);
  const words = parameter === undefined ? undefined : valueWords(readSignature(signature).name, parameter);
  return words ? t(words) : documentation;
}

function spoken(signature: Signature): string {
  const { parameters, active } = signature;
  if (parameters.length === 0) return t("studio.hintNothing");
  const parameter = parameters[active];
  if (parameter === undefined) return "";
  const place = t("studio.hintValue", { number: active + 1, count: parameters.length });
  return [`${place}: ${parameter}`, wordsFor(signature)].filter(Boolean).join(". ");
}

/** Looks as the explanation of a name does; the value that is wanted now stands out. */
function hintView(signature: Signature): HTMLElement {
  const { before, parameters, after, active } = signature;
  const code = document.createElement("code");
  code.append(before);
  for (const [i, parameter] of parameters.entries()) {
    if (i > 0) code.append(", ");
    const part = document.createElement(i === active ? "strong" : "span");
    part.textContent = parameter;
    code.append(part);
  }
  code.append(withoutPromise(after));
  const tooltip = document.createElement("div");
  tooltip.className = "hint";
  // What stands here is said by the announcement.
  tooltip.setAttribute("aria-hidden", "true");
  tooltip.append(explanationBox(code, wordsFor(signature)));
  return tooltip;
}
