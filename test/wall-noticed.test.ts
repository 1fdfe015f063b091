import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { imageOf, mkSimulation } from "./support/simulate.ts";

const noticing = suite("A robot that is held");

const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 1000">
  <rect class="wall" x="900" width="20" height="1000"/>
  <g class="start" transform="translate(400 500)"/>
</svg>`;
const floor = world.replace(/<rect.*/, "");

/** From the first contact to the program's end, as in docs/driving.md. */
const mostS = 1.1;

/** Walls at both sides of a robot, or before and behind it, that stop its corners when it turns; and one across its curve. */
function inTheWay(kit: string): { readonly turn: string; readonly curve: string } {
  const { chassis } = parseKit(kit, "kit.json").robot;
  const corner = Math.hypot(Math.max(chassis.frontMm, chassis.backMm), chassis.rightMm);
  const aside = (chassis.rightMm + corner) / 2;
  const drawing = (walls: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 2000">${walls}
    <g class="start" transform="translate(1000 1000)"/></svg>`;
  const along = (y: number) => `<rect class="wall" x="500" y="${y}" width="1000" height="20"/>`;
  const across = `<rect class="wall" x="${1100 + chassis.frontMm}" y="200" width="20" height="1600"/>`;
  return { turn: drawing(along(1000 + aside) + along(980 - aside)), curve: drawing(across) };
}

/** From the first contact to the program's end, in a turn and in a curve. */
const mostAroundS = 1.7;

for (const name of ["robonet-one", "robonet-color", "robonet-mini", "robonet-four", "robonet-sumo"]) {
  const kit = readFileSync(`kits/${name}.json`, "utf8");
  const imageFor = (settings: string, motion: string) =>
    imageOf(
      `import { robot } from "@robonet/kit"\nrobot.drive.settings(${settings})\nawait robot.drive.${motion}\n`,
      kit,
    );

  noticing(`${name} stops at a wall, also where its wheels slip`, () => {
    for (const [speed, motion] of [
      [60, "straight(1000)"],
      [130, "straight(1000)"],
      [250, "straight(1000)"],
    ] as const) {
      const image = imageFor(`${speed}`, motion);
      for (let seed = 1; seed <= 3; seed++) {
        const run = mkSimulation(image, { kit, world, seed });
        run.stepUntil(12e6);
        const what = `${speed} mm/s, seed ${seed}`;
        const at = (type: "contact" | "fault") => run.events.find((event) => event.type === type)?.timeUs;
        const seconds = (at("fault")! - at("contact")!) / 1e6;
        assert.is(run.result().fault?.kind, "held", what);
        assert.ok(seconds > 0.5 && seconds < mostS, `${what}: after ${seconds} s`);
        run.close();
      }
    }
  });

  noticing(
    `${name} is held in a turn between walls, and in a curve that meets one, also where its wheels slip`,
    () => {
      const worlds = inTheWay(kit);
      for (const [motion, world] of [
        ["turn(180)", worlds.turn],
        ["curve(400, 120)", worlds.curve],
        ["curve(200, 150)", worlds.curve],
      ] as const) {
        const image = imageFor("200", motion);
        for (let seed = 1; seed <= 2; seed++) {
          const run = mkSimulation(image, { kit, world, seed });
          run.stepUntil(8e6);
          const what = `${motion}, seed ${seed}`;
          const at = (type: "contact" | "fault") => run.events.find((event) => event.type === type)?.timeUs;
          assert.is(run.result().fault?.kind, "held", what);
          const seconds = (at("fault")! - at("contact")!) / 1e6;
          assert.ok(seconds < mostAroundS, `${what}: after ${seconds} s`);
          run.close();
        }
      }
    },
  );

  noticing(`${name} with weak motors and a low battery is not held, fast or slow, driving or turning`, () => {
    for (const [settings, motion] of [
      ["600, 1000", "straight(1500)"],
      ["150, 40", "straight(1500)"],
      ["40", "straight(150)"],
      ["200, 400, 300, 1000", "turn(360)"],
      ["200, 400, 30", "turn(60)"],
      ["200", "curve(-100, 360)"],
      ["600", "curve(-250, 360)"],
    ] as const) {
      const run = mkSimulation(imageFor(settings, motion), { kit, world: floor });
      const { drive } = run.body;
      drive.batteryVolts *= 0.9;
      for (const side of ["left", "right"] as const) drive.motor(side).strength *= 0.85;
      run.stepUntil(30e6);
      const { outcome, fault } = run.result();
      assert.is(outcome, "finished", `${settings}, ${motion}: ${fault?.message}`);
      run.close();
    }
  });
}

noticing.run();
