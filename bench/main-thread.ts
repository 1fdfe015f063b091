import type { Browser, Page } from "playwright-core";
import { z } from "zod";

/** What the page's thread did in one phase of its use, from Chromium's own trace. */
export interface Phase {
  readonly name: string;
  /** The longest task, in ms of the wall's clock, as the browser's “long task” is. */
  readonly longestMs: number;
  /** The same task in ms of the processor: less than the wall's where others had it meanwhile. */
  readonly cpuMs: number;
  /** How many tasks were longer than 50 ms. */
  readonly longTasks: number;
  /** What took most of the longest task, for example `EvaluateScript Editor-BnGRVrLU.js 51 ms`. */
  readonly cause: string;
}

/** Times in µs. */
const traceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number().default(0),
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z
    .object({
      name: z.string().optional(),
      fileName: z.string().optional(),
      data: z
        .object({
          url: z.string().optional(),
          functionName: z.string().optional(),
          message: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});
type TraceEvent = z.infer<typeof traceEvent>;

const categories = ["toplevel", "devtools.timeline", "v8", "navigation"];
/** What is said of a task must have taken so much of it. */
const worthSayingUs = 3000;
const longUs = 50_000;
/** After what a phase does, the page gets so long to come to rest; what it does then still belongs to the phase. */
const restMs = 1000;

/** Does something with a page, and watches the page's thread meanwhile. */
export async function watchPhase(
  browser: Browser,
  page: Page,
  name: string,
  run: () => Promise<void>,
): Promise<Phase> {
  await browser.startTracing(page, { categories });
  await run();
  await page.waitForTimeout(restMs);
  const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
  const { origin } = new URL(page.url());
  return judge(name, origin, z.object({ traceEvents: z.array(traceEvent) }).parse(trace).traceEvents);
}

function judge(name: string, origin: string, events: readonly TraceEvent[]): Phase {
  const main = mainThread(origin, events);
  const own = events.filter(({ pid, tid, ph }) => pid === main?.pid && tid === main?.tid && ph === "X");
  // To take down what was shown before is the browser's task, before there is anything of the page.
  const commits = own.filter((event) => event.name === "RenderFrameImpl::CommitNavigation");
  const tasks = own.filter(
    (event) =>
      event.name === "ThreadControllerImpl::RunTask" && !commits.some((commit) => isWithin(commit, event)),
  );
  if (tasks.length === 0) throw new Error(`the trace of “${name}” has no task of the page's thread`);
  const longest = tasks.reduce((a, b) => (b.dur > a.dur ? b : a));
  const within = own.filter((event) => isWithin(event, longest));
  return {
    name,
    longestMs: longest.dur / 1000,
    cpuMs: longest.tdur / 1000,
    longTasks: tasks.filter(({ dur }) => dur > longUs).length,
    cause: causes(within.filter((event) => event !== longest)) || "many small things",
  };
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}

/** The thread that draws the page: of all renderers' main threads the one that ran most of its scripts. */
function mainThread(origin: string, events: readonly TraceEvent[]): TraceEvent | undefined {
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const scripts = events.filter(({ args }) => (args?.data?.url ?? args?.fileName ?? "").startsWith(origin));
  const ran = (thread: TraceEvent) =>
    scripts.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid).length;
  return threads.sort((a, b) => ran(b) - ran(a))[0];
}

/** Kinds of work by their own time, without what they call; with the script where that is known. */
function causes(events: readonly TraceEvent[]): string {
  const ownUs = new Map<string, number>();
  const open: { readonly key: string; readonly endUs: number }[] = [];
  const add = (key: string, us: number) => ownUs.set(key, (ownUs.get(key) ?? 0) + us);
  for (const event of [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length > 0 && open.at(-1)!.endUs < event.ts + event.dur) open.pop();
    const script = event.args?.data?.url ?? event.args?.fileName ?? "";
    const file = /[^/]*$/.exec(script)![0].replace(/[?#].*$/, "");
    const key = [event.name.replace(/^.*::/, ""), event.args?.data?.functionName, file]
      .filter(Boolean)
      .join(" ");
    const outer = open.at(-1);
    if (outer) add(outer.key, -event.dur);
    add(key, event.dur);
    open.push({ key, endUs: event.ts + event.dur });
  }
  return [...ownUs]
    .filter(([, us]) => us >= worthSayingUs)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([key, us]) => `${key} ${Math.round(us / 1000)} ms`)
    .join(", ");
}
