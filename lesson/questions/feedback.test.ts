import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Said } from "./feedback.ts";

const values = suite("The values of a sentence");

const said = new Said({ mm: 100, card: "first" });

values("are the run's own when rounding makes the difference", () => {
  assert.equal(
    [99.4, 99.5, 100.5, 100.6].map((mm) => said.is("mm", mm)),
    [false, true, true, false],
  );
  assert.equal(
    [98, 102, 103].map((mm) => said.is("mm", mm, 2)),
    [true, true, false],
  );
});

values("are numbers or texts, and the sentence must have them", () => {
  assert.is(said.number("mm"), 100);
  assert.is(said.text("card"), "first");
  assert.throws(() => said.number("card"), /no number “card”/);
  assert.throws(() => said.text("mm"), /no text “mm”/);
  assert.throws(() => said.is("cm", 1), /no number “cm”/);
});

values.run();
