import { commandSeconds, type LessonCheck, type RunView } from "../../../lesson/index.ts";

const pauseSeconds = { least: 0.1 - commandSeconds, most: 1 + commandSeconds };
const shortSeconds = 0.5 + commandSeconds;
const longSeconds = { least: 0.8 - commandSeconds, most: 1.2 + commandSeconds };

/** Whether the lamp was on all the time. */
function lit(run: RunView, from: number, to: number): boolean {
  return run.onSpans("light").some((span) => span.from <= from && span.to >= to);
}

/** The first beep, counted from 1, during which the lamp was not on all the time. */
function darkBeep(run: RunView): number {
  return run.onSpans("buzzer").findIndex(({ from, to }) => !lit(run, from, to)) + 1;
}

/** The same of the pauses between two beeps. */
function darkPause(run: RunView): number {
  const beeps = run.onSpans("buzzer");
  return beeps.slice(1).findIndex(({ from }, i) => !lit(run, beeps[i]!.to, from)) + 1;
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
        const pauses = run.offTimes("buzzer");
        if (Math.min(...pauses) < pauseSeconds.least) return { feedback: "no_pause" };
        const seconds = Math.max(...pauses);
        return seconds <= pauseSeconds.most || { feedback: "long_pause", params: { seconds } };
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
        const count = run.onTimes("buzzer").length;
        if (count < 2) return { feedback: "beep_count", params: { count } };
        if (run.isOn("light")) return { feedback: "lamp_left_on" };
        const beep = darkBeep(run);
        if (beep > 0) return { feedback: "dark_beep", params: { beep } };
        const pause = darkPause(run);
        return pause === 0 || { feedback: "dark_pause", params: { pause } };
      },
    },
  ],
} satisfies LessonCheck;
