import type { Signal } from "@preact/signals";
import { momentWords } from "../../../competitions/index.ts";
import { Icon } from "../ui/Icon.tsx";
import { language, t } from "../ui/language.ts";
import type { CameraTarget } from "./camera.ts";
import { clockWords } from "./clock-words.ts";
import { busy, showPlayer } from "./match.ts";
import type { Show } from "./show.ts";
import { showSpeeds } from "./show-player.ts";

interface ShowBarProps {
  readonly show: Show;
  readonly camera: Signal<CameraTarget>;
  readonly fullScreen: () => void;
}

/** Below the robots: pause, the line of time, speed, camera, full screen. */
export function ShowBar({ show, camera, fullScreen }: ShowBarProps) {
  const playing = showPlayer.playing.value;
  const playLabel = t(playing ? "studio.pause" : "studio.resume");
  const lengthMs = Math.max(1, Math.floor(showPlayer.lengthUs.value / 1000));
  const atMs = Math.floor(showPlayer.playheadUs.value / 1000);
  const moment = show.momentAt(showPlayer.playheadUs.value);
  return (
    <div class="timeline show-bar">
      <button
        type="button"
        class="icon-button"
        aria-label={playLabel}
        title={playLabel}
        onClick={() => showPlayer.toggle()}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <div class="slider">
        <input
          type="range"
          min="0"
          step="20"
          max={lengthMs}
          value={atMs}
          aria-label={t("studio.time")}
          aria-valuetext={
            moment &&
            `${t("arena.round", { round: moment.round.round, attempt: moment.round.attempt })}, ${clockWords(show, moment)}`
          }
          onInput={({ currentTarget }) => {
            showPlayer.pause();
            showPlayer.seek(currentTarget.valueAsNumber * 1000);
          }}
        />
        <svg class="show-marks" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
          {show.told
            .filter(({ atUs }) => atUs <= showPlayer.furthestUs.value)
            .map(({ atUs }, i) => (
              <rect key={i} x={atUs / lengthMs - 1} width="3" height="8" />
            ))}
        </svg>
      </div>
      {busy.value === "playing" && (
        <span class="quiet simulated">
          {t("arena.simulated", { moment: momentWords(lengthMs, language.value) })}
        </span>
      )}
      <select
        class="speed"
        aria-label={t("studio.speed")}
        title={t("studio.speed")}
        value={String(showPlayer.speed.value)}
        onChange={({ currentTarget }) => {
          showPlayer.speed.value = Number(currentTarget.value);
        }}
      >
        {showSpeeds.map((each) => (
          <option key={each} value={String(each)}>
            {each} ×
          </option>
        ))}
      </select>
      <select
        class="speed camera"
        aria-label={t("arena.camera")}
        title={t("arena.camera")}
        value={String(camera.value)}
        onChange={({ currentTarget: { value } }) => {
          camera.value = value === "floor" || value === "robots" ? value : Number(value);
        }}
      >
        <option value="floor">{t("arena.cameraFloor")}</option>
        {show.names.length > 1 && <option value="robots">{t("arena.cameraRobots")}</option>}
        {show.names.map((name, team) => (
          <option key={name} value={String(team)}>
            {name}
          </option>
        ))}
      </select>
      {document.fullscreenEnabled && (
        <button
          type="button"
          class="icon-button"
          aria-label={t("arena.fullScreen")}
          title={t("arena.fullScreen")}
          onClick={fullScreen}
        >
          <Icon name="fit" />
        </button>
      )}
    </div>
  );
}
