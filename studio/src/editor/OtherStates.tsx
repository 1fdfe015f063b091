import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { work } from "../store/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";

/** The program was changed in two places at once. Both states are there; the pupil says which one goes on. */
export function OtherStates({ session }: { session: Session }) {
  const open = useSignal(false);
  const others = differing(session);
  // With the one that is open.
  const count = others.length + 1;
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
            {t("studio.apart.look", { count })}
          </button>
        </p>
      )}
      {open.value && others.length > 0 && (
        <Dialog wide title={t("studio.apart.title", { count })} close={() => (open.value = false)}>
          <p>{t("studio.apart.help")}</p>
          <div class="states">
            <State title={t("studio.apart.here")} text={session.text.value} take={take} />
            {others.map((version, index) => (
              <OtherState key={version} version={version} number={index + 1} take={take} />
            ))}
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Versions of the other heads; two heads with one text are one state. */
function differing({ id, program }: Session): readonly string[] {
  const history = work.history(id);
  return [...new Set(program.otherHeads.value.flatMap((head) => history.get(head)?.version ?? []))];
}

interface OtherStateProps {
  readonly version: string;
  /** From 1: of three states two are elsewhere. */
  readonly number: number;
  readonly take: (text: string) => void;
}

function OtherState({ version, number, take }: OtherStateProps) {
  const text = useSignal<string | undefined>(undefined);
  useEffect(() => {
    void work.text(version).then((found) => {
      text.value = found;
    });
  }, [version]);
  const title = t("studio.apart.there", { number });
  return text.value !== undefined && <State title={title} text={text.value} take={take} />;
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
