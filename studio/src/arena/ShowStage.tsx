import { effect, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { StageDrawing } from "../stage/stage-drawing.ts";
import { t } from "../ui/language.ts";
import { Camera, type CameraTarget, wantedBox } from "./camera.ts";
import { showPlayer } from "./match.ts";
import type { ShowRound } from "./show.ts";

/** The arrow keys go by this much, virtual µs. */
const keyUs = 1_000_000;

/** Of the letters of names, as a share of what the camera sees. */
const letterShare = 1 / 34;

/** The robots of a round from above, at the moment that is shown. */
export function ShowStage({ round, camera }: { round: ShowRound; camera: Signal<CameraTarget> }) {
  const frame = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const { recording } = round;
    const { scene } = recording;
    const drawing = new StageDrawing(scene);
    const cameraman = new Camera();
    let lastMs: number | undefined;
    const stage = frame.current!;
    stage.replaceChildren(...drawing.layers);
    return effect(() => {
      showPlayer.lengthUs.value;
      const timeUs = Math.min(showPlayer.playheadUs.value - round.startUs, recording.edgeUs);
      const poses = drawing.draw(recording, Math.max(0, timeUs));
      const nowMs = performance.now();
      // In a pause the camera is where it wants to be at once: nothing would move it on.
      const passedMs = showPlayer.playing.value && lastMs !== undefined ? nowMs - lastMs : 0;
      lastMs = nowMs;
      const { x, y, width, height } = cameraman.follow(
        wantedBox(camera.value, poses, scene.viewBox),
        passedMs,
      );
      stage.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
      // Names are as large on the screen however near the camera is.
      stage.style.setProperty("--letter", `${(Math.max(width, height) * letterShare).toFixed(1)}px`);
    });
  }, [round]);
  return (
    <div class="show-stage">
      <svg
        ref={frame}
        class="world"
        role="img"
        aria-label={t("arena.stageHelp")}
        tabindex={0}
        onKeyDown={(event) => {
          if (!goByKey(event.key)) return;
          event.preventDefault();
        }}
      />
    </div>
  );
}

/** @returns whether the key does something */
function goByKey(key: string): boolean {
  if (key === " ") showPlayer.toggle();
  else if (key === "ArrowLeft") showPlayer.seek(showPlayer.playheadUs.peek() - keyUs);
  else if (key === "ArrowRight") showPlayer.seek(showPlayer.playheadUs.peek() + keyUs);
  else return false;
  return true;
}
