import { computed } from "@preact/signals";
import { language, t } from "../app/language.ts";
import type { Session } from "../lessons/session.ts";
import { loadRobotPart } from "../robot/robot-part.ts";
import { playheadUs, playState, recording } from "../run/player.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Pixels } from "./Pixels.tsx";
import { partSeries } from "./series.ts";
import { seriesName } from "./series-name.ts";
import { Wiring } from "./Wiring.tsx";

/** The frame that is shown, some times a second. */
const frame = computed(() => {
  const run = recording.value;
  return run?.frames[run.frameAt(Math.ceil(playheadUs.value / 100_000) * 100_000)];
});

/** Motors, sensors and battery at this moment, the robot's buttons, and its wiring. */
export function Gauges({ session }: { session: Session }) {
  const run = recording.value;
  const now = frame.value;
  return (
    <div class="gauges">
      {run && now ? (
        <>
          <dl>
            <Gauge
              label={t("studio.series.motor.left")}
              value={now.leftDuty * 100}
              low={-100}
              high={100}
              unit="%"
            />
            <Gauge
              label={t("studio.series.motor.right")}
              value={now.rightDuty * 100}
              low={-100}
              high={100}
              unit="%"
            />
            <Gauge
              label={t("studio.series.battery")}
              value={now.batteryVolts}
              low={0}
              high={run.scene.robot.batteryVolts * 1.1}
              unit="V"
            />
            {partSeries(run.scene.robot).map((series) => {
              const [kind, part] = series.id.split(".");
              const { beams, spots } = run.scene.robot;
              const i = (kind === "beam" ? beams : spots).findIndex(({ id }) => id === part);
              if (kind === "beam")
                return (
                  <Gauge
                    key={series.id}
                    label={seriesName(series)}
                    value={now.beamsMm[i] ?? 0}
                    low={0}
                    high={beams[i]!.maxMm}
                    unit="mm"
                  />
                );
              if (kind === "spot")
                return (
                  <Gauge
                    key={series.id}
                    label={seriesName(series)}
                    value={(now.reflectances[i] ?? 0) * 100}
                    low={0}
                    high={100}
                    unit="%"
                  />
                );
              return null;
            })}
          </dl>
          <Pixels />
          {run.scene.robot.buttons.map((id) => (
            <RobotButton key={id} id={id} />
          ))}
        </>
      ) : (
        <p class="quiet">{t("studio.gaugesEmpty")}</p>
      )}
      <Wiring kit={session.activity.kit} />
      <button
        type="button"
        class="soft"
        onPointerEnter={() => void loadRobotPart()}
        onFocus={() => void loadRobotPart()}
        onClick={() => void loadRobotPart().then(({ connectRobot }) => connectRobot())}
      >
        {t("studio.robot.connectReal")}
      </button>
    </div>
  );
}

function Gauge({
  label,
  value,
  low,
  high,
  unit,
}: {
  label: string;
  value: number;
  low: number;
  high: number;
  unit: string;
}) {
  const format = new Intl.NumberFormat(language.value, { maximumFractionDigits: unit === "V" ? 2 : 0 });
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {low < 0 ? (
          <svg
            class="duty"
            viewBox={`${low} 0 ${high - low} 10`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <rect class="all" x={low} width={high - low} height="10" />
            <rect x={Math.min(0, value)} width={Math.abs(value)} height="10" />
            <rect class="zero" x="-0.5" width="1" height="10" />
          </svg>
        ) : (
          <meter min={low} max={high} value={value} aria-label={label} />
        )}
        <span>
          {format.format(value)} {unit}
        </span>
      </dd>
    </>
  );
}

/** A button of the robot, to be pressed as long as it is held. */
function RobotButton({ id }: { id: string }) {
  const press = (pressed: boolean) => () => {
    if (playState.peek() !== "idle" && recording.peek()) void simulatorThread().setButton(id, pressed);
  };
  const byKey = (pressed: boolean) => (event: KeyboardEvent) => {
    if ((event.key === " " || event.key === "Enter") && !event.repeat) press(pressed)();
  };
  return (
    <button
      type="button"
      class="soft"
      onPointerDown={press(true)}
      onPointerUp={press(false)}
      onPointerLeave={press(false)}
      onKeyDown={byKey(true)}
      onKeyUp={byKey(false)}
      onBlur={press(false)}
    >
      {t("studio.robotButton", { name: id })}
    </button>
  );
}
