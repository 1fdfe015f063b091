import { signal, useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { Panels } from "../inside/Panels.tsx";
import { stopRun } from "../run/player.ts";
import { RunBar } from "../run/RunBar.tsx";
import { Timeline } from "../run/Timeline.tsx";
import { Stage } from "../stage/Stage.tsx";
import { LessonText } from "./LessonText.tsx";
import type { LessonEntry } from "./lesson-page.ts";
import { loadFiles } from "./library.ts";
import { Session } from "./session.ts";

/** The editor is half of the page's code, and the lesson can be read before it is there. */
const editor = signal<{ readonly Editor: FunctionComponent<{ session: Session }> } | undefined>(undefined);
const loadEditor = () =>
  void import("../editor/Editor.tsx").then((module) => {
    editor.value = module;
  });

/** Lesson, program and robot side by side. */
export function Workshop({ lesson }: { lesson: LessonEntry }) {
  const session = useSignal<Session | undefined>(undefined);
  useEffect(() => {
    let open = true;
    loadEditor();
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
          {editor.value ? <editor.value.Editor session={session.value} /> : <div class="editor" />}
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
