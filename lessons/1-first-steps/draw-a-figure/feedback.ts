import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

type Side = ReturnType<RunView["legs"]>[number];

const sizesMm = [100, 200, 300];

/** The sides of a square, counted from 1, by their place on the robot's way. */
const sidesOf = (run: RunView, square: number) => run.legs().slice(4 * (square - 1), 4 * square);

const isLike = (a: number, b: number) => Math.abs(a - b) <= 25;

/** Whether these are four sides of about one length. */
function isSquare(sides: readonly Side[], mm: number): boolean {
  return sides.length === 4 && sides.every(({ lengthMm }) => isLike(lengthMm, mm));
}

/** Whether the sentence names the sizes that none of the first squares has. */
function namesMissing(run: RunView, squares: number, sizes: string): boolean {
  const driven = Array.from({ length: squares }, (_, i) => sidesOf(run, i + 1)[0]!.lengthMm);
  const missing = sizesMm.filter((mm) => !driven.some((own) => isLike(own, mm)));
  return sizes === missing.map((mm) => `${mm} mm`).join(", ");
}

/** The middle of a square's corners. */
function middle(sides: readonly Side[]): { readonly x: number; readonly y: number } {
  const sum = (of: (side: Side) => number) => sides.reduce((all, side) => all + of(side), 0) / sides.length;
  return { x: sum(({ from }) => from.xMm), y: sum(({ from }) => from.yMm) };
}

/** Whether the smaller of two squares has its middle within the larger one. */
function isInside(a: readonly Side[], b: readonly Side[]): boolean {
  const [small, large] = a[0]!.lengthMm < b[0]!.lengthMm ? [a, b] : [b, a];
  const [from, to] = [middle(small), middle(large)];
  return large.slice(0, 2).every(({ directionDeg, lengthMm }) => {
    const angle = (directionDeg * Math.PI) / 180;
    return Math.abs((from.x - to.x) * Math.cos(angle) + (from.y - to.y) * Math.sin(angle)) < lengthMm / 2;
  });
}

export default {
  hit_wall: (run) => run.contacts("wall") > 0,
  never_moved: (run) => run.pathLengthMm < 5,
  square_missing(run, said) {
    const count = said.number("count");
    return run.legs().length === 4 * count && namesMissing(run, count, said.text("sizes"));
  },
  same_square(run, said) {
    const mm = said.number("mm");
    const alike = [1, 2, 3].filter((square) => isSquare(sidesOf(run, square), mm));
    return alike.length >= 2 && namesMissing(run, alike.at(-1)! - 1, said.text("sizes"));
  },
  other_size(run, said) {
    const [square, mm] = [said.number("number"), said.number("mm")];
    return (
      isSquare(sidesOf(run, square), mm) &&
      !sizesMm.some((size) => Math.abs(size - mm) <= 15 && said.text("sizes").includes(`${size} mm`))
    );
  },
  sides_missing(run, said) {
    const sides = run.legs().length - 4 * (said.number("number") - 1);
    return said.is("count", sides) && sides < 4;
  },
  sides_differ(run, said) {
    const sides = sidesOf(run, said.number("number"));
    const [first, own] = [sides[0]!.lengthMm, sides[said.number("side") - 1]!.lengthMm];
    return said.is("mm", own, 1) && said.is("first", first, 1) && Math.abs(first - own) > 15;
  },
  turn_wrong(run, said) {
    const sides = sidesOf(run, said.number("number"));
    const deg = sides[said.number("side")]!.turnDeg;
    const otherHand = deg * sides[1]!.turnDeg < 0;
    return said.is("deg", Math.abs(deg), 1) && (otherHand || Math.abs(Math.abs(deg) - 90) > 8);
  },
  leads_back(run, said) {
    const sides = sidesOf(run, said.number("number"));
    return Math.abs(sides[said.number("side")]!.turnDeg) > 150;
  },
  drives_on: (run) => run.legs().length > 12 && namesMissing(run, 3, ""),
  not_inside: (run, said) => !isInside(sidesOf(run, said.number("number")), sidesOf(run, 1)),
  not_back: (run, said) => said.is("mm", run.displacementMm) && run.displacementMm > 60,
} satisfies LessonFeedback;
