import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Sample } from "../../sim/index.ts";
import { type Command, mkView as mk, near, times, way } from "../../test/support/made-run.ts";
import { liesOn, regularFigure } from "./figure.ts";
import { legsOf } from "./legs.ts";

const square = (side: number, turn = 90) => way(...times(4, ["d", side], ["t", turn]));
const tolerance = { sideToleranceMm: 40, turnToleranceDeg: 10 };
const figure = regularFigure(4, 400, tolerance);

test("straight legs are cut where the robot turns, and nowhere else", () => {
  const legs = mk({
    samples: way(["d", 100], ["d", 100], ["t", 90], ["d", 300], ["t", -45], ["d", 50]),
  }).legs();
  assert.is(legs.length, 3);
  near(legs[0]!.lengthMm, 200);
  near(legs[1]!.lengthMm, 300);
  near(legs[1]!.turnDeg, 90);
  near(legs[2]!.turnDeg, -45);
  assert.is(mk({ samples: way(["t", 360]) }).legs().length, 0);
  assert.is(mk({ samples: way(["d", 200], ["t", 10], ["d", 200]) }).legs().length, 1);
});

/** A robot that drives straight from point to point. */
function through(...points: (readonly [number, number])[]): Sample[] {
  const poses = points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i]!;
    return Array.from({ length: 50 }, (_, step) => [
      fromX + ((x - fromX) * (step + 1)) / 50,
      fromY + ((y - fromY) * (step + 1)) / 50,
    ]);
  });
  return [points[0]!, ...poses].map(([xMm, yMm], i) => ({
    timeUs: i * 20_000,
    xMm: xMm!,
    yMm: yMm!,
    headingDeg: 0,
    leftDuty: 0,
    rightDuty: 0,
  }));
}

const legsThrough = (...points: (readonly [number, number])[]) => mk({ samples: through(...points) }).legs();

test("a bend is no corner when it leads less than 12 mm aside, or turns by less than 15 degrees", () => {
  assert.is(legsThrough([0, 0], [50, 11.5], [100, 0]).length, 1);
  assert.is(legsThrough([0, 0], [50, 12.5], [100, 0]).length, 2);
  assert.is(mk({ samples: way(["d", 200], ["t", 14.4], ["d", 200]) }).legs().length, 1);
  assert.is(mk({ samples: way(["d", 200], ["t", 16.2], ["d", 200]) }).legs().length, 2);
});

test("a piece of less than 24 mm is no leg; the last one leads to where the way ends", () => {
  assert.is(legsThrough([0, 0], [200, 0], [200, 22], [0, 22]).length, 2);
  assert.is(legsThrough([0, 0], [200, 0], [200, 26], [0, 26]).length, 3);
  const legs = legsThrough([0, 0], [200, 0], [200, 100]);
  near(legs[1]!.lengthMm, 100, 0.01);
  assert.equal([legs[1]!.to.xMm, legs[1]!.to.yMm], [200, 100]);
  assert.equal(mk({ samples: way() }).legs(), []);
});

test("the last pose but one may be a corner; no pose, no leg", () => {
  const pose = (xMm: number, yMm: number) => ({ xMm, yMm, headingDeg: 0 });
  const legs = legsOf([pose(0, 0), pose(300, 0), pose(300, 300)]);
  assert.equal(
    legs.map(({ to }) => [to.xMm, to.yMm]),
    [
      [300, 0],
      [300, 300],
    ],
  );
  assert.equal([legsOf([]), legsOf([pose(0, 0)])], [[], []]);
});

test("a way back along the same line is a leg of its own", () => {
  const legs = mk({ samples: way(["d", 200], ["d", -200]) }).legs();
  assert.is(legs.length, 2);
  near(Math.abs(legs[1]!.turnDeg), 180);
});

test("a square is followed to either hand, also when it is turned first or driven backwards", () => {
  for (const samples of [
    square(400),
    square(400, -90),
    way(["t", 90], ["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400]),
    square(-400),
  ])
    assert.is(mk({ samples }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(400, -90) }).followed(figure).hand, "left");
});

test("a side is off where it is longer or shorter than allowed, and a corner likewise", () => {
  assert.is(mk({ samples: square(438) }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(442) }).followed(figure).difference?.what, "side");
  assert.is(mk({ samples: square(358) }).followed(figure).difference?.what, "side");
  assert.is(mk({ samples: square(400, 99) }).followed(figure).difference, undefined);
  assert.is(mk({ samples: square(400, 101) }).followed(figure).difference?.what, "turn");
  assert.is(mk({ samples: square(400, 79) }).followed(figure).difference?.what, "turn");
});

test("three sides are no square, nor is a bow tie, a line there and back, or nothing", () => {
  const of = (...commands: Command[]) => mk({ samples: way(...commands) }).followed(figure).difference;
  assert.equal(of(["d", 400], ["t", 90], ["d", 400], ["t", 90], ["d", 400]), { what: "ends", number: 3 });
  assert.is(of(["d", 400], ["t", 90], ["d", 400], ["t", -90], ["d", 400])?.what, "turn");
  assert.is(of(["d", 400], ["d", -400])?.what, "turn");
  assert.equal(of(), { what: "ends", number: 0 });
});

test("a circle has no straight side of a square, and is driven in a curve", () => {
  const circle = way(...times(200, ["d", 8], ["t", 1.8]));
  assert.ok(mk({ samples: circle }).followed(figure).difference);
});

test("squares lie on each other when they begin in one direction and turn to one hand", () => {
  const followed = (samples: Sample[]) => mk({ samples }).followed(regularFigure(4, 200, tolerance));
  assert.is(liesOn(followed(square(200)), followed(square(100)), 30), true);
  assert.is(liesOn(followed(square(200, -90)), followed(square(200)), 30), false);
  const turned = way(["t", 90], ...times(4, ["d", 200], ["t", 90]));
  assert.is(liesOn(followed(turned), followed(square(200)), 30), false);
});

test("a difference names the side or corner, and what was wanted of it", () => {
  const lShape = { sidesMm: [300, 200, 100], turnsDeg: [90, 45], ...tolerance };
  const of = (...commands: Command[]) => mk({ samples: way(...commands) }).followed(lShape);
  assert.is(of(["d", 300], ["t", 90], ["d", 200], ["t", 45], ["d", 100]).difference, undefined);
  const short = of(["d", 300], ["t", 90], ["d", 100], ["t", 45], ["d", 100]);
  assert.is(short.sides, 1);
  assert.ok(short.difference?.what === "side");
  assert.equal([short.difference.number, short.difference.wantedMm], [2, 200]);
  near(short.difference.mm, 100);
  const turned = of(["d", 300], ["t", -90], ["d", 200], ["t", -90], ["d", 100]);
  assert.is(turned.hand, "left");
  assert.ok(turned.difference?.what === "turn");
  assert.is(turned.difference.number, 2);
  near(turned.difference.deg, 90);
});

test("the hand is that of the first turn, and the direction that of the first side", () => {
  const bowTie = way(["t", 30], ["d", 400], ["t", 90], ["d", 400], ["t", -90], ["d", 400]);
  const followed = mk({ samples: bowTie }).followed(figure);
  assert.is(followed.hand, "right");
  near(followed.directionDeg!, 30);
  assert.ok(followed.difference?.what === "turn" && followed.difference.number === 2);
  near(followed.difference.deg, -90);
  assert.is(mk({ samples: way(["d", 400]) }).followed(figure).hand, undefined);
});

test("a regular figure has a turn less than sides: the last leaves no trace", () => {
  assert.equal(regularFigure(3, 200, tolerance), {
    sidesMm: [200, 200, 200],
    turnsDeg: [120, 120],
    ...tolerance,
  });
});

test.run();
