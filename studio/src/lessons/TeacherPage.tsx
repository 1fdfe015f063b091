import { useSignal, useSignalEffect } from "@preact/signals";
import type { LessonEntry } from "../library/lesson-page.ts";
import { loadTeacherPage } from "../library/library.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { solutionsAllowed, testHere } from "./help-allowed.ts";
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
        {" · "}
        <a href={hrefOf.sheet(lesson.id)}>{t("worksheet.title")}</a>
        {" · "}
        <a href={hrefOf.sheetKey(lesson.id)}>{t("worksheet.key")}</a>
      </p>
      {solutionsAllowed.value ? (
        <>
          <TeacherPrograms lesson={lesson} />
          {/* Made and sanitised by build/lesson-page.ts. */}
          <article class="text" dangerouslySetInnerHTML={{ __html: html.value }} />
        </>
      ) : (
        <p>{t(testHere.value ? "map.here.noSolutions" : "classroom.noSolutions")}</p>
      )}
    </div>
  );
}
