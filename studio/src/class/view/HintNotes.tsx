import { t } from "../../ui/language.ts";
import { call } from "../link/call.ts";
import { hints, takeHint } from "../member/member.ts";

/** What the teacher wrote about this program, beside the editor, until the pupil has read it. */
export function HintNotes({ programId }: { programId: string }) {
  const mine = hints.value.filter((hint) => hint.programId === programId && !hint.seen);
  const read = async (id: string) => {
    const hint = hints.peek().find((each) => each.id === id);
    const result = await call("hintSeen", { at: { hint: id } });
    // Not told to the class: the note stays, so that nobody believes it was read.
    if (result.kind === "done" && hint) takeHint({ ...hint, seen: true });
  };
  return (
    <div class="hint-notes" role="status">
      {mine.map(({ id, text }) => (
        <aside key={id} class="hint-note">
          <strong>{t("classroom.hintFrom")}</strong>
          <p class="words">{text}</p>
          <button type="button" class="soft" onClick={() => void read(id)}>
            {t("classroom.hintSeen")}
          </button>
        </aside>
      ))}
    </div>
  );
}
