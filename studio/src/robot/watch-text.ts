import { t } from "../ui/language.ts";
import type { RobotWatch } from "./robot-watch.ts";

/** Where a program is that somebody goes through. */
export function watchText({ state, halts }: RobotWatch): string {
  const now = state.value;
  switch (now.is) {
    case "starting":
      return t("studio.robot.starting");
    case "runs":
      return t("studio.robot.runsWatched");
    case "pausing":
      return t(halts ? "studio.robot.pausingI2c" : "studio.robot.pausing");
    case "stands":
      return now.line === undefined
        ? t("studio.robot.standsNowhere")
        : t("studio.robot.standsIn", { line: now.line });
    case "ended": {
      if (!now.surely) return t("studio.robot.haltedNot");
      return now.line === undefined
        ? t("studio.robot.endedNowhere")
        : t("studio.robot.endedByPause", { line: now.line });
    }
  }
}
