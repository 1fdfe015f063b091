import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const limitMm = 400;
/** Between the two, both answers are right: sensor and nose are not in the same place. */
const unsureMm = 40;
/** Who says a rule as well names a limit or two; who says more other numbers is guessing. */
const mostOthers = 3;

/** The numbers that the program said. */
function saidNumbers(run: RunView): readonly number[] {
  return run.consoleLines.flatMap((line) => line.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

export default {
  seconds: 6,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "says_distance",
      judge(run) {
        const said = saidNumbers(run);
        if (said.length === 0) return { feedback: "no_number" };
        const mm = Math.round(run.clearanceMm);
        const near = (number: number) => Math.abs(number - mm) <= 40 + mm * 0.08;
        // Centimetres and metres are a distance too.
        const right = said.filter((number) => near(number) || near(number * 10) || near(number * 1000));
        const others = new Set(said.filter((number) => !right.includes(number))).size;
        if (right.length === 0) {
          const nearest = said.reduce((a, b) => (Math.abs(a - mm) < Math.abs(b - mm) ? a : b));
          return { feedback: "wrong_number", params: { said: nearest, mm } };
        }
        return (
          others <= mostOthers || { feedback: "many_numbers", params: { count: new Set(said).size, mm } }
        );
      },
    },
    {
      id: "decides",
      judge(run) {
        const mm = Math.round(run.clearanceMm);
        const shines = run.isOn("light");
        const shone = shines || run.onTimes("light").length > 0;
        const beeps = run.onTimes("buzzer").length > 0;
        if (shone && beeps) return { feedback: "does_both" };
        if (!shone && !beeps) return { feedback: "does_nothing", params: { mm } };
        const sure = Math.abs(mm - limitMm) > unsureMm;
        if (sure && shone !== mm < limitMm) return { feedback: "wrong_way_round", params: { mm } };
        return shines || beeps || { feedback: "lamp_goes_out" };
      },
    },
  ],
} satisfies LessonCheck;
