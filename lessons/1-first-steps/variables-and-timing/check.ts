import { commandSeconds, type LessonCheck, type RunView, type Verdict } from "../../../lesson/index.ts";

const bounces = 5;
const firstMs = 800;
const stepMs = 200;
const toleranceMs = 30;
/** Pauses that differ by less are as long as each other. */
const sameMs = 10;
/** A beep begins some milliseconds after its pause. */
const lateMs = 6;
const shortSeconds = 0.5 + commandSeconds;

const pausesMs = (run: RunView) => run.offTimes("buzzer").map((seconds) => Math.round(seconds * 1000));

const miscounted = (run: RunView): Verdict => ({
  feedback: "bounce_count",
  params: { count: run.onTimes("buzzer").length },
});

export default {
  seconds: 20,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "bounces",
      judge(run) {
        const beeps = run.onTimes("buzzer");
        if (beeps.length !== bounces) return miscounted(run);
        const seconds = Math.max(...beeps);
        return seconds <= shortSeconds || { feedback: "long_beep", params: { seconds } };
      },
    },
    {
      id: "each_shorter",
      judge(run) {
        const pauses = pausesMs(run);
        if (pauses.length < 2) return miscounted(run);
        const late = pauses.findIndex((ms, index) => index > 0 && ms > pauses[index - 1]! - sameMs);
        if (late < 0) return true;
        const params = { number: late + 1, ms: pauses[late]!, before: pauses[late - 1]! };
        return { feedback: params.ms > params.before + sameMs ? "longer" : "not_shorter", params };
      },
    },
    {
      id: "right_steps",
      judge(run) {
        const pauses = pausesMs(run);
        if (pauses.length < 2) return miscounted(run);
        const wrong = pauses.findIndex((ms, index) => {
          const late = ms - (firstMs - index * stepMs);
          return late < -toleranceMs || late > toleranceMs + lateMs;
        });
        if (wrong < 0) return true;
        return {
          feedback: wrong === 0 ? "first_pause" : "wrong_step",
          params: { number: wrong + 1, ms: pauses[wrong]!, wanted: firstMs - wrong * stepMs },
        };
      },
    },
  ],
} satisfies LessonCheck;
