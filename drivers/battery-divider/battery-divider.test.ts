import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dividedLevel } from "./battery-divider.chip.ts";

const divider = suite("Battery divider");

divider("gives a third of the battery to the pin with 20 and 10 kΩ", () => {
  assert.ok(Math.abs(dividedLevel(6, 3) - 2 / 3.3) < 1e-9);
});

divider("shows no more than full scale", () => {
  assert.is(dividedLevel(12, 2), 1);
});

divider.run();
