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

const ahead = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400" width="1000mm" height="400mm">
  <g class="start" transform="translate(100 200)"><circle r="6"/></g>
  <rect class="zone" id="stop" x="300" y="100" width="200" height="200"/>
</svg>`;

const bus = imageOf(`import { robot } from "@robonet/kit"
await robot.drive.straight(150)
await robot.drive.straight(150)
console.log("waits")
await robot.button.waitUntilPressed()
console.log("pressed")`);

press("come at a place, when the robot is there for the first time", () => {
  const presses = [{ button: "button", zone: "stop", afterSeconds: 4, forSeconds: 0.2 }];
  const run = mkSimulation(bus, { world: ahead, presses });
  run.stepUntil(12_000_000);
  const entered = run.events.find((event) => event.type === "zone")!.timeUs;
  const [pressed, released] = run.events.filter((event) => event.type === "press");
  assert.is(pressed!.timeUs, entered + 4_000_000);
  assert.is(released!.timeUs, entered + 4_200_000);
  assert.equal(consoleOf(run), ["waits", "pressed"]);
});

press("at a place are recorded with their time: given again, they make the same run", () => {
  const presses = [{ button: "button", zone: "stop", forSeconds: 0.2 }];
  const run = mkSimulation(bus, { world: ahead, presses });
  run.stepUntil(8_000_000);
  const { inputs, traceHash } = run.run;
  assert.equal(
    inputs.map(({ kind }) => kind),
    ["press", "release"],
  );
  const again = mkSimulation(bus, { world: ahead, inputs });
  again.stepUntil(8_000_000);
  assert.is(again.run.traceHash, traceHash);
});

press("at a place where the robot does not come are never made, and do not keep it waiting", () => {
  const waits = imageOf(`import { start } from "@robonet/runtime"
import { robot } from "@robonet/kit"
await robot.drive.straight(50)
start(async () => { await robot.button.waitUntilPressed() })`);
  const run = mkSimulation(waits, {
    world: ahead,
    presses: [{ button: "button", zone: "stop", forSeconds: 0.2 }],
  });
  run.stepUntil(9_000_000);
  assert.is(run.over, true);
  assert.equal(run.run.inputs, []);
});

press("at a place that the world lacks is a mistake of who wrote it", () => {
  const presses = [{ button: "button", zone: "shop", forSeconds: 0.2 }];
  assert.throws(() => mkSimulation(bus, { world: ahead, presses }), /no zone "shop"/);
});

press.run();
