import { useLayoutEffect, useRef } from "preact/hooks";
import { classPart } from "../class/class-part.ts";
import { languageThread } from "../threads/threads.ts";
import { Divider } from "../ui/Divider.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { createEditor } from "./create-editor.ts";
import { setCurrentEditor } from "./current-editor.ts";
import { OtherStates } from "./OtherStates.tsx";
import { ProgramMenu } from "./ProgramMenu.tsx";
import { Snippets } from "./Snippets.tsx";
import { snippetsOpen } from "./snippet-drawer.ts";

/** The pupil's program. */
export function Editor({ session }: { session: Session }) {
  const inClass = classPart.value;
  const host = useRef<HTMLDivElement>(null);
  // In the task that closes the editor before it, if there was one.
  useLayoutEffect(() => {
    let close: (() => void) | undefined;
    let closed = false;
    void createEditor(host.current!, session).then(({ view, dispose }) => {
      if (closed) return dispose();
      setCurrentEditor(view);
      close = () => {
        setCurrentEditor(undefined);
        dispose();
      };
      // The compiler takes seconds to begin; the pupil does not wait for it who reads or types first.
      languageThread();
    });
    return () => {
      closed = true;
      close?.();
    };
  }, [session]);
  return (
    <section class="editor" aria-label={t("studio.program")}>
      <Divider border={0} />
      <ProgramMenu session={session} />
      {inClass && <inClass.HintNotes programId={session.id} />}
      {snippetsOpen.value && <Snippets session={session} />}
      <div class="code" ref={host} />
      {/* What the program's field says to screen readers, for eyes. */}
      <p class="keys" aria-hidden="true">
        <span>
          <kbd>Ctrl ↵</kbd> {t("studio.run")}
        </span>
        <span>
          <kbd>Ctrl .</kbd> {t("studio.mend")}
        </span>
        <span>
          <kbd>F9 F10</kbd> {t("studio.watch.steps")}
        </span>
        <span>
          <kbd>Shift F9</kbd> {t("studio.watch.stopKey")}
        </span>
      </p>
      <OtherStates session={session} />
      <Divider border={1} />
    </section>
  );
}
