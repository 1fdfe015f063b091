import type { LessonCheck, RunView, Side } from "../../../lesson/index.ts";

type Word = Side | "fine";
const words: readonly Word[] = ["left", "right", "fine"];

/** The words of the lesson among all that the robot said. */
function saidWords(run: RunView): readonly Word[] {
  const said = run.consoleLines.join(" ").toLowerCase();
  return words.filter((word) => new RegExp(`\\b${word}\\b`).test(said));
}

/** Which motor's leads are swapped. */
const truth = (run: RunView): Word => run.swappedMotors[0] ?? "fine";

export default {
  seconds: 15,
  seeds: [1, 2, 3, 4, 5, 6],
  hiddenSeeds: [101, 102, 103, 104, 105, 106],
  swappedMotors(random) {
    const word = words[Math.floor(random.uniform(0, words.length))]!;
    return word === "fine" ? [] : [word];
  },
  goals: [
    {
      id: "tries_motors",
      judge: (run) => run.motorsRan || { feedback: "never_moved" },
    },
    {
      id: "says_one",
      judge(run) {
        const said = saidWords(run);
        if (said.length === 0) return { feedback: "no_word" };
        return said.length === 1 || { feedback: "many_words", params: { count: said.length } };
      },
    },
    {
      id: "says_truth",
      judge(run) {
        const [said] = saidWords(run);
        const is = truth(run);
        if (said === is) return true;
        if (is === "fine") return { feedback: "false_alarm", params: { said: said ?? "" } };
        return said === "fine"
          ? { feedback: "not_noticed" }
          : { feedback: "exchanged", params: { said: said ?? "" } };
      },
    },
  ],
} satisfies LessonCheck;
