import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBoardLog } from "../board/deploy/board-log.ts";
import { connect } from "../board/deploy/connect.ts";
import { ProgramManager } from "../board/deploy/program-manager.ts";
import { refusedArgument } from "../jacdac/argument-words.ts";
import type { Fault } from "../jacdac/fault.ts";
import { type Language, say } from "../messages/messages.ts";
import { Random } from "../sim/numbers/random.ts";
import { describeFault } from "../toolchain/compile/fault-report.node.ts";
import type { DebugInfo } from "../toolchain/devicescript/compiler.ts";
import { Desk } from "./support/desk.ts";
import { runOnEspruino } from "./support/espruino-program.ts";
import { builtFrom, consoleOf, kitText, kitWith, mkSimulation } from "./support/simulate.ts";

const refused = suite("A value that a call of the library cannot use");

const kits = {
  one: kitText,
  sounding: kitWith({ speaker: { type: "buzzer", pins: { signal: 23 } } }),
  waving: kitWith({ arm: { type: "servo", pins: { signal: 23 } } }, ["rightEncoder"]),
  four: readFileSync("kits/robonet-four.json", "utf8"),
} as const;

const library = [
  "avoid",
  "calibrateLine",
  "every",
  "followLine",
  "followLineOnOff",
  "followWall",
  "goTo",
  "plot",
  "runStates",
  "turnTo",
  "wait",
  "waitUntil",
];

/** A program that makes its own odd numbers, as a pupil's does. The lines begin in the fourth. */
function program(lines: string): string {
  const used = library.filter((name) => lines.includes(`${name}(`));
  return `import { robot } from "@robonet/kit"; import { sleep } from "@devicescript/core"
${used.length > 0 ? `import { ${used.join(", ")} } from "@robonet/runtime"` : ""}
let none: number; const list: number[] = []; const mean = 0 / list.length; const endless = 1 / list.length
${lines}
`;
}

function saidOf(fault: Fault | undefined, debug: DebugInfo, language: Language = "en"): string {
  return fault ? describeFault(fault, debug, language) : "no fault";
}

function faultOf(lines: string, kit?: string) {
  const { image, debug } = builtFrom(program(lines), kit);
  const run = mkSimulation(image, kit === undefined ? {} : { kit });
  run.stepUntil(3e6);
  return { fault: run.result().fault, debug };
}

/** Calls, and what is said of each. */
const cases: Readonly<Record<keyof typeof kits, readonly (readonly [call: string, sentence: RegExp])[]>> = {
  one: [
    ["await robot.drive.turn(mean)", /^turn: “angle” is NaN, which is not a number\./],
    ["await robot.drive.straight(none)", /^straight: “distance” is undefined: it has no value yet\./],
    ["await robot.drive.curve(endless, 90)", /^curve: “radius” is infinite: something was divided by 0\./],
    ["await robot.drive.curve(100, -endless)", /^curve: “angle” is infinite/],
    ["await robot.drive.drive(100, mean)", /^drive: “turnRate” is NaN/],
    ["await robot.drive.drive(none, 0)", /^drive: “speed” is undefined/],
    ["robot.drive.trim(mean, 0)", /^trim: “distance” is NaN/],
    ["robot.drive.trim(0, 21)", /^trim: “angle” is 21/],
    ["robot.drive.settings(undefined, mean)", /^settings: “straightAcceleration” is NaN/],
    ["robot.odometry.reset(0, mean, 0)", /^reset: “y” is NaN/],
    ["await goTo(robot.drive, robot.odometry, none, 0)", /^goTo: “x” is undefined/],
    ["await turnTo(robot.drive, robot.odometry, mean)", /^turnTo: “heading” is NaN/],
    ["await followLine(robot.drive, robot.line, mean, () => false)", /^followLine: “speed” is NaN/],
    [
      "await followLine(robot.drive, robot.line, 9, () => false, { proportional: none, integral: 0, derivative: 0 })",
      /^followLine: “gains” is NaN/,
    ],
    [
      "await followLineOnOff(robot.drive, robot.line, 9, none, () => false)",
      /^followLineOnOff: “turnRate” is/,
    ],
    ["await avoid(robot.drive, robot.distance, none, 9, () => false)", /^avoid: “distance” is undefined/],
    [
      'await followWall(robot.drive, robot.distance, 9, mean, "left", () => false)',
      /^followWall: “speed” is NaN/,
    ],
    ["await calibrateLine(robot.drive, robot.line, mean)", /^calibrateLine: “angle” is NaN/],
    ["await wait(none)", /^wait: “ms” is undefined/],
    ["await sleep(none)", /^sleep: “ms” is undefined/],
    ["await waitUntil(() => false, mean)", /^waitUntil: “timeoutMs” is NaN/],
    ["every(mean, async () => {})", /^every: “ms” is NaN/],
    ['plot("way", mean)', /^plot: “value” is NaN/],
    ["await robot.sound.beep(mean)", /^beep: “ms” is NaN/],
    ['await robot.drive.straight(JSON.parse("null"))', /^straight: “distance” is null, not a number/],
    ['await robot.drive.straight(JSON.parse("true"))', /^straight: “distance” is true, not a number that/],
    ['await runStates("go", {})', /^runStates: there is no state “go”/],
    ["await robot.wheels[0].motor.setDuty(mean)", /^setDuty: “duty” is NaN/],
    ["every(0, async () => {})", /^every: “ms” is 0, and must be above 0\./],
    [
      'await followWall(robot.drive, robot.distance, 100, -5, "left", () => false)',
      /^followWall: “speed” is -5, and must be above 0\./,
    ],
  ],
  sounding: [
    ["await robot.speaker.tone(20, 100)", /^tone: “frequency” is 20, and must be from 30 to 8000\./],
    ["await robot.speaker.tone(440, none)", /^tone: “ms” is undefined/],
    ["await robot.speaker.tone(440, 9, 1.5)", /^tone: “volume” is 1\.5, and must be from 0 to 1\./],
    ['await robot.speaker.play("C4 Q4")', /^play: “Q4” is not a note/],
    ...[
      "C4:long",
      "C4:1/2",
      "C4:2x",
      "C4:0x10",
      "C4:1e9x",
      "C4:1e1",
      "C4:1.5.",
      "C4:-1",
      "C4:0",
      "C4:",
      "C4:.",
    ].map(
      (note) =>
        [`await robot.speaker.play("${note}")`, new RegExp(`^play: “${note}” is not a note`)] as const,
    ),
    ['await robot.speaker.play("C4:101")', /^play: “C4:101” is not a note .* at most 100/],
    ['await robot.speaker.play("C4 D4 C0")', /^play: “C0” is not a note .* lowest note is B0/],
    ['await robot.speaker.play("C9")', /^play: “C9” is not a note .* highest B8/],
  ],
  waving: [["await robot.arm.angle(-91)", /^angle: “degrees” is -91, and must be from -90 to 90/]],
  four: [
    ["robot.strip.set(none, 0, 0, 0)", /^set: “index” is undefined/],
    ["robot.strip.set(0, 0, 256, 0)", /^set: “green” is 256, and must be from 0 to 255/],
    ["robot.strip.fill(0, 0, -1)", /^fill: “blue” is -1, and must be from 0 to 255/],
    ["await robot.battery.low(mean)", /^low: “below” is NaN/],
  ],
};

for (const [kit, calls] of Object.entries(cases) as [keyof typeof kits, (typeof cases)["one"]][])
  refused(`each call says which value it is and why (${kit})`, () => {
    const lines = calls.map(
      ([call]) => `try { ${call}; console.log("taken") } catch (e) { tell(e as Error) }`,
    );
    const source = `function tell(error: Error) { console.log(error.message) }\n${lines.join("\n")}`;
    const run = mkSimulation(builtFrom(program(source), kits[kit]).image, { kit: kits[kit] });
    run.stepUntil(10e6);
    const printed = consoleOf(run);
    for (const [i, [call, sentence]] of calls.entries()) {
      const argument = refusedArgument(printed[i] ?? "");
      assert.ok(argument, `${call}: ${printed[i]}`);
      assert.match(say("en", "fault.refused-argument", { ...argument }), sentence);
    }
    assert.is(printed.length, calls.length);
  });

refused("a melody sounds as a whole or not at all, and blanks in it are no notes", () => {
  const { image } = builtFrom(
    `import { robot } from "@robonet/kit"; import { millis } from "@devicescript/core"
for (const notes of ["", "  ", "C4 D4 E4 C0", "C4 D4 E4:1x", " C4  D4 ", "C4\\n\\tD4\\n", "B0:.5 R:1. H8:0.5"]) {
    const before = millis()
    try { await robot.speaker.play(notes, 100); console.log("played") } catch (e) { console.log((e as Error).message) }
    console.log(Math.round((millis() - before) / 100))
}
`,
    kits.sounding,
  );
  const run = mkSimulation(image, { kit: kits.sounding });
  run.stepUntil(10e6);
  const note = "argument 36: ";
  assert.equal(consoleOf(run), [
    ...[
      "played",
      "0",
      "played",
      "0",
      `${note}C0`,
      "0",
      `${note}E4:1x`,
      "0",
      "played",
      "2",
      "played",
      "2",
      "played",
      "2",
    ],
  ]);
});

refused("the line is that of the program, however deep in the library it was found", () => {
  const { image, debug } = builtFrom(`import { robot } from "@robonet/kit"
async function go(mm: number) {
    await robot.drive.straight(mm)
}
await go(0 / 0)
`);
  const run = mkSimulation(image);
  run.stepUntil(1e6);
  const { fault } = run.result();
  assert.match(
    saidOf(fault, debug, "lv"),
    /^test\.ts:3:\d+: straight: „distance” ir NaN, un tas nav skaitlis\./,
  );
  assert.match(
    saidOf(fault, debug, "lt"),
    /^test\.ts:3:\d+: straight: „distance“ yra NaN, o tai ne skaičius\./,
  );
});

refused("an error of the program's own with the same words stays its own", () => {
  const { fault, debug } = faultOf('throw new RangeError("argument 1: NaN")');
  assert.is(fault?.kind, "exception");
  assert.match(saidOf(fault, debug), /RangeError: “argument 1: NaN”/);
});

refused("a board says it in the same words", async () => {
  const desk = new Desk();
  const { image, debug } = builtFrom(program("await robot.drive.straight(mean)"));
  const faults: Fault[] = [];
  const listen = async () => {
    const link = await connect(desk.line, desk.timers);
    const manager = await ProgramManager.find(link);
    const onStart = () =>
      readBoardLog(link, manager, { console() {}, plot() {}, fault: (fault) => faults.push(fault) });
    await manager.transfer(image, { onStart });
  };
  await desk.until(listen());
  await desk.seconds(2);
  assert.match(saidOf(faults[0], debug), /^test\.ts:4:\d+: straight: “distance” is NaN/);
});

refused("Espruino says it too", async () => {
  const { result } = await runOnEspruino(program("await robot.drive.straight(mean)"));
  assert.is(result.fault?.kind, "refused-argument", JSON.stringify(result.fault));
});

refused("a number that is none from a wheel's sensor ends the program before it is in the drive base", () => {
  const { fault, debug } = faultOf(
    "const { sensor } = (robot.drive as any).left; sensor.update = async () => { sensor.position = mean }; await robot.drive.update()",
  );
  assert.match(saidOf(fault, debug), /^test\.ts:4:\d+: update: a sensor of the robot gave NaN/);
});

/** Prints each number of an object that is none. */
const looking = `
function look(name: string, thing: any) {
    for (const key of Object.keys(thing)) {
        const value = thing[key]
        if (typeof value === "number" && value - value !== 0) console.log("spoilt: " + name + "." + key)
    }
}
function lookAtAll() {
    const base = robot.drive as any
    look("drive", base)
    look("left", base.left)
    look("right", base.right)
    look("odometry", robot.odometry)
}
`;

refused("a drive base whose program caught the error goes on as if nothing had been", () => {
  const { image } = builtFrom(`import { robot } from "@robonet/kit"
${looking}
try { await robot.drive.straight(0 / 0) } catch (e) { console.log((e as Error).name) }
await robot.drive.straight(200)
lookAtAll()
console.log(robot.drive.distance() > 195 && robot.drive.distance() < 205)
`);
  const run = mkSimulation(image);
  run.stepUntil(10e6);
  assert.equal(consoleOf(run), ["RangeError", "true"]);
});

/** Numbers as a program may come to them, and what is none. */
const odd = [
  "0 / zero",
  "1 / zero",
  "-1 / zero",
  "none",
  'JSON.parse("null")',
  'JSON.parse("true")',
  'JSON.parse("\\"5\\"")',
  "1e308",
  "-1e308",
  "1e-160 * small",
  "-1e-160 * small",
  "0",
  "-0",
  "1000000007",
  "0.3",
  "-45",
  "120",
];
const moves: readonly ((value: () => string) => string)[] = [
  (value) => `await robot.drive.straight(${value()})`,
  (value) => `await robot.drive.turn(${value()})`,
  (value) => `await robot.drive.curve(${value()}, ${value()})`,
  (value) => `await robot.drive.drive(${value()}, ${value()})`,
  (value) => `robot.drive.settings(${value()}, ${value()}, ${value()}, ${value()})`,
  (value) => `robot.odometry.reset(${value()}, ${value()}, ${value()})`,
  (value) => `await goTo(robot.drive, robot.odometry, ${value()}, ${value()}, ${value()})`,
  (value) => `await turnTo(robot.drive, robot.odometry, ${value()})`,
  () => "robot.drive.reset()",
  () => "await robot.drive.brake()",
];

/** Two numbers that are fine, and a way without an end or a turn faster than any number. */
const tooFar = ["await robot.drive.curve(1e308, 1e308)", "await robot.drive.curve(1e-307, 1e100)"];

for (const seed of [1, 2])
  refused(`no call with odd values, one after the other, leaves a number that is none (seed ${seed})`, () => {
    const random = new Random(seed);
    const one = <T>(list: readonly T[]) => list[Math.floor(random.uniform(0, list.length))]!;
    const calls = [...tooFar, ...Array.from({ length: 28 }, () => one(moves)(() => one(odd)))];
    const source = `import { robot } from "@robonet/kit"
import { goTo, start, turnTo, wait } from "@robonet/runtime"
const list: number[] = []
const zero = list.length
let small = 1e-160
let none: number
let calls = 0
${looking}
async function attempt(move: () => Promise<void>) {
    const stopping = start(async () => {
        await wait(120)
        await robot.drive.stop()
    })
    try { await move() } catch (e) {}
    await wait(60)
    stopping.stop()
    await robot.drive.stop()
    calls++
    lookAtAll()
}
// The first command takes the motors some time.
await robot.drive.straight(20)
${calls.map((call) => `await attempt(async () => { ${call} })`).join("\n")}
console.log(calls)
`;
    const run = mkSimulation(builtFrom(source).image, { seed });
    run.stepUntil(30e6);
    const numbered = calls.map((call, i) => `${i + 1}: ${call}`).join("\n");
    assert.equal(consoleOf(run), ["30"], numbered);
  });

refused.run();
