import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { closedCurve, smallestRadiusMm } from "./curve.ts";
import { floorMm, keepsToRules, trackOf } from "./track.ts";

const tracks = suite("tracks for line following");

tracks("of the three known ones and of twenty seeds keep to the rules", () => {
  for (let seed = 1; seed <= 23; seed++) assert.ok(keepsToRules(trackOf(seed).line), `seed ${seed}`);
});

tracks("cross themselves once, at a right angle", () => {
  for (const seed of [1, 2, 3, 4, 77]) {
    const { points } = trackOf(seed).line;
    const middle = { x: floorMm.width / 2, y: floorMm.height / 2 };
    const near = points
      .map(({ x, y }, i) => ({ i, mm: Math.hypot(x - middle.x, y - middle.y) }))
      .filter(({ mm }) => mm < 60);
    const legs = near.filter(({ i }, k) => k === 0 || i - near[k - 1]!.i > 10);
    assert.is(legs.length, 2, `seed ${seed}`);
    const [a, b] = legs.map(({ i }) => {
      const [from, to] = [points[i]!, points[i + 5]!];
      return Math.atan2(to.y - from.y, to.x - from.x);
    });
    assert.ok(Math.abs(Math.cos(a! - b!)) < 0.02, `seed ${seed}: ${a} ${b}`);
  }
});

tracks("of a seed are the same again, and read without a note", () => {
  assert.is(trackOf(9).svg, trackOf(9).svg);
  assert.is.not(trackOf(9).svg, trackOf(10).svg);
  assert.equal(parseWorld(trackOf(9).svg, "track.svg").notes, []);
});

tracks("that touch the edge, bend too tightly or come near themselves do not keep to the rules", () => {
  const ring = (rx: number, ry: number, x = 1530, y = 765) =>
    closedCurve(
      Array.from({ length: 24 }, (_, i) => ({
        x: x + rx * Math.cos((i * Math.PI) / 12),
        y: y + ry * Math.sin((i * Math.PI) / 12),
      })),
    );
  assert.ok(keepsToRules(ring(1300, 600)));
  assert.not.ok(keepsToRules(ring(1450, 600)));
  assert.not.ok(keepsToRules(ring(60, 60)));
  assert.not.ok(keepsToRules(ring(1300, 70)));
  assert.ok(Math.abs(smallestRadiusMm(ring(400, 400)) - 400) < 15);
});

tracks.run();
