import { suite } from "uvu";
import * as assert from "uvu/assert";
import { joinedMoves } from "./joined-moves.ts";
import type { Move } from "./run-messages.ts";

const joining = suite("Moves by hand");

const put = (robot: string, xMm: number): Move => ({ robot, xMm, yMm: 0, headingDeg: 0 });
const push = (box: string, dxMm: number): Move => ({ box, dxMm, dyMm: 1 });

joining("of one robot in a row are where it was put last", () => {
  assert.equal(joinedMoves([put("A", 1)], put("A", 2)), [put("A", 2)]);
});

joining("of one box in a row add up", () => {
  assert.equal(joinedMoves([push("a", 1)], push("a", 2)), [{ box: "a", dxMm: 3, dyMm: 2 }]);
});

joining("of different things stay in their order", () => {
  const all = [put("A", 1), put("B", 1), push("a", 1), push("b", 1), put("A", 2)];
  assert.equal(all.reduce<readonly Move[]>(joinedMoves, []), all);
});

joining.run();
