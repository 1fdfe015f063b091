import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Fault } from "../../../jacdac/index.ts";
import type { Source } from "../language/language-messages.ts";
import { languageThread } from "../threads/threads.ts";
import { causeOf } from "./fault-text.ts";
import { LineLink } from "./LineLink.tsx";

export interface FaultLineProps {
  readonly fault: Fault;
  /** The program, if it is known. */
  readonly source: Source | undefined;
  /** Whether it is the one in the editor. */
  readonly inEditor: boolean;
}

/** Why a program failed, with its line, and a way to it in the editor. */
export function FaultLine({ fault, source, inEditor }: FaultLineProps) {
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
      {found !== undefined && <LineLink line={found} inEditor={inEditor} />} {causeOf(fault)}
    </span>
  );
}
