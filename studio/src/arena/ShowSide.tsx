import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../ui/language.ts";
import type { CameraTarget } from "./camera.ts";
import { JudgeLog } from "./JudgeLog.tsx";
import { showPlayer } from "./match.ts";
import { Score } from "./Score.tsx";
import { ShowBar } from "./ShowBar.tsx";
import { ShowStage } from "./ShowStage.tsx";
import { VerdictLine } from "./Troubles.tsx";

/** The match: names and points, the robots, the line of time, and the judge. For a projector it fills the screen. */
export function ShowSide() {
  const side = useRef<HTMLElement>(null);
  const camera = useSignal<CameraTarget>("floor");
  const show = showPlayer.show.value;
  // Another round has another floor; a piece more of the same has not.
  const index = useComputed(() => {
    showPlayer.lengthUs.value;
    return showPlayer.show.value?.momentAt(showPlayer.playheadUs.value)?.index;
  });
  useEffect(() => {
    // On a phone it is below what was chosen.
    if (show) side.current?.scrollIntoView({ block: "nearest" });
  }, [show]);
  return (
    <section ref={side} class="show" aria-label={t("arena.show")}>
      <VerdictLine />
      {show && index.value !== undefined ? (
        <>
          <Score show={show} />
          <ShowStage key={index.value} round={show.rounds[index.value]!} camera={camera} />
          <ShowBar show={show} camera={camera} fullScreen={() => void toggleFullScreen(side.current!)} />
          <JudgeLog show={show} />
        </>
      ) : (
        <p class="arena-empty quiet">{show ? t("studio.building") : t("arena.empty")}</p>
      )}
    </section>
  );
}

async function toggleFullScreen(element: HTMLElement): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await element.requestFullscreen();
}
