/**
 * The page on a school's line and a slow laptop: `npm run bench:slow`. A proxy lets 1.6 Mbit/s through with a round trip of 150 ms,
 * and all processes of the browser run a quarter of the time. Linux, since it looks for the processes in /proc.
 */
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { buildPage, pageFolder } from "../studio/serve/built.node.ts";
import { serveFiles } from "../studio/serve/serve-files.node.ts";
import { browserFile } from "../test/studio/browser.ts";
import { slowLine } from "../test/support/slow-line.ts";
import { slowDown } from "./slow-processor.ts";

const line = { bitsPerSecond: 1.6e6, roundTripMs: 150 };
const slower = 4;
const lesson = "drive-and-stop";
const program = readFileSync(`lessons/1-first-steps/${lesson}/solution.ts`, "utf8");
const goalsMs = { read: 2000, edit: 4000, run: 12_000 };
const longLines = 65;
/** A child that knows where the keys are. */
const keyPeriodMs = 150;
const typed = "await robot.drive.straight(100)\nawait robot.light.on(0, 80, 0)\n".repeat(2);
const slowKeyMs = 100;

if (!browserFile || process.platform !== "linux") {
  console.log("Left out: this bench needs Linux and a Chromium (set CHROMIUM to its file).");
  process.exit(0);
}
await buildPage();
const { server, port } = await serveFiles(pageFolder, 0);
const slow = await slowLine(port, line);
const url = `http://localhost:${slow.port}/`;

const browserServer = await chromium.launchServer({
  executablePath: browserFile,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const browser = await chromium.connect(browserServer.wsEndpoint());

const fast = slowDown(browserServer.process().pid!, slower);
const rows: string[] = [];
try {
  const first = await visit(async (page) => page.locator(".run").click());
  row("until the lesson can be read", first.ms("read"), goalsMs.read);
  row("until the program can be edited", first.ms("edit"), goalsMs.edit);
  row("until the robot moves for Run", first.ms("run"), goalsMs.run);
  await first.page.context().close();
  const second = await visit(async (page) => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(program);
    await page.locator(".run").click();
  });
  row("the same, when the program was changed", second.ms("run"), goalsMs.run);
  rows.push(await typing(second.page));
} finally {
  fast();
}
console.log(
  `${line.bitsPerSecond / 1e6} Mbit/s, round trip ${line.roundTripMs} ms, processor ${slower} times slower`,
);
console.log(rows.join("\n"));
await browser.close();
await browserServer.close();
slow.server.close();
server.close();

/** Opens the lesson as somebody does who was never here, and does something as soon as there is an editor, until the robot moves. */
async function visit(act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(noteMoments);
  const begun = Date.now();
  await page.goto(`${url}#/lesson/${lesson}`, { waitUntil: "commit" });
  await page.locator(".cm-content").waitFor();
  await act(page);
  await page.locator(".trail polyline").first().waitFor({ state: "attached" });
  const moments = await page.evaluate(() => (globalThis as unknown as Noted).moments);
  return { page, ms: (moment: keyof typeof goalsMs) => moments[moment]! - begun };
}

function row(what: string, ms: number, goalMs: number): void {
  rows.push(`${what.padEnd(40)}${String(ms).padStart(8)} ms   goal ${goalMs}`);
}

interface Noted {
  moments: Record<string, number>;
  keysMs: number[];
}

/** The page notes itself when something is there; to be told through the debugger would be later. */
function noteMoments(): void {
  const noted: Noted = { moments: {}, keysMs: [] };
  const { moments } = noted;
  const look = () => {
    if (document.querySelector(".lesson h2")) moments.read ??= Date.now();
    if (document.querySelector(".code")?.shadowRoot?.querySelector(".cm-content"))
      moments.edit ??= Date.now();
    if (document.querySelector(".trail polyline")) moments.run ??= Date.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  // From the press of a key until the picture that shows it; shorter ones than 16 ms are not told.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") noted.keysMs.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(globalThis, noted);
}

/** Types below a long program, as a child does, and says how many keys were seen late. */
async function typing(page: Page): Promise<string> {
  await page.locator(".run").click();
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  const lines = Array.from({ length: longLines - program.split("\n").length }, (_, i) => `console.log(${i})`);
  await page.keyboard.insertText([program, ...lines].join("\n"));
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.press("Enter");
  await page.evaluate(() => {
    (globalThis as unknown as Noted).keysMs.length = 0;
  });
  await page.keyboard.type(typed, { delay: keyPeriodMs });
  const keysMs = await page.evaluate(() => (globalThis as unknown as Noted).keysMs);
  const quick = (1 - keysMs.filter((ms) => ms > slowKeyMs).length / typed.length) * 100;
  const what = `keys seen within ${slowKeyMs} ms`;
  return `${what.padEnd(40)}${quick.toFixed(0).padStart(8)} %    goal 95 (of ${typed.length}; longest ${Math.max(0, ...keysMs)} ms)`;
}
