import { readFileSync } from "node:fs";
import { type LoopCost, type LoopName, loops, measureLoop } from "../../bench/profile/control-loop.ts";
import { clockMHz } from "../../bench/profile/esp32.ts";
import { heapNeed } from "../../bench/profile/heap-need.ts";
import { measurePlots, type PlotCost } from "../../bench/profile/plots.ts";
import { limitBytes } from "../../image/size-limit.ts";
import { generateRobotModule } from "../../robot-kit/codegen/robot-module.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { type BoardTiming, instructionsPerStep } from "../../sim/time/board-timing.ts";
import { heapBytes } from "../../sim/vm/heap.ts";
import type { SoloRun } from "../../test/support/simulate.ts";
import { imageOf, mkSimulation } from "../../test/support/simulate.ts";

/** What the board has room for, and half of its heap. */
export const most = { imageBytes: limitBytes, heapBytes: heapBytes / 2 } as const;

const kits = ["robonet-one", "robonet-mini", "robonet-four"].map((id) => {
  const text = readFileSync(`kits/${id}.json`, "utf8");
  const kit = parseKit(text, id);
  return { name: kit.name, text, module: generateRobotModule(kit) };
});

const oval = readFileSync("bench/oval.svg", "utf8");
const maze = readFileSync("bench/maze.svg", "utf8");
const room = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 800">
<rect class="wall" x="1200" y="100" width="20" height="600"/><g class="start" transform="translate(500 400)"/></svg>`;

/** Needs of a program. */
export interface Need {
  readonly imageBytes: number;
  readonly heapBytes: number;
}

export interface BudgetProgram {
  readonly name: string;
  readonly source: string;
  readonly world: string;
  readonly seconds: number;
}

const file = (path: string) => readFileSync(path, "utf8");

export const smallest: BudgetProgram = {
  name: "the smallest: `robot.drive.straight(100)`",
  source: file("bench/programs/smallest.ts"),
  world: room,
  seconds: 4,
};
export const lineFollower: BudgetProgram = {
  name: "[line follower](../bench/programs/line-follower.ts)",
  source: file("bench/programs/line-follower.ts"),
  world: oval,
  seconds: 20,
};
export const mazeSolver: BudgetProgram = {
  name: "[maze solver](../bench/programs/maze-solver.ts)",
  source: file("bench/programs/maze-solver.ts"),
  world: maze,
  seconds: 200,
};

/** What a call takes on top of the smallest program: names of the runtime, and the line itself. */
interface Call {
  readonly line: string;
  readonly uses?: readonly string[];
}

const calls: readonly Call[] = [
  { line: "await robot.drive.turn(90)" },
  { line: "await robot.drive.curve(200, 45)" },
  { line: "await robot.drive.drive(200, 30)" },
  { line: "await robot.drive.brake()" },
  { line: "robot.drive.settings(300)" },
  { line: "robot.drive.trim(2, -1)" },
  { line: "robot.drive.distance()" },
  { line: "robot.drive.angle()" },
  { line: "robot.odometry.start()" },
  { line: "await goTo(robot.drive, robot.odometry, 200, 50)", uses: ["goTo"] },
  { line: "await robot.line.position()" },
  { line: "await robot.line.left.read()" },
  { line: "await calibrateLine(robot.drive, robot.line)", uses: ["calibrateLine"] },
  { line: "await followLineOnOff(robot.drive, robot.line, 150, 60, () => false)", uses: ["followLineOnOff"] },
  { line: "await followLine(robot.drive, robot.line, 150, () => false)", uses: ["followLine"] },
  { line: "await robot.distance.read()" },
  { line: "await avoid(robot.drive, robot.distance, 200, 150, () => false)", uses: ["avoid"] },
  { line: "await robot.motion.tilt()" },
  { line: "await robot.battery.volts()" },
  { line: "robot.button.pressed()" },
  { line: "await robot.button.gesture()" },
  { line: "await robot.sound.beep()" },
  { line: "await robot.light.on()" },
  { line: "await robot.strip.show()" },
  { line: 'plot("way", 1)', uses: ["plot"] },
  { line: "await wait(100)", uses: ["wait"] },
  { line: "await waitUntil(() => false, 100)", uses: ["waitUntil"] },
  { line: "new StopWatch().time()", uses: ["StopWatch"] },
  { line: "every(50, async () => {})", uses: ["every"] },
  { line: "await race([async () => {}, async () => await robot.drive.straight(50)])", uses: ["race"] },
  { line: 'await runStates("a", { a: async () => undefined })', uses: ["runStates"] },
  { line: "console.log(1)" },
];

/** How long a call's program runs, virtual s. */
const callSeconds = 4;

/** What the page says. */
export interface Budget {
  readonly programs: readonly {
    readonly program: BudgetProgram;
    readonly needs: readonly (Need | undefined)[];
  }[];
  readonly calls: readonly { readonly call: Call; readonly extra: readonly (Need | undefined)[] }[];
  readonly loops: readonly { readonly kit: string; readonly loop: LoopName; readonly cost: LoopCost }[];
  readonly plots: readonly PlotCost[];
}

/** Another heap is filled otherwise: with time charged for that, no two sizes have the same run. */
const board: BoardTiming = { loopMs: 10, cpu: "none" };

/**
 * The smallest heap and the image of a program.
 * @param guess of the heap
 */
export function needOf({ source, world, seconds }: BudgetProgram, kit: string, guess?: number): Need {
  const image = imageOf(source, kit);
  const runIn = (bytes: number): SoloRun => {
    const run = mkSimulation(image, { kit, world, heapBytes: bytes, board });
    run.stepUntil(seconds * 1e6);
    return run;
  };
  return { imageBytes: image.length, heapBytes: heapNeed(runIn, guess) };
}

/** Some tens of seconds of work. */
export function measureBudget(): Budget {
  const base = kits.map(({ text }) => needOf(smallest, text));
  return {
    programs: [
      { program: smallest, needs: base },
      { program: lineFollower, needs: kits.map(({ text }) => needOf(lineFollower, text)) },
      // Its way of measuring is made for this robot's size.
      { program: mazeSolver, needs: [needOf(mazeSolver, kits[0]!.text), undefined, undefined] },
    ],
    calls: calls.map((call) => ({
      call,
      extra: kits.map(({ text, module }, i) => {
        if (!has(module, call)) return undefined;
        const need = needOf(programOf(call), text, base[i]!.heapBytes);
        return {
          imageBytes: need.imageBytes - base[i]!.imageBytes,
          heapBytes: need.heapBytes - base[i]!.heapBytes,
        };
      }),
    })),
    loops: kits.flatMap(({ name, text }) =>
      (Object.keys(loops) as LoopName[]).map((loop) => ({ kit: name, loop, cost: measureLoop(loop, text) })),
    ),
    plots: measurePlots(),
  };
}

/** Whether the kit has the part of `robot` that a call is of. */
function has(module: string, { line }: Call): boolean {
  return [...line.matchAll(/\brobot\.(\w+)/g)].every(([, member]) => module.includes(`    ${member}: `));
}

function programOf({ line, uses }: Call): BudgetProgram {
  const source = `import { robot } from "@robonet/kit"
${uses ? `import { ${uses.join(", ")} } from "@robonet/runtime"\n` : ""}await robot.drive.straight(100)
${line}
`;
  return { name: line, source, world: /[lL]ine/.test(line) ? oval : room, seconds: callSeconds };
}

/** `docs/budget.md` */
export function budgetPage({ programs, calls, loops, plots }: Budget): string {
  const header = kits.map(({ name }) => name);
  const programRows = programs.flatMap(({ program, needs }) => [
    `| ${program.name} | image, bytes | ${needs.map((need) => need?.imageBytes ?? "").join(" | ")} |`,
    `| | heap, bytes | ${needs.map((need) => need?.heapBytes ?? "").join(" | ")} |`,
  ]);
  const callRows = calls.map(
    ({ call, extra }) =>
      `| \`${call.line}\` | ${extra.map((need) => (need ? `${signed(need.imageBytes)} / ${signed(need.heapBytes)}` : "")).join(" | ")} |`,
  );
  const loopRows = loops.map(({ kit, loop, cost }) =>
    [
      "",
      kit,
      loop === "drive" ? "drives" : "`followLine`",
      cost.driveTurns.toFixed(0),
      loop === "drive" ? "" : cost.followTurns.toFixed(0),
      (cost.steps / cost.driveTurns).toFixed(0),
      cost.steps.toFixed(0),
      cost.allocations.toFixed(0),
      cost.wiresMs.toFixed(0),
      share(cost),
      "",
    ]
      .join(" | ")
      .trim(),
  );
  const plotRows = plots.map(({ what, watched, unwatched }) => {
    const figures = [watched.steps, watched.lines, unwatched.steps, unwatched.lines];
    return `| ${what} | ${figures.map((figure) => figure.toFixed(0)).join(" | ")} |`;
  });
  return `# What a program costs

Written by \`npm run docs\`. The board has room for an image of ${most.imageBytes} bytes, which it runs from its flash. A program must
need less than half of the board's heap, ${most.heapBytes} bytes, at its peak; \`test/budget.test.ts\` holds the three programs of
this page to both. The S2 boards have 40 960 bytes of heap, the others 65 536.

## Programs

| program | | ${header.join(" | ")} |
| --- | --- | --- | --- | --- |
${programRows.join("\n")}

The maze solver measures with RoboNet One's size. It finds the goal of [maze.svg](../bench/maze.svg) with each of ten robots
of a class in the test.

## What a call adds

Bytes of image / bytes of heap on top of the smallest program. Where two calls share a part of the library, it is paid once.
An empty field: the kit does not have it.

| call | ${header.join(" | ")} |
| --- | --- | --- | --- |
${callRows.join("\n")}

**The press that starts the robot.** That a program waits for the robot's button after power-on, a reset or a fault takes 148
bytes on the robot: two functions (32 and their names, 8), 104 of bytecode, and the words that it waits. 8 more ask the simulator whether
the run counts as put on just now. The name of the kit beside the program's takes its letters.

**Refused numbers.** That a call refuses what is no number takes 192 bytes of the smallest program and of the line follower:
86 for the check, which all calls share, 6 for each number that is checked where it is rare, and some 20 each where it is often
(\`drive\`, the duty of a motor, the readings of the wheels), so that a loop allocates nothing more. Names of calls and
parameters stand on the computer (\`jacdac/argument-words.ts\`). Rounding what \`distance()\`, \`angle()\` and \`read()\` return
takes 12 bytes each.

**Heap.** The program runs again and again in the simulator, each time with another size of the VM's heap, which the
simulator cuts down before the program's first line (\`sim/vm/heap.ts\`). The least size, to 64 bytes, in which the whole
run is the same to the last bit counts. So garbage that can be collected is not counted, but what is lost between blocks
is. Objects, strings, buffers, running functions and fibers are in this heap; packets on their way are outside, on the
board as well.

## The control loop

Steps of bytecode, counted in the VM itself: \`bench/profile/counting-vm.ts\` puts a counter into its loop. The rate is that
of virtual time, while the program's own work takes none. So the last column says whether a board can keep it.

| kit | | drive base, turns a second | \`followLine\`, turns a second | steps for a turn of the drive base, with all beside it | steps a second | allocations a second | I2C holds up, ms a second | ESP32 at ${clockMHz} MHz, % of its time, estimated |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${loopRows.join("\n")}

The simulator's stand-in for the firmware's I2C is not counted. \`npm run bench\` prints the functions that take most.

**The estimate**, and how far to trust it. Nobody has measured a board. Two things take time:

- A step. The VM's C sources, compiled for the C3's instruction set (RV32IMC, gcc 12.2 \`-Os\`, numbers with a decimal point in
  software) and run in QEMU with a drive base that turns made-up wheels, take ${instructionsPerStep} instructions a step, with all that
  belongs to it: sleeping, waking, garbage. We take 1.2 to 2.5 cycles an instruction: the C3 has a short pipeline, and
  fetches code from flash through a cache that is much smaller than the VM.
- An allocation, and each call of a function is one. When the VM cuts a block from its heap, it fills what is left free behind it with
  a pattern (\`mark_block\` in gc_alloc.c), up to the next block: the fill is counted, byte by byte, in the VM. It is two to three
  thousand bytes an allocation on a heap with holes, and up to 56 KB on one without, as in the first tenths of a second and just before a
  collection. We take 0.3 to 1 cycles a byte. Should the board's \`memset\` go byte by byte, it would be 3 to 4.

The classic ESP32 adds and multiplies such numbers about twice as fast as the C3 (a table in
[WLED issue 4206](https://github.com/wled/WLED/issues/4206)), so it is nearer to the lower end. DeviceScript's author puts the
VM at 10 to 100 times slower than C ([issue 175](https://github.com/microsoft/devicescript/issues/175)), which fits. What the
figures mean: on each kit the loop that drives leaves at least three fifths of the time free, also when the robot follows a line.
A real board must decide. \`bench/riscv/\` has the count.

## Plots, and what else a program tells

| a loop of 50 turns a second that plots | steps a second | lines a second | steps, no computer listens | lines, no computer listens |
| --- | --- | --- | --- | --- |
${plotRows.join("\n")}

\`plot\` keeps the newest value of each name and sends all together, ten times a second at most, as one line of the log. It
takes none of the 50 packets a second. While no computer listens it keeps and sends nothing; what remains is the call itself.
Whether one listens, a program sees by a service that \`robonet logs\` and the simulator announce (\`runtime/src/computer.ts\`); that
takes 224 of the bytes of image. A tool that does not announce it, as a plain serial monitor, sees no plots.

The program's name and version are in the image's configuration; the firmware answers for them (\`devsmgr.c\`, read). Errors
and panics are printed when they happen. The battery is measured when the program asks, or each 40 ms where the kit has
\`lowVolts\`.
`;
}

function signed(bytes: number): string {
  return bytes < 0 ? `−${-bytes}` : `+${bytes}`;
}

function share({ cycles }: LoopCost): string {
  const [least, most] = cycles.map((each) => ((100 * each) / (clockMHz * 1e6)).toFixed(0));
  return `${least} to ${most}`;
}
