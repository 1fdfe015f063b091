import type { LessonCheck } from "../../../lesson/index.ts";

const flashes = 20;
/** 100 ms are wanted; an eye still sees half of that. */
const leastSeconds = 0.05;
const mostSeconds = 0.25;

export default {
  seconds: 20,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "flashes",
      judge(run) {
        if (run.outcome === "time") return { feedback: "never_ends" };
        const count = run.onTimes("light").length;
        return count === flashes || { feedback: "flash_count", params: { count } };
      },
    },
    {
      id: "one_beep_at_the_end",
      judge(run) {
        const beeps = run.onSpans("buzzer");
        if (beeps.length !== 1) return { feedback: "beep_count", params: { count: beeps.length } };
        return beeps[0]!.from >= run.onSpans("light").at(-1)!.to || { feedback: "beep_too_early" };
      },
    },
    {
      id: "to_be_seen",
      judge(run) {
        const [on, off] = [run.onTimes("light"), run.offTimes("light")];
        if (Math.min(...on) < leastSeconds) return { feedback: "on_too_short" };
        if (Math.min(...off) < leastSeconds) return { feedback: "off_too_short" };
        const seconds = Math.max(...on, ...off);
        return seconds <= mostSeconds || { feedback: "too_slow", params: { seconds } };
      },
    },
  ],
} satisfies LessonCheck;
