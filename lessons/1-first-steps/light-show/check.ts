import { commandSeconds, type LessonCheck, type Span } from "../../../lesson/index.ts";

const flashes = 20;
/** 100 ms are wanted. */
const leastSeconds = 0.06 - commandSeconds;
const mostSeconds = 0.15 + commandSeconds;
/** A longer beep is none at the end but a noise of its own. */
const beepSeconds = 1 + commandSeconds;

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "flashes",
      judge(run) {
        const count = run.onTimes("light").length;
        if (count > flashes && run.outcome === "time") return { feedback: "never_ends", params: { count } };
        return count === flashes || { feedback: "flash_count", params: { count } };
      },
    },
    {
      id: "one_beep_at_the_end",
      judge(run) {
        const beeps = run.onSpans("buzzer");
        if (beeps.length !== 1) return { feedback: "beep_count", params: { count: beeps.length } };
        const [{ from, to }] = beeps as [Span];
        const last = run.onSpans("light").at(-1);
        if (!last) return { feedback: "flash_count", params: { count: 0 } };
        if (from < last.to) return { feedback: "beep_too_early" };
        return to - from <= beepSeconds || { feedback: "beep_too_long", params: { seconds: to - from } };
      },
    },
    {
      id: "to_be_seen",
      judge(run) {
        const [on, off] = [run.onTimes("light"), run.offTimes("light")];
        if (off.length === 0) return { feedback: "flash_count", params: { count: on.length } };
        if (Math.min(...on) < leastSeconds)
          return { feedback: "on_too_short", params: { seconds: Math.min(...on) } };
        if (Math.min(...off) < leastSeconds)
          return { feedback: "off_too_short", params: { seconds: Math.min(...off) } };
        const seconds = Math.max(...on, ...off);
        return seconds <= mostSeconds || { feedback: "too_slow", params: { seconds } };
      },
    },
  ],
} satisfies LessonCheck;
