import { readFileSync } from "node:fs";
import { espruinoKit } from "../../lesson/library/kits.ts";
import { espruinoRobot } from "../../robot-kit/assembly/robot-entry.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { Run } from "../../sim/run/run.ts";
import type { RobotResult } from "../../sim/run/run-result.ts";
import { bundleForEspruino } from "../../toolchain/espruino/bundle.node.ts";
import { evaluateRestricted } from "../../toolchain/espruino/engine/engine.node.ts";
import { parseWorld } from "./read-world.ts";

const room = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000">
  <g class="start" transform="translate(500 500)"/>
</svg>`;

/** The kit of the lessons for Espruino. */
export const kit = parseKit(readFileSync(espruinoKit, "utf8"), espruinoKit);

/** Lowers a program, runs it in an empty room, and gives what came of it. */
export async function runOnEspruino(
  source: string,
  { seconds = 20, seed = 1, readBeside = (_: string): string | undefined => undefined } = {},
): Promise<{ readonly code: string; readonly printed: readonly string[]; readonly result: RobotResult }> {
  const { code } = await bundleForEspruino({ path: "my.ts", source, readBeside }, kit);
  const world = parseWorld(room, "room.svg");
  const robot = espruinoRobot(kit, { code, evaluate: evaluateRestricted });
  const run = new Run({ world, seed, robots: [robot] });
  run.stepUntil(seconds * 1e6);
  const result = run.result().robots[0]!;
  const printed = result.events.flatMap((event) => (event.type === "console" ? [event.text] : []));
  return { code, printed, result };
}
