import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PanelChoice } from "./panel-choice.ts";

const choosing = suite("The panel below the stage");

choosing(
  "is the console as soon as a run says something, and the goals again when the next one does not",
  () => {
    const panels = new PanelChoice();
    panels.hear(false);
    assert.is(panels.shown.value, "console");
    panels.hearNothing();
    assert.is(panels.shown.value, "goals");
  },
);

choosing("stays the goals when the pupil went back to them, until something fails", () => {
  const panels = new PanelChoice();
  panels.hear(false);
  panels.choose("goals");
  panels.hear(false);
  assert.is(panels.shown.value, "goals");
  panels.hear(true);
  assert.is(panels.shown.value, "console");
});

choosing("stays the console that the pupil chose, also when a run says nothing", () => {
  const panels = new PanelChoice();
  panels.hear(false);
  panels.choose("console");
  panels.hearNothing();
  assert.is(panels.shown.value, "console");
});

choosing("tells why a program is refused, until the next run goes without a word", () => {
  const panels = new PanelChoice();
  panels.choose("goals");
  panels.refuse();
  assert.is(panels.shown.value, "console");
  panels.hearNothing();
  assert.is(panels.shown.value, "goals");
});

choosing("is the goals in the next lesson, which may bring the console again", () => {
  const panels = new PanelChoice();
  panels.choose("goals");
  panels.choose("plots");
  panels.begin();
  assert.is(panels.shown.value, "goals");
  panels.hear(false);
  assert.is(panels.shown.value, "console");
});

choosing.run();
