import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { reconnectOnce } from "../robot/robot-part.ts";
import { Stage } from "../stage/Stage.tsx";
import type { Session } from "../work/session.ts";
import { Panels } from "./Panels.tsx";
import { RunBar } from "./RunBar.tsx";
import { Timeline } from "./Timeline.tsx";

/** The editor is half of the page's code, and a lesson can be read before it is there. */
const editor = signal<{ readonly Editor: FunctionComponent<{ session: Session }> } | undefined>(undefined);

/** Program and robot, side by side. */
export function Bench({ session }: { session: Session }) {
  useEffect(() => {
    void import("../editor/Editor.tsx").then((module) => {
      editor.value = module;
      reconnectOnce();
    });
  }, []);
  return (
    <>
      {editor.value ? <editor.value.Editor session={session} /> : <div class="editor" />}
      <div class="robot-side">
        <RunBar session={session} />
        <Stage session={session} />
        <Timeline session={session} />
        <Panels session={session} />
      </div>
    </>
  );
}
