import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  tooltips,
} from "@codemirror/view";
import { effect } from "@preact/signals";
import { language, t } from "../ui/language.ts";
import { textSize } from "../ui/text-size.ts";
import type { Session } from "../work/session.ts";
import { breakpointKey, breakpoints } from "./breakpoints.ts";
import { complete, completionKey } from "./completion.ts";
import { fixKey } from "./fix-key.ts";
import { explainName } from "./hover.ts";
import { dropSnippets } from "./insert-snippet.ts";
import { justClosed, keepHistory, rememberClosed, restoreState } from "./kept-history.ts";
import { followLines, litLinesField } from "./lit-lines.ts";
import { mistakesOf } from "./mistakes.ts";
import { parameterHints } from "./parameter-hints.ts";
import { importWhatIsPasted } from "./paste.ts";
import { replaceSelection } from "./replace-selection.ts";
import { colours, theme } from "./theme.ts";
import { toldField } from "./told.ts";

/** Waits so long after the last key before what “undo” takes back is kept. */
const keepAfterMs = 400;

/**
 * The editor stands in a shadow tree: there its styles are adopted sheets, which the page's Content-Security-Policy
 * allows, while a style element in the page would need an exception.
 */
export async function createEditor(
  host: HTMLElement,
  session: Session,
): Promise<{ view: EditorView; dispose(): void }> {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const inLanguage = new Compartment();
  const words = () => [
    EditorView.contentAttributes.of({
      "aria-label": t("studio.programHelp"),
      spellcheck: "false",
      tabindex: "0",
    }),
    mistakesOf(session),
  ];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    keepHistory(session.id, view.state);
  };
  const extensions = [
    breakpoints(session),
    litLinesField,
    highlightActiveLineGutter(),
    highlightActiveLine(),
    // A line that is cut off is not read to its end, and one that scrolls takes the others out of sight.
    EditorView.lineWrapping,
    history(),
    drawSelection(),
    indentUnit.of("    "),
    EditorState.tabSize.of(4),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    javascript({ typescript: true }),
    syntaxHighlighting(colours),
    theme,
    replaceSelection,
    dropSnippets,
    lintGutter(),
    autocompletion({ override: [complete(session)], icons: false, selectOnOpen: false }),
    hoverTooltip(explainName(session), { hoverTime: 350 }),
    parameterHints(session),
    toldField,
    fixKey(session),
    importWhatIsPasted,
    // Above the program are the buttons, which nothing shall cover.
    tooltips({
      tooltipSpace: (view) => ({
        top: view.dom.getBoundingClientRect().top,
        left: 0,
        bottom: innerHeight,
        right: innerWidth,
      }),
    }),
    keymap.of([
      {
        key: "Mod-Enter",
        run() {
          void session.run();
          return true;
        },
      },
      breakpointKey,
      ...closeBracketsKeymap,
      completionKey,
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
    EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      session.program.type(update.state.doc.toString());
      clearTimeout(timer);
      timer = setTimeout(keep, keepAfterMs);
    }),
    inLanguage.of(words()),
  ];
  // Without an await then: a key that is pressed meanwhile would be lost.
  const closed = justClosed(session.id, extensions);
  const state = closed?.state ?? (await restoreState(session.id, session.text, extensions));
  // To read the program and to draw it are two tasks, so that the page is not held up for both at once.
  if (!closed) await new Promise((resolve) => setTimeout(resolve));
  const view: EditorView = new EditorView({ parent: root, root, state });
  if (closed?.focused) view.focus();
  let shownIn = language.peek();
  // Another tab may have gone on with the program, or the language of the starter may have changed.
  const stopFollowing = effect(() => {
    const text = session.text.value;
    if (text !== view.state.doc.toString())
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  });
  const stopLighting = followLines(view, session);
  const keepWhenLeft = () => {
    if (timer !== undefined) keep();
  };
  addEventListener("pagehide", keepWhenLeft);
  const stopMeasuring = effect(() => {
    if (textSize.value) view.requestMeasure();
  });
  const stop = effect(() => {
    if (language.value === shownIn) return;
    shownIn = language.value;
    view.dispatch({ effects: inLanguage.reconfigure(words()) });
  });
  return {
    view,
    dispose() {
      keepWhenLeft();
      rememberClosed(session.id, view);
      removeEventListener("pagehide", keepWhenLeft);
      stopFollowing();
      stopLighting();
      stopMeasuring();
      stop();
      view.destroy();
    },
  };
}
