import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** How long the lamp shone at its longest. */
const longestShine = (run: RunView) => Math.max(0, ...run.onTimes("light"));

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

export default {
  nothing_said: (run) => run.consoleLines.length === 0,
  empty_text: (run) => run.consoleLines.length > 0 && !hasWord(run.consoleLines.join("")),
  lamp_never_on: (run) => run.switchOnTimes("light").length === 0,
  lamp_left_on: (run) => run.wasOnAt("light", run.endSeconds),
  lamp_too_short: (run, said) => said.is("seconds", longestShine(run), 0.005) && longestShine(run) < 0.8,
  lamp_too_long: (run, said) => said.is("seconds", longestShine(run), 0.005) && longestShine(run) > 1.2,
  no_beep: (run) => run.switchOnTimes("buzzer").length === 0,
  hello_late(run) {
    const [shines = Number.POSITIVE_INFINITY] = run.switchOnTimes("light");
    return shines < (run.consoleTimes[0] ?? Number.POSITIVE_INFINITY);
  },
  beep_early: (run) => run.wasOnAt("light", run.switchOnTimes("buzzer")[0]!) || beepsBeforeLamp(run),
  never_ends(run) {
    const all = [run.consoleTimes, run.switchOnTimes("light"), run.switchOnTimes("buzzer")];
    return run.outcome === "time" && all.every(({ length }) => length > 0) && !run.isOn("light");
  },
} satisfies LessonFeedback;

/** Whether the first beep came before the lamp's first light. */
function beepsBeforeLamp(run: RunView): boolean {
  return run.switchOnTimes("buzzer")[0]! < run.switchOnTimes("light")[0]!;
}
