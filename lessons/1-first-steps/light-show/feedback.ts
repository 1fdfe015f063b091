import type { LessonFeedback } from "../../../lesson/index.ts";

export default {
  flash_count(run, said) {
    const count = run.onTimes("light").length;
    return said.is("count", count) && count !== 20;
  },
  never_ends(run, said) {
    const last = run.switchOnTimes("light").at(-1)!;
    return (
      run.outcome === "time" && said.is("count", run.onTimes("light").length) && run.endSeconds - last < 1
    );
  },
  beep_count(run, said) {
    const count = run.switchOnTimes("buzzer").length;
    return said.is("count", count) && count !== 1;
  },
  beep_too_early: (run) => run.switchOnTimes("buzzer")[0]! < run.onSpans("light").at(-1)!.to,
  beep_too_long(run, said) {
    const last = run.onTimes("buzzer").at(-1)!;
    return said.is("seconds", last, 0.005) && last > 1;
  },
  on_too_short: (run, said) =>
    run.onTimes("light").some((seconds) => seconds < 0.08 && said.is("seconds", seconds, 0.005)),
  off_too_short: (run, said) =>
    run.offTimes("light").some((seconds) => seconds < 0.08 && said.is("seconds", seconds, 0.005)),
  too_slow(run, said) {
    const both = [...run.onTimes("light"), ...run.offTimes("light")];
    return both.some((seconds) => seconds > 0.12 && said.is("seconds", seconds, 0.005));
  },
} satisfies LessonFeedback;
