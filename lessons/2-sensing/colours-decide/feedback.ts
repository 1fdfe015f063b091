import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** A robot whose middle is nearer to a card's drives over it. */
const onCardMm = 45;
const redCardMm = 110;

/** When its middle came near a card for the first time. */
function reachedAt(run: RunView, card: string, mm: number): number | undefined {
  const pose = run.way.find((each) => run.fromMm(card, each) < mm);
  return pose && pose.timeUs / 1e6;
}

/** How far to the right of its way to the card it left it; to the left is negative. */
function leftToTheRightMm(run: RunView, card: string): number {
  const came = reachedAt(run, card, 80)!;
  const { xMm, yMm } = run.poseAt(came);
  const gone = run.way.find((pose) => pose.timeUs > came * 1e6 && run.fromMm(card, pose) > 150) ?? run.end;
  const before = run.poseAt(came - 0.3);
  const [dx, dy] = [xMm - before.xMm, yMm - before.yMm];
  return (dx * (gone.yMm - yMm) - dy * (gone.xMm - xMm)) / Math.hypot(dx, dy);
}

/** The second card on the way that the colours show: right at green, and right is down in the picture. */
const secondCard = (run: RunView) => (run.fillOf("first") === "lime" ? "south" : "north");

/** The red card on that way. */
function redCard(run: RunView): string {
  const second = secondCard(run);
  const turnsRight = run.fillOf(second) === "lime";
  // Who drives down has the picture's left at its right.
  return `${second}-${(second === "south") === turnsRight ? "west" : "east"}`;
}

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  never_turned: (run) => run.turnedFromStartDeg(run.end.headingDeg) < 45,
  wrong_turn(run, said) {
    const card = said.number("card") === 1 ? "first" : secondCard(run);
    const green = run.fillOf(card) === "lime";
    const right = leftToTheRightMm(run, card) > 0;
    return said.text("colour") === (green ? "green" : "blue") && right !== green;
  },
  turned_aside(run, said) {
    const turned = run.way.find(({ headingDeg }) => run.turnedFromStartDeg(headingDeg) > 45)!;
    return said.is("mm", run.fromMm("first", turned), 12) && run.nearestToMm(secondCard(run)) > 15;
  },
  lost_way(run, said) {
    const [second, red] = [secondCard(run), redCard(run)];
    if (said.number("card") === 1)
      return run.nearestToMm(second) > onCardMm && run.nearestToMm(red) > onCardMm;
    return said.is("card", 2) && run.nearestToMm(second) < 120 && run.nearestToMm(red) > onCardMm;
  },
  passed_red(run) {
    const moving = run.wayMm(run.endSeconds - 0.5, run.endSeconds) > 1;
    return run.nearestToMm(redCard(run)) < 200 && (moving || run.fromMm(redCard(run)) > redCardMm - 5);
  },
} satisfies LessonFeedback;
