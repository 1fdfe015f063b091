import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { chromium } from "playwright-core";
import { buildPage, pageFolder } from "../studio/serve/built.node.ts";
import { serveFiles } from "../studio/serve/serve-files.node.ts";
import { browserFile } from "../test/studio/browser.ts";
import { watchPhases } from "./page-phases.ts";

/** The page's weight and pace, measured in this one run. Bytes are what the page's own server writes to the wire, headers included. */

const lesson = "lessons/2-sensing/stop-at-the-wall/solution.ts";
const goals = {
  readKB: 150,
  editKB: 1500,
  runKB: 2500,
  movementMs: 700,
  longestTaskMs: 100,
  framesPerSecond: 60,
};

if (!browserFile) {
  console.log("Left out: the bench of the page needs a Chromium (set CHROMIUM to its file).");
  process.exit(0);
}
await buildPage();
const { url, server } = await serveFiles(pageFolder, 0);
const sent: { readonly at: number; readonly bytes: number }[] = [];
const told = new WeakMap<Socket, number>();
server.on("request", ({ socket }, response) => {
  response.on("finish", () => {
    sent.push({ at: Date.now(), bytes: socket.bytesWritten - (told.get(socket) ?? 0) });
    told.set(socket, socket.bytesWritten);
  });
});

const browser = await chromium.launch({
  executablePath: browserFile,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
// The service worker fetches everything in the background; what the pupil waits for is counted without it.
const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1366, height: 768 } });
context.setDefaultTimeout(300_000);
const page = await context.newPage();
// tsx names functions by a helper that the page does not have.
await page.addInitScript("globalThis.__name = (named) => named");
await page.addInitScript(() => {
  // The page notes itself when something is there; to be told through the debugger would be later.
  const moments: Record<string, number> = {};
  const look = () => {
    if (document.querySelector(".lesson h2")) moments.read ??= Date.now();
    if (document.querySelector(".code")?.shadowRoot?.querySelector(".cm-content"))
      moments.edit ??= Date.now();
    if (document.querySelector(".trail polyline")) moments.run ??= Date.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(globalThis, { moments });
});

const begun = Date.now();
await page.goto(`${url}#/lesson/stop-at-the-wall`, { waitUntil: "commit" });
await page.locator(".lesson h2").first().waitFor();
await page.locator(".cm-content").waitFor();
await page.locator(".cm-content").focus();
await page.keyboard.press("ControlOrMeta+a");
await page.keyboard.insertText(readFileSync(lesson, "utf8"));
await page.locator(".run").click();
await page.locator(".trail polyline").first().waitFor({ state: "attached" });
const moments = await page.evaluate(
  () => (globalThis as unknown as { moments: Record<string, number> }).moments,
);
const until = (moment: string) => ({
  bytes: sent.filter(({ at }) => at <= moments[moment]!).reduce((sum, { bytes }) => sum + bytes, 0),
  ms: moments[moment]! - begun,
});
const [read, edit, run] = [until("read"), until("edit"), until("run")];

/** From the press of Run to the first moved pixel of the robot, in the page's own clock. */
const movement = async () => {
  await page.getByRole("button", { name: "Back to the start" }).click();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        document.querySelector<HTMLButtonElement>(".run")!.click();
        const watch = () => {
          if (document.querySelector(".trail polyline")) resolve(performance.now() - start);
          else requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
      }),
  );
};
const movements = [await movement(), await movement(), await movement()].sort((a, b) => a - b);

const frames = await page.evaluate(
  () =>
    new Promise<number>((resolve) => {
      let count = 0;
      const start = performance.now();
      const count1 = () => {
        count++;
        if (performance.now() - start > 3000) resolve((count * 1000) / (performance.now() - start));
        else requestAnimationFrame(count1);
      };
      requestAnimationFrame(count1);
    }),
);
await browser.close();
const phases = await watchPhases(browserFile, url);

const line = (what: string, value: string, goal: string) =>
  console.log(`${what.padEnd(44)}${value.padStart(12)}   goal ${goal}`);
const kB = (count: number) => `${(count / 1000).toFixed(0)} KB`;
line("until the lesson can be read", kB(read.bytes), `under ${goals.readKB} KB (${read.ms} ms here)`);
line("until the program can be edited", kB(edit.bytes), `under ${goals.editKB} KB (${edit.ms} ms here)`);
line("until the robot moves", kB(run.bytes), `under ${goals.runKB} KB (${run.ms} ms here)`);
line(
  "from Run to the first movement, warm",
  `${Math.round(movements[1]!)} ms`,
  `under ${goals.movementMs} ms`,
);
line("pictures a second while it runs", frames.toFixed(0), String(goals.framesPerSecond));
const longest = phases.reduce((a, b) => (b.longestMs > a.longestMs ? b : a));
line(
  "longest task of the page's thread",
  `${longest.longestMs.toFixed(0)} ms`,
  `under ${goals.longestTaskMs} ms (${longest.name})`,
);

console.log("\nlongest task while                    ms   on the processor   tasks over 50 ms   most of it");
for (const { name, longestMs, cpuMs, longTasks, cause } of phases)
  console.log(
    `  ${name.padEnd(32)}${longestMs.toFixed(0).padStart(6)}${cpuMs.toFixed(0).padStart(19)}${String(longTasks).padStart(19)}   ${cause}`,
  );

server.close();
