import { limits } from "../../../../school/index.ts";
import type { Draft } from "../../../../work/index.ts";
import { call } from "../link/call.ts";

/** So often what is typed goes to the class. */
const everyMs = 5000;

/**
 * Keeps in the class what is typed and no version yet, so that it is in two places also while somebody types for long.
 * @param drafts undefined: they are not for the class now
 */
export function keepDraftsThere(drafts: () => readonly Draft[] | undefined): () => void {
  const sent = new Map<string, Draft>();
  let busy = false;
  const send = async () => {
    const typed = drafts();
    if (!typed) return;
    const now = new Map(typed.map((draft) => [draft.programId, draft]));
    // What is too long for the class would hold up the others; the version that comes of it is refused with words.
    const changed = [...now.values()].filter(
      ({ programId, text }) => text.length <= limits.textLength && sent.get(programId)?.text !== text,
    );
    const gone = [...sent.values()].filter(({ programId }) => !now.has(programId));
    if (busy || (changed.length === 0 && gone.length === 0)) return;
    busy = true;
    const result = await call("keepDrafts", {
      body: { drafts: changed, gone: gone.map(({ programId, tab }) => ({ programId, tab })) },
    });
    busy = false;
    // Not sent: the versions that come of it say so, and the next look tries again.
    if (result.kind !== "done") return;
    for (const draft of changed) sent.set(draft.programId, draft);
    for (const { programId } of gone) sent.delete(programId);
  };
  const timer = setInterval(() => void send(), everyMs);
  return () => clearInterval(timer);
}
