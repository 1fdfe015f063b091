/**
 * A class under load: `npm run load:class [PUPILS] [SECONDS]`, else 40 pupils for 10 minutes, each saving every 5 s and checking every
 * 90 s: solutions, known mistakes, cheats, and solutions with a mistake made by machine, no text twice. Then each verdict is compared with
 * that of `robonet check`. Ends with 1 when something failed, or was slower than the class promises.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadClass } from "./support/class-load.ts";
import { ClassProcess } from "./support/class-process.ts";
import { compareVerdicts } from "./support/compare-verdicts.ts";
import { loadTexts } from "./support/load-texts.ts";

const promised = { saveMs: 100, checkMs: 30_000, megabytes: 1000, gridMs: 2000 };

const [pupils = 40, seconds = 600] = process.argv.slice(2).map(Number);
const texts = loadTexts(["hello-robot", "drive-a-square", "light-and-sound"]);
const data = mkdtempSync(join(tmpdir(), "robonet-load-"));
const server = await ClassProcess.start(data);
// A load that fails leaves no server behind.
process.once("exit", () => server.process.kill("SIGKILL"));
server.forgetPeak();
const teacher = await server.teacher();
const { json } = await teacher.ask("addClass", { body: { name: "Load" } });
const gridsMs: number[] = [];
const seen = new Map<string, number>();
const beganMs = Date.now();
const grid = teacher.listen(
  "gridLive",
  (events) => {
    const [event, told] = events.at(-1) ?? [];
    const rows = event === "grid" ? (told as { rows: { id: string; lastWorkMs?: number }[] }).rows : [];
    for (const { id, lastWorkMs = 0 } of rows) {
      if (lastWorkMs > (seen.get(id) ?? 0)) gridsMs.push(Date.now() - lastWorkMs);
      seen.set(id, lastWorkMs);
    }
    return Date.now() > beganMs + seconds * 1000;
  },
  { params: { class: json.id } },
);
const result = await loadClass({
  url: server.url,
  code: json.joinCode,
  texts,
  pupils,
  lastsMs: seconds * 1000,
  saveEachMs: 5000,
  checkEachMs: 90_000,
});
await grid;
const megabytes = server.peakMegabytes ?? 0;
const { compared, passed, different } = await compareVerdicts(teacher, json.id, result.asked);
const code = await server.end();
rmSync(data, { recursive: true, force: true });

const saves = percentiles(result.savesMs);
const checks = percentiles(result.checksMs);
const grids = percentiles(gridsMs);
console.log(`${pupils} pupils, ${seconds} s`);
console.log(`saves:   ${told(saves)} ms`);
console.log(`checks:  ${told(checks)} ms`);
console.log(`teacher: ${told(grids)} ms from a save to the overview`);
console.log(`memory:  ${megabytes} MB at most; ended with ${code}`);
console.log(
  `verdicts: ${compared} compared with robonet check, ${passed} passed, ${different.length} different`,
);
for (const failure of [...result.failures, ...different].slice(0, 10)) console.error(failure);
const kept =
  result.failures.length + different.length === 0 &&
  compared > 0 &&
  code === 0 &&
  saves.of95 <= promised.saveMs &&
  checks.most <= promised.checkMs &&
  grids.of95 <= promised.gridMs &&
  megabytes <= promised.megabytes;
console.log(kept ? "as promised" : `not as promised: ${JSON.stringify(promised)}`);
process.exitCode = kept ? 0 : 1;

function percentiles(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, of50: at(0.5), of95: at(0.95), most: sorted.at(-1) ?? 0 };
}

function told({ count, of50, of95, most }: ReturnType<typeof percentiles>): string {
  return `${count}, median ${Math.round(of50)}, 95 % ${Math.round(of95)}, most ${Math.round(most)}`;
}
