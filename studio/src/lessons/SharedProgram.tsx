import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findLesson } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { keepVersion, savedProgram, saveProgram } from "../work/programs.ts";
import { type Shared, unpackShared } from "../work/share.ts";

/** A program that came with a link: it is shown before it takes the place of the pupil's own. */
export function SharedProgram({ packed }: { packed: string }) {
  const shared = useSignal<Shared | "damaged" | undefined>(undefined);
  useEffect(() => {
    void unpackShared(packed).then((found) => {
      shared.value = found && findLesson(found.lesson) ? found : "damaged";
    });
  }, [packed]);
  const found = shared.value;
  if (!found) return null;
  if (found === "damaged") return <p class="page">{t("studio.sharedDamaged")}</p>;
  const lesson = findLesson(found.lesson)!;
  const take = () => {
    const own = savedProgram(lesson.id);
    if (own !== undefined) keepVersion(lesson.id, own);
    saveProgram(lesson.id, found.text);
    location.hash = hrefOf.lesson(lesson.id);
  };
  return (
    <div class="page text">
      <h1>{t("studio.sharedTitle")}</h1>
      <p>{t("studio.sharedFor", { title: lesson.titles[language.value] })}</p>
      <pre tabIndex={0}>{found.text}</pre>
      <button type="button" class="primary" onClick={take}>
        {t("studio.sharedTake")}
      </button>
    </div>
  );
}
