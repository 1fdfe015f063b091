import { readFileSync } from "node:fs";
import { type Kit, parseKit } from "../../robot-kit/schema/kit.ts";
import type { Press } from "../../sim/run/press.ts";
import { Simulation } from "../../sim/run/simulation.ts";
import { parseWorld } from "../../sim/world/world-file.ts";
import { Compiler } from "../../toolchain/compile/compile.ts";
import { readLibrary } from "../../toolchain/compile/library.node.ts";
import type { DebugInfo } from "../../toolchain/devicescript/compiler.ts";
import { loadCompiler, loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";

export const kitText = readFileSync("devicescript.json", "utf8");
export const emptyRoom = readFileSync("sim/world/empty-room.svg", "utf8");

const compiler = new Compiler(loadCompiler(), readLibrary());

/** The image of a program that must have no mistakes. */
export function imageOf(source: string, kit: string | Kit = kitText): Uint8Array {
  return builtFrom(source, kit).image;
}

/** The same with what the compiler knows of its lines. */
export function builtFrom(
  source: string,
  kit: string | Kit = kitText,
): { image: Uint8Array; debug: DebugInfo } {
  const result = compiler.for(kitOf(kit)).compile({ path: "test.ts", source });
  if (!result.ok) throw new Error(result.diagnostics.map(({ line, text }) => `${line}: ${text}`).join("\n"));
  return result;
}

/** A kit with parts of the test's own is given read. */
function kitOf(kit: string | Kit): Kit {
  return typeof kit === "string" ? parseKit(kit, "kit.json") : kit;
}

export interface Situation {
  readonly seed?: number;
  readonly world?: string;
  readonly kit?: string | Kit;
  readonly heapBytes?: number;
  /** An instrumented VM. */
  readonly virtualMachine?: WebAssembly.Module;
  readonly presses?: readonly Press[];
  readonly handsOn?: boolean;
}

/**
 * The default kit's drive with other parts beside it; `parts` replaces what has the same name.
 * @param without parts of the drive to leave out
 */
export function kitWith(parts: Readonly<Record<string, unknown>>, without: readonly string[] = []): string {
  const kit = JSON.parse(kitText) as { parts: Record<string, unknown> };
  const drive = Object.entries(kit.parts).filter(
    ([name]) => /Motor$|Encoder$/.test(name) && !without.includes(name),
  );
  return JSON.stringify({ ...kit, parts: { ...Object.fromEntries(drive), ...parts } });
}

/** What a run's program wrote to the console. */
export function consoleOf(run: Simulation): string[] {
  return run.events.flatMap((event) => (event.type === "console" ? [event.text] : []));
}

/** A run that has not begun. */
export function mkSimulation(
  image: Uint8Array,
  {
    seed = 1,
    world = emptyRoom,
    kit = kitText,
    presses = [],
    handsOn = false,
    heapBytes,
    virtualMachine,
  }: Situation = {},
): Simulation {
  return new Simulation({
    image,
    imageFile: "test.ts",
    kit: kitOf(kit),
    world: parseWorld(world, "world.svg"),
    seed,
    virtualMachine: virtualMachine ?? loadVirtualMachine(),
    ...(heapBytes !== undefined && { heapBytes }),
    presses,
    handsOn,
  });
}

/** A run of a few virtual seconds. */
export function simulate(source: string, seconds: number, situation: Situation = {}): Simulation {
  const simulation = mkSimulation(imageOf(source, situation.kit), situation);
  simulation.stepUntil(seconds * 1e6);
  return simulation;
}
