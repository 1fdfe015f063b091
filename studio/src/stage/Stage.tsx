import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { asProblem, Problem } from "../../../messages/index.ts";
import { loadEditorPart } from "../editor/editor-part.ts";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import { type Session, unmoved } from "../work/session.ts";
import { blocked, clickPx, grabByHand, moveByKey } from "./by-hand.ts";
import { drawShown } from "./draw-shown.ts";
import { NextStart } from "./next-start.ts";
import { momentAt } from "./path-moment.ts";
import { StageBar } from "./StageBar.tsx";
import { StageReport } from "./StageReport.tsx";
import { readSensed } from "./sensed-world.ts";
import { View } from "./view.ts";

/** How far a pointer may be from a path. */
const pathPx = 10;

/** The world with the robots in it. */
export function Stage({ session }: { session: Session }) {
  const frame = useRef<SVGSVGElement>(null);
  const view = useMemo(() => new View(), []);
  const next = useMemo(() => new NextStart(session), [session]);
  const pressed = useRef<PointerEvent | undefined>(undefined);
  const asSensed = useSignal(false);
  const sensed = useSignal<string | undefined>(undefined);

  useSignalEffect(() => {
    const seed = session.seed.value;
    session.others.value;
    const setup = { ...session.previewSetup, seed };
    void loadEditorPart()
      .then(() => next.load(setup))
      .catch(tell);
  });
  useSignalEffect(() => {
    if (session.moves.value === unmoved) next.reset();
  });
  // Who looks at a run, or starts one, wants to see that.
  useSignalEffect(() => {
    player.recording.value;
    player.playheadUs.value;
    player.state.value;
    next.covers.value = false;
    blocked.value = false;
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
    if (frame.current) return drawShown(frame.current, view, next, sensed);
    return undefined;
  }, [session]);

  return (
    <section class="stage" aria-label={t("studio.stage")}>
      <div class="floor-seen">
        <svg
          ref={frame}
          class="world"
          role="img"
          aria-label={t("studio.stageHelp")}
          onWheel={(event) => view.wheel(event)}
          onPointerDown={(event) => {
            pressed.current = event;
            view.hold(event.pointerId);
            return grabByHand(event, view, next) || view.grab(event);
          }}
          onClick={(event) => goToPath(event, pressed.current, view)}
          onKeyDown={(event) => moveByKey(event, next)}
          tabindex={0}
        />
        <StageReport />
      </div>
      <StageBar session={session} view={view} asSensed={asSensed} />
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
