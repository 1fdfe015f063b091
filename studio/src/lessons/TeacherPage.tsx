import { useSignal, useSignalEffect } from "@preact/signals";
import { language, t } from "../app/language.ts";
import { hrefOf } from "../app/route.ts";
import type { LessonEntry } from "./lesson-page.ts";
import { loadTeacherPage } from "./library.ts";

export function TeacherPage({ lesson }: { lesson: LessonEntry }) {
  const html = useSignal("");
  useSignalEffect(() => {
    const wanted = language.value;
    void loadTeacherPage(lesson.id, wanted).then((page) => {
      if (language.value === wanted) html.value = page;
    });
  });
  return (
    <div class="teacher">
      <p>
        <a href={hrefOf.lesson(lesson.id)}>{t("studio.toLesson")}</a>
      </p>
      {/* Made and sanitised by build/lesson-page.ts. */}
      <article class="text" dangerouslySetInnerHTML={{ __html: html.value }} />
    </div>
  );
}
