import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { work } from "../store/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** The program was changed in two places at once. Both states are there; the pupil says which one goes on. */
export function OtherStates({ session }: { session: Session }) {
  const open = useSignal(false);
  const others = session.program.otherHeads.value;
  const take = (text: string) => {
    open.value = false;
    void session.program.join(text);
  };
  return (
    <div role="status">
      {others.length > 0 && (
        <p class="warn">
          {t("studio.apart")}{" "}
          <button type="button" class="soft" onClick={() => (open.value = true)}>
            {t("studio.apart.look")}
          </button>
        </p>
      )}
      {open.value && others.length > 0 && (
        <Dialog wide title={t("studio.apart.title")} close={() => (open.value = false)}>
          <p>{t("studio.apart.help")}</p>
          <div class="states">
            <State title={t("studio.apart.here")} text={session.text.value} take={take} />
            {others.map((id) => (
              <OtherState key={id} session={session} id={id} take={take} />
            ))}
          </div>
        </Dialog>
      )}
    </div>
  );
}

function OtherState({ session, id, take }: { session: Session; id: string; take: (text: string) => void }) {
  const text = useSignal<string | undefined>(undefined);
  const version = work.history(session.id).get(id)?.version;
  useEffect(() => {
    if (version) void work.text(version).then((found) => (text.value = found));
  }, [version]);
  return text.value !== undefined && <State title={t("studio.apart.there")} text={text.value} take={take} />;
}

function State({ title, text, take }: { title: string; text: string; take: (text: string) => void }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <pre tabIndex={0}>{text}</pre>
      <button type="button" class="primary" onClick={() => take(text)}>
        {t("studio.apart.take")}
      </button>
    </section>
  );
}
