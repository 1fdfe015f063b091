import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const limitMm = 400;
/** Between the two, both answers are right: sensor and nose are not in the same place. */
const unsureMm = 40;

/** The last number that the program said. */
function saidMm(run: RunView): number | undefined {
  const number = run.consoleLines.flatMap((line) => line.match(/\d+(\.\d+)?/g) ?? []).at(-1);
  return number === undefined ? undefined : Number(number);
}

export default {
  seconds: 6,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "says_distance",
      judge(run) {
        const said = saidMm(run);
        if (said === undefined) return { feedback: "no_number" };
        const mm = Math.round(run.clearanceMm);
        const near = Math.abs(said - mm) <= 40 + mm * 0.08;
        return near || { feedback: "wrong_number", params: { said: Math.round(said), mm } };
      },
    },
    {
      id: "decides",
      judge(run) {
        const mm = Math.round(run.clearanceMm);
        const shines = run.isOn("light");
        const beeps = run.onTimes("buzzer").length > 0;
        if (shines && beeps) return { feedback: "does_both" };
        if (!shines && !beeps) return { feedback: "does_nothing", params: { mm } };
        const sure = Math.abs(mm - limitMm) > unsureMm;
        return !sure || shines === mm < limitMm || { feedback: "wrong_way_round", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
