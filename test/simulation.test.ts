import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import type { SoloRun } from "./support/simulate.ts";
import { imageOf, kitText, mkSimulation, simulate } from "./support/simulate.ts";

const program = (body: string) =>
  `import { sleep } from "@devicescript/core"\nimport { robot } from "@robonet/kit"\n${body}\n`;

const lines = (simulation: SoloRun) =>
  simulation.events.flatMap((event) => (event.type === "console" ? [event.text] : []));

const speedAt = (simulation: SoloRun, seconds: number) => {
  const samples = simulation.result().samples;
  const [a, b] = [samples[Math.round(seconds * 50)]!, samples[Math.round(seconds * 50) + 1]!];
  return Math.hypot(b.xMm - a.xMm, b.yMm - a.yMm) * 50;
};

const simulation = suite("simulation");

simulation("straight drives its way within a few millimetres and ends", () => {
  const run = simulate(program("await robot.drive.straight(500)"), 10);
  const view = run.view;
  assert.is(run.result().outcome, "finished");
  assert.ok(Math.abs(view.displacementMm - 500) < 15, `drove ${view.displacementMm} mm`);
});

simulation("turn turns right for a positive angle", () => {
  const view = simulate(program("await robot.drive.turn(90)"), 10).view;
  assert.ok(Math.abs(view.turnedDeg - 90) < 4, `turned ${view.turnedDeg}°`);
});

simulation("drive keeps its speed until stop", () => {
  const run = simulate(
    program("await robot.drive.drive(150, 0)\nawait sleep(2000)\nawait robot.drive.stop()"),
    5,
  );
  assert.ok(Math.abs(speedAt(run, 1.8) - 150) < 15, `${speedAt(run, 1.8)} mm/s`);
  assert.is(speedAt(run, 3), 0);
});

simulation("line sensors see tape and table", () => {
  const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400">
    <path class="line" d="M0 188h800" stroke="black" stroke-width="16"/><g class="start" transform="translate(200 200)"/></svg>`;
  const run = simulate(
    program(
      "console.log(Math.round(await robot.line.left.read()), Math.round(await robot.line.right.read()))",
    ),
    3,
    { world },
  );
  const [left, right] = lines(run)[0]!.split(" ").map(Number);
  assert.ok(left! < 12, `left on the tape: ${left}`);
  assert.ok(right! > 80, `right on the table: ${right}`);
});

simulation("the distance sensor agrees with the tape measure", () => {
  const run = simulate(program("console.log(await robot.distance.read())"), 3, {
    world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 400">
      <rect class="wall" x="700" y="0" width="10" height="400"/><g class="start" transform="translate(200 200)"/></svg>`,
  });
  // The sensor sits 85 mm in front of the start.
  assert.ok(Math.abs(Number(lines(run)[0]) - 415) < 40, `${lines(run)[0]} mm`);
});

simulation("lamp and buzzer go on and off", () => {
  const view = simulate(
    program("await robot.light.on()\nawait sleep(500)\nawait robot.light.off()\nawait robot.sound.beep(300)"),
    4,
  ).view;
  assert.ok(Math.abs(view.onTimes("light")[0]! - 0.5) < 0.05);
  assert.ok(Math.abs(view.onTimes("buzzer")[0]! - 0.3) < 0.05);
});

simulation("an LED strip of the kit shows the colours that the program sends", () => {
  const kit = kitText.replace(
    '"type": "led", "pins": { "signal": 13 }',
    '"type": "ledStrip", "pins": { "signal": 13 }, "pixels": 3',
  );
  const run = simulate(
    program("robot.light.set(1, 255, 128, 0)\nawait robot.light.show()\nawait sleep(50)"),
    3,
    { kit },
  );
  const pixels = run.events.flatMap((event) => (event.type === "pixels" ? [event.colours] : []));
  assert.equal(pixels, [["#000000", "#ff8000", "#000000"]]);
});

simulation("a servo and a buzzer follow the firmware's services", () => {
  const kit = kitText
    .replace('"type": "activeBuzzer"', '"type": "buzzer"')
    .replace('"type": "led", "pins": { "signal": 13 }', '"type": "servo", "pins": { "signal": 13 }');
  const run = simulate(
    `import { gpio, sleep } from "@devicescript/core"
     import { startServo, startBuzzer } from "@devicescript/servers"
     const s = startServo({ name: "s", pin: gpio(13) })
     const b = startBuzzer({ name: "b", pin: gpio(23) })
     await s.enabled.write(true); await s.angle.write(45); await b.playNote(440, 1, 200); await sleep(500)`,
    3,
    { kit },
  );
  const outputs = (part: string) =>
    run.events.flatMap((event) => (event.type === "output" && event.part === part ? [event.value] : []));
  assert.ok(
    outputs("light").some((us) => Math.abs(us - 1550) > 400),
    `the servo's pulse moved: ${outputs("light")}`,
  );
  assert.ok(
    outputs("buzzer").some((hz) => Math.abs(hz - 440) < 5),
    `the buzzer sounded: ${outputs("buzzer")}`,
  );
  assert.is(outputs("buzzer").at(-1), 0);
});

for (const [how, body] of [
  ["throws at its top level", 'throw new Error("oops")'],
  ["throws in a timer", 'setTimeout(async () => { throw new Error("late") }, 1)\nawait sleep(3000)'],
  ["ends", ""],
] as const) {
  simulation(`the motors are off within 200 ms when a program ${how} while it drives`, () => {
    const run = simulate(program(`await robot.drive.drive(200, 0)\nawait sleep(1000)\n${body}`), 5);
    const after = run.result().samples.filter((sample) => sample.timeUs > 1.35e6);
    assert.ok(after.length > 5, "the run goes on a little");
    assert.ok(
      after.every((sample) => sample.leftDuty === 0 && sample.rightDuty === 0),
      "both motors off",
    );
    assert.is(run.result().outcome, how === "ends" ? "finished" : "fault");
  });
}

simulation("a program that takes another's place stops the motors that it left running", () => {
  const run = simulate(program("await robot.drive.drive(200, 0)\nawait sleep(9000)"), 1.5);
  assert.ok(run.result().samples.at(-1)!.leftDuty > 0.2, "the first one drives");
  run.robot.engine.deploy(imageOf(program("await sleep(9000)")), "second.ts");
  run.stepUntil(1.75e6);
  const { leftDuty, rightDuty } = run.result().samples.at(-1)!;
  assert.equal([leftDuty, rightDuty], [0, 0]);
});

simulation("a motor on other pins than the kit's drives nothing, and the run says so", () => {
  const run = simulate(
    `import { gpio, sleep } from "@devicescript/core"
     import { startMotor } from "@devicescript/servers"
     const m = startMotor({ name: "m", pin1: gpio(32), pin2: gpio(22) })
     await m.enabled.write(true); await m.speed.write(1); await sleep(1000)`,
    3,
  );
  assert.is(run.view.pathLengthMm, 0);
  const wiring = run.events.find((event) => event.type === "wiring");
  assert.is(wiring?.type === "wiring" && wiring.finding.name, "m");
});

simulation("a fifth PWM pin stops the board as its firmware does", () => {
  const run = simulate(
    `import { gpio, sleep } from "@devicescript/core"
     import { startMotor, startBuzzer } from "@devicescript/servers"
     const l = startMotor({ name: "l", pin1: gpio(25), pin2: gpio(26) })
     const r = startMotor({ name: "r", pin1: gpio(27), pin2: gpio(14) })
     const b = startBuzzer({ name: "b", pin: gpio(23) })
     await l.enabled.write(true); await r.enabled.write(true)
     await b.playNote(440, 1, 100)
     await sleep(1000); console.log("never")`,
    3,
  );
  assert.is(run.result().fault?.kind, "pwm-timers");
  assert.equal(lines(run), []);
});

simulation("the program's pause is virtual time", () => {
  const run = simulate(program('await sleep(2500)\nconsole.log("now")'), 5);
  const event = run.events.find((each) => each.type === "console")!;
  assert.ok(Math.abs(event.timeUs - 2.51e6) < 20_000, `${event.timeUs} µs`);
});

simulation("several robots run side by side without seeing each other", () => {
  const image = imageOf(program("await robot.drive.straight(200)"));
  const alone = mkSimulation(image, { seed: 3 });
  alone.stepUntil(5e6);
  const [one, other] = [mkSimulation(image, { seed: 3 }), mkSimulation(image, { seed: 4 })];
  for (let t = 0; t < 5e6; t += 100_000) {
    one.stepUntil(t);
    other.stepUntil(t);
  }
  one.stepUntil(5e6);
  assert.is(one.result().traceHash, alone.result().traceHash);
});

simulation("an image that is cut or damaged is refused or ends in a fault, never in a crash of ours", () => {
  const whole = imageOf(program("await robot.drive.straight(100)"));
  const refusedOr = (image: Uint8Array) => {
    try {
      mkSimulation(image).stepUntil(200_000);
      return "ran";
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return error.id;
    }
  };
  for (const length of [0, 1, 31, 100, 111, 1000, whole.length - 1])
    assert.match(refusedOr(whole.slice(0, length)), /^image\./);
  let state = 12345;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const outcomes = new Map<string, number>();
  for (let i = 0; i < 1000; i++) {
    const image = whole.slice();
    for (let flips = 1 + random(3); flips > 0; flips--) image[random(image.length)]! ^= 1 << random(8);
    const outcome = refusedOr(image);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  assert.ok((outcomes.get("image.refused") ?? 0) > 0, "the VM's verifier refuses some");
});

simulation("a kit's own pins are used for its program", () => {
  const kit = kitText.replace('"in1": 25, "in2": 26', '"in1": 26, "in2": 25');
  const view = simulate(program("await robot.drive.straight(200)"), 5, { kit }).view;
  assert.ok(Math.abs(view.displacementMm - 200) < 15, `${view.displacementMm} mm`);
});

simulation.run();
