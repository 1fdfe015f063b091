import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { CheckPanel } from "../check/CheckPanel.tsx";
import { Editor } from "../editor/Editor.tsx";
import { Console } from "../inside/Console.tsx";
import { stopRun } from "../run/player.ts";
import { RunBar } from "../run/RunBar.tsx";
import { Stage } from "../stage/Stage.tsx";
import { LessonText } from "./LessonText.tsx";
import type { LessonEntry } from "./lesson-page.ts";
import { loadFiles } from "./library.ts";
import { Session } from "./session.ts";

/** Lesson, program and robot side by side. */
export function Workshop({ lesson }: { lesson: LessonEntry }) {
  const session = useSignal<Session | undefined>(undefined);
  useEffect(() => {
    let open = true;
    void loadFiles(lesson.id).then((files) => {
      if (open) session.value = new Session(lesson, files);
    });
    return () => {
      open = false;
      stopRun();
    };
  }, [lesson.id]);
  return (
    <div class="workshop">
      <LessonText lesson={lesson} session={session.value} />
      {session.value && (
        <>
          <Editor session={session.value} />
          <div class="robot-side">
            <Stage session={session.value} />
            <RunBar session={session.value} />
            <CheckPanel session={session.value} />
            <Console />
          </div>
        </>
      )}
    </div>
  );
}
