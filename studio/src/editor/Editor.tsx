import { useEffect, useRef } from "preact/hooks";
import { t } from "../app/language.ts";
import type { Session } from "../lessons/session.ts";
import { createEditor } from "./create-editor.ts";
import { setCurrentEditor } from "./current-editor.ts";
import { ProgramMenu } from "./ProgramMenu.tsx";

/** The pupil's program. */
export function Editor({ session }: { session: Session }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { view, dispose } = createEditor(host.current!, session);
    setCurrentEditor(view);
    return () => {
      setCurrentEditor(undefined);
      dispose();
    };
  }, [session]);
  return (
    <section class="editor" aria-label={t("studio.program")}>
      <ProgramMenu session={session} />
      <div class="code" ref={host} />
      {!session.kept.value && <p class="warn">{t("studio.notKept")}</p>}
    </section>
  );
}
