import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Random } from "../numbers/random.ts";
import { Clearance } from "./clearance.ts";
import { distanceToSegment, type Segment } from "./geometry.ts";
import { nearestOf, SegmentGrid } from "./segment-grid.ts";

const random = new Random(4);
const within = (mm: number) => random.uniform(-mm, mm);
const segments: Segment[] = Array.from({ length: 400 }, (_, i) => {
  const a = { x: within(3000), y: within(3000) };
  // Long ones, short ones, and ones along the borders of cells.
  const far = i % 5 === 0 ? 2500 : 150;
  return i % 7 === 0
    ? { a: { x: a.x, y: 200 }, b: { x: a.x + 90, y: 200 } }
    : { a, b: { x: a.x + within(far), y: a.y + within(far) } };
});
const grid = new SegmentGrid(segments);

const found = suite("walls found by place");

found("a ray meets the same wall as when all are looked through", () => {
  for (let i = 0; i < 2000; i++) {
    const angle = within(Math.PI);
    const straight = i % 4 === 0;
    const [dirX, dirY] = straight
      ? [i % 8 === 0 ? 1 : 0, i % 8 === 0 ? 0 : -1]
      : [Math.cos(angle), Math.sin(angle)];
    const [x, y] = straight ? [Math.round(within(15)) * 200, within(3000)] : [within(3000), within(3000)];
    const expected = nearestOf(segments, x, y, dirX, dirY, 1500);
    const range = grid.range(x, y, dirX, dirY, 1500);
    assert.ok(
      range === expected || (range > 1500 && expected > 1500),
      `${x}, ${y} towards ${dirX}, ${dirY}: ${range}, ${expected}`,
    );
  }
});

found("a wall is near wherever one is", () => {
  for (let i = 0; i < 2000; i++) {
    const at = { x: within(3500), y: within(3500) };
    const reach = random.uniform(1, 260);
    const expected = segments.some((segment) => distanceToSegment(at.x, at.y, segment) < reach);
    assert.is(grid.isNear(at, reach), expected, `${at.x}, ${at.y}, ${reach}`);
  }
});

found("a point that wanders is near a wall whenever one is, though it is not looked each time", () => {
  let looks = 0;
  const counting = {
    distance(...asked: Parameters<typeof grid.distance>) {
      looks++;
      return grid.distance(...asked);
    },
  };
  const clearance = new Clearance(counting, 30);
  const at = { x: 0, y: 0 };
  const near = { yes: 0, no: 0 };
  for (let i = 0; i < 20_000; i++) {
    // By small steps, and now and then moved by hand.
    const stepMm = i % 500 === 0 ? 3000 : 2;
    [at.x, at.y] = [at.x + within(stepMm), at.y + within(stepMm)];
    const expected = segments.some((segment) => distanceToSegment(at.x, at.y, segment) < 30);
    near[expected ? "yes" : "no"]++;
    assert.is(clearance.isNear({ ...at }), expected, `step ${i}: ${at.x}, ${at.y}`);
  }
  assert.ok(near.yes > 500 && near.no > 500, JSON.stringify(near));
  assert.ok(looks < near.yes + near.no / 5, `${looks} looks, ${JSON.stringify(near)}`);
});

found("all that are near a point are found, the long ones too", () => {
  for (let i = 0; i < 500; i++) {
    const at = { x: within(3500), y: within(3500) };
    const near = new Set<Segment>();
    grid.eachNear(at, 200, (segment) => near.add(segment));
    const expected = segments.filter((segment) => distanceToSegment(at.x, at.y, segment) < 200);
    assert.equal([near.size, expected.every((segment) => near.has(segment))], [expected.length, true]);
  }
});

found.run();
