import {
  edgeUs,
  pause,
  playheadUs,
  playState,
  recording,
  resume,
  seek,
  speed,
  speeds,
  step,
  stopRun,
} from "../run/player.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { numberText, t } from "../ui/language.ts";

/** Below the stage: pause, step, back to the start, and the line of time to go along. */
export function Timeline() {
  const active = recording.value !== undefined;
  const playing = playState.value === "playing";
  return (
    <section class="timeline" aria-label={t("studio.time")}>
      <Control
        icon={playing ? "pause" : "play"}
        label={t(playing ? "studio.pause" : "studio.resume")}
        disabled={!active}
        act={playing ? pause : resume}
      />
      <Control icon="step" label={t("studio.step")} disabled={!active} act={() => void step()} />
      <Control icon="stop" label={t("studio.reset")} disabled={!active} act={stopRun} />
      <input
        type="range"
        min="0"
        step="20"
        aria-label={t("studio.time")}
        aria-valuetext={`${numberText(playheadUs.value / 1e6, 1, 1)} s`}
        disabled={!active}
        max={Math.max(1, Math.floor(edgeUs.value / 1000))}
        value={Math.floor(playheadUs.value / 1000)}
        onInput={(event) => {
          pause();
          seek(event.currentTarget.valueAsNumber * 1000);
        }}
      />
      <span class="clock">{numberText(playheadUs.value / 1e6, 1, 1)} s</span>
      <select
        class="speed"
        aria-label={t("studio.speed")}
        title={t("studio.speed")}
        value={String(speed.value)}
        onChange={(event) => {
          speed.value = Number(event.currentTarget.value);
        }}
      >
        {speeds.map((each) => (
          <option key={each} value={String(each)}>
            {each} ×
          </option>
        ))}
      </select>
    </section>
  );
}

function Control({
  icon,
  label,
  disabled,
  act,
}: {
  icon: IconName;
  label: string;
  disabled: boolean;
  act: () => void;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      disabled={disabled}
      title={label}
      aria-label={label}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
