import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LineArrayModel, rowOfSensors } from "./line-array.chip.ts";

const row = suite("Line array");

row("lies across the robot, from left to right, its middle on the axis", () => {
  assert.equal(
    rowOfSensors(4, 70, 10).map(({ yMm }) => yMm),
    [-15, -5, 5, 15],
  );
});

row("gives each sensor its own black and white, and more light is always a higher level", () => {
  let chance = 0;
  const floor = { light: 0 };
  const uniform = () => {
    chance = (chance + 0.37) % 1;
    return chance;
  };
  const model = new LineArrayModel({ reflectance: () => floor.light }, rowOfSensors(3, 70, 10), uniform);
  const black = [0, 1, 2].map((i) => model.level(i));
  floor.light = 1;
  const white = [0, 1, 2].map((i) => model.level(i));
  assert.is(new Set(black).size, 3);
  for (const [i, level] of white.entries()) assert.ok(level <= 1 && level - black[i]! > 0.7, `${level}`);
});

row.run();
