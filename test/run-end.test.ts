import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Press } from "../sim/run/input.ts";
import { consoleOf, imageOf, kitText, mkSimulation } from "./support/simulate.ts";

const head = `import { gpio, sleep } from "@devicescript/core"
import { startButton, startReflectedLight } from "@devicescript/servers"
import { every, plot, race, start, together } from "@robonet/runtime"
import { robot } from "@robonet/kit"
`;

interface Surroundings {
  readonly seconds?: number;
  readonly presses?: readonly Press[];
  readonly handsOn?: boolean;
}

function run(body: string, { seconds = 30, ...situation }: Surroundings = {}) {
  const simulation = mkSimulation(imageOf(head + body), situation);
  simulation.stepUntil(seconds * 1e6);
  return simulation;
}

/** How a run ended, with the tenth of a second at which its program had. */
function end(body: string, surroundings?: Surroundings): string {
  const { outcome, goesOn, endedUs, fault } = run(body, surroundings).result();
  const at = endedUs === undefined ? "" : ` at ${(endedUs / 1e6).toFixed(1)}`;
  return `${outcome}${goesOn ? `: ${goesOn}` : ""}${fault ? ` ${fault.message}` : ""}${at}`;
}

const ends = suite("The end of a run");

ends("is with the last line, when that is all", () => {
  assert.is(end("await sleep(500)"), "finished at 0.5");
});

for (const [what, body, second] of [
  ["a timer", 'setTimeout(() => console.log("late"), 2600)', "2.6"],
  [
    "a timer that starts another",
    'setTimeout(() => { setTimeout(() => console.log("late"), 1800) }, 1800)',
    "3.6",
  ],
  [
    "an interval until it is cleared",
    "let n = 0\nconst id = setInterval(() => { if (++n === 3) { console.log(n); clearInterval(id) } }, 1500)",
    "4.5",
  ],
  [
    "a function that was started",
    "async function work() { await sleep(1700); await sleep(1700); console.log(1) }\nwork.start()",
    "3.4",
  ],
  ["a task", "start(async () => { await sleep(2800); console.log(1) })", "2.8"],
  [
    "an action that is repeated until it is stopped",
    "const each = every(1300, async () => {})\nsetTimeout(() => each.stop(), 4000)",
    "4.0",
  ],
  [
    "tasks side by side in another",
    "start(async () => await together([async () => await sleep(1500), async () => await sleep(2500)]))",
    "2.5",
  ],
  ["a function of the library that it starts", "robot.sound.beep.start(2500)", "2.5"],
  ["a timer whose work is a function of the library", "setTimeout(robot.light.on, 2000)", "2.0"],
] as const)
  ends(`waits for ${what}`, () => {
    assert.match(end(body), new RegExp(`^finished at ${second.slice(0, -1)}\\d$`), end(body));
  });

ends("waits for what a timer drives, to its last millimetre", () => {
  const simulation = run("setTimeout(async () => { await robot.drive.straight(200) }, 2000)");
  const { outcome, way } = simulation.result();
  assert.is(outcome, "finished");
  assert.ok(Math.abs(way!.mm - 200) < 15, `${way!.mm} mm`);
});

for (const [what, body] of [
  ["a cleared timer", "const id = setTimeout(() => console.log(1), 5000)\nclearTimeout(id)"],
  [
    "a task that was stopped",
    "const task = start(async () => { while (true) await sleep(100) })\nawait sleep(300)\ntask.stop()",
  ],
  [
    "the loser of a race",
    "await race([async () => await sleep(300), async () => { while (true) await sleep(100) }])",
  ],
  [
    "the library's loops",
    'await robot.drive.straight(50)\nrobot.odometry.start()\nplot("way", 1)\nawait robot.distance.read()\nrobot.button.pressed()',
  ],
] as const)
  ends(`does not wait for ${what}`, () => {
    const simulation = run(body);
    assert.is(simulation.result().outcome, "finished");
    assert.ok(simulation.timeUs < 5e6, `at ${simulation.timeUs} µs`);
  });

for (const [what, body] of [
  ["a task", "start(async () => { while (true) await sleep(100) })"],
  ["a repeated action", "every(5000, async () => {})"],
  ["an interval", "setInterval(() => {}, 3000)"],
  [
    "a sensor's handler",
    'const light = startReflectedLight({ name: "x", pin: gpio(34) })\nlight.reading.subscribe(() => {})',
  ],
] as const)
  ends(`is at the limit for ${what} without an end, and it says so`, () => {
    assert.is(end(body, { seconds: 12 }), "time: task");
  });

const handler =
  'const own = startButton({ name: "button", pin: gpio(18) })\nown.down.subscribe(async () => { await sleep(1500); console.log("pressed") })';
const pin = (JSON.parse(kitText) as { parts: { button: { pins: { signal: number } } } }).parts.button.pins
  .signal;
const waiting = {
  "a handler of the button": handler.replace("gpio(18)", `gpio(${pin})`),
  "a task that waits for a press":
    'start(async () => { await robot.button.waitUntilPressed(); await sleep(1500); console.log("pressed") })',
  "a task that waits for a gesture":
    'start(async () => { await robot.button.gesture(); await sleep(1500); console.log("pressed") })',
};

for (const [what, body] of Object.entries(waiting)) {
  ends(`does not wait for ${what} that nobody presses`, () => {
    assert.match(end(body), /^finished at 0\.0/);
  });

  ends(`waits for ${what}, if somebody presses it later`, () => {
    const presses = [{ button: "button", atSeconds: 6, forSeconds: 0.2 }];
    const simulation = run(body, { presses });
    assert.is(simulation.result().outcome, "finished");
    assert.equal(consoleOf(simulation), ["pressed"]);
  });

  ends(`stays open for ${what} where somebody is there to press`, () => {
    const simulation = run(body, { handsOn: true });
    assert.is(simulation.goesOn, "press");
    simulation.setButton("button", true);
    simulation.stepUntil(simulation.timeUs + 200_000);
    simulation.setButton("button", false);
    simulation.stepUntil(simulation.timeUs + 4e6);
    assert.equal(consoleOf(simulation), ["pressed"]);
  });
}

ends("is not put off by presses that nothing of the program waits for", () => {
  const presses = [{ button: "button", atSeconds: 20, forSeconds: 0.2 }];
  assert.is(end("robot.button.pressed()\nawait sleep(500)", { presses }), "finished at 0.5");
});

ends("comes two seconds after a robot that drives on has met a wall and gets no further", () => {
  const simulation = run("setTimeout(async () => { await robot.drive.drive(200, 0) }, 500)", { seconds: 60 });
  const { outcome, events } = simulation.result();
  const contact = events.find(({ type }) => type === "contact")!;
  assert.is(outcome, "finished");
  const after = simulation.timeUs - contact.timeUs;
  assert.ok(after > 1.5e6 && after < 5e6, `${after} µs after the contact`);
});

ends("is at the limit while the robot still drives, and it says so", () => {
  assert.is(
    end("setTimeout(async () => { await robot.drive.drive(60, 90) }, 500)", { seconds: 6 }),
    "time: robot",
  );
});

ends("says that the program was running only where its last line had not run", () => {
  assert.is(end("await sleep(9000)", { seconds: 5 }), "time: program");
  assert.is(end("await sleep(4500)", { seconds: 5 }), "finished at 4.5");
});

ends("is at the same moment in whatever pieces it is simulated", () => {
  const image = imageOf(`${head}setTimeout(async () => { await robot.drive.straight(80) }, 1500)`);
  const [whole, pieces] = [mkSimulation(image), mkSimulation(image)];
  whole.stepUntil(20e6);
  while (!pieces.over) pieces.stepUntil(pieces.timeUs + 40_000);
  assert.is(pieces.result().traceHash, whole.result().traceHash);
});

ends("comes when a task that drives has ended, however early the last line was", () => {
  const body =
    "start(async () => { await robot.drive.straight(400); console.log(robot.drive.distance() > 395) })\n";
  for (const main of ["", "await sleep(600)"]) {
    const simulation = run(body + main, { seconds: 10 });
    assert.equal(consoleOf(simulation), ["true"], main);
    assert.ok(simulation.over, main);
  }
});

ends("stops the motors that the last task left running, or one that was stopped", () => {
  for (const task of [
    "start(async () => { await robot.drive.drive(100, 0); await sleep(500) })",
    "const task = start(async () => { await robot.drive.drive(100, 0); await sleep(9000) })\nawait sleep(300)\ntask.stop()",
  ]) {
    const { outcome, endedUs } = run(task, { seconds: 10 }).result();
    assert.is(outcome, "finished", task);
    assert.ok(endedUs! < 2e6, `${task}: ended at ${endedUs}`);
  }
});

ends("is an error that the program ends with `fail`, in the program and in a task", () => {
  for (const body of [
    'await fail(new Error("covered"))',
    'start(async () => await fail(new Error("covered")))',
    'try { await sleep(9) } finally { await fail(new Error("covered")) }',
  ]) {
    const said = end(`import { fail } from "@robonet/runtime"\n${body}`);
    assert.match(said, /^fault covered/, `${body}: ${said}`);
  }
});

ends("does not wait for a race of nobody", () => {
  assert.is(end("await race([])"), "finished at 0.0");
});

ends.run();
