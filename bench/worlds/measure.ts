import { readFileSync } from "node:fs";
import { devicescriptRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Run } from "../../sim/run/run.ts";
import { World } from "../../sim/world/world.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { loadWorldReader } from "../../worlds/load.node.ts";
import { benchWorlds } from "./drawings.ts";
import type { WorldFigures } from "./figures.ts";
import { loadAndRun, timed } from "./load-and-run.ts";

/**
 * Loads and runs one world in a process of its own, so that its memory is its own. Argument: the world's index. The
 * image of its program comes on standard input, its figures go to standard output as JSON.
 */

/** As far apart are the points at which all of the floor is looked at: each of its pieces is made once. */
const gridMm = 120;

const svg = benchWorlds[Number(process.argv[2])]!.svg();
const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");
const image = readFileSync(0);
const virtualMachine = loadVirtualMachine();
const read = await loadWorldReader();

read(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><g class="start"/></svg>`, "warm.svg");
const before = process.memoryUsage().rss;
const { run, loadMs, timesRealTime } = loadAndRun(() => {
  const world = read(svg, "bench.svg");
  const robot = devicescriptRobot(kit, { image, imageFile: "rover", virtualMachine });
  return new Run({ world, seed: 1, robots: [robot] });
});
const { fault } = run.result().robots[0]!;
if (fault) throw new Error(`${fault.kind} ${fault.message}`);
run.close();
const [, lookMs] = timed(() => {
  const file = read(svg, "bench.svg");
  const { ground } = new World(file, new Random(1));
  const { xMm, yMm, widthMm, heightMm } = file.viewBox;
  for (let y = yMm + 1; y < yMm + heightMm; y += gridMm)
    for (let x = xMm + 1; x < xMm + widthMm; x += gridMm) ground.reflectance({ x, y }, 8);
});
const figures: WorldFigures = {
  loadMs,
  timesRealTime,
  lookMs,
  beforeMb: before / 1e6,
  mostMb: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(figures));
