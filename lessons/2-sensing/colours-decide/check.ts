import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** The red card at which the seed's colours lead: green turns right, blue turns left. */
function rightEnd(run: RunView): string {
  // The robot comes from the left: right is down in the picture, left is up.
  const side = run.fillOf("first") === "lime" ? "south" : "north";
  const turn = run.fillOf(side) === "lime";
  return `${side}-${(side === "south") === turn ? "west" : "east"}`;
}

const onCardMm = 110;
/** A robot whose middle came nearer to a card's has driven over it, or seen it. */
const sawCardMm = 150;
/** A robot whose middle is farther from the card's when it turns drives past the next card. */
const aimMm = 35;

/** How the robot turned at its first and second card, and where; right is positive. */
function turns(run: RunView): { readonly deg: number; readonly fromFirstMm: number }[] {
  return run
    .legs()
    .slice(1, 3)
    .map(({ turnDeg, from }) => ({ deg: turnDeg, fromFirstMm: run.fromMm("first", from) }));
}

/** Whether a card shows to the right. */
const showsRight = (run: RunView, card: string) => run.fillOf(card) === "lime";

export default {
  seconds: 45,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 5 || { feedback: "never_moved" },
    },
    {
      id: "turns",
      judge: (run) => run.turnedAnywayDeg > 60 || { feedback: "never_turned" },
    },
    {
      id: "right_way",
      judge(run) {
        const end = rightEnd(run);
        if (run.nearestToMm(end) < sawCardMm) return true;
        const [first, second] = turns(run);
        const wrongTurn = (card: number, right: boolean): Verdict => ({
          feedback: "wrong_turn",
          params: { card, colour: right ? "green" : "blue" },
        });
        if (!first) return { feedback: "lost_way", params: { card: 1 } };
        const right = showsRight(run, "first");
        if (first.deg > 0 !== right) return wrongTurn(1, right);
        if (first.fromFirstMm > aimMm)
          return { feedback: "turned_aside", params: { mm: Math.round(first.fromFirstMm) } };
        const card = end.startsWith("south") ? "south" : "north";
        const lost = { feedback: "lost_way", params: { card: run.nearestToMm(card) < onCardMm ? 2 : 1 } };
        if (!second || second.fromFirstMm < onCardMm) return lost;
        const rightAgain = showsRight(run, card);
        return second.deg > 0 === rightAgain ? lost : wrongTurn(2, rightAgain);
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
