import { useEffect } from "preact/hooks";
import { Arena } from "../arena/Arena.tsx";
import { classPart } from "../class/class-part.ts";
import { FreePlay } from "../free-play/FreePlay.tsx";
import { SharedProgram } from "../lessons/SharedProgram.tsx";
import { TeacherPage } from "../lessons/TeacherPage.tsx";
import { Workshop } from "../lessons/Workshop.tsx";
import { findLesson, levels } from "../library/library.ts";
import { LessonMap } from "../map/LessonMap.tsx";
import { LevelPage } from "../map/LevelPage.tsx";
import { Worksheet } from "../sheet/Worksheet.tsx";
import { arrive } from "../ui/arrive.ts";
import { t } from "../ui/language.ts";
import { pageAddress } from "../ui/page-address.ts";
import { route } from "../ui/route.ts";
import { Header } from "./Header.tsx";
import { MissingPart } from "./MissingPart.tsx";
import { pageTitle } from "./page-title.ts";
import { StorageTrouble } from "./StorageTrouble.tsx";

export function App() {
  const at = route.value;
  const inClass = classPart.value;
  const lesson = "id" in at ? findLesson(at.id) : undefined;
  const title = pageTitle(at);
  // Of several tabs, and in the history, each has the name of what it shows.
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => arrive(), [pageAddress.value]);
  return (
    <>
      <a class="skip" href="#main">
        {t("studio.skip")}
      </a>
      <Header
        lesson={lesson}
        title={
          at.page === "free" ? t("studio.freePlay") : at.page === "arena" ? t("studio.arena") : undefined
        }
      />
      <div class="notices">
        <StorageTrouble />
        <MissingPart />
        {inClass && <inClass.Notices />}
      </div>
      <main id="main" tabIndex={-1}>
        {at.page === "lesson" && lesson ? (
          <Workshop key={lesson.id} lesson={lesson} />
        ) : at.page === "teacher" && lesson ? (
          <TeacherPage key={lesson.id} lesson={lesson} />
        ) : at.page === "sheet" && lesson ? (
          <Worksheet key={lesson.id} lesson={lesson} isKey={at.isKey} />
        ) : at.page === "level" && levels().some(({ level }) => level === at.level) ? (
          <LevelPage level={at.level} />
        ) : at.page === "free" ? (
          <FreePlay wanted={at.program} />
        ) : at.page === "shared" ? (
          <SharedProgram packed={at.packed} />
        ) : at.page === "arena" ? (
          <Arena />
        ) : (
          <LessonMap />
        )}
      </main>
    </>
  );
}
