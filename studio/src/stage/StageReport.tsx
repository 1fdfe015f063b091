import { computed } from "@preact/signals";
import { player } from "../run/page-player.ts";
import { t } from "../ui/language.ts";

/** What the robot does, in words, for those who do not see it: when a run starts and ends, and each five seconds. */
const report = computed(() => {
  const run = player.recording.value;
  const state = player.state.value;
  if (state === "building" || !run) return "";
  const ended = state === "over";
  const timeUs = ended ? run.edgeUs : Math.floor(player.playheadUs.value / 5e6) * 5e6;
  const { xMm, yMm, headingDeg, leftDuty, rightDuty } = run.frames[run.frameAt(timeUs)]!;
  const start = run.scene.first;
  const params = {
    seconds: Math.round(timeUs / 1e5) / 10,
    mm: Math.round(Math.hypot(xMm - start.xMm, yMm - start.yMm)),
    deg: Math.round(headingDeg - start.headingDeg),
    touches: run.events.filter(
      (event) => event.type === "contact" && event.phase === "begin" && event.timeUs <= timeUs,
    ).length,
  };
  if (ended) return t("studio.report.ended", params);
  return t(leftDuty !== 0 || rightDuty !== 0 ? "studio.report.drives" : "studio.report.stands", params);
});

export function StageReport() {
  return (
    <p class="hidden" role="status">
      {report.value}
    </p>
  );
}
