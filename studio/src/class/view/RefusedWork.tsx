import { t } from "../../ui/language.ts";
import { programTitle } from "../../work/program-title.ts";
import { workSync } from "../member/class-work.ts";

/** Work that the class does not take, why, and what to do; it can be folded away, and covers nothing. */
export function RefusedWork() {
  const refused = workSync.value?.refused.value ?? [];
  return (
    <div role="status">
      {refused.length > 0 && (
        <details class="refused-work" open>
          <summary class="warn">⚠ {refused.length}</summary>
          {refused.map(({ id, of, reason }) => (
            <p key={id}>{t("classroom.refusedWork", { title: programTitle(of), reason })}</p>
          ))}
        </details>
      )}
    </div>
  );
}
