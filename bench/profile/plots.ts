import { builtFrom, mkSimulation } from "../../test/support/simulate.ts";
import { countingVirtualMachine } from "./counting-vm.ts";
import { Profile, sum } from "./profile.ts";

/** What plotting costs a loop of 50 turns a second. */
export interface PlotCost {
  readonly what: string;
  /** Steps a second on top of the same loop without it. */
  readonly steps: number;
  /** Lines of the log, a second. */
  readonly lines: number;
}

const cases = [
  { what: "nothing", body: "" },
  { what: "one value", body: 'plot("a", n)' },
  { what: "two values", body: 'plot("a", n)\n plot("b", n)' },
  { what: "four values", body: 'plot("a", n)\n plot("b", n)\n plot("c", n)\n plot("d", n)' },
];

const seconds = 5;

export function measurePlots(): PlotCost[] {
  const virtualMachine = countingVirtualMachine();
  const costs = cases.map(({ what, body }) => {
    const { image } = builtFrom(`import { sleep } from "@devicescript/core"
import { plot } from "@robonet/runtime"
let n = 0
while (true) {
 n++
 ${body}
 await sleep(20)
}`);
    const run = mkSimulation(image, { virtualMachine });
    run.stepUntil(2e6);
    const profile = new Profile(run);
    const before = plotted(run.events);
    run.stepUntil((2 + seconds) * 1e6);
    return {
      what,
      steps: sum(profile.counts()) / seconds,
      lines: (plotted(run.events) - before) / seconds,
    };
  });
  const [idle] = costs;
  return costs.map((cost) => ({ ...cost, steps: cost.steps - idle!.steps }));
}

function plotted(events: readonly { readonly type: string }[]): number {
  return events.filter(({ type }) => type === "plot").length;
}
