import { LessonMap } from "../lessons/LessonMap.tsx";
import { findLesson } from "../lessons/library.ts";
import { TeacherPage } from "../lessons/TeacherPage.tsx";
import { Workshop } from "../lessons/Workshop.tsx";
import { Header } from "./Header.tsx";
import { t } from "./language.ts";
import { route } from "./route.ts";

export function App() {
  const at = route.value;
  const lesson = at.page === "map" ? undefined : findLesson(at.id);
  return (
    <>
      <a class="skip" href="#main">
        {t("studio.skip")}
      </a>
      <Header lesson={lesson} />
      <main id="main" tabIndex={-1}>
        {at.page === "lesson" && lesson ? (
          <Workshop key={lesson.id} lesson={lesson} />
        ) : at.page === "teacher" && lesson ? (
          <TeacherPage lesson={lesson} />
        ) : (
          <LessonMap />
        )}
      </main>
    </>
  );
}
