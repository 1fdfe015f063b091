import type { LessonEntry } from "../library/lesson-page.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { Stars } from "../work/Stars.tsx";
import { starsOf } from "../work/stars.ts";
import { isBegun, isDone, isLessonOpen } from "./progress.ts";

/** A lesson on the way; the line to the one after it is drawn by the style sheet. */
export function Station({ lesson, next }: { lesson: LessonEntry; next: boolean }) {
  const earned = starsOf(lesson);
  return (
    <li class={`station ${isDone(lesson) ? "done" : ""} ${next ? "next" : ""}`}>
      <a class="card" href={hrefOf.lesson(lesson.id)}>
        <img class="card-picture" src={lesson.picture} alt="" loading="lazy" />
        <span class="number">{lesson.number}</span>
        <span class="card-title">{lesson.titles[language.value]}</span>
        <span class="card-foot">
          <Stars {...earned} />
          <span class="quiet">
            {!isLessonOpen(lesson)
              ? t("classroom.closed")
              : earned.former
                ? t("studio.checkAgain")
                : earned.stars === 0 && isBegun(lesson)
                  ? t("studio.begun")
                  : t("studio.minutes", { minutes: lesson.minutes })}
          </span>
        </span>
      </a>
    </li>
  );
}
