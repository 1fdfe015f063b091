import { commandSeconds, type LessonCheck, type RunView, type Span } from "../../../lesson/index.ts";

/** What passes for one second. */
const second = { least: 0.8 - commandSeconds, most: 1.2 + commandSeconds };

/** The first time that the lamp shone for one second. */
function shine(run: RunView): Span | undefined {
  return run.onSpans("light").find(({ from, to }) => to - from >= second.least);
}

export default {
  seconds: 15,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "says_hello",
      judge(run) {
        if (run.consoleLines.length === 0) return { feedback: "nothing_said" };
        return run.consoleLines.some((line) => /[\p{L}\p{N}]/u.test(line)) || { feedback: "empty_text" };
      },
    },
    {
      id: "lamp_one_second",
      judge(run) {
        if (run.isOn("light")) return { feedback: "lamp_left_on" };
        const times = run.onTimes("light");
        if (times.length === 0) return { feedback: "lamp_never_on" };
        const seconds = Math.max(...times);
        if (seconds > second.most) return { feedback: "lamp_too_long", params: { seconds } };
        return seconds >= second.least || { feedback: "lamp_too_short", params: { seconds } };
      },
    },
    {
      id: "beeps",
      judge: (run) => run.onTimes("buzzer").length > 0 || { feedback: "no_beep" },
    },
    {
      id: "in_order",
      judge(run) {
        const [said] = run.consoleTimes;
        const lamp = shine(run) ?? run.onSpans("light")[0];
        const [beep] = run.onSpans("buzzer");
        if (said === undefined) return { feedback: "nothing_said" };
        if (!lamp) return { feedback: "lamp_never_on" };
        if (!beep) return { feedback: "no_beep" };
        if (said > lamp.from) return { feedback: "hello_late" };
        return beep.from >= lamp.to || { feedback: "beep_early" };
      },
    },
    {
      id: "ends",
      judge(run) {
        if (run.onSpans("buzzer").length === 0) return { feedback: "no_beep" };
        return run.outcome !== "time" || { feedback: "never_ends" };
      },
    },
  ],
} satisfies LessonCheck;
