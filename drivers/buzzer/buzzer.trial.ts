import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

function judge(run: SoloRun): string | undefined {
  const values = run.events.flatMap((event) =>
    event.type === "output" && event.part === "speaker" ? [event.value] : [],
  );
  const wanted = [440, 880];
  const good =
    wanted.every((value) => values.some((each) => Math.abs(each - value) <= 2)) && values.at(-1) === 0;
  return good ? undefined : `the part got ${values.join(", ")}`;
}

export const trial: Trial = {
  parts: { speaker: { type: "buzzer", pins: { signal: 13 } } },
  seconds: 3,
  scenes: [{ name: "two notes", expect: [], judge }],
};
