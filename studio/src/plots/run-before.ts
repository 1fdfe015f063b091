import { effect, signal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";

/** The run before the one that is shown, if it was one of the same program with the same robots. */
export const runBefore = signal<Recording | undefined>(undefined);
/** Whether both are shown: in the plots and on the stage. */
export const comparing = signal(false);

let last: Recording | undefined;
effect(() => {
  const run = player.recording.value;
  if (!run || run === last) return;
  runBefore.value = last && isComparable(last, run) ? last : undefined;
  last = run;
});

function isComparable(before: Recording, run: Recording): boolean {
  const robots = ({ scene }: Recording) => scene.robots.map(({ name, programName }) => [name, programName]);
  return before.edgeUs > 0 && JSON.stringify(robots(before)) === JSON.stringify(robots(run));
}

/** The run to compare with, if the pupil wants to. */
export function comparedRun(): Recording | undefined {
  return comparing.value ? runBefore.value : undefined;
}
