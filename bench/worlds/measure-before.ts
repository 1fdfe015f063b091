import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { benchWorlds } from "./drawings.ts";
import type { WorldFigures } from "./figures.ts";
import { loadAndRun } from "./load-and-run.ts";

/**
 * What a world cost RoboNet 0.2, the last with a reader of its own: in a process of its own, so that its memory is its own.
 * Arguments: the world's index, a folder with that RoboNet and its packages. Figures go to standard output as JSON.
 */

/** As far as they are used, the modules of that RoboNet. */
interface Before {
  "robot-kit/schema/kit.ts": { parseKit(text: string, file: string): unknown };
  "toolchain/compile/library.node.ts": { readLibrary(): unknown };
  "toolchain/devicescript/load.node.ts": { loadCompiler(): unknown; loadVirtualMachine(): unknown };
  "toolchain/compile/compile.ts": {
    Compiler: new (
      compiler: unknown,
      library: unknown,
    ) => { compile(file: { path: string; source: string }): { ok: boolean; image: Uint8Array } };
  };
  "robot-kit/assembly/robot-entry.ts": { devicescriptRobot(kit: unknown, program: object): unknown };
  "sim/world/world-file.ts": { parseWorld(svg: string, file: string): unknown };
  "sim/run/run.ts": { Run: new (setup: object) => { stepUntil(us: number): void } };
}

const folder = process.argv[3]!;
const load = async <Path extends keyof Before>(path: Path): Promise<Before[Path]> =>
  (await import(pathToFileURL(`${folder}/${path}`).href)) as Before[Path];

const { parseKit } = await load("robot-kit/schema/kit.ts");
const { readLibrary } = await load("toolchain/compile/library.node.ts");
const { loadCompiler, loadVirtualMachine } = await load("toolchain/devicescript/load.node.ts");
const { Compiler } = await load("toolchain/compile/compile.ts");
const { devicescriptRobot } = await load("robot-kit/assembly/robot-entry.ts");
const { parseWorld } = await load("sim/world/world-file.ts");
const { Run } = await load("sim/run/run.ts");

const svg = benchWorlds[Number(process.argv[2])]!.svg();
const path = "bench/programs/rover.ts";
const source = readFileSync(path, "utf8");
process.chdir(folder);
const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");
const built = new Compiler(loadCompiler(), readLibrary()).compile({ path, source });
if (!built.ok) throw new Error(`${folder} does not compile ${path}`);
const { image } = built;
const virtualMachine = loadVirtualMachine();

parseWorld(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><g class="start"/></svg>`,
  "warm.svg",
);
const before = process.memoryUsage().rss;
const { loadMs, timesRealTime } = loadAndRun(() => {
  const world = parseWorld(svg, "bench.svg");
  const robot = devicescriptRobot(kit, { image, imageFile: "rover", virtualMachine });
  return new Run({ world, seed: 1, robots: [robot] });
});
const figures: WorldFigures = {
  loadMs,
  timesRealTime,
  // It had no picture of the floor.
  lookMs: 0,
  beforeMb: before / 1e6,
  mostMb: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(figures));
