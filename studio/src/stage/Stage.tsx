import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { asProblem, Problem } from "../../../messages/index.ts";
import { loadEditorPart } from "../editor/editor-part.ts";
import { player } from "../run/page-player.ts";
import type { Scene } from "../simulate/run-messages.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { grabByHand, moveByKey } from "./by-hand.ts";
import { drawShown } from "./draw-shown.ts";
import { momentAt } from "./path-moment.ts";
import { SeedField } from "./SeedField.tsx";
import { StageReport } from "./StageReport.tsx";
import { readSensed } from "./sensed-world.ts";
import { View } from "./view.ts";

/** How far a pointer may move in a click, and be from a path. */
const clickPx = 4;
const pathPx = 10;

/** The world with the robots in it. */
export function Stage({ session }: { session: Session }) {
  const frame = useRef<SVGSVGElement>(null);
  const preview = useSignal<Scene | undefined>(undefined);
  const view = useRef(new View());
  const pressed = useRef<PointerEvent | undefined>(undefined);
  const asSensed = useSignal(false);
  const sensed = useSignal<string | undefined>(undefined);

  useSignalEffect(() => {
    const seed = session.seed.value;
    const others = session.others.value;
    const setup = { ...session.previewSetup, seed };
    void loadEditorPart()
      .then(() => simulatorThread().preview(setup))
      .then((scene) => {
        if (session.seed.peek() === seed && session.others.peek() === others) preview.value = scene;
      })
      .catch(tell);
  });

  useSignalEffect(() => {
    sensed.value = undefined;
    if (!asSensed.value) return;
    const seed = session.seed.value;
    void readSensed({ ...session.previewSetup, seed })
      .then((address) => {
        if (asSensed.peek() && session.seed.peek() === seed) sensed.value = address;
      })
      .catch(tell);
  });

  useEffect(() => {
    if (frame.current) return drawShown(frame.current, view.current, preview, sensed);
    return undefined;
  }, [session]);

  return (
    <section class="stage" aria-label={t("studio.stage")}>
      <svg
        ref={frame}
        class="world"
        role="img"
        aria-label={t("studio.stageHelp")}
        onWheel={(event) => view.current.wheel(event)}
        onPointerDown={(event) => {
          pressed.current = event;
          view.current.hold(event.pointerId);
          return grabByHand(event, view.current) || view.current.grab(event);
        }}
        onClick={(event) => goToPath(event, pressed.current, view.current)}
        onKeyDown={moveByKey}
        tabindex={0}
      />
      <SeedField session={session} />
      <div class="zoom">
        <button
          type="button"
          class="icon-button"
          title={t("studio.zoomIn")}
          aria-label={t("studio.zoomIn")}
          onClick={() => view.current.zoom(0.8)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t("studio.zoomOut")}
          aria-label={t("studio.zoomOut")}
          onClick={() => view.current.zoom(1.25)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t("studio.zoomFit")}
          aria-label={t("studio.zoomFit")}
          onClick={() => view.current.fit()}
        >
          <Icon name="fit" />
        </button>
        <button
          type="button"
          class="icon-button"
          title={t("studio.asSensed")}
          aria-label={t("studio.asSensed")}
          aria-pressed={asSensed.value}
          onClick={() => {
            asSensed.value = !asSensed.value;
          }}
        >
          <Icon name="eye" />
        </button>
      </div>
      <StageReport />
    </section>
  );
}

/** A click on a robot's path, which moves nothing, shows the moment at which the robot was there. */
function goToPath(event: MouseEvent, pressed: PointerEvent | undefined, view: View): void {
  const run = player.recording.peek();
  const isOnThing = (event.target as Element).closest(".robot, [data-box]") !== null;
  if (!run || !pressed || isOnThing) return;
  if (Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > clickPx) return;
  const at = view.toWorld(event);
  const beside = view.toWorld({ clientX: event.clientX + pathPx, clientY: event.clientY });
  const timeUs = momentAt(run, player.playheadUs.peek(), at, Math.hypot(beside.x - at.x, beside.y - at.y));
  if (timeUs === undefined) return;
  player.pause();
  player.seek(timeUs);
}

/** A world or a kit that is not sound is told where the run's troubles are. */
function tell(error: unknown): void {
  const problem = asProblem(error);
  if (problem instanceof Problem) player.trouble.value = { id: problem.id, params: problem.params };
}
