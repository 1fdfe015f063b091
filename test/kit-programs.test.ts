import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { centre } from "../sim/world/geometry.ts";
import { imageOf, mkSimulation } from "./support/simulate.ts";

const programs = suite("Programs on the kits' page");

const kitOf = (name: string) => readFileSync(`kits/${name}.json`, "utf8");
const programOf = (name: string) => imageOf(readFileSync(`kits/programs/${name}.ts`, "utf8"), kitOf(name));
const seeds = [1, 2, 3, 4, 5, 6];

/** An L-shaped room: five corners to turn in, and one to go round. */
const wide = 2200;
const high = 1600;
const block = { x: 1300, y: 700 };
const room = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}">
  <g class="wall">
    <rect x="-20" y="-20" width="2240" height="20"/><rect x="-20" y="1600" width="2240" height="20"/>
    <rect x="-20" y="0" width="20" height="1600"/><rect x="2200" y="0" width="20" height="1600"/>
    <rect x="1300" y="0" width="900" height="700"/>
  </g>
  <g class="start" transform="translate(400 1380)" data-vary-y="-60..40" data-vary-heading="-10..10"/></svg>`;

/** From a point of the room to the nearest wall, mm. */
function toWall(x: number, y: number): number {
  const beside = y < block.y ? block.x - x : Number.POSITIVE_INFINITY;
  const below = x > block.x ? y - block.y : Number.POSITIVE_INFINITY;
  const corner = Math.hypot(block.x - x, block.y - y);
  return Math.min(x, y, wide - x, high - y, ...[beside, below, corner].filter((mm) => mm > 0));
}

programs("RoboNet Side goes along the walls of a room, round all corners, and touches none", () => {
  const image = programOf("robonet-side");
  for (const seed of seeds.slice(0, 2)) {
    const run = mkSimulation(image, { kit: kitOf("robonet-side"), world: room, seed });
    run.stepUntil(45e6);
    const { samples, fault } = run.result();
    assert.is(fault, undefined);
    assert.is(run.events.filter(({ type }) => type === "contact").length, 0, `seed ${seed}: contacts`);
    let turned = 0;
    let near = 0;
    let last: number | undefined;
    const along = samples.filter(({ timeUs }) => timeUs > 4e6);
    for (const { xMm, yMm, headingDeg } of along) {
      const heading = (headingDeg * Math.PI) / 180;
      const [sin, cos] = [Math.sin(heading), Math.cos(heading)];
      const mm = toWall(xMm + 60 * cos - 70 * sin, yMm + 60 * sin + 70 * cos);
      if (mm > 100 && mm < 200) near++;
      const direction = Math.atan2(yMm - 1000, xMm - 700);
      if (last !== undefined) turned += Math.atan2(Math.sin(direction - last), Math.cos(direction - last));
      last = direction;
    }
    assert.ok(near / along.length > 0.9, `seed ${seed}: ${near} of ${along.length} within 100 to 200 mm`);
    assert.ok(turned < -1.6 * Math.PI, `seed ${seed}: went round by ${turned}`);
  }
});

/** A ring for mini sumo: 770 mm, with an edge of 25 mm. */
const ring = (more: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-200 -200 1200 1200">
  <rect x="-200" y="-200" width="1200" height="1200" fill="#b5b5b5"/>
  <circle cx="400" cy="400" r="385" fill="white"/><circle cx="400" cy="400" r="360" fill="black"/>
  ${more}</svg>`;
const ringMm = 385;
const box = `<rect class="box" id="box" data-mass-g="400" x="350" y="350" width="100" height="100" fill="#c33"
  data-vary-x="-120..120" data-vary-y="-120..120"/>`;
const start = (x: number, deg: number) =>
  `<g class="start" transform="translate(${x} 400)" data-vary-heading="${-deg}..${deg}"/>`;
const fromMiddle = (x: number, y: number) => Math.hypot(x - 400, y - 400);

/** The judge's signal, as the rules have it: the robot may move 5 s after its button. */
const signalUs = 1e6;
const onSignal = { presses: [{ button: "button", atSeconds: signalUs / 1e6, forSeconds: 0.2 }] };

programs("RoboNet Sumo waits for its button and then 5 s, and turns round at the ring's edge", () => {
  const image = programOf("robonet-sumo");
  for (const seed of seeds) {
    const world = ring(start(600, 60));
    const run = mkSimulation(image, { kit: kitOf("robonet-sumo"), world, seed, ...onSignal });
    run.stepUntil(signalUs + 5e6);
    assert.is(run.view.displacementMm, 0);
    run.stepUntil(signalUs + 6e6);
    assert.ok(run.view.displacementMm > 0, `seed ${seed}: it drives`);
    run.stepUntil(signalUs + 35e6);
    const worst = Math.max(...run.result().samples.map(({ xMm, yMm }) => fromMiddle(xMm, yMm)));
    assert.ok(worst > 150 && worst < ringMm, `seed ${seed}: ${worst.toFixed(0)} mm from the middle`);
  }
});

programs("it pushes a box of 400 g off the ring, and stays on it", () => {
  const image = programOf("robonet-sumo");
  for (const seed of seeds) {
    const world = ring(box + start(180, 180));
    const run = mkSimulation(image, { kit: kitOf("robonet-sumo"), world, seed, ...onSignal });
    const middle = () => centre(run.world.boxes[0]!.outlines[0]!);
    const beginUs = signalUs + 5e6;
    let timeUs = beginUs;
    while (fromMiddle(middle().x, middle().y) < ringMm && timeUs < beginUs + 10e6) {
      timeUs += 1e5;
      run.stepUntil(timeUs);
    }
    assert.ok(timeUs < beginUs + 10e6, `seed ${seed}: the box is off after ${(timeUs - beginUs) / 1e6} s`);
    assert.ok(fromMiddle(run.pose.xMm, run.pose.yMm) < ringMm, `seed ${seed}: the robot is on the ring`);
  }
});

programs.run();
