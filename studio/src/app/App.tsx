import { FreePlay } from "../free-play/FreePlay.tsx";
import { LessonMap } from "../lessons/LessonMap.tsx";
import { SharedProgram } from "../lessons/SharedProgram.tsx";
import { TeacherPage } from "../lessons/TeacherPage.tsx";
import { Workshop } from "../lessons/Workshop.tsx";
import { findLesson } from "../library/library.ts";
import { t } from "../ui/language.ts";
import { route } from "../ui/route.ts";
import { Header } from "./Header.tsx";
import { StorageTrouble } from "./StorageTrouble.tsx";

export function App() {
  const at = route.value;
  const lesson = "id" in at ? findLesson(at.id) : undefined;
  return (
    <>
      <a class="skip" href="#main">
        {t("studio.skip")}
      </a>
      <Header lesson={lesson} title={at.page === "free" ? t("studio.freePlay") : undefined} />
      <StorageTrouble />
      <main id="main" tabIndex={-1}>
        {at.page === "lesson" && lesson ? (
          <Workshop key={lesson.id} lesson={lesson} />
        ) : at.page === "teacher" && lesson ? (
          <TeacherPage lesson={lesson} />
        ) : at.page === "free" ? (
          <FreePlay wanted={at.program} />
        ) : at.page === "shared" ? (
          <SharedProgram packed={at.packed} />
        ) : (
          <LessonMap />
        )}
      </main>
    </>
  );
}
