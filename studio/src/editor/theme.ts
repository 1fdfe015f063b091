import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Colours are the page's variables, so that the editor is dark when the page is. */
export const colours = HighlightStyle.define([
  {
    tag: [tags.keyword, tags.controlKeyword, tags.moduleKeyword],
    color: "var(--code-keyword)",
    fontWeight: "600",
  },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], color: "var(--code-call)" },
  { tag: [tags.typeName, tags.className], color: "var(--code-type)" },
]);

export const theme = EditorView.theme({
  "&": {
    height: "100%",
    backgroundColor: "var(--paper)",
    color: "var(--ink)",
    fontSize: "calc(var(--text-code) * var(--text-scale))",
  },
  "&.cm-focused": { outline: "none" },
  // Over all that is in the editor: the line numbers would cover an outline of its own.
  "&.cm-focused::after": {
    content: '""',
    position: "absolute",
    inset: "0",
    zIndex: "300",
    border: "2px solid var(--focus)",
    pointerEvents: "none",
  },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--ink-3)", border: "none" },
  ".cm-activeLine": { backgroundColor: "var(--line-active)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--line-active)", color: "var(--ink-2)" },
  ".cm-line.cm-runs": { backgroundColor: "var(--line-runs)", boxShadow: "inset 4px 0 var(--trail)" },
  ".cm-line.cm-waits": {
    background:
      "repeating-linear-gradient(var(--trail) 0 3px, transparent 3px 6px) 0 0 / 4px 100% no-repeat var(--line-waits)",
  },
  // Where the system chooses the colours it leaves out all of these.
  "@media (forced-colors: active)": {
    ".cm-line.cm-runs": { outline: "2px solid Highlight", outlineOffset: "-2px" },
    ".cm-line.cm-waits": { outline: "1px dotted Highlight", outlineOffset: "-1px" },
    ".breakpoint": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  ".cm-breakpoints": { width: "18px", cursor: "pointer" },
  ".cm-breakpoints .cm-gutterElement": { display: "flex", alignItems: "center", justifyContent: "center" },
  ".breakpoint": { width: "11px", height: "11px", borderRadius: "50%", backgroundColor: "var(--accent)" },
  ".breakpoint.conditional": {
    boxSizing: "border-box",
    border: "3px solid var(--accent)",
    backgroundColor: "transparent",
  },
  // Says where a click would put one.
  ".cm-breakpoints .cm-gutterElement:empty:hover::after": {
    content: '""',
    width: "9px",
    height: "9px",
    border: "1px solid var(--accent)",
    borderRadius: "50%",
  },
  ".cm-lineNumbers": { cursor: "pointer" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--selection)", color: "inherit" },
  ".cm-tooltip": {
    backgroundColor: "var(--raised)",
    color: "var(--ink)",
    border: "1px solid var(--border)",
    borderRadius: "8px",
    boxShadow: "var(--tooltip-shadow)",
    maxWidth: "460px",
    fontFamily: "var(--sans)",
    fontSize: "var(--text-minor)",
  },
  ".cm-tooltip .explanation": { padding: "8px 12px" },
  ".cm-tooltip .explanation code": {
    fontFamily: "var(--mono)",
    fontSize: "var(--text-small)",
    whiteSpace: "pre-wrap",
  },
  ".cm-tooltip .explanation strong": {
    color: "var(--accent-strong)",
    textDecoration: "underline",
    textUnderlineOffset: "3px",
  },
  ".cm-tooltip .explanation pre": {
    margin: "8px 0 0",
    padding: "6px 10px",
    borderRadius: "6px",
    backgroundColor: "var(--line-active)",
    fontFamily: "var(--mono)",
    fontSize: "var(--text-small)",
    whiteSpace: "pre-wrap",
  },
  // One box at a time: the list of names has a box of its own beside it.
  "&:has(.cm-tooltip-autocomplete) .cm-tooltip-hover": { display: "none" },
  "&:has(.cm-tooltip-autocomplete) .cm-tooltip.hint": { display: "none" },
  ".cm-tooltip .explanation p": { margin: "6px 0 0", whiteSpace: "pre-line", lineHeight: "1.45" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "15em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--accent)",
    color: "var(--on-accent)",
  },
  ".cm-completionInfo": { padding: "0" },
  ".cm-tooltip.told": { padding: "8px 12px" },
  ".cm-diagnostic": { padding: "8px 12px", borderLeftWidth: "4px" },
  ".cm-diagnosticAction": {
    display: "block",
    minHeight: "28px",
    margin: "8px 0 0",
    padding: "3px 10px",
    border: "1px solid var(--accent)",
    borderRadius: "6px",
    backgroundColor: "var(--accent-soft)",
    color: "var(--accent-strong)",
    font: "600 var(--text-minor) var(--sans)",
    textAlign: "left",
    cursor: "pointer",
  },
  ".cm-diagnosticAction:hover": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-diagnosticAction u": { textDecoration: "none" },
});
