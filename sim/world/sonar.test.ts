import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { bodyIn } from "../../test/support/stepped-world.ts";
import { Random } from "../numbers/random.ts";
import { beamHalfAngleDeg, fadingDb, lobe, type Sonar, stripEcho } from "./echo-strength.ts";
import type { RobotModel } from "./robot-model.ts";
import { World } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const robot: RobotModel = {
  chassis: { frontMm: 40, backMm: 40, leftMm: 40, rightMm: 40 },
  massG: 600,
  wheels: { diameterMm: 65, trackWidthMm: 60 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};
/** As an RCWL-9620 has it. */
const sonar: Sonar = { reachMm: 4500, capsuleDiameterMm: 16 };
const readings = 200;

/**
 * What a sonar at 0, 0 that looks along x reads.
 * @returns mm of what was heard, and in what share of the readings
 */
function listen(inside: string, seed = 1, { headingDeg = 0, gainDb = 0 } = {}) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6000 -6000 12000 12000">${inside}<g class="start"/></svg>`;
  const world = new World(parseWorld(svg, "test.svg"), new Random(1));
  world.addRobot(robot, "");
  const body = bodyIn(world);
  const random = new Random(seed);
  const heard = Array.from({ length: readings }, () =>
    body.echoMm({ xMm: 0, yMm: 0, headingDeg }, sonar, gainDb + random.normal(0, fadingDb)),
  ).filter((mm) => mm !== undefined);
  return { mm: heard[0] ?? Number.NaN, share: heard.length / readings, all: heard };
}
const near = (actual: number, expected: number, within: number, what = "") =>
  assert.ok(Math.abs(actual - expected) <= within, `${what} ${actual}, expected ${expected} ± ${within}`);
const between = (actual: number, least: number, most: number, what = "") =>
  assert.ok(actual >= least && actual <= most, `${what} ${actual}, expected ${least} to ${most}`);

/** A wall whose perpendicular from the sensor has `mm` and an angle, the sensor's axis meets it `mm / cos` away. */
const wall = (mm: number, degrees: number, from = -3000, to = 3000) =>
  `<rect class="wall" x="${mm}" y="${from}" width="10" height="${to - from}" transform="rotate(${degrees})"/>`;
const leg = (mm: number, degrees = 0, radius = 15) =>
  `<circle class="wall" cx="${mm}" cy="0" r="${radius}" transform="rotate(${degrees})"/>`;

const heard = suite("what a sonar hears");

heard("a wall straight ahead, at each distance up to its reach", () => {
  for (const mm of [60, 300, 1000, 2500, 4000]) {
    const { mm: read, share } = listen(wall(mm, 0));
    near(read, mm, 0.01);
    assert.is(share, 1, `${mm} mm`);
  }
  between(listen(wall(4490, 0)).share, 0.95, 1, "at its reach");
  assert.is(listen(wall(4600, 0)).share, 0);
});

heard("a wall at 30° to its normal often, and where the perpendicular meets it", () => {
  const { mm, share } = listen(wall(300, 30));
  near(mm, 300, 0.01);
  between(share, 0.6, 0.95);
  assert.is(listen(wall(300, 20)).share, 1);
});

heard("a wall at 60° hardly at all, though its axis meets it at 600 mm", () => {
  assert.ok(listen(wall(300, 60)).share < 0.03, `${listen(wall(300, 60)).share}`);
  // The perpendicular misses it: only its end, 10 mm wide and 500 mm away, scatters.
  const end = listen(wall(300, 60, -800, -400));
  between(end.share, 0, 0.6, "its end");
  assert.is(listen(wall(900, 60, -2400, -1200)).share, 0);
});

heard("a leg of 30 mm from any side, far away less often", () => {
  near(listen(leg(300)).mm, 285, 0.2);
  assert.is(listen(leg(300)).share, 1);
  between(listen(leg(1000)).share, 0.95, 1, "at 1 m");
  between(listen(leg(1000, 15)).share, 0.7, 0.98, "at 1 m, 15° aside");
  between(listen(leg(2000)).share, 0.1, 0.6, "at 2 m");
  assert.is(listen(leg(4000)).share, 0);
});

heard("a thinner leg less often, and one beside the lobe not", () => {
  assert.ok(listen(leg(1800, 0, 5)).share < listen(leg(1800)).share);
  assert.ok(listen(leg(500, 45)).share < 0.02);
});

heard("a large round thing hardly less than a wall", () => {
  between(listen(leg(2500, 0, 500)).share, 0.95, 1);
  near(listen(leg(2500, 0, 500)).mm, 2000, 0.2);
});

heard("an inside corner as well as a wall, of one outline and of two walls", () => {
  const one = `<path class="wall" transform="translate(600 0) rotate(45)" d="M-900 0H0V900H20V-20H-900z"/>`;
  const two = `<g transform="translate(600 0) rotate(45)"><rect class="wall" x="-900" y="-10" width="950" height="10"/>
    <rect class="wall" x="0" y="-10" width="10" height="950"/></g>`;
  for (const corner of [one, two]) {
    const { mm, share } = listen(corner);
    near(mm, 600, 0.1);
    assert.is(share, 1);
  }
});

heard("the inside corner of two long walls among many others, which are found by place", () => {
  const others = Array.from({ length: 60 }, (_, i) => leg(3000 + 10 * i, 120)).join("");
  const corner = `<path class="wall" transform="translate(600 0) rotate(45)" d="M-1900 0H0V1900H20V-20H-1900z"/>`;
  const { mm, share } = listen(corner + others);
  near(mm, 600, 0.1);
  assert.is(share, 1);
});

heard("a box's face; its edge weakly, and not from far", () => {
  const box = (mm: number, turn: number) =>
    `<rect class="box" x="0" y="${turn ? 0 : -100}" width="200" height="200" data-mass-g="500" transform="translate(${mm} 0) rotate(${turn})"/>`;
  assert.is(listen(box(300, 0)).share, 1);
  near(listen(box(300, 0)).mm, 300, 0.1);
  between(listen(box(300, -45)).share, 0, 0.2);
  assert.is(listen(box(1500, -45)).share, 0);
  const loud = listen(box(300, -45), 1, { gainDb: 12 });
  near(loud.mm, 300, 0.1, "an edge that is heard is where it is");
});

heard("the nearest of several; what stands behind something is hidden", () => {
  near(listen(leg(500) + wall(900, 0)).mm, 485, 0.2);
  const hidden = `<rect class="wall" x="400" y="-60" width="5" height="120" transform="rotate(15)"/>`;
  const { all } = listen(hidden + wall(900, 15));
  assert.ok(
    all.every((mm) => mm < 500),
    `${Math.max(...all)}`,
  );
});

heard("walls that face it as far aside as its beam is said to be wide", () => {
  for (const mm of [300, 2000, 4000]) {
    const half = beamHalfAngleDeg(sonar, mm);
    assert.ok(listen(wall(mm, half - 6)).share > 0.8, `${mm} mm, ${half - 6}°`);
    assert.ok(listen(wall(mm, half + 6)).share < 0.2, `${mm} mm, ${half + 6}°`);
  }
});

heard("nothing behind it, and nothing it looks over", () => {
  assert.is(listen(wall(300, 0), 1, { headingDeg: 180 }).share, 0);
  assert.is(listen(wall(300, 0).replace("/>", ' data-height-mm="30"/>')).share, 0);
});

heard("the same with the same chance, whatever else there is out of earshot", () => {
  const legs = leg(2000);
  const many = Array.from({ length: 200 }, (_, i) => leg(3000 + 10 * i, 120)).join("");
  assert.equal(listen(legs, 5).all, listen(legs + many, 5).all);
});

heard.run();

const strength = suite("strength of echoes");

strength("the lobe is a piston's: 1 on its axis, half at 22°, 0 at 41°", () => {
  const at = (degrees: number) => lobe(sonar, Math.sin((degrees * Math.PI) / 180));
  assert.is(at(0), 1);
  near(at(22.2), 0.5, 0.01);
  near(at(40.8), 0, 0.005);
  near(Math.abs(at(61.2)), 0.132, 0.003, "the side lobe of −17.6 dB");
});

strength(
  "the beam is as M5Stack and Elecfreaks say: some 30° to each side nearby, some 15° at the reach",
  () => {
    near(beamHalfAngleDeg(sonar, 300), 31, 1.5);
    near(beamHalfAngleDeg(sonar, 4500), 16, 1.5);
    assert.ok(beamHalfAngleDeg(sonar, 1000) > beamHalfAngleDeg(sonar, 3000));
  },
);

strength("a strip is a mirror when it is wide, half of one at a wall's end, and weak beside it", () => {
  near(stripEcho(500, -3000, 3000), 1, 0.05);
  near(stripEcho(500, 0, 3000), 0.5, 0.03);
  near(stripEcho(500, -5, 5), 0.2165, 0.01, "10 mm wide, as w·√(2/λr) has it");
  assert.ok(stripEcho(500, 500, 3000) < 0.05);
});

strength.run();
