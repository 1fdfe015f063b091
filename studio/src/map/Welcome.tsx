import type { LessonEntry } from "../library/lesson-page.ts";
import { lessons } from "../library/library.ts";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { isBegun, isDone } from "./progress.ts";

/** What to press now: the first thing that a pupil sees. */
export function Welcome({ next }: { next: LessonEntry | undefined }) {
  const done = lessons.filter(isDone).length;
  const isNew = done === 0 && !lessons.some(isBegun);
  if (!next)
    return (
      <section class="welcome">
        <div class="welcome-text">
          <h1>{t("map.allDone")}</h1>
          <p class="lead">{t("map.allDoneLead")}</p>
          <a class="primary big" href={hrefOf.free}>
            {t("map.ownIdeas")}
          </a>
          <Progress done={done} />
        </div>
        <img class="welcome-picture" src={lessons.at(-1)!.picture} alt="" />
      </section>
    );
  return (
    <section class="welcome">
      <div class="welcome-text">
        <h1>{isNew ? t("map.hello") : t("map.back")}</h1>
        {isNew && <p class="lead">{t("map.helloLead")}</p>}
        <p class="welcome-next">
          {t("map.nextUp", { number: next.number, title: next.titles[language.value] })}
        </p>
        <a class="primary big" href={hrefOf.lesson(next.id)}>
          <Icon name="play" />
          {isBegun(next) || !isNew ? t("map.goOn") : t("map.start")}
        </a>
        {!isNew && <Progress done={done} />}
      </div>
      <img class="welcome-picture" src={next.picture} alt="" />
    </section>
  );
}

function Progress({ done }: { done: number }) {
  return (
    <p class="welcome-progress">
      <progress max={lessons.length} value={done} aria-hidden="true" />
      {t("map.progress", { done, count: lessons.length })}
    </p>
  );
}
