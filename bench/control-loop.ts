/** What the control loop costs on the VM, on each kit, and what that may be on a board. */
import { readFileSync } from "node:fs";
import { type LoopName, loops, measureLoop, wallMsPerSecond } from "./profile/control-loop.ts";
import { clockMHz } from "./profile/esp32.ts";

for (const id of ["robonet-one", "robonet-mini", "robonet-four"]) {
  const kit = readFileSync(`kits/${id}.json`, "utf8");
  for (const name of Object.keys(loops) as LoopName[]) {
    const cost = measureLoop(name, kit);
    const [least, most] = cost.cycles.map((cycles) => ((100 * cycles) / (clockMHz * 1e6)).toFixed(0));
    console.log(`${id}, ${name}: the drive base turns ${cost.driveTurns.toFixed(1)} times a second`);
    if (cost.followTurns) console.log(`  followLine turns ${cost.followTurns.toFixed(1)} times a second`);
    console.log(
      `  ${cost.steps.toFixed(0)} steps and ${cost.allocations.toFixed(0)} allocations a second,`,
      `${(cost.steps / cost.driveTurns).toFixed(0)} steps a turn`,
    );
    console.log(`  I2C holds the program up for ${cost.wiresMs.toFixed(0)} ms a second`);
    console.log(`  ${wallMsPerSecond(name, kit).toFixed(2)} ms a second here, with the robot and its world`);
    console.log(`  ESP32 at ${clockMHz} MHz, estimated: ${least} to ${most} % of its time`);
    const first = cost.functions.slice(0, 8);
    for (const { name, calls, steps } of first)
      console.log(
        `    ${name.padEnd(24)} ${calls.toFixed(0).padStart(6)} calls ${steps.toFixed(0).padStart(8)} steps`,
      );
  }
}
