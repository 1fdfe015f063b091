import { useEffect } from "preact/hooks";
import { editorPart, loadEditorPart } from "../editor/editor-part.ts";
import { reconnectOnce } from "../robot/robot-part.ts";
import { Stage } from "../stage/Stage.tsx";
import type { Session } from "../work/session.ts";
import { Panels } from "./Panels.tsx";
import { RunBar } from "./RunBar.tsx";
import { Timeline } from "./Timeline.tsx";

/** Program and robot, side by side. */
export function Bench({ session }: { session: Session }) {
  useEffect(() => {
    void loadEditorPart().then(reconnectOnce);
  }, []);
  const Editor = editorPart.value?.Editor;
  return (
    <>
      {Editor ? <Editor session={session} /> : <div class="editor" />}
      <div class="robot-side">
        <RunBar session={session} />
        <Stage session={session} />
        <Timeline session={session} />
        <Panels session={session} />
      </div>
    </>
  );
}
