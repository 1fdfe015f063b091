import { readFileSync } from "node:fs";
import { ProgramLooks } from "../studio/src/simulate/program-looks.ts";
import { ProgramWatch } from "../studio/src/simulate/program-watch.ts";
import { browserFile, closeBrowser, Studio } from "../test/studio/browser.ts";
import { builtFrom, mkSimulation } from "../test/support/simulate.ts";
import { loadTracingVirtualMachine, loadVirtualMachine } from "../toolchain/devicescript/load.node.ts";

/** What it costs to watch a program: the same run with and without, a look at a moment, and the page's slider with the variables open. */

const kit = readFileSync("kits/robonet-one.json", "utf8");
const program = `import { delay } from "@devicescript/core"
import { robot } from "@robonet/kit"
let history = [0]
let turns = 0
await robot.drive.drive(60, 10)
while (turns < 1800) {
    const mm = await robot.distance.read()
    turns++
    history[0] = mm
    await delay(20)
}
await robot.drive.stop()
`;
const seconds = 60;
const repeats = 7;
const looks = 200;
const goals = { ratio: 0.95, medianMs: 33, mostOf95Ms: 50 };

const { image, debug } = builtFrom(program, kit);
let watch = new ProgramWatch(loadTracingVirtualMachine(), image, debug);

/** Computing time of this process in ms: the clock on the wall counts what others do. */
function computedMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function runs(isWatched: boolean): number {
  if (isWatched) watch = new ProgramWatch(loadTracingVirtualMachine(), image, debug);
  const vm = isWatched ? watch.setup : { virtualMachine: loadVirtualMachine() };
  const run = mkSimulation(image, { kit, ...vm });
  const ms = computedMs(() => {
    for (let timeUs = 20_000; timeUs <= seconds * 1e6; timeUs += 20_000) {
      run.stepUntil(timeUs);
      if (!isWatched) continue;
      watch.noteTasks(run.memory, timeUs);
      if (timeUs % 60_000 === 0) watch.take();
    }
  });
  run.close();
  return ms;
}

function share(of: readonly number[], part: number): number {
  return [...of].sort((a, b) => a - b)[Math.floor(part * (of.length - 1))]!;
}

const plain: number[] = [];
const watched: number[] = [];
// In turns: what else the computer does meets both.
for (let i = 0; i < repeats; i++) {
  plain.push(runs(false));
  watched.push(runs(true));
}
const ratio = share(plain, 0.5) / share(watched, 0.5);
console.log(`${seconds} s of a run: watched at ${ratio.toFixed(2)} of its speed (goal ${goals.ratio})`);
const looked = new ProgramLooks(watch);
const first = computedMs(() => looked.look({ timeUs: seconds * 1e6 }));
const later = Array.from({ length: looks }, (_, i) =>
  computedMs(() => looked.look({ timeUs: 1e6 + ((i * 37) % looks) * ((seconds - 1) / looks) * 1e6 })),
);
console.log(
  `a look: the first ${first.toFixed(0)} ms, later ${share(later, 0.5).toFixed(1)} ms, 95 % under ${share(later, 0.95).toFixed(1)} ms, at most ${share(later, 1).toFixed(1)} ms (computing)`,
);

if (!browserFile) {
  console.log("Left out: the slider needs a Chromium (set CHROMIUM to its file).");
  process.exit(0);
}
const studio = await Studio.open();
await studio.openLesson("stop-at-the-wall");
await studio.write(program);
await studio.run();
await studio.page.locator("#tab-variables").waitFor();
await studio.page.waitForTimeout(1000);
const firstDrawnMs = await studio.page.evaluate(async () => {
  const begin = performance.now();
  document.querySelector<HTMLElement>("#tab-variables")!.click();
  while (!document.querySelector("#panel .values")) await new Promise(requestAnimationFrame);
  return performance.now() - begin;
});
const drawnMs = await studio.page.evaluate(async (count) => {
  const slider = document.querySelector<HTMLInputElement>(".timeline input")!;
  const panel = document.querySelector("#panel")!;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = panel.textContent;
    const begin = performance.now();
    slider.value = String(200 + ((i * 37) % count) * (Number(slider.max) / count) * 0.95);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    while (panel.textContent === before && performance.now() - begin < 2000)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    times.push(performance.now() - begin);
  }
  return times;
}, looks);
console.log(
  `from the press that opens the variables to the first ones drawn: ${firstDrawnMs.toFixed(0)} ms, with what the page loads for it`,
);
console.log(
  `from drag to drawn variables: median ${share(drawnMs, 0.5).toFixed(0)} ms (goal ${goals.medianMs}), 95 % under ${share(drawnMs, 0.95).toFixed(0)} ms (goal ${goals.mostOf95Ms})`,
);
await studio.close();
await closeBrowser();
