import { isMessageId } from "../../../messages/index.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { lessons, levels } from "../library/library.ts";
import { work } from "../store/index.ts";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import { keptOffline } from "../ui/offline.ts";
import { hrefOf } from "../ui/route.ts";
import { Stars } from "../work/Stars.tsx";
import { starsOf } from "../work/stars.ts";
import { OwnWork } from "./OwnWork.tsx";

/** All lessons, level by level, with what the pupil has reached. */
export function LessonMap() {
  const next = lessons.find((lesson) => {
    const { stars, former } = starsOf(lesson);
    return stars < 3 || former;
  });
  return (
    <div class="map">
      <h1>{t("studio.mapTitle")}</h1>
      <p class="lead">{t("studio.mapLead")}</p>
      {levels().map(({ level, lessons: ofLevel }) => (
        <section key={level} class="level">
          <h2>{levelName(level)}</h2>
          <ol class="cards">
            {ofLevel.map((lesson) => (
              <li key={lesson.id}>
                <LessonCard lesson={lesson} next={lesson === next} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <section class="level">
        <h2>{t("studio.freePlay")}</h2>
        <div class="cards">
          <a class="card" href={hrefOf.free}>
            <span class="number">
              <Icon name="robot" />
            </span>
            <span class="card-title">{t("studio.freeCard")}</span>
            <span class="card-foot quiet">{t("studio.freeFoot")}</span>
          </a>
        </div>
      </section>
      <OwnWork />
      <p class="quiet" role="status">
        {keptOffline.value && t("studio.keptOffline")}
      </p>
    </div>
  );
}

function LessonCard({ lesson, next }: { lesson: LessonEntry; next: boolean }) {
  const earned = starsOf(lesson);
  const begun = earned.stars === 0 && work.programs.value.has(lesson.id);
  return (
    <a
      class={`card ${earned.stars === 3 && !earned.former ? "done" : ""} ${next ? "next" : ""}`}
      href={hrefOf.lesson(lesson.id)}
    >
      <span class="number">{lesson.number}</span>
      <span class="card-title">{lesson.titles[language.value]}</span>
      <span class="card-foot">
        <Stars {...earned} />
        <span class="quiet">
          {earned.former
            ? t("studio.checkAgain")
            : begun
              ? t("studio.begun")
              : t("studio.minutes", { minutes: lesson.minutes })}
        </span>
      </span>
    </a>
  );
}

/** Levels are named for their folder; one that the messages don't know keeps its number. */
function levelName(level: string): string {
  const [number = ""] = level.split("-");
  const id: string = `studio.level${number}`;
  return isMessageId(id) ? `${number}. ${t(id)}` : t("studio.level", { number });
}
