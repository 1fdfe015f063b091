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

const categories = ["toplevel", "devtools.timeline", "v8", "blink.user_timing"];
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
  return judge(name, z.object({ traceEvents: z.array(traceEvent) }).parse(trace).traceEvents);
}

function judge(name: string, events: readonly TraceEvent[]): Phase {
  const main = mainThread(events);
  const own = events.filter(({ pid, tid, ph }) => pid === main?.pid && tid === main?.tid && ph === "X");
  const tasks = own.filter((event) => event.name === "ThreadControllerImpl::RunTask");
  if (tasks.length === 0) throw new Error(`the trace of “${name}” has no task of the page's thread`);
  const longest = tasks.reduce((a, b) => (b.dur > a.dur ? b : a));
  const within = own.filter(({ ts, dur }) => ts >= longest.ts && ts + dur <= longest.ts + longest.dur);
  return {
    name,
    longestMs: longest.dur / 1000,
    cpuMs: longest.tdur / 1000,
    longTasks: tasks.filter(({ dur }) => dur > longUs).length,
    cause: causes(within.filter((event) => event !== longest)) || "many small things",
  };
}

/** The thread that draws the page: of all renderers' main threads the one that did most. */
function mainThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain",
  );
  const busy = (thread: TraceEvent) =>
    events.reduce(
      (sum, { pid, tid, tdur }) => (pid === thread.pid && tid === thread.tid ? sum + tdur : sum),
      0,
    );
  return threads.sort((a, b) => busy(b) - busy(a))[0];
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
