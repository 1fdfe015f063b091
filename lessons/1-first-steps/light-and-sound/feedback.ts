import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Whether the lamp was off at some moment from one second to another. */
function darkBetween(run: RunView, from: number, to: number): boolean {
  for (let second = from; second < to; second += 0.005) if (!run.wasOnAt("light", second)) return true;
  return false;
}

export default {
  beep_count(run, said) {
    const count = run.switchOnTimes("buzzer").length;
    return said.is("count", count) && count !== 3;
  },
  no_pause: (run) => run.offTimes("buzzer").some((seconds) => seconds < 0.1),
  long_pause(run, said) {
    const pauses = run.offTimes("buzzer");
    return pauses.some((seconds) => seconds > 1 && said.is("seconds", seconds, 0.005));
  },
  first_too_long(run, said) {
    const firstTwo = run.onTimes("buzzer").slice(0, 2);
    return firstTwo.some((seconds) => seconds > 0.5 && said.is("seconds", seconds, 0.005));
  },
  last_not_long(run, said) {
    const third = run.onTimes("buzzer")[2]!;
    return said.is("seconds", third, 0.005) && Math.abs(third - 1) > 0.2;
  },
  lamp_left_on: (run) => run.wasOnAt("light", run.endSeconds),
  dark_beep(run, said) {
    const { from, to } = run.onSpans("buzzer")[said.number("beep") - 1]!;
    return darkBetween(run, from, to);
  },
  dark_pause(run, said) {
    const pause = said.number("pause");
    const [before, after] = run.onSpans("buzzer").slice(pause - 1, pause + 1);
    return run.wasOnAt("light", before!.to - 0.01) && darkBetween(run, before!.to, after!.from);
  },
} satisfies LessonFeedback;
