import type { LessonCheck, RunView } from "../../../lesson/index.ts";

/** The red card at which the seed's colours lead: green turns right, blue turns left. */
function rightEnd(run: RunView): string {
  // The robot comes from the left: right is down in the picture, left is up.
  const side = run.fillOf("first") === "lime" ? "south" : "north";
  const turn = run.fillOf(side) === "lime";
  return `${side}-${(side === "south") === turn ? "west" : "east"}`;
}

const onCardMm = 110;

export default {
  seconds: 25,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "turns",
      judge: (run) => run.turnedAnywayDeg > 60 || { feedback: "never_turned" },
    },
    {
      id: "right_way",
      judge(run) {
        const end = rightEnd(run);
        if (run.zonesEntered.includes(`to-${end}`) || run.fromMm(end) < onCardMm) return true;
        return { feedback: run.turnedAnywayDeg < 135 ? "missed_card" : "wrong_end" };
      },
    },
    {
      id: "stops_on_red",
      judge(run) {
        const there = run.standsAtEnd && run.fromMm(rightEnd(run)) < onCardMm;
        return there || { feedback: "passed_red" };
      },
    },
  ],
} satisfies LessonCheck;
