import { computed } from "@preact/signals";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import type { Session } from "../work/session.ts";
import { Curves } from "./Curves.tsx";
import { comparedRun, comparing, runBefore } from "./run-before.ts";
import { curvesOf, plottedSeries, seriesOf } from "./series.ts";
import { isVariable, variableCurves, variableSeries } from "./variable-curves.ts";

/** Ten times a second is enough for the eye. */
const roughlyUs = (us: number) => Math.ceil(us / 100_000) * 100_000;
const edgeUs = computed(() => roughlyUs(player.edgeUs.value));
const shownUs = computed(() => Math.min(roughlyUs(player.playheadUs.value), player.edgeUs.value));

/** The robots' sensors, motors and the programs' own values over time, as far as the run is simulated. */
export function Plots({ session }: { session: Session }) {
  const run = player.recording.value;
  if (!run) return <p class="quiet padded">{t("studio.plotsEmpty")}</p>;
  const untilUs = edgeUs.value;
  const before = comparedRun();
  return (
    <Curves
      all={[...plottedSeries(run), ...variableSeries(), ...seriesOf(run.scene.robots)]}
      parts={session.activity.lesson?.entry.parts ?? []}
      curvesOf={(series) =>
        isVariable(series)
          ? variableCurves(run, series, untilUs)
          : [
              ...(before ? curvesOf(before, series).map((curve) => ({ ...curve, isBefore: true })) : []),
              ...curvesOf(run, series, untilUs),
            ]
      }
      momentS={shownUs.value / 1e6}
      seek={(seconds) => {
        player.pause();
        player.seek(seconds * 1e6);
      }}
    >
      {runBefore.value && (
        <label class="chip">
          <input
            type="checkbox"
            checked={comparing.value}
            onChange={(event) => {
              comparing.value = event.currentTarget.checked;
            }}
          />
          {t("studio.compare")}
        </label>
      )}
    </Curves>
  );
}
