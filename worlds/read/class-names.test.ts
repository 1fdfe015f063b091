import { suite } from "uvu";
import * as assert from "uvu/assert";
import { say } from "../../messages/index.ts";
import { elementKinds } from "../../sim/index.ts";
import { meantClass } from "./class-names.ts";

const classes = suite("a class that is none of RoboNet's");

for (const language of ["lv", "lt"] as const)
  for (const kind of [...elementKinds, "start"] as const)
    classes(`is understood as ${kind} where it is the word of ${language}`, () => {
      assert.is(meantClass(say(language, `world.table.${kind}`)), kind);
    });

classes("of three letters is a misspelt box, or for a style", () => {
  assert.equal(["bax", "bix", "box1", "bow", "bar", "st0", "cls", "row"].map(meantClass), [
    "box",
    "box",
    "box",
    "box",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

classes.run();
