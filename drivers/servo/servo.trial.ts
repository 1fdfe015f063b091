import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

function judge(run: SoloRun): string | undefined {
  const values = run.events.flatMap((event) =>
    event.type === "output" && event.part === "arm" ? [event.value] : [],
  );
  const wanted = [1500, 2000, 1000];
  const good =
    wanted.every((value) => values.some((each) => Math.abs(each - value) <= 120)) && values.at(-1) === 0;
  return good ? undefined : `the part got ${values.join(", ")}`;
}

export const trial: Trial = {
  parts: { arm: { type: "servo", pins: { signal: 13 } } },
  seconds: 3,
  scenes: [{ name: "middle, right, left, off", expect: [], judge }],
};
