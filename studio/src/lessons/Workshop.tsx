import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { classPart } from "../class/class-part.ts";
import { loadEditorPart } from "../editor/editor-part.ts";
import type { LessonEntry } from "../library/lesson-page.ts";
import { loadFiles, loadPage } from "../library/library.ts";
import { player } from "../run/page-player.ts";
import { language, t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { workReady } from "../work/former-work.ts";
import { kitOfLesson } from "../work/lesson-kit.ts";
import { lessonActivity, Session } from "../work/session.ts";
import { Bench } from "../workbench/Workbench.tsx";
import { LessonText } from "./LessonText.tsx";

/** A lesson, unless the class's teacher has closed it. */
export function Workshop({ lesson }: { lesson: LessonEntry }) {
  if (classPart.value?.isLessonOpen(lesson.id) !== false) return <OpenWorkshop lesson={lesson} />;
  return (
    <div class="page text">
      <h1>{t("classroom.closedTitle")}</h1>
      <p>{t("classroom.closedHelp")}</p>
      <p>
        <a href={hrefOf.map}>{t("map.toMap")}</a>
      </p>
    </div>
  );
}

/** Lesson, program and robot side by side. */
function OpenWorkshop({ lesson }: { lesson: LessonEntry }) {
  const session = useSignal<Session | undefined>(undefined);
  const away = useSignal(false);
  const kit = kitOfLesson(lesson, classPart.value?.classKit.value);
  useEffect(() => {
    let open = true;
    // The text comes first: it can be read while editor and simulator are still on their way.
    const text = loadPage(lesson.id, language.peek());
    text.then(loadEditorPart, () => {});
    void Promise.all([loadFiles(lesson.id), text, workReady]).then(
      ([files]) => {
        if (open) session.value = new Session(lessonActivity(lesson, files, kit));
      },
      () => {
        away.value = true;
      },
    );
    return () => {
      open = false;
      void session.peek()?.program.close();
      // The class may get another robot while the lesson is open: nothing is typed into what is closed.
      session.value = undefined;
      player.clear();
    };
  }, [lesson.id, kit]);
  const shownIn = language.value;
  useEffect(() => {
    const open = session.peek();
    if (!open?.untouched || open.text.peek() === open.starter) return;
    open.showStarter();
  }, [shownIn]);
  if (away.value)
    return (
      <p class="page warn" role="alert">
        {t("studio.notLoaded")}
      </p>
    );
  return (
    <div class="workshop">
      <LessonText lesson={lesson} session={session.value} />
      {session.value && <Bench key={session.value.key} session={session.value} />}
    </div>
  );
}
