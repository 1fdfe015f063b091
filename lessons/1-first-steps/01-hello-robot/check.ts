import type { LessonCheck } from "../../../lesson/index.ts";

export default {
  seconds: 10,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "says_hello",
      judge: (run) => run.consoleLines.length > 0 || { feedback: "nothing_said" },
    },
    {
      id: "lamp_one_second",
      judge(run) {
        if (run.isOn("light")) return { feedback: "lamp_left_on" };
        const times = run.onTimes("light");
        if (times.length === 0) return { feedback: "lamp_never_on" };
        const longest = Math.max(...times);
        if (longest < 0.8) return { feedback: "lamp_too_short", params: { seconds: longest } };
        return true;
      },
    },
    {
      id: "beeps",
      judge: (run) => run.onTimes("buzzer").length > 0 || { feedback: "no_beep" },
    },
  ],
} satisfies LessonCheck;
