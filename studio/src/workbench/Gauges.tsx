import { computed } from "@preact/signals";
import { Fragment } from "preact";
import { Faults } from "../panels/Faults.tsx";
import { ColourGauge, Gauge } from "../panels/Gauge.tsx";
import { Pixels } from "../panels/Pixels.tsx";
import { RobotButton } from "../panels/RobotButton.tsx";
import { Wiring } from "../panels/Wiring.tsx";
import { quantitySeries, type Series } from "../plots/series.ts";
import { seriesName } from "../plots/series-name.ts";
import { loadRobotPart } from "../robot/robot-part.ts";
import { player } from "../run/page-player.ts";
import type { RobotFrame, RobotShape, SceneRobot } from "../simulate/run-messages.ts";
import { t } from "../ui/language.ts";
import { Whose } from "../ui/Whose.tsx";
import type { Session } from "../work/session.ts";

/** A share of the time is that of so long before. */
const shareUs = 1_000_000;

/** The frame that is shown, some times a second, and the one of a second before. */
const atPlayhead = computed(() => {
  const run = player.recording.value;
  if (!run) return undefined;
  const untilUs = Math.ceil(player.playheadUs.value / 100_000) * 100_000;
  const now = run.frames[run.frameAt(untilUs)];
  return now && { now, before: run.frames[run.frameAt(Math.max(0, untilUs - shareUs))] ?? now };
});

interface GaugeOf {
  readonly shown: Series;
  readonly low: number;
  readonly high: number;
  readonly openEnded?: boolean;
  /** Of a moment; `before` is some time earlier. */
  readonly valueIn: (frame: RobotFrame, before: RobotFrame, elapsedUs: number) => number;
}

/** What of a robot has a gauge, and its range. */
function gaugesOf({ beams, spots, quantities, batteryVolts }: RobotShape): GaugeOf[] {
  const percent = { unit: "%", name: "" };
  return [
    {
      shown: { id: "motor.left", ...percent },
      low: -100,
      high: 100,
      valueIn: ({ leftDuty }) => leftDuty * 100,
    },
    {
      shown: { id: "motor.right", ...percent },
      low: -100,
      high: 100,
      valueIn: ({ rightDuty }) => rightDuty * 100,
    },
    {
      shown: { id: "battery", name: "", unit: "V" },
      low: 0,
      high: batteryVolts * 1.1,
      valueIn: (frame) => frame.batteryVolts,
    },
    {
      shown: { id: "computing", ...percent },
      low: 0,
      high: 100,
      valueIn: (frame, before, elapsedUs) =>
        elapsedUs > 0 ? (100 * (frame.computedUs - before.computedUs)) / elapsedUs : 0,
    },
    ...beams.map(({ id, maxMm }, i) => ({
      shown: { id: `beam.${id}`, name: id, unit: "mm" },
      low: 0,
      high: maxMm,
      openEnded: true,
      valueIn: ({ beamsMm }: RobotFrame) => beamsMm[i] ?? 0,
    })),
    ...spots.map(({ id, number }, i) => ({
      shown: { id: `spot.${id}`, name: id, unit: "%", ...(number !== undefined && { number }) },
      low: 0,
      high: 100,
      valueIn: ({ reflectances }: RobotFrame) => (reflectances[i] ?? 0) * 100,
    })),
    ...quantities.map((each, i) => ({
      shown: quantitySeries(each),
      low: each.gauge.from,
      high: each.gauge.to,
      valueIn: (frame: RobotFrame) => frame.quantities[i] ?? 0,
    })),
  ];
}

/** Motors, sensors and battery of a robot at this moment, and its buttons. */
function RobotGauges({
  robot,
  frame,
  before,
  elapsedUs,
}: {
  robot: SceneRobot;
  frame: RobotFrame;
  before: RobotFrame;
  elapsedUs: number;
}) {
  const { name, shape } = robot;
  return (
    <>
      <dl>
        {gaugesOf(shape).map(({ shown, valueIn, ...scale }) => (
          <Gauge
            key={shown.id}
            label={seriesName(shown)}
            value={valueIn(frame, before, elapsedUs)}
            {...scale}
            unit={shown.unit}
          />
        ))}
        {shape.colourSpots.map(({ id }, i) => (
          <ColourGauge key={id} name={id} colour={frame.colours[i]!} />
        ))}
      </dl>
      <Pixels robot={name} />
      {shape.buttons.map((id) => (
        <RobotButton key={id} robot={name} id={id} />
      ))}
    </>
  );
}

/** What the robots' parts do at this moment, and how such a robot is wired. */
export function Gauges({ session }: { session: Session }) {
  const run = player.recording.value;
  const moment = atPlayhead.value;
  return (
    <div class="gauges">
      {run && moment ? (
        run.scene.robots.map((robot, index) => (
          <Fragment key={robot.name}>
            <Whose robot={robot.name} index={index} />
            <RobotGauges
              robot={robot}
              frame={moment.now.robots[index]!}
              before={moment.before.robots[index]!}
              elapsedUs={moment.now.timeUs - moment.before.timeUs}
            />
            <Faults run={run} robot={robot} />
          </Fragment>
        ))
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
