import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { language } from "../app/language.ts";
import { showText } from "../editor/edit.ts";
import { Bench } from "../run/Bench.tsx";
import { stopRun } from "../run/player.ts";
import { LessonText } from "./LessonText.tsx";
import type { LessonEntry } from "./lesson-page.ts";
import { loadFiles, loadPage } from "./library.ts";
import { lessonActivity, Session } from "./session.ts";

/** Lesson, program and robot side by side. */
export function Workshop({ lesson }: { lesson: LessonEntry }) {
  const session = useSignal<Session | undefined>(undefined);
  useEffect(() => {
    let open = true;
    // The text comes first: it can be read while editor and simulator are still on their way.
    const text = loadPage(lesson.id, language.peek());
    void Promise.all([loadFiles(lesson.id), text]).then(([files]) => {
      if (open) session.value = new Session(lessonActivity(lesson, files));
    });
    return () => {
      open = false;
      stopRun();
    };
  }, [lesson.id]);
  const shownIn = language.value;
  useEffect(() => {
    const open = session.peek();
    if (!open?.untouched || open.text.peek() === open.starter) return;
    open.text.value = open.starter;
    showText(open.starter);
  }, [shownIn]);
  return (
    <div class="workshop">
      <LessonText lesson={lesson} session={session.value} />
      {session.value && <Bench key={session.value.key} session={session.value} />}
    </div>
  );
}
