import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const leastPauseSeconds = 0.1;
const shortSeconds = 0.5;
const longSeconds = { least: 0.8, most: 1.2 };

/** The first beep, counted from 1, during which the lamp was not on all the time. */
function darkBeep(run: RunView): number {
  const lamp = run.onSpans("light");
  const lit = (from: number, to: number) => lamp.some((span) => span.from <= from && span.to >= to);
  return run.onSpans("buzzer").findIndex(({ from, to }) => !lit(from, to)) + 1;
}

export default {
  seconds: 20,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "three_beeps",
      judge(run) {
        const count = run.onTimes("buzzer").length;
        if (count !== 3) return { feedback: "beep_count", params: { count } };
        const shortest = Math.min(...run.offTimes("buzzer"));
        return shortest >= leastPauseSeconds || { feedback: "no_pause" };
      },
    },
    {
      id: "short_short_long",
      judge(run) {
        const [first = 0, second = 0, third = 0] = run.onTimes("buzzer");
        const seconds = Math.max(first, second);
        if (seconds > shortSeconds) return { feedback: "first_too_long", params: { seconds } };
        if (third < longSeconds.least || third > longSeconds.most)
          return { feedback: "last_not_long", params: { seconds: third } };
        return true;
      },
    },
    {
      id: "lamp_throughout",
      judge(run) {
        if (run.isOn("light")) return { feedback: "lamp_left_on" };
        const beep = darkBeep(run);
        return beep === 0 || { feedback: "dark_beep", params: { beep } };
      },
    },
  ],
} satisfies LessonCheck;
