import { computed } from "@preact/signals";
import { labelOf } from "../../../sim/index.ts";
import { player } from "../run/page-player.ts";
import { compilerShare } from "../threads/compiler-share.ts";
import { t } from "../ui/language.ts";

/** What the robots do, in words, for those who do not see it: when a run starts and ends, and each five seconds. */
const report = computed(() => {
  const run = player.recording.value;
  const state = player.state.value;
  if (state === "building" || !run) return "";
  const ended = state === "over";
  const timeUs = ended ? run.edgeUs : Math.floor(player.playheadUs.value / 5e6) * 5e6;
  const frame = run.frames[run.frameAt(timeUs)]!;
  return run.scene.robots
    .map(({ name }, index) => {
      const { xMm, yMm, headingDeg, leftDuty, rightDuty } = frame.robots[index]!;
      const start = run.scene.first.robots[index]!;
      const params = {
        seconds: Math.round(timeUs / 1e5) / 10,
        mm: Math.round(Math.hypot(xMm - start.xMm, yMm - start.yMm)),
        deg: Math.round(headingDeg - start.headingDeg),
        touches: run.events.filter(
          (event) =>
            event.robot === name &&
            event.type === "contact" &&
            event.phase === "begin" &&
            event.timeUs <= timeUs,
        ).length,
      };
      const drives = leftDuty !== 0 || rightDuty !== 0;
      const does = ended ? "ended" : drives ? "drives" : "stands";
      return `${labelOf(name)}${t(`studio.report.${does}`, params)}`;
    })
    .join(" ");
});

export function StageReport() {
  return (
    <>
      <p class="hidden" role="status">
        {report.value}
      </p>
      {player.state.value === "building" && (
        <div class="getting-ready">
          {t("studio.building")}
          {compilerShare.value < 1 && (
            <progress aria-label={t("studio.building")} value={compilerShare.value} />
          )}
        </div>
      )}
    </>
  );
}
