import { suite } from "uvu";
import * as assert from "uvu/assert";
import { beamEdge } from "../simulate/beam-edge.ts";
import { beamPath } from "./beam-path.ts";

const path = suite("the outline of a beam");

const at = { xMm: 10, yMm: 0, headingDeg: 0 };

/** The half angle at which the outline leaves the sensor, and that at which it ends. */
function anglesOf(data: string): readonly [first: number, last: number] {
  const points = data
    .split(/[MLAZ]/)
    .slice(2, -1)
    .map((text) => text.trim().split(" ").slice(-2).map(Number));
  const upper = points.filter(([, y]) => y! < 0).map(([x, y]) => (Math.atan2(-y!, x! - 10) * 180) / Math.PI);
  return [upper[0]!, upper.at(-1)!];
}

path("is a cone as wide as the rays are spread", () => {
  const data = beamPath({ ...at, edge: beamEdge({ fieldOfViewDeg: 60 }, 2000) }, 100);
  assert.is(data, "M10 0L96.6 -50.0A100.0 100.0 0 0 1 96.6 50.0Z");
});

path("is a lobe that narrows, as a sonar hears", () => {
  const edge = beamEdge({ sonar: { reachMm: 4500, capsuleDiameterMm: 16 } }, 4500);
  const [near, far] = anglesOf(beamPath({ ...at, edge }, 4500));
  assert.ok(Math.abs(near - 31) < 2 && Math.abs(far - 16) < 2, `${near}, ${far}`);
  const [, short] = anglesOf(beamPath({ ...at, edge }, 500));
  assert.ok(Math.abs(short - 31) < 2, `${short}`);
});

path.run();
