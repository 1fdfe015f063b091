import { Curves } from "../plots/Curves.tsx";
import { isPlotted } from "../plots/series.ts";
import { t } from "../ui/language.ts";
import { robotLog } from "./robot-state.ts";

/** What the program plots and what the board's services report, over time. */
export function RobotPlots() {
  const log = robotLog.value;
  if (!log) return null;
  // Drawn anew when something came.
  log.changes.value;
  const all = [...log.series.values()];
  const own = all.filter(isPlotted);
  const others = all.filter((series) => !isPlotted(series));
  if (all.length === 0) return <p class="quiet padded">{t("studio.robot.plotsEmpty")}</p>;
  return (
    <Curves
      all={[...own, ...others]}
      curvesOf={({ seconds, values }) => [
        { robot: "", index: 0, times: seconds.slice(), values: values.slice() },
      ]}
    />
  );
}
