import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { copiesFolder, makeCopies } from "./make.node.ts";

const copies = suite("copies of libraries");

for (const [name, text] of await makeCopies())
  copies(`${name} is what npm run copies makes of the package`, () => {
    const kept = readFileSync(new URL(name, copiesFolder), "utf8");
    assert.ok(kept === text, `sim/world/copies/${name} differs from it: npm run copies`);
  });

copies("planck and svgpath compute with our functions", async () => {
  const { Vec2, World } = await import("../../sim/world/copies/planck.generated.js");
  const { default: svgpath } = await import("../../sim/world/copies/svgpath.generated.js");
  const body = new World({ x: 0, y: 0 }).createBody({ angle: 0.7 });
  const { sin } = await import("../../sim/numbers/maths.ts");
  assert.is(body.getWorldVector(new Vec2(1, 0)).y, sin(0.7));
  const turned = svgpath("M1 0L2 0").rotate(40).toString();
  assert.match(turned, /^M0\.766044443\d* 0\.642787609\d*L/);
});

copies.run();
