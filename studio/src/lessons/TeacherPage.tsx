import { useSignal, useSignalEffect } from "@preact/signals";
import { classPart } from "../class/class-part.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { loadTeacherPage } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { TeacherPrograms } from "./TeacherPrograms.tsx";

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
      {classPart.value?.solutionsAllowed.value === false ? (
        <p>{t("classroom.noSolutions")}</p>
      ) : (
        <>
          <TeacherPrograms lesson={lesson} />
          {/* Made and sanitised by build/lesson-page.ts. */}
          <article class="text" dangerouslySetInnerHTML={{ __html: html.value }} />
        </>
      )}
    </div>
  );
}
