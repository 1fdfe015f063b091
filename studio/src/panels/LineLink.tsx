import { goToLine } from "../editor/current-editor.ts";
import { t } from "../ui/language.ts";

/** A line of a program; one that stands in the editor can be gone to. */
export function LineLink({ line, inEditor }: { line: number; inEditor: boolean }) {
  const text = t("studio.line", { line });
  if (!inEditor) return <>{text}:</>;
  return (
    <button type="button" class="link" onClick={() => goToLine(line)}>
      {text}
    </button>
  );
}
