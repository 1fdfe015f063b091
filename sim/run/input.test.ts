import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { type Input, InputQueue, inputsOf } from "./input.ts";

const press = suite("Presses of a user");

const image = imageOf(`import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
console.log("pressed")`);

press("come in order of time, each with its end, in the step of the world that they are in", () => {
  const queue = new InputQueue();
  const presses = [
    { button: "b", atSeconds: 2, forSeconds: 0.1 },
    { button: "a", atSeconds: 1.0013, forSeconds: 0.2 },
  ];
  for (const input of inputsOf(presses, "robot", 5000)) queue.add(input);
  const told = ({ kind, timeUs, ...input }: Input) =>
    `${"button" in input && input.button} ${kind} ${timeUs}`;
  assert.ok(queue.hasPress("robot") && !queue.hasPress("other"));
  assert.equal(queue.take(1_999_999).map(told), ["a press 1000000", "a release 1200000"]);
  assert.equal(queue.take(3_000_000).map(told), ["b press 2000000", "b release 2100000"]);
  assert.is(queue.nextDueUs, Number.POSITIVE_INFINITY);
});

press("last a step at least", () => {
  const [down, up] = inputsOf([{ button: "b", atSeconds: 1, forSeconds: 0.0001 }], "robot", 5000);
  assert.is(up!.timeUs - down!.timeUs, 5000);
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
