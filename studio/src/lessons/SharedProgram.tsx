import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findLesson } from "../library/library.ts";
import { versionOf, work } from "../store/index.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { workReady } from "../work/former-work.ts";
import { isFree } from "../work/free-programs.ts";
import { type Shared, unpackShared } from "../work/share.ts";
import { takeShared } from "../work/take-shared.ts";

/** A program that came with a link: it is shown before it is taken. */
export function SharedProgram({ packed }: { packed: string }) {
  const shared = useSignal<Shared | "damaged" | undefined>(undefined);
  const refused = useSignal(false);
  useEffect(() => {
    void Promise.all([unpackShared(packed), workReady]).then(([found]) => {
      shared.value = found && (findLesson(found.activity) || isFree(found.activity)) ? found : "damaged";
    });
  }, [packed]);
  const found = shared.value;
  if (!found) return null;
  if (found === "damaged")
    return (
      <div class="page text">
        <h1>{t("studio.sharedDamagedTitle")}</h1>
        <p>{t("studio.sharedDamaged")}</p>
      </div>
    );
  const take = async () => {
    const taken = await takeShared(found);
    refused.value = taken === undefined;
    if (taken !== undefined) location.hash = isFree(taken) ? hrefOf.freeProgram(taken) : hrefOf.lesson(taken);
  };
  return (
    <div class="page text">
      <h1>{t("studio.sharedTitle")}</h1>
      <p>{whatTakingDoes(found)}</p>
      <pre tabIndex={0}>{found.text}</pre>
      {refused.value && (
        <p class="warn" role="alert">
          {t("studio.sharedRefused")}
        </p>
      )}
      <button type="button" class="primary" onClick={() => void take()}>
        {t("studio.sharedTake")}
      </button>
    </div>
  );
}

function whatTakingDoes({ activity, text, surroundings }: Shared): string {
  const lesson = findLesson(activity);
  if (!lesson) return t("studio.sharedFree", { title: surroundings?.name || t("studio.freeUnnamed") });
  const title = lesson.titles[language.value];
  const own = [...work.history(activity).values()];
  if (own.length === 0) return t("studio.sharedNew", { title });
  const same = own.some(({ version }) => version === versionOf(text));
  return t(same ? "studio.sharedKnown" : "studio.sharedFor", { title });
}
