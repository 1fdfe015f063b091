import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeCopies } from "./make.node.ts";

const copies = suite("copies of libraries");

for (const [file, text] of await makeCopies())
  copies(`${file} is what npm run copies makes of the package`, () => {
    assert.ok(readFileSync(file, "utf8") === text, `${file} differs from it: npm run copies`);
  });

copies("planck computes with our functions", async () => {
  const { Vec2, World } = await import("../../sim/world/copies/planck.generated.js");
  const body = new World({ x: 0, y: 0 }).createBody({ angle: 0.7 });
  const { sin } = await import("../../sim/numbers/maths.ts");
  assert.is(body.getWorldVector(new Vec2(1, 0)).y, sin(0.7));
});

copies.run();
