import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { verdict } from "../lesson/verdict/verdict.ts";
import { languages } from "../messages/messages.ts";
import { typeCommand } from "./support/type-command.ts";

const folder = mkdtempSync(join(tmpdir(), "robonet-"));
const solution = "lessons/2-sensing/stop-at-the-wall/solution.ts";

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A process of its own, as for the user; ended when it hangs. `typeCommand` will do where only what is said matters. */
function robonet(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["cli/bin/robonet.mjs", ...args], {
      env: { ...process.env, LANG: "C", LC_ALL: "" },
      timeout: 300_000,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

const commandLine = suite("robonet");

commandLine("check passes a good program with a result for each seed", async () => {
  const { code, out, err } = await robonet("check", "stop-at-the-wall", solution, "--json");
  assert.is(code, 0, err);
  const result = verdict.parse(JSON.parse(out));
  assert.is(result.passed, true);
  assert.is(result.tries.length, 10);
  assert.ok(result.tries.every(({ passed, hidden, seed }) => passed && hidden === (seed === undefined)));
});

commandLine("run can break a part, and says what the robot lost and where", async () => {
  const source =
    'import { sleep } from "@devicescript/core"\nimport { robot } from "@robonet/kit"\nawait robot.drive.drive(100, 0)\nwhile (true) {\n  await robot.distance.read()\n  await sleep(20)\n}\n';
  const program = file("loses-its-sensor.ts", source);
  const broken = ["run", program, "--fault", "distance:unplugged@1s", "--lang"];
  for (const lang of languages) {
    const { code, err } = await typeCommand(...broken, lang);
    assert.is(code, 1);
    assert.match(err, /loses-its-sensor\.ts:5:3: .*distance.*0x29/);
  }
  const wrong = await typeCommand("run", program, "--fault", "distance:gone@1s");
  assert.is(wrong.code, 2);
  assert.match(wrong.err, /unplugged, loose, frozen/);
  const nobody = await typeCommand("run", program, "--fault", "radar:unplugged@1s", "--lang", "lv");
  assert.is(nobody.code, 2);
  assert.match(nobody.err, /„radar”.*distance/);
});

commandLine("check tells what is wrong in the pupil's language and exits 1", async () => {
  const wrong = "lessons/2-sensing/stop-at-the-wall/wrong/never-starts.ts";
  for (const [lang, said] of [
    ["en", /✗ The robot drives off[\s\S]*→ The robot did not drive off/],
    ["lv", /Robots nesāka braukt/],
    ["lt", /Robotas nepradėjo važiuoti/],
  ] as const) {
    const { code, out, err } = await typeCommand("check", "stop-at-the-wall", wrong, "--lang", lang);
    assert.is(code, 1, err);
    assert.match(out, said);
  }
});

commandLine("run gives the same trace each time, also side by side in processes of their own", async () => {
  const hash = async (run: typeof robonet) =>
    JSON.parse((await run("run", solution, "--seed", "7", "--json")).out).traceHash;
  const first = await hash(typeCommand);
  const [second, third] = await Promise.all([hash(robonet), hash(robonet)]);
  assert.match(first, /^[0-9a-f]{16}$/);
  assert.is(second, first);
  assert.is(third, first);
});

commandLine("run prints console lines with virtual time, a summary, and draws the path", async () => {
  const picture = join(folder, "path.svg");
  const program = file(
    "talk.ts",
    'import { sleep } from "@devicescript/core"\nawait sleep(1500)\nconsole.log("sveiki")\n',
  );
  const { code, out } = await typeCommand("run", program, "--svg", picture);
  assert.is(code, 0);
  assert.match(out, /1\.5\d\d s {2}sveiki/);
  assert.match(out, /Finished after 1\.5\d s/);
  assert.match(readFileSync(picture, "utf8"), /<polyline/);
});

commandLine("run of a robot that falls off its table says so and exits 1", async () => {
  const program = file(
    "falls.ts",
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(3000)\n',
  );
  const table = ["run", program, "--world", "lessons/2-sensing/table-edge/world.svg"];
  const { code, out } = await typeCommand(...table);
  assert.is(code, 1);
  assert.match(out, /The robot fell over an edge after \d/);
  const json = await typeCommand(...table, "--json");
  assert.is(json.code, 1);
  const { ok, outcome } = JSON.parse(json.out);
  assert.equal({ ok, outcome }, { ok: false, outcome: "fell" });
});

commandLine("run names the part that does not answer as the kit does", async () => {
  const program = file(
    "reads-colours.ts",
    'import { robot } from "@robonet/kit"\nawait robot.color.read()\n',
  );
  const kit = ["--kit", "robonet-color", "--fault", "color:unplugged@0s"];
  const { code, out } = await typeCommand("run", program, ...kit, "--json");
  assert.is(code, 1);
  const { kind, name, message } = JSON.parse(out).fault;
  assert.equal({ kind, name, message }, { kind: "part-silent", name: "color", message: "0x29" });
  const { err } = await typeCommand("run", program, ...kit);
  assert.match(err, /“color” at I2C address 0x29/);
});

commandLine(
  "run says what still went on at the time limit, and never that a program ran that had ended",
  async () => {
    const beside = file(
      "beside.ts",
      'import { every } from "@robonet/runtime"\nevery(100, async () => {})\nconsole.log("done")\n',
    );
    const limit = ["--seconds", "5"];
    const saying = async (program: string) => (await typeCommand("run", program, ...limit)).out;
    assert.match(await saying(beside), /limit of 5 s.*last line had run, but a task or a timer/);
    const last = file("last.ts", 'import { sleep } from "@devicescript/core"\nawait sleep(4800)\n');
    assert.match(await saying(last), /Finished after 4\.8/);
    const first = file("first.ts", 'import { sleep } from "@devicescript/core"\nawait sleep(5800)\n');
    assert.match(await saying(first), /The program was still running/);
  },
);

commandLine("check tells the error of a task with its line", async () => {
  const program = file(
    "fails-beside.ts",
    'import { robot } from "@robonet/kit"\nimport { start, wait } from "@robonet/runtime"\nstart(async () => {\n  await wait(300)\n  throw new RangeError("too far")\n})\nawait robot.drive.straight(400)\n',
  );
  const { code, out } = await typeCommand("check", "drive-and-stop", program);
  assert.is(code, 1);
  assert.match(out, /→ \S*fails-beside\.ts:5:\d+: .*RangeError: “too far”/);
});

commandLine("run of a flood tells its begin and its end, and how many lines lie between", async () => {
  const program = file(
    "flood.ts",
    'import { sleep } from "@devicescript/core"\nfor (let n = 1; n <= 8000; n++) { console.log("line", n); if (n % 25 === 0) await sleep(1) }\n',
  );
  const { code, out } = await typeCommand("run", program);
  assert.is(code, 0);
  const numbers = [...out.matchAll(/line (\d+)$/gm)].map(([, n]) => Number(n));
  assert.is(numbers.length, 6000);
  assert.equal([numbers[4999], numbers[5000], numbers[5999]], [5000, 7001, 8000]);
  assert.is(out.match(/^ *2,000 lines in the middle were left out/gm)?.length, 2);
  const { leftOut } = JSON.parse((await typeCommand("run", program, "--json")).out);
  assert.equal(leftOut, { events: { console: 2000 }, samplesEvery: 1 });
});

commandLine("build writes an image that run takes", async () => {
  const image = join(folder, "wall.devs");
  assert.is((await typeCommand("build", solution, "-o", image)).code, 0);
  const { code, out, err } = await typeCommand(
    "run",
    image,
    "--json",
    "--world",
    "lessons/2-sensing/stop-at-the-wall/world.svg",
    "--seed",
    "7",
  );
  assert.is(code, 0, err);
  assert.is(JSON.parse(out).outcome, "finished");
});

commandLine("lessons lists them, and each command explains itself", async () => {
  const list = await typeCommand("lessons", "--json");
  const [help, runHelp] = await Promise.all([robonet("--help"), robonet("run", "--help")]);
  const order: Record<string, string[]> = JSON.parse(readFileSync("lessons/order.json", "utf8"));
  assert.equal(
    JSON.parse(list.out).map(({ number, id }: { number: number; id: string }) => `${number} ${id}`),
    Object.values(order)
      .flat()
      .map((id, i) => `${i + 1} ${id}`),
  );
  for (const ended of [help, runHelp]) assert.is(ended.code, 0);
  assert.match(help.out, /check .*lesson's goals/);
  assert.match(runHelp.out, /--seed <number>/);
});

const world = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600">${inside}</svg>`;
const frame =
  '<rect class="wall" x="124" y="124" width="152" height="152" fill="none" stroke="grey" stroke-width="9"/><g class="start" transform="translate(200 200)"/>';
const kitWith = (change: (text: string) => string) => change(readFileSync("devicescript.json", "utf8"));

/** What is typed, the exit code, and what the user must be told. */
const badInput: readonly (readonly [string, () => string[], number, RegExp])[] = [
  [
    "a missing file suggests the nearest",
    () => ["run", "lessons/2-sensing/stop-at-the-wall/solutoin.ts"],
    2,
    /can't find the file .*solutoin\.ts.*Did you mean .*solution\.ts/,
  ],
  ["a folder is not a program", () => ["run", "lessons"], 2, /is a folder/],
  [
    "a lesson's name with a typo suggests the nearest",
    () => ["check", "stop-at-the-wal"],
    2,
    /no lesson “stop-at-the-wal”. Did you mean “stop-at-the-wall”/,
  ],
  [
    "a command with a typo suggests the nearest",
    () => ["chek", "1"],
    2,
    /no command “chek”. Did you mean “check”/,
  ],
  ["an unknown language", () => ["lessons", "--lang", "ee"], 2, /--lang wants en, lv or lt/],
  ["a seed that is no number", () => ["run", solution, "--seed", "abc"], 2, /--seed wants/],
  [
    "a mistake in the program, with its place",
    () => ["run", file("typo.ts", "let a: number = 1\nconsole.log(b)\n")],
    1,
    /typo\.ts:2:13: I don't know the name “b”/,
  ],
  [
    "a package that is not there",
    () => ["run", file("pkg.ts", 'import { a } from "left-pad"\na()\n')],
    1,
    /no package “left-pad”/,
  ],
  [
    "an API of Node.js",
    () => ["run", file("node.ts", 'import { readFileSync } from "fs"\nreadFileSync("x")\n')],
    1,
    /“fs” belongs to Node\.js/,
  ],
  [
    "an image that is cut",
    () => ["run", file("cut.devs", new Uint8Array(50))],
    2,
    /not a whole robot program/,
  ],
  [
    "a program whose name ends in capital letters",
    () => ["run", file("A.TS", "console.log(1)\n")],
    2,
    /name ends in \.ts, not in \.TS/,
  ],
  [
    "a program without an ending",
    () => ["run", file("program", "console.log(1)\n")],
    2,
    /name ends in \.ts\. /,
  ],
  [
    "a program with the line ends of an old Mac",
    () => [
      "run",
      file(
        "mac.ts",
        '// n\rimport { robot } from "@robonet/kit"\rawait robot.drive.straight(9)\rthrow new Error("here")\r',
      ),
    ],
    1,
    /mac\.ts:4:.*here/,
  ],
  ["an image that is none", () => ["run", file("none.devs", new Uint8Array(500))], 2, /not a robot program/],
  ["a world that is no SVG", () => ["run", solution, "--world", file("a.svg", "hello")], 2, /a\.svg.*SVG/],
  [
    "a world without start",
    () => ["run", solution, "--world", file("b.svg", world(""))],
    2,
    /b\.svg: The robot has no place to start/,
  ],
  [
    "a robot inside a wall",
    () => [
      "run",
      solution,
      "--world",
      file(
        "c.svg",
        world(
          '<rect class="wall" x="100" y="100" width="300" height="300"/><g class="start" transform="translate(200 200)"/>',
        ),
      ),
    ],
    2,
    /c\.svg.*does not fit.*wall1 is in the way/,
  ],
  [
    "a world whose frame is too small for the robot",
    () => ["world", "check", file("frame.svg", world(frame))],
    2,
    /frame\.svg: The robot \(150 × 150 mm\) does not fit.*wall1 is in the way.*make more room/,
  ],
  [
    "two parts on one pin",
    () => [
      "kit",
      "check",
      "--kit",
      file(
        "pins.json",
        kitWith((text) => text.replace('"signal": 23', '"signal": 4')),
      ),
    ],
    2,
    /button and buzzer are both on pin 4/,
  ],
  [
    "five PWM pins",
    () => [
      "kit",
      "check",
      "--kit",
      file(
        "pwm.json",
        kitWith((text) => text.replace('"activeBuzzer"', '"buzzer"')),
      ),
    ],
    2,
    /buzzer on pin 23 needs PWM.*only 4/,
  ],
  [
    "an output on an input-only pin",
    () => [
      "kit",
      "check",
      "--kit",
      file(
        "out.json",
        kitWith((text) => text.replace('"signal": 23', '"signal": 36')),
      ),
    ],
    2,
    /buzzer is on pin 36, which can only be an input/,
  ],
  [
    "an unknown board",
    () => [
      "kit",
      "check",
      "--kit",
      file(
        "board.json",
        kitWith((text) => text.replace("esp32_devkit_c", "esp32_devkit")),
      ),
    ],
    2,
    /Did you mean “esp32_devkit_c”/,
  ],
  ["a kit that is no JSON", () => ["kit", "check", "--kit", file("no.json", "{ nonsense")], 2, /no\.json/],
  [
    "an endless loop",
    () => ["run", file("loop.ts", "let i = 0\nwhile (true) {\n  i++\n}\n")],
    1,
    /loop\.ts:[23]:\d+: This loop ran too long without a pause/,
  ],
  [
    "endless recursion",
    () => [
      "run",
      file("deep.ts", "function f(n: number): number {\n  return 1 + f(n)\n}\nconsole.log(f(1))\n"),
    ],
    1,
    /deep\.ts:2:\d+: Too deep for the robot/,
  ],
  [
    "memory that runs out",
    () => [
      "run",
      file("full.ts", "const all: number[][] = []\nwhile (true) {\n  all.push([1, 2, 3, 4])\n}\n"),
    ],
    1,
    /full\.ts:3:\d+: The robot's memory is full/,
  ],
  [
    "a throw inside a timer",
    () => ["run", file("timer.ts", 'setTimeout(async () => {\n  throw new Error("bum")\n}, 200)\n')],
    1,
    /timer\.ts:2:\d+: The program threw an error: Error: “bum/,
  ],
];

commandLine(
  "world check takes the robot that is meant: a small one has room where the usual one has none",
  async () => {
    const { code, out, err } = await typeCommand(
      ...["world", "check", file("small-frame.svg", world(frame)), "--kit", "robonet-mini"],
    );
    assert.is(code, 0, err);
    assert.match(out, /wall1/);
  },
);

for (const [what, args, expected, said] of badInput) {
  commandLine(`bad input is told plainly: ${what}`, async () => {
    const { code, out, err } = await typeCommand(...args());
    assert.match(err + out, said);
    assert.is(code, expected, err);
    assert.not.match(err + out, /\n\s+at .*\.ts:\d+/, "no stack trace of ours");
  });
}

commandLine("a process says on its error output what is wrong, and ends with the exit code", async () => {
  const wrongProgram = file("wrong.ts", 'throw new Error("bum")\n');
  const [missing, failing] = await Promise.all([robonet("run", "solutoin.ts"), robonet("run", wrongProgram)]);
  assert.is(missing.code, 2);
  assert.match(missing.err, /^I can't find the file .*solutoin\.ts/i);
  assert.is(failing.code, 1);
  assert.match(failing.err, /^\S*wrong\.ts:1:\d+: The program threw an error: Error: “bum/);
  for (const { err } of [missing, failing]) assert.not.match(err, /\n\s+at /, "no stack trace");
});

commandLine.run();
