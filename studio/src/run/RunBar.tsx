import { Icon } from "../app/Icon.tsx";
import { t } from "../app/language.ts";
import type { Session } from "../lessons/session.ts";
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
} from "./player.ts";

/** Run, pause, step, speed, seed, and the line of time. */
export function RunBar({ session }: { session: Session }) {
  const state = playState.value;
  const active = recording.value !== undefined;
  return (
    <section class="run-bar" aria-label={t("studio.controls")}>
      <button
        type="button"
        class="primary run"
        disabled={state === "building"}
        onClick={() => void session.run()}
      >
        <Icon name="play" />
        {t(state === "building" ? "studio.building" : "studio.run")}
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={!active}
        title={t(state === "playing" ? "studio.pause" : "studio.resume")}
        aria-label={t(state === "playing" ? "studio.pause" : "studio.resume")}
        onClick={() => (state === "playing" ? pause() : resume())}
      >
        <Icon name={state === "playing" ? "pause" : "play"} />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={!active}
        title={t("studio.step")}
        aria-label={t("studio.step")}
        onClick={() => void step()}
      >
        <Icon name="step" />
      </button>
      <button
        type="button"
        class="icon-button"
        disabled={!active}
        title={t("studio.reset")}
        aria-label={t("studio.reset")}
        onClick={stopRun}
      >
        <Icon name="stop" />
      </button>
      <Timeline />
      <label class="field">
        <span>{t("studio.speed")}</span>
        <select
          value={String(speed.value)}
          onChange={(event) => (speed.value = Number(event.currentTarget.value))}
        >
          {speeds.map((each) => (
            <option key={each} value={String(each)}>
              {each} ×
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t("studio.seed")}</span>
        <input
          type="number"
          min="0"
          max="2147483647"
          value={session.seed.value}
          onChange={(event) => {
            const seed = Math.trunc(event.currentTarget.valueAsNumber);
            if (seed >= 0 && seed < 2 ** 31) session.seed.value = seed;
            stopRun();
          }}
        />
      </label>
    </section>
  );
}

function Timeline() {
  return (
    <span class="timeline">
      <input
        type="range"
        min="0"
        step="20"
        aria-label={t("studio.time")}
        disabled={recording.value === undefined}
        max={Math.max(1, Math.floor(edgeUs.value / 1000))}
        value={Math.floor(playheadUs.value / 1000)}
        onInput={(event) => {
          pause();
          seek(event.currentTarget.valueAsNumber * 1000);
        }}
      />
      <output class="clock">{(playheadUs.value / 1e6).toFixed(1)} s</output>
    </span>
  );
}
