/** Sends odd requests to the server of the page: `npm run fuzz:server [COUNT] [SEED]`. */
import { tryOddRequests } from "./support/odd-requests-trial.ts";

const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);
const begunMs = performance.now();
const { oddities, statuses } = await tryOddRequests(count, seed);
const answered = Object.entries(statuses).map(
  ([status, times]) => `${times} × ${status === "0" ? "closed" : status}`,
);
console.log(
  `${count} requests, seed ${seed}, ${((performance.now() - begunMs) / 1000).toFixed(1)} s: ${answered.join(", ")}`,
);
for (const { request, what } of oddities) console.error(`${what}: ${request}`);
console.log(oddities.length === 0 ? "Nothing odd came back." : `${oddities.length} answers are wrong.`);
process.exitCode = oddities.length > 0 ? 1 : 0;
