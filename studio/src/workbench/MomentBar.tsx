import type { ComponentChildren } from "preact";
import { player } from "../run/page-player.ts";
import { speeds } from "../run/player.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { numberText, t } from "../ui/language.ts";
import { Marks } from "./Marks.tsx";

interface MomentBarProps {
  /** Puts back what hands moved before the run; left out: nothing was. */
  readonly putBack?: (() => void) | undefined;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** Pause, step, back to the start, the line of time to go along, and the speed. */
export function MomentBar({ putBack, children }: MomentBarProps) {
  const active = player.recording.value !== undefined;
  const playing = player.state.value === "playing";
  return (
    <section class="timeline" aria-label={t("studio.time")}>
      <Control
        icon={playing ? "pause" : "play"}
        label={t(playing ? "studio.pause" : "studio.resume")}
        disabled={!active}
        act={playing ? () => player.pause() : () => player.resume()}
      />
      <Control icon="step" label={t("studio.step")} disabled={!active} act={() => void player.step()} />
      <Control
        icon="stop"
        label={t("studio.reset")}
        disabled={!active && !putBack && player.state.value !== "building"}
        act={() => {
          player.stop();
          putBack?.();
        }}
      />
      <div class="slider">
        <input
          type="range"
          min="0"
          step="20"
          aria-label={t("studio.time")}
          aria-valuetext={`${numberText(player.playheadUs.value / 1e6, 1, 1)} s`}
          disabled={!active}
          max={Math.max(1, Math.floor(player.edgeUs.value / 1000))}
          value={Math.floor(player.playheadUs.value / 1000)}
          onInput={(event) => {
            player.pause();
            player.seek(event.currentTarget.valueAsNumber * 1000);
          }}
        />
        <Marks />
      </div>
      <span class="clock">{numberText(player.playheadUs.value / 1e6, 1, 1)} s</span>
      <select
        class="speed"
        aria-label={t("studio.speed")}
        title={t("studio.speed")}
        value={String(player.speed.value)}
        onChange={(event) => {
          player.speed.value = Number(event.currentTarget.value);
        }}
      >
        {speeds.map((each) => (
          <option key={each} value={String(each)}>
            {each} ×
          </option>
        ))}
      </select>
      {children}
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
