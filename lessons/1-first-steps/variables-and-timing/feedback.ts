import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** How many ms two pauses may differ and still be as long as each other. */
const sameMs = 10;

/** Pauses between the beeps in ms, by their numbers: 1 is the first. */
const pauseMs = (run: RunView, number: number) => run.offTimes("buzzer")[number - 1]! * 1000;

export default {
  bounce_count(run, said) {
    const count = run.switchOnTimes("buzzer").length;
    return said.is("count", count) && count !== 5;
  },
  long_beep: (run, said) =>
    run.onTimes("buzzer").some((seconds) => seconds > 0.5 && said.is("seconds", seconds, 0.005)),
  not_shorter(run, said) {
    const [before, own] = [-1, 0].map((back) => pauseMs(run, said.number("number") + back));
    return said.is("ms", own!) && Math.abs(own! - before!) <= sameMs;
  },
  longer(run, said) {
    const [before, own] = [-1, 0].map((back) => pauseMs(run, said.number("number") + back));
    return said.is("ms", own!) && said.is("before", before!) && own! > before! + sameMs;
  },
  first_pause: (run, said) => said.is("ms", pauseMs(run, 1)) && Math.abs(pauseMs(run, 1) - 800) > 20,
  wrong_step(run, said) {
    const number = said.number("number");
    const own = pauseMs(run, number);
    const wanted = 800 - 200 * (number - 1);
    return number > 1 && said.is("ms", own) && said.is("wanted", wanted) && Math.abs(own - wanted) > 20;
  },
} satisfies LessonFeedback;
