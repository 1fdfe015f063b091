import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Fault } from "../../../jacdac/index.ts";
import { goToLine } from "../editor/current-editor.ts";
import type { Source } from "../language/protocol.ts";
import { languageThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";
import { causeOf } from "./fault-text.ts";

/** Why a program failed, with a way to the line where it did. `source`: the program, if it is known. */
export function FaultLine({ fault, source }: { fault: Fault; source: Source | undefined }) {
  const line = useSignal<number | undefined>(undefined);
  useEffect(() => {
    line.value = undefined;
    let wanted = true;
    if (source)
      void languageThread()
        .lineOf(source, fault)
        .then((found) => {
          if (wanted) line.value = found;
        });
    return () => {
      wanted = false;
    };
  }, [fault, source]);
  const found = line.value;
  return (
    <span>
      {found !== undefined && (
        <button type="button" class="link" onClick={() => goToLine(found)}>
          {t("studio.line", { line: found })}
        </button>
      )}{" "}
      {causeOf(fault)}
    </span>
  );
}
