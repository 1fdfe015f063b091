import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { PressSchedule } from "./press.ts";

const press = suite("Presses of a user");

const image = imageOf(`import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
console.log("pressed")`);

press("come in order of time, each with its end", () => {
  const schedule = new PressSchedule([
    { button: "b", atSeconds: 2, forSeconds: 0.1 },
    { button: "a", atSeconds: 1, forSeconds: 0.2 },
  ]);
  const moves: string[] = [];
  for (let move = schedule.take(); move; move = schedule.take())
    moves.push(`${move.button} ${move.phase} ${move.timeUs}`);
  assert.equal(moves, ["a begin 1000000", "a end 1200000", "b begin 2000000", "b end 2100000"]);
  assert.is(schedule.nextDueUs, Number.POSITIVE_INFINITY);
});

press("are seen by the program, and stand among the events", () => {
  const run = mkSimulation(image, { presses: [{ button: "button", atSeconds: 1.5, forSeconds: 0.2 }] });
  run.stepUntil(1_490_000);
  assert.equal(consoleOf(run), []);
  run.stepUntil(4_000_000);
  assert.equal(consoleOf(run), ["pressed"]);
  const events = run.events.flatMap((event) =>
    event.type === "press" ? [[event.phase, event.button, event.timeUs]] : [],
  );
  assert.equal(events, [
    ["begin", "button", 1_500_000],
    ["end", "button", 1_700_000],
  ]);
});

press("are left out where the kit has no such button", () => {
  const kit = kitWith({});
  const presses = [{ button: "button", atSeconds: 0.5, forSeconds: 0.2 }];
  const run = mkSimulation(imageOf("console.log(1)\n", kit), { kit, presses });
  run.stepUntil(1_000_000);
  assert.not(run.events.some((event) => event.type === "press"));
});

press.run();
