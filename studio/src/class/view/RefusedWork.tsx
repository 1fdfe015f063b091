import { headsOf } from "../../../../work/index.ts";
import { work } from "../../store/index.ts";
import { t } from "../../ui/language.ts";
import { programTitle } from "../../work/program-title.ts";
import { workSync } from "../member/class-work.ts";

/** Work that the class does not take, why, and what to do; it can be folded away, and covers nothing. */
export function RefusedWork() {
  // A version that somebody went on from is no news any more: what became of it is sent.
  const isCurrent = (of: string, id: string) => {
    const history = work.programs.value.has(of) ? work.history(of) : undefined;
    return !history?.has(id) || headsOf(history).includes(id);
  };
  const refused = (workSync.value?.refused.value ?? []).filter(({ of, id }) => isCurrent(of, id));
  return (
    <div role="status">
      {refused.length > 0 && (
        <details class="refused-work" open>
          <summary class="warn">⚠ {t("classroom.notTaken", { count: refused.length })}</summary>
          {refused.map(({ id, of, reason }) => (
            <p key={id}>{t("classroom.refusedWork", { title: programTitle(of), reason })}</p>
          ))}
        </details>
      )}
    </div>
  );
}
