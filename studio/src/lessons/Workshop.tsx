import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Editor } from "../editor/Editor.tsx";
import { Panels } from "../inside/Panels.tsx";
import { stopRun } from "../run/player.ts";
import { RunBar } from "../run/RunBar.tsx";
import { Timeline } from "../run/Timeline.tsx";
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
            <RunBar session={session.value} />
            <Stage session={session.value} />
            <Timeline />
            <Panels session={session.value} />
          </div>
        </>
      )}
    </div>
  );
}
