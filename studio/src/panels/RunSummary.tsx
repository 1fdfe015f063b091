import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";
import { Whose } from "../ui/Whose.tsx";

/** At the end of a run: what became of each robot, and the seed; the hash, which pupils have no use for, is in the page's source. */
export function RunSummary() {
  const run = player.recording.value;
  if (player.state.value !== "over" || !run?.end) return null;
  const { robots, traceHash, leftFloor } = run.end;
  return (
    <>
      {run.scene.robots.map(({ name }, index) => {
        const { outcome, goesOn = "program", endedUs, timeUs, pathMm, turnedDeg } = robots[index]!;
        const failed = run.events.find(({ type, robot }) => type === "fault" && robot === name);
        const seconds = (failed?.timeUs ?? endedUs ?? timeUs) / 1e6;
        return (
          <p key={name} class="line">
            <Whose robot={name} index={index} />
            <span>
              {leftFloor
                ? t("studio.leftFloor", { seconds })
                : t(`run.${outcome}`, {
                    seconds,
                    mm: Math.round(pathMm),
                    deg: Math.round(turnedDeg),
                    goesOn,
                  })}
            </span>
          </p>
        );
      })}
      <p class="line quiet trace" data-hash={traceHash}>
        {t("studio.trySeed", { seed: run.seed })}
      </p>
    </>
  );
}
