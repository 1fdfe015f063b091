import { suite } from "uvu";
import * as assert from "uvu/assert";
import { View } from "./view.ts";

const views = suite("What is seen of a world");

/** A view of a world of 1000 × 600 mm, and what it sees. */
function mk() {
  let seen: number[] = [];
  const svg = {
    setAttribute(_name: string, box: string) {
      seen = box.split(" ").map(Number);
    },
  } as unknown as SVGSVGElement;
  const view = new View();
  const world = { xMm: 0, yMm: 0, widthMm: 1000, heightMm: 600 };
  view.show(svg, world);
  const sees = (x: number, y: number) =>
    x >= seen[0]! && x <= seen[0]! + seen[2]! && y >= seen[1]! && y <= seen[1]! + seen[3]!;
  return { view, sees, seen: () => seen, again: () => view.show(svg, world) };
}

views("a robot that drives about in its world moves nothing", () => {
  const { view, seen } = mk();
  view.follow(990, 10);
  assert.equal(seen(), [0, 0, 1000, 600]);
});

views("more is seen of a robot that leaves its world, and of the next run the world alone", () => {
  const { view, sees, seen, again } = mk();
  view.follow(1300, -200);
  assert.ok(sees(1300, -200) && sees(0, 600), String(seen()));
  again();
  assert.equal(seen(), [0, 0, 1000, 600]);
});

views("seen closely, the view goes along with the robot", () => {
  const { view, sees, seen } = mk();
  view.zoom(0.4, 100, 100);
  const [, , width, height] = seen();
  for (const [x, y] of [
    [900, 500],
    [1400, 900],
    [100, 100],
  ] as const) {
    view.follow(x, y);
    assert.ok(sees(x, y), `${x}, ${y} in ${seen()}`);
    assert.equal(seen().slice(2), [width, height]);
  }
});

views.run();
