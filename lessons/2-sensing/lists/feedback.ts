import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const beepAt = (run: RunView) => run.switchOnTimes("buzzer")[0] ?? 0;
const outMm = (run: RunView) => run.wayMm(0, beepAt(run));
const backMm = (run: RunView) => run.wayMm(beepAt(run), run.endSeconds);

/** How many of the rocks it had been near, one after the other, before it beeped. */
function rocksSeen(run: RunView): number {
  const until = beepAt(run) * 1e6;
  let from = 0;
  const near = ["first", "second", "third"].map((rock) => {
    const pose = run.way.find(({ timeUs, ...at }) => timeUs >= from && run.offLineMm(rock, at) < 365);
    from = pose?.timeUs ?? Number.POSITIVE_INFINITY;
    return from <= until;
  });
  return near.filter((was) => was).length;
}

export default {
  touched: (run) => run.contactTimes("wall").length > 0,
  touched_back: (run) =>
    run.contacts("wall") > 0 &&
    run.contactTimes("wall").every((second) => second > run.onSpans("buzzer")[0]!.from),
  no_beep: (run) => run.onSpans("buzzer").length === 0,
  not_at_third: (run, said) => said.is("count", rocksSeen(run)) && rocksSeen(run) < 3,
  stayed: (run) => run.displacementMm > 80 && backMm(run) < 60,
  too_far: (run, said) =>
    said.is("out", outMm(run), 1) && said.is("back", backMm(run), 1) && backMm(run) > outMm(run),
  too_short: (run, said) =>
    said.is("out", outMm(run), 1) && said.is("back", backMm(run), 1) && backMm(run) < outMm(run),
  astray: (run, said) => said.is("off", run.displacementMm, 1) && Math.abs(outMm(run) - backMm(run)) < 160,
} satisfies LessonFeedback;
