/** Part of `npm run check`: nothing that decides how a run goes uses what differs between JavaScript engines. */
import { filesOfRuns, inexactMaths } from "./support/inexact-maths.ts";

const { files, findings } = inexactMaths(filesOfRuns());
for (const { file, line, what } of findings) console.error(`${file}:${line}: ${what}`);
console.log(`Exact mathematics: ${files} files, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
