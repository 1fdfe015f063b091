import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

const firstShine = (run: RunView) => run.onTimes("light")[0] ?? 0;
/** When the lamp went out for the first time. */
const darkAt = (run: RunView) => (run.switchOnTimes("light")[0] ?? 0) + firstShine(run);

export default {
  nothing_said: (run) => !hasWord(run.consoleLines.join("")),
  said_late: (run) => run.switchOnTimes("light")[0]! < run.consoleTimes[0]!,
  lamp_never_on: (run) => run.switchOnTimes("light").length === 0,
  lamp_left_on: (run) => run.wasOnAt("light", run.endSeconds),
  lamp_wrong: (run, said) =>
    said.is("seconds", firstShine(run), 0.005) && (firstShine(run) < 2.7 || firstShine(run) > 3.3),
  no_beep: (run) => run.switchOnTimes("buzzer").length === 0,
  beep_early: (run) => run.switchOnTimes("buzzer")[0]! < darkAt(run),
  pause_wrong(run, said) {
    const pause = run.switchOnTimes("buzzer")[0]! - darkAt(run);
    return said.is("seconds", pause, 0.005) && (pause < 0.45 || pause > 0.55);
  },
} satisfies LessonFeedback;
