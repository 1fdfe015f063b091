import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

function judge(run: SoloRun): string | undefined {
  const values = run.events.flatMap((event) =>
    event.type === "output" && event.part === "sound" ? [event.value] : [],
  );
  const wanted = [1];
  const good =
    wanted.every((value) => values.some((each) => Math.abs(each - value) <= 0)) && values.at(-1) === 0;
  return good ? undefined : `the part got ${values.join(", ")}`;
}

export const trial: Trial = {
  parts: { sound: { type: "activeBuzzer", pins: { signal: 13 } } },
  seconds: 3,
  scenes: [{ name: "on and off", expect: [], judge }],
};
