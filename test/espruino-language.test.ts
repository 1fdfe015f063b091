import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runOnEspruino } from "./support/espruino-program.ts";

const language = suite("A program on Espruino");

const head = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { every, race, start, StopWatch, together, waitUntil } from "@robonet/runtime"
`;

async function printedBy(source: string): Promise<readonly string[]> {
  const { printed, result } = await runOnEspruino(head + source);
  assert.is(result.outcome, "finished", JSON.stringify(result.fault));
  return printed;
}

language(
  "leaves try by return, throw, break and continue through its finally, with awaits in all of them",
  async () => {
    const printed = await printedBy(`
async function inner(n: number): Promise<number> {
    try {
        await sleep(5)
        if (n === 1) throw new Error("one")
        if (n === 2) return 20
        return 30
    } catch (error) {
        await sleep(1)
        return (error as Error).message.length
    } finally {
        await sleep(1)
        console.log("finally " + n)
    }
}
console.log(await inner(1), await inner(2), await inner(3))
let turns = 0
while (true) {
    turns++
    if (turns === 2) continue
    try {
        await sleep(1)
        if (turns > 4) break
    } finally {
        turns++
    }
}
console.log(turns)
`);
    assert.equal(printed, ["finally 1", "finally 2", "finally 3", "3 20 30", "6"]);
  },
);

language("has a variable of its own in each turn of a loop that waits", async () => {
  const printed = await printedBy(`
const seen: number[] = []
for (let i = 0; i < 3; i++) {
    start(async () => {
        await sleep(10 * i)
        seen.push(i)
    })
}
await sleep(50)
console.log(seen.join(","))
`);
  assert.equal(printed, ["0,1,2"]);
});

language("draws the same random numbers in the same try, and others in another one", async () => {
  const drawn = async (seed: number) =>
    (await runOnEspruino("for (let i = 0; i < 3; i++) console.log(Math.random())\n", { seed })).printed;
  const [first, again, other] = [await drawn(1), await drawn(1), await drawn(2)];
  assert.is(new Set(first).size, 3);
  assert.equal(first, again);
  assert.is(first.filter((number) => other.includes(number)).length, 0);
});

language("has the robot's time in its dates", async () => {
  const { printed } = await runOnEspruino(`${head}await sleep(1500)
const now = new Date()
console.log(Math.round(now.getTime() / 100), Math.round(Date.now() / 100), new Date(5).getTime())
`);
  assert.equal(printed, ["15 15 5"]);
});

language("calls a function that stands further down", async () => {
  assert.equal(
    await printedBy("say()\nfunction say() { console.log(number()) }\nfunction number() { return 7 }\n"),
    ["7"],
  );
});

language("has what its JavaScript lacks: patterns, defaults, spread, ?., ??=, **, for…of", async () => {
  const printed = await printedBy(`
const [first, ...others] = [1, 2, 3]
const { a, b = 5 } = { a: 1 } as { a: number; b?: number }
const merged = { ...{ x: 1 }, y: others.length }
let name: string | undefined
name ??= "set"
function add(one: number, two = 10, ...more: number[]) { return one + two + more.length }
console.log(first, others.length, a, b, merged.x, merged.y, 2 ** 5, Math.max(...others), name?.length, add(1), add(1, 2, 3))
for (const value of [10, 20]) console.log(value)
`);
  assert.equal(printed, ["1 2 1 5 1 2 32 3 3 11 4", "10", "20"]);
});

language("runs tasks side by side, and stops one where it waits", async () => {
  const printed = await printedBy(`
let times = 0
const counting = every(10, async () => { times++ })
await sleep(35)
counting.stop()
const then = times
await sleep(35)
console.log(then, times)
await race([async () => { await sleep(1000); console.log("never") }, async () => await sleep(20)])
const watch = new StopWatch()
await together([async () => await sleep(20), async () => await sleep(40)])
console.log(watch.time() >= 40, await waitUntil(() => false, 30))
`);
  assert.equal(printed, ["4 4", "true false"]);
});

language("runs classes with async methods", async () => {
  const printed = await printedBy(`
class Counter {
    count = 0
    constructor(private readonly step: number) {}
    async tick(times = 2) {
        for (let i = 0; i < times; i++) {
            this.count += this.step
            await sleep(1)
        }
        return this.count
    }
}
const counter = new Counter(3)
console.log(await counter.tick(), await counter.tick(4))
`);
  assert.equal(printed, ["6 18"]);
});

language("that throws stops its motors and names the innermost line of the program", async () => {
  const source = `${head}async function go() {
    await robot.drive.drive(200, 0)
    await sleep(500)
    throw new Error("boom")
}
await go()
`;
  const { result } = await runOnEspruino(source);
  assert.is(result.fault?.message, "Error: boom");
  assert.is(result.fault?.frames[0]?.functionName, "7");
  assert.ok(
    result.samples.some(({ leftDuty }) => leftDuty > 0),
    "it never drove",
  );
  assert.is(result.samples.at(-1)!.leftDuty, 0);
});

language("names the file beside it in which it fails", async () => {
  const readBeside = (path: string) =>
    path === "steps.ts" ? 'export function step() {\n    throw new Error("in steps")\n}\n' : undefined;
  const { result } = await runOnEspruino('import { step } from "./steps"\nstep()\n', { readBeside });
  assert.is(result.fault?.frames[0]?.functionName, "steps.ts:2");
});

language("awaits inside a template, in a catch without a name and in one inside another", async () => {
  const printed = await printedBy(`
async function half(n: number) { await sleep(1); return n / 2 }
console.log(\`\${await half(3)} and \${await half(5)}, \${\`in \${await half(1)}\`}\`)
try { throw new Error("away") } catch { console.log(await half(8)) }
let none: string | undefined
console.log(\`[\${none}]\`)
`);
  assert.equal(printed, ["1.5 and 2.5, in 0.5", "4", "[undefined]"]);
});

language("gives a class with fields and no constructor those that the class above takes", async () => {
  const printed = await printedBy(`
class Part { weight = 10; constructor(readonly pin: number, readonly side = "left") {} }
class Motor extends Part { duty = 0 }
class Geared extends Motor { ratio = 48 }
const motor = new Geared(7)
console.log(motor.pin, motor.side, motor.weight, motor)
`);
  assert.equal(printed, [
    '7 left 10 { "pin": 7, \n  "side": "left", \n  "weight": 10, "duty": 0, "ratio": 48 }',
  ]);
});

language("has roots and whole powers right to the last bit, which Espruino's own are not", async () => {
  assert.equal(
    await printedBy(
      "console.log(Math.sqrt(49) === 7, Math.floor(Math.sqrt(25)), 2 ** 33, 10 ** -2 === 0.01)\n",
    ),
    ["true 5 8589934592 true"],
  );
});

/** Where a program fails, and how: the line of its own, not of the head. */
const failures: readonly (readonly [what: string, source: string, message: string, line: number])[] = [
  [
    "a task",
    'start(async () => {\n    await sleep(1)\n    throw new Error("spilt")\n})\nawait sleep(400)\n',
    "Error: spilt",
    3,
  ],
  [
    "a timer",
    'let n = 0\nevery(5, async () => {\n    if (++n > 2)\n        throw new TypeError("third")\n})\nawait sleep(400)\n',
    "TypeError: third",
    4,
  ],
  [
    "one of several",
    'await together([\n    async () => await sleep(9),\n    async () => { await sleep(3); throw new Error("mine") },\n])\n',
    "Error: mine",
    3,
  ],
  [
    "the interpreter",
    "const list: { mm: number }[] = []\nawait sleep(1)\nconsole.log(list[2].mm)\n",
    "Error: Can't read property 'mm' of undefined",
    3,
  ],
  [
    "an arrow without braces",
    "const all: string[][] = []\nconst first = () =>\n    all[0].length\nawait sleep(1)\nfirst()\n",
    "Error: Can't read property 'length' of undefined",
    3,
  ],
  [
    "a text that is thrown again elsewhere",
    'async function toss() { await sleep(1); throw "ball" }\ntry { await toss() } catch { console.log("held") }\nawait sleep(1)\nthrow "ball"\n',
    "ball",
    4,
  ],
  [
    "a call of the library that refuses its value",
    "async function rest(ms: number) {\n    await sleep(1)\n    await waitUntil(() => false, ms)\n}\nawait rest(5)\nawait rest(0 / 0)\n",
    "Error: argument 29: NaN",
    3,
  ],
  [
    "a full stack",
    "function down(n: number): number { return down(n + 1) + 1 }\nawait sleep(1)\ndown(0)\n",
    "Error: Too much recursion - the stack is about to overflow",
    1,
  ],
];
for (const [what, source, message, line] of failures)
  language(`that fails in ${what} is told with its line`, async () => {
    const { result } = await runOnEspruino(head + source);
    assert.is(result.fault?.message, message);
    assert.is(result.fault?.frames[0]?.functionName, `${line + head.split("\n").length - 1}`);
  });

language("prints lines that look like the end of a program", async () => {
  assert.equal(await printedBy('console.log("!!! wall !!!")\nconsole.log("!left!right")\n'), [
    "!!! wall !!!",
    "!left!right",
  ]);
});

language("drives as far as it is told, and turns", async () => {
  const { result } = await runOnEspruino(
    'import { robot } from "@robonet/kit"\nawait robot.drive.straight(500)\nawait robot.drive.turn(90)\n',
  );
  const [start, end] = [result.samples[0]!, result.samples.at(-1)!];
  assert.ok(Math.abs(end.xMm - start.xMm - 500) < 20, `${end.xMm - start.xMm} mm`);
  assert.ok(Math.abs(end.headingDeg - start.headingDeg - 90) < 6, `${end.headingDeg - start.headingDeg}°`);
});

language.run();
