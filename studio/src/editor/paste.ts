import { EditorState } from "@codemirror/state";
import { t } from "../ui/language.ts";
import { pasted } from "./missing-imports.ts";
import { telling } from "./told.ts";

/** A piece that is pasted or dropped brings the import lines that it needs; “undo” takes back both, and both are told. */
export const importWhatIsPasted = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent("input.paste") && !transaction.isUserEvent("input.drop")) return transaction;
  const places: { from: number; to: number; text: string }[] = [];
  transaction.changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    places.push({ from, to, text: inserted.toString() });
  });
  const [place, ...more] = places.filter(({ text }) => text !== "");
  // A piece at several cursors, or moved from one place to another: it has what it needs, or is not meant to run.
  if (!place || more.length > 0 || places.length > 1) return transaction;
  const { from, to, text } = place;
  const { piece, imports, names } = pasted(transaction.startState.doc.toString(), from, to, text);
  if (!imports && piece === text) return transaction;
  return [
    {
      changes: { from, to, insert: piece },
      selection: { anchor: from + piece.length },
      scrollIntoView: true,
      userEvent: "input.paste",
    },
    {
      sequential: true,
      ...(imports && { changes: { from: imports.from, to: imports.to, insert: imports.text } }),
      ...(names.length > 0 && { effects: telling(t("studio.imported", { names: names.join(", ") })) }),
    },
  ];
});
