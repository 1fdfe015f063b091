import { builtFrom, mkSimulation } from "../../test/support/simulate.ts";
import { countingVirtualMachine } from "./counting-vm.ts";
import { Profile, sum } from "./profile.ts";

/** What plotting costs a loop of 50 turns a second, in each second. */
export interface PlotCost {
  readonly what: string;
  /** While a computer listens, and while none does. */
  readonly watched: PlotRate;
  readonly unwatched: PlotRate;
}

export interface PlotRate {
  /** Steps on top of the same loop without it. */
  readonly steps: number;
  /** Lines of the log. */
  readonly lines: number;
}

const cases = [
  { what: "one value", names: ["a"] },
  { what: "two values", names: ["a", "b"] },
  { what: "four values", names: ["a", "b", "c", "d"] },
];

/** A lost computer is noticed some seconds later. */
const beginS = 6;
const seconds = 5;

export function measurePlots(): PlotCost[] {
  const virtualMachine = countingVirtualMachine();
  const idle = rate(virtualMachine, [], true);
  return cases.map(({ what, names }) => {
    const [watched, unwatched] = [true, false].map((listens) => {
      const { steps, lines } = rate(virtualMachine, names, listens);
      return { steps: steps - idle.steps, lines };
    });
    return { what, watched: watched!, unwatched: unwatched! };
  });
}

function rate(virtualMachine: WebAssembly.Module, names: readonly string[], listens: boolean): PlotRate {
  const { image } = builtFrom(`import { sleep } from "@devicescript/core"
import { plot } from "@robonet/runtime"
let n = 0
while (true) {
 n++
 ${names.map((name) => `plot("${name}", n)`).join("\n ")}
 await sleep(20)
}`);
  const run = mkSimulation(image, { virtualMachine });
  run.stepUntil(1e6);
  if (!listens) run.unplugComputer();
  run.stepUntil(beginS * 1e6);
  const profile = new Profile(run);
  const before = plotted(run.events);
  run.stepUntil((beginS + seconds) * 1e6);
  return { steps: sum(profile.counts()) / seconds, lines: (plotted(run.events) - before) / seconds };
}

function plotted(events: readonly { readonly type: string }[]): number {
  return events.filter(({ type }) => type === "plot").length;
}
