/** Runs the tests of one part, and its trial: `npm run part lm75`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const name = process.argv[2] ?? "";
if (!existsSync(`drivers/${name}/${name}.part.ts`)) {
  console.error(`npm run part NAME: there is no drivers/${name}/${name}.part.ts`);
  process.exit(2);
}
const uvu = (folder: string, pattern: string) =>
  spawnSync(process.execPath, ["--import", "tsx", "node_modules/uvu/bin.js", folder, pattern], {
    stdio: "inherit",
    env: { ...process.env, ROBONET_PART: name },
  }).status;
const chip = existsSync(`drivers/${name}/${name}.test.ts`) ? uvu(`drivers/${name}`, "\\.test\\.ts$") : 0;
process.exitCode = uvu("test", "drivers\\.test\\.ts$") || chip || 0;
