import { commandSeconds, type LessonCheck, type RunView, type Span } from "../../../lesson/index.ts";

const shineSeconds = { least: 2.7 - commandSeconds, most: 3.3 + commandSeconds };
const pauseSeconds = { least: 0.45 - commandSeconds, most: 0.55 + commandSeconds };

const lights = (run: RunView): readonly Span[] => run.onSpans("light");

export default {
  seconds: 15,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "says_hello",
      judge(run) {
        if (!run.consoleLines.some((line) => /[\p{L}\p{N}]/u.test(line))) return { feedback: "nothing_said" };
        const [light] = lights(run);
        return !light || run.consoleTimes[0]! <= light.from || { feedback: "said_late" };
      },
    },
    {
      id: "lamp_three_seconds",
      judge(run) {
        const [light] = lights(run);
        if (!light) return { feedback: "lamp_never_on" };
        if (run.isOn("light")) return { feedback: "lamp_left_on" };
        const seconds = light.to - light.from;
        const fits = seconds >= shineSeconds.least && seconds <= shineSeconds.most;
        return fits || { feedback: "lamp_wrong", params: { seconds } };
      },
    },
    {
      id: "beeps_after_pause",
      judge(run) {
        if (run.switchOnTimes("buzzer").length === 0) return { feedback: "no_beep" };
        const darkAt = lights(run)[0]?.to;
        if (darkAt === undefined) return { feedback: "lamp_never_on" };
        if (run.switchOnTimes("buzzer")[0]! < darkAt) return { feedback: "beep_early" };
        const seconds = run.switchOnTimes("buzzer")[0]! - darkAt;
        const fits = seconds >= pauseSeconds.least && seconds <= pauseSeconds.most;
        return fits || { feedback: "pause_wrong", params: { seconds } };
      },
    },
  ],
} satisfies LessonCheck;
