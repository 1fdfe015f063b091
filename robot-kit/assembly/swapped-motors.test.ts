import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileOfKit, kitNames } from "../../lesson/library/kits.ts";
import { parseKit } from "../schema/kit.ts";
import { swappedMotors } from "./swapped-motors.ts";

const swapped = suite("Motors with swapped leads");

const kitOf = (name: string) => parseKit(readFileSync(fileOfKit(name), "utf8"), fileOfKit(name));

swapped("are the part of their side, or an output of the chip that drives them", () => {
  assert.equal(swappedMotors(kitOf("robonet-one"), ["left"]), [{ part: "leftMotor", fault: "leadsSwapped" }]);
  assert.equal(swappedMotors(kitOf("robonet-four"), ["right"]), [
    { part: "pwm", fault: "rightLeadsSwapped" },
  ]);
});

swapped("are there on both sides of every kit", () => {
  for (const name of kitNames()) assert.is(swappedMotors(kitOf(name), ["left", "right"]).length, 2, name);
});

swapped.run();
