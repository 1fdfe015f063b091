import { useEffect, useId, useState } from "preact/hooks";
import type { Problem } from "../../../messages/index.ts";
import { setCondition } from "../editor/breakpoints.ts";
import { currentEditor } from "../editor/current-editor.ts";
import { LineLink } from "../panels/LineLink.tsx";
import { t } from "../ui/language.ts";
import type { Breakpoint, Session } from "../work/session.ts";

/** The program's breakpoints, each with a field for the condition under which a run pauses there. */
export function Breakpoints({ session }: { session: Session }) {
  const breakpoints = session.breakpoints.value;
  if (breakpoints.length === 0) return null;
  return (
    <section class="conditions" aria-label={t("studio.watch.breakpoints")}>
      <h3>{t("studio.watch.breakpoints")}</h3>
      <ul>
        {breakpoints.map((each) => (
          <Condition key={each.line} breakpoint={each} />
        ))}
      </ul>
    </section>
  );
}

/** A condition counts when it is typed to its end: a run must not pause at `i === 1` while somebody types `i === 12`. */
function Condition({ breakpoint: { line, condition } }: { breakpoint: Breakpoint }) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? condition;
  const mistake = useMistake(shown);
  const keep = () => {
    setTyped(undefined);
    const wanted = shown.trim();
    const view = currentEditor();
    if (view && wanted !== condition) setCondition(view, line, wanted);
  };
  return (
    <li>
      <LineLink line={line} inEditor /> <label for={id}>{t("studio.watch.onlyWhen")}</label>{" "}
      <input
        id={id}
        class="condition"
        value={shown}
        placeholder="i === 3"
        aria-label={t("studio.watch.onlyWhenIn", { line })}
        aria-invalid={mistake !== undefined}
        aria-describedby={`${id}-mistake`}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={({ key }) => {
          // Steps are searched for with what stands in the field.
          if (key === "Enter" || /^F\d/.test(key)) keep();
        }}
      />
      <p class="warn" id={`${id}-mistake`} role="status">
        {mistake && t(mistake.id, mistake.params)}
      </p>
    </li>
  );
}

/** Why a condition cannot be read; undefined: it can, or nobody knows yet. What reads it is loaded with the first one. */
function useMistake(condition: string): Pick<Problem, "id" | "params"> | undefined {
  const [mistake, setMistake] = useState<Pick<Problem, "id" | "params">>();
  useEffect(() => {
    if (condition.trim() === "") {
      setMistake(undefined);
      return;
    }
    let isWanted = true;
    void import("./condition-mistake.ts").then(({ conditionMistake }) => {
      if (isWanted) setMistake(conditionMistake(condition));
    });
    return () => {
      isWanted = false;
    };
  }, [condition]);
  return mistake;
}
